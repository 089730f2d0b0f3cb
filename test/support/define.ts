import { lazyModules } from '../../src/element/lazy-modules.js';
import { registry } from '../../src/widgets/registry.js';
import './english.js';

// Figures at hand, as a page has them that imports the tags one by one: a test need not wait for them, nor for what
// reads tables.
await Promise.all(
  registry.map(async ({ element }) => {
    const figure = await element.figure();
    element.figure = () => figure;
  }),
);
const tables = await lazyModules.tables();
lazyModules.tables = () => Promise.resolve(tables);
await import('../../src/define.js');
