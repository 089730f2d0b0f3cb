import '../../src/application.js';
import { lazyModules } from '../../src/element/lazy-modules.js';
import registry from '../../src/widgets/registry.js';
import './english.js';

// Figures at hand, as a page has them that imports the tags one by one: a test need not wait for them, nor for what
// reads tables or tells failures.
await Promise.all(
  registry.map(async ({ element }) => {
    const figure = await element.figure();
    element.figure = () => figure;
  }),
);
const [tables, failures] = await Promise.all([lazyModules.tables(), lazyModules.failures()]);
lazyModules.tables = () => Promise.resolve(tables);
lazyModules.failures = () => Promise.resolve(failures);
await import('../../src/define.js');
