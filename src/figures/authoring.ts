import { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Freezing } from './frozen.js';
import { mismatchMessages } from './messages.js';
import type { Viewed } from './view.js';

/** What a figure says in lines of text. */
export interface FigureText {
  readonly lines: readonly string[];
  /** What does not add up, but for what a check of its own tells with a more exact place. */
  readonly notes: readonly string[];
}

/** A figure of a document that a tag could show. */
export interface TextFigure {
  /** The attributes that choose it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The path of the field that it is read from. */
  readonly path: string;
  readonly viewed: Viewed<FigureText>;
}

/** All figures of a document that a tag could show. */
export type FindFigures = (document: CchcDocument, localizer: Localizer) => readonly TextFigure[];

/** What the command and the desk, which draw nothing, have of a tag. */
export interface Authoring {
  /** The attribute that names the figure; absent where a document has one only. */
  readonly wants?: 'indicator' | 'ranking';
  readonly freezing: Freezing;
  readonly figures: FindFigures;
}

/** Whether there is something to show. */
export const isView = <View>(viewed: Viewed<View>): viewed is View =>
  viewed !== 'empty' && !(viewed instanceof DataError);

/** A view in lines of text, without the notes that a check of its own tells. */
export const figureText = <View extends { readonly notes: readonly string[] }>(
  viewed: Viewed<View>,
  linesOf: (view: View) => readonly string[],
  isChecked: (note: string) => boolean = () => false,
): Viewed<FigureText> =>
  isView(viewed)
    ? { lines: linesOf(viewed), notes: viewed.notes.filter((note) => !isChecked(note)) }
    : viewed;

/** For a figure that another tag shows as well, which tells what does not add up. */
export const isReportedElsewhere = (): boolean => true;

/** Whether a note is that rates are most likely shares. */
export const isShareNote =
  (localizer: Localizer) =>
  (note: string): boolean =>
    note === localizer.in(mismatchMessages).sharesLikely;
