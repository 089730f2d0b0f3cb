import { safeParse, type BaseIssue } from 'valibot';
import { decodeDocument } from '../document/decode.js';
import { documentSchema } from '../document/schema.js';
import { problem, type Finding } from './finding.js';
import type { Words } from './words/index.js';

const pathOf = ({ path }: BaseIssue<unknown>): string => (path ?? []).map(({ key }) => String(key)).join('.');

function kindOf({ type, received }: BaseIssue<unknown>): string {
  if (type === 'object' && received === 'undefined') return 'missing';
  return type === 'number' && received.startsWith('"') ? 'numberInText' : type;
}

/** `("over" | "under")` as a list in words. */
const choicesOf = (expected: string): string => expected.replace(/^\(|\)$/g, '').replace(/ \| /g, ', ');

function sentenceOf(issue: BaseIssue<unknown>, words: Words): string {
  const { received, expected, requirement } = issue;
  const tell = words.expected[kindOf(issue)] ?? words.expected.other;
  const choices = issue.kind === 'validation' ? String(requirement) : choicesOf(expected ?? '');
  return tell?.(received, choices) ?? received;
}

type Fate = keyof Words['consequences'];

/** What a widget makes of the fields at given paths. */
function fatesOf(input: unknown): (path: string) => Fate {
  try {
    const { badFields } = decodeDocument(input);
    return (path) => (badFields.includes(path) ? 'field' : 'row');
  } catch {
    return () => 'whole';
  }
}

/** The fields of a document that are not as the format wants them, and what widgets make of them. */
export function fieldFaults(input: unknown, words: Words): Finding[] {
  const { issues = [] } = safeParse(documentSchema, input);
  const fate = fatesOf(input);
  return issues.map((issue) => {
    const path = pathOf(issue);
    return problem(path, `${sentenceOf(issue, words)}; ${words.consequences[fate(path)]}`);
  });
}
