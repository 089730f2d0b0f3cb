import { failureText } from '../figures/failure-text.js';
import { isView, type TextFigure } from '../figures/authoring.js';
import { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import { frameMessages } from '../ui/messages.js';
import { FIGURES_BY_TAG } from './figures-by-tag.js';
import { problemAt, type Finding } from './finding.js';
import type { ReportLanguage } from './report-language.js';

/** A tag with the attributes that choose a figure. */
interface PlacedTag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What one widget would show, in lines of text. */
export interface Preview extends PlacedTag {
  readonly lines: readonly string[];
  /** What does not add up. */
  readonly findings: readonly Finding[];
}

/** A tag as it is written: `<province-ranking ranking="766">`. */
export const startTag = ({ tag, attributes }: PlacedTag): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

/** Either what a figure says, or the words that stand in its place. */
function previewOf(
  tag: string,
  { attributes, path, viewed }: TextFigure,
  { localizer }: ReportLanguage,
): Preview {
  if (isView(viewed))
    return {
      tag,
      attributes,
      lines: viewed.lines,
      findings: viewed.notes.map((note) => problemAt(path, note)),
    };
  const words =
    viewed instanceof DataError ? failureText(viewed, localizer) : localizer.in(frameMessages).empty;
  return { tag, attributes, lines: [words], findings: [] };
}

/** Every figure of a document that the tags could show. */
export const previewsOf = (document: CchcDocument, language: ReportLanguage): Preview[] =>
  Object.entries(FIGURES_BY_TAG).flatMap(([tag, { figures }]) =>
    figures(document, language.localizer).map((figure) => previewOf(tag, figure, language)),
  );
