import type { ReactiveControllerHost } from 'lit';
import type { Adapter } from '../adapters/adapter.js';
import type { DrawChart } from '../figures/chart-model.js';
import type { MenuActions } from '../ui/menu.js';
import type { FigureClass } from './figure.js';
import type { ShownFigure } from './shown-figure.js';

/** What makes the actions of a widget's menu; `folder` is where the script files are, if the page has any. */
export type ActionsClass = new (
  host: ReactiveControllerHost & Element,
  folder: string | undefined,
) => MenuActions<ShownFigure>;

/** The parts of the library that only some pages need, and how this copy of it gets them. */
export interface LazyModules {
  /** What a reader can do in a menu. */
  actions: () => Promise<ActionsClass>;
  /** The adapters for foreign formats, by name. */
  adapters: () => Promise<Readonly<Record<string, Adapter>>>;
  /** What draws charts. */
  charts: () => Promise<DrawChart>;
  /** Brings the English words of a figure, which may itself be on its way. */
  english: (figure: FigureClass | undefined) => Promise<void>;
  /** The folder of the script files, as embed codes name it; `undefined` where the page has none. */
  folder: string | undefined;
}

/** Where the parts come from: modules by default; the classic script puts further scripts in their place. */
export const lazyModules: LazyModules = {
  actions: async () => (await import('../exports/actions.js')).Actions,
  adapters: async () => (await import('../adapters/index.js')).adapters,
  charts: async () => (await import('../charts/index.js')).drawChart,
  english: async (figure) => figure?.english(),
  folder: undefined,
};
