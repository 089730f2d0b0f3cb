import { groupBy } from '../lib/group-by.js';
import type { Finding } from '../authoring/finding.js';
import type { ReportLanguage } from '../authoring/report-language.js';

/** So many findings of a kind stand in lines of their own; more are counted. */
const FEW = 3;

const isFew = (count: number): boolean => count <= FEW;

/** What findings of one kind have in common: the field, and the sentence but for its names and numbers. */
function kindOf({ path, sentence }: Finding): string {
  const field = path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*');
  return `${field} ${sentence.replace(/“[^”]*”|"[^"]*"|\d[\d.,]*/g, '*')}`;
}

/** The findings by their kinds, in the order of the first of each; what is said twice counts once. */
function byKind(findings: readonly Finding[]): Finding[][] {
  const keyOf = ({ path, sentence, position = '' }: Finding) => `${position} ${path} ${sentence}`;
  const distinct = [...groupBy(findings, keyOf).values()].map(([first]) => first!);
  return [...groupBy(distinct, kindOf).values()];
}

function lineOf({ position, path, sentence }: Finding, place: string): string {
  const where = position ? `${place}:${position}: ` : '';
  return `  ${where}${path ? `${path}: ` : ''}${sentence}`;
}

/** Findings of one kind in one line: how many, the first of them, and where the next ones are. */
function countedLine(
  findings: readonly Finding[],
  place: string,
  { words, localizer }: ReportLanguage,
): string {
  const [first, ...others] = findings as readonly [Finding, ...Finding[]];
  const places = others.slice(0, FEW - 1).map(({ position, path }) => position || path);
  const more = `${places.filter(Boolean).join(', ')}${others.length >= FEW ? ', …' : ''}`;
  return lineOf(
    { ...first, sentence: words.counted(first.sentence, localizer.number(findings.length), more) },
    place,
  );
}

/** How many places there are, and a line for each finding, or one for all of a kind. */
export function findingLines(
  findings: readonly Finding[],
  place: string,
  language: ReportLanguage,
): { readonly count: number; readonly lines: readonly string[] } {
  const kinds = byKind(findings);
  return {
    count: kinds.flat().length,
    lines: kinds.flatMap((kind) =>
      isFew(kind.length) ? kind.map((one) => lineOf(one, place)) : [countedLine(kind, place, language)],
    ),
  };
}
