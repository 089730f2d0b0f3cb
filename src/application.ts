import { ContextRoot } from '@lit/context';
import { lazyModules } from './element/lazy-modules.js';
import type { CchcWidget } from './element/widget.js';
import { addEnglish } from './i18n/messages.js';

// What an application has with every tag: the parts that only some pages need, of which its bundler makes chunks.
Object.assign(lazyModules, {
  adapters: async () => (await import('./adapters/index.js')).adapters,
  charts: async () => (await import('./charts/index.js')).drawChart,
  english: async (figure) => figure?.english(),
  failures: async () => (await import('./element/failure-detail.js')).failureDetail,
  tables: () => import('./figures/table-data.js'),
  menu: async () => {
    addEnglish((await import('./exports/messages.en.js')).exportEnglish);
    return (await import('./exports/menu.js')).openMenu;
  },
  pictures: () => import('./exports/pictures.js'),
  freeze: async ({ constructor }) => {
    const [{ freezeBy }, figure] = await Promise.all([
      import('./snapshot/freeze.js'),
      (constructor as typeof CchcWidget).figure(),
    ]);
    const freezing = await figure.freezing!();
    return (shown, attributes) => freezeBy(freezing, shown, attributes);
  },
} satisfies Omit<typeof lazyModules, 'folder'>);

// A bundle may import the provider after its widgets, which have asked for their settings in vain by then. `body` may not
// exist yet, so this listens on the root element.
if (typeof document !== 'undefined') new ContextRoot().attach(document.documentElement);
