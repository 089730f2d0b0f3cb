import { frameMessages } from '../../ui/messages.js';
import { DataError } from '../../document/error.js';
import type { CchcDocument } from '../../document/schema.js';
import { mismatchMessages } from '../../figures/messages.js';
import type { Viewed } from '../../figures/view.js';
import { failureText } from '../../figures/failure-text.js';
import { problem, type Finding } from '../finding.js';
import type { Telling } from '../telling.js';

/** A tag with the attributes that choose a figure. */
export interface PlacedTag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What one widget would show, in lines of text. */
export interface Preview extends PlacedTag {
  readonly lines: readonly string[];
  /** What does not add up. */
  readonly findings: readonly Finding[];
}

/** Previews every figure of a document that a tag could show. */
export type PreviewTag = (document: CchcDocument, telling: Telling) => Preview[];

/** A tag as it is written: `<province-ranking ranking="766">`. */
export const startTag = ({ tag, attributes }: PlacedTag): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

const isView = <View>(viewed: Viewed<View>): viewed is View =>
  viewed !== 'empty' && !(viewed instanceof DataError);

/** A preview of figures that another one has told the mistakes of. */
export const withoutFindings = (preview: Preview): Preview => ({ ...preview, findings: [] });

/**
 * Either what a view says, or the words that stand in its place; with what does not add up in the field at a path,
 * but for what a check of its own tells with a more exact place.
 */
export function previewOf<View extends { readonly notes: readonly string[] }>(
  placed: PlacedTag,
  path: string,
  viewed: Viewed<View>,
  { localizer }: Telling,
  tell: (view: View) => readonly string[],
  isChecked: (note: string) => boolean = () => false,
): Preview {
  if (isView(viewed))
    return {
      ...placed,
      lines: tell(viewed),
      findings: viewed.notes.filter((note) => !isChecked(note)).map((note) => problem(path, note)),
    };
  return {
    ...placed,
    lines: [viewed instanceof DataError ? failureText(viewed, localizer) : localizer.in(frameMessages).empty],
    findings: [],
  };
}

/** Whether a note is that rates are most likely shares. */
export const isShareNote =
  ({ localizer }: Telling) =>
  (note: string): boolean =>
    note === localizer.in(mismatchMessages).sharesLikely;
