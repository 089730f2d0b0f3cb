import type { Adapter } from '../adapters/adapter.js';
import type { DrawChart } from '../figures/chart-model.js';
import type { TableReader } from '../figures/child-table.js';
import type { failureDetail } from './failure-detail.js';
import type { FigureClass } from './figure.js';
import type { ShownFigure } from './shown-figure.js';

/** What a menu is opened with. */
export interface MenuOptions {
  readonly shown: readonly ShownFigure[];
  /** The button that opens the menu, whose name it has. */
  readonly opener: HTMLElement;
  /** Where the menu gets what draws pictures and what freezes figures, and the folder of the script files. */
  readonly lazyModules: Pick<LazyModules, 'pictures' | 'freeze' | 'folder'>;
}

/** What opens the menu of what a reader may take along. */
export type OpenMenu = (opening: MenuOptions) => void;

/** What stands on a picture beside the widget. */
export interface Caption {
  /** The name of the figures. */
  readonly title: string;
  /** Whose they are. */
  readonly place?: string | null | undefined;
  /** Source, period and day. */
  readonly origin: string;
}

/** The kinds of pictures: a drawing, dots, and dots in the size that others show beside a link. */
export type PictureKind = 'svg' | 'png' | '1200x630.png';

/** What draws a picture of a widget. */
export interface Pictures {
  readonly draw: (kind: PictureKind, widget: Element, caption: Caption) => Promise<Blob>;
}

/** A figure as a tag that keeps it, with what it leaves out in words; where there can be none, the reason. */
export interface FrozenFigure {
  readonly html?: string;
  readonly remark?: string | undefined;
}

/** What freezes the figure that a widget shows, which has these attributes. */
export type Freeze = (
  shown: ShownFigure,
  attributes: readonly (readonly [name: string, value: string])[],
) => FrozenFigure;

/** What tells a failure in words. */
export type DescribeFailure = typeof failureDetail;

/** The parts of the library that only some pages need, and how this copy of it gets them. */
export interface LazyModules {
  /** The adapters for foreign formats, by name. */
  adapters: () => Promise<Readonly<Record<string, Adapter>>>;
  /** What draws charts. */
  charts: () => Promise<DrawChart>;
  /** Brings the English words of a figure, which may itself be on its way. */
  english: (figure: FigureClass | undefined) => Promise<void>;
  /** What tells a webmaster what failed. */
  failures: () => Promise<DescribeFailure>;
  /** What reads a table that stands in a tag. */
  tables: () => Promise<TableReader>;
  /** What opens the menu of what a reader may take along. */
  menu: () => Promise<OpenMenu>;
  /** What draws a picture of a widget. */
  pictures: () => Promise<Pictures>;
  /** What freezes the figure of a widget. */
  freeze: (widget: Element) => Promise<Freeze>;
  /** The folder of the script files, as embed codes name it; `undefined` where the page has none. */
  folder: string | undefined;
}

/**
 * Where the parts come from, as the entry that the page or the application starts with fills it in: the element must not
 * import what itself stands on it.
 */
export const lazyModules = {} as LazyModules;
