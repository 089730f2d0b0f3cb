import { registry } from '../../src/widgets/registry.js';
import './english.js';

// Figures at hand, as a page has them that imports the tags one by one: a test need not wait for them.
await Promise.all(
  registry.map(async ({ element }) => {
    const figure = await element.figure();
    element.figure = () => figure;
  }),
);
await import('../../src/define.js');
