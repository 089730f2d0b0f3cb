import type { Decoded } from '../document/decode.js';
import type { CchcDocument } from '../document/schema.js';
import { documentChecks } from './checks/document.js';
import { textChecks } from './checks/texts.js';
import type { Finding } from './finding.js';
import { previewsOf, type Preview } from './preview.js';
import type { Guess } from './recognise/guess.js';
import { originalPaths } from './source-path.js';
import type { ReportLanguage } from './report-language.js';

/** What is found in a text. */
export interface TextReport {
  /** The document that widgets see; absent where there is none. */
  readonly document?: CchcDocument;
  readonly previews: readonly Preview[];
  readonly findings: readonly Finding[];
  /** What the text seems to be, where it is not what it was declared to be. */
  readonly guess?: Guess | undefined;
}

/** What is shown of a decoded document, and what in it cannot be right. */
export function reportDocument(
  { document, badRows }: Decoded,
  now: number,
  language: ReportLanguage,
): TextReport {
  const previews = previewsOf(document, language);
  const findings = [
    ...previews.flatMap((one) => one.findings),
    ...documentChecks(document, now, language),
    ...textChecks(document, language.words),
  ];
  const original = originalPaths(badRows);
  return {
    document,
    previews,
    findings: findings.map((finding) => ({ ...finding, path: original(finding.path) })),
  };
}
