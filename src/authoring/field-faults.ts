import { twoDigits } from '../lib/two-digits.js';
import { safeParse, type BaseIssue } from 'valibot';
import { decodeDocument } from '../document/decode.js';
import { documentSchema } from '../document/schema.js';
import { valibotSchema } from './valibot-schema.js';
import { problemAt, type Finding } from './finding.js';
import type { Words } from './words/index.js';

const schema = valibotSchema(documentSchema);

type Issue = BaseIssue<unknown>;

const pathOf = ({ path }: Issue): string => (path ?? []).map(({ key }) => String(key)).join('.');

function kindOf({ type, received }: Issue): string {
  if (type === 'object' && received === 'undefined') return 'missing';
  return type === 'number' && received.startsWith('"') ? 'numberInText' : type;
}

/** `("over" | "under")` as a list in words. */
const choicesOf = (expected: string): string => expected.replace(/^\(|\)$/g, '').replace(/ \| /g, ', ');

/** How the texts of fields are written that follow a pattern, by the last name in their path. */
const SAMPLES: Readonly<Record<string, string>> = {
  updatedAt: '"2026-10-10", "2026-10-10T07:00:00+07:00"',
  start: '"2026-10-01"',
  end: '"2026-10-31"',
  at: '"2026-10-10"',
  staleAfter: '"P40D"',
  period: '"2026", "2026-H1", "2026-Q3", "2026-09", "2026-09-30"',
  url: '"https://…"',
};

/** A day as ISO 8601 has it, of one with its day before the month. */
function isoDay(written: string): string | undefined {
  const [, day = '', month = '', year] = /^"(\d\d?)[/.-](\d\d?)[/.-](\d{4})"$/.exec(written) ?? [];
  return year && `"${year}-${twoDigits(month)}-${twoDigits(day)}"`;
}

/** What the field should be: the choices there are, the least it may be, or how it is written. */
function wantedBy(issue: Issue): string {
  const { type, expected, requirement, received } = issue;
  const field = pathOf(issue).replace(/^.*\./, '');
  if (type === 'regex') return isoDay(received) ?? SAMPLES[field] ?? String(requirement);
  return issue.kind === 'validation' ? String(requirement) : choicesOf(expected ?? '');
}

function sentenceOf(issue: Issue, words: Words): string {
  const received = words.received[issue.received] ?? issue.received;
  const describe = words.expected[kindOf(issue)] ?? words.expected.other;
  return describe?.(received, wantedBy(issue)) ?? received;
}

type Consequence = keyof Words['consequences'];

/** What a widget makes of the fields at given paths. */
function consequencesOf(input: unknown): (path: string) => Consequence {
  try {
    const badFields = new Set(decodeDocument(input).badFields);
    return (path) => (badFields.has(path) ? 'field' : 'row');
  } catch {
    return () => 'whole';
  }
}

/** The fields of a document that are not as the format wants them, and what widgets make of them. */
export function fieldFaults(input: unknown, words: Words): Finding[] {
  const { issues = [] } = safeParse(schema, input);
  const consequenceAt = consequencesOf(input);
  return issues.map((issue) => {
    const path = pathOf(issue);
    return problemAt(path, `${sentenceOf(issue, words)}; ${words.consequences[consequenceAt(path)]}`);
  });
}
