import type { Adapter } from '../adapters/adapter.js';
import type { DrawChart } from '../figures/chart-model.js';
import type { TableReader } from '../figures/table-reader.js';
import type { Actions } from '../exports/actions.js';

/** The parts of the library that only some pages need, and how this copy of it gets them. */
export interface LazyModules {
  /** What a reader can do in a menu. */
  actions: () => Promise<typeof Actions>;
  /** The adapters for foreign formats, by name. */
  adapters: () => Promise<Readonly<Record<string, Adapter>>>;
  /** What draws charts; absent, the chart widgets import it themselves. */
  charts?: () => Promise<DrawChart>;
  /** Brings the words of English, where they are not at hand. */
  english?: () => Promise<void>;
  /** What reads the tables in tags; absent, it is at hand. */
  tables?: () => Promise<TableReader>;
  /** The folder of the script files, as embed codes name it. */
  folder: string;
}

/**
 * Where the parts come from: modules by default; the one classic script, which cannot hold them, puts further
 * scripts here.
 */
export const lazyModules: LazyModules = {
  actions: async () => {
    if (__CDN__) throw new Error('The script with the actions is not known.');
    return (await import('../exports/actions.js')).Actions;
  },
  adapters: async () => {
    if (__CDN__) return {};
    return (await import('../adapters/index.js')).adapters;
  },
  folder: '/cchc/',
};
