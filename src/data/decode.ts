import { safeParse, type BaseIssue } from 'valibot';
import { brokenAs } from './broken-text.js';
import { DataError } from './error.js';
import { plain } from './plain.js';
import { limitRows } from './row-limit.js';
import { documentSchema, type CchcDocument } from './schema.js';

/** A document with what had to be left out of it. */
export interface Decoded {
  readonly document: CchcDocument;
  /** The paths of the fields that were unreadable and count as not published. */
  readonly badFields: readonly string[];
  /** The paths of the rows that were unreadable and are left out. */
  readonly badRows: readonly string[];
}

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

const pathOf = (issue: BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number);

const nameOf = (path: Path): string => path.join('.');

const lastOf = (path: Path): string | number => path[path.length - 1] as string | number;

function containerOf(document: unknown, path: Path): Container {
  let container = document as Container;
  for (const key of path.slice(0, -1)) container = container[key] as Container;
  return container;
}

/** Sets the field at a path to `null`, "not published". */
function withhold(document: unknown, path: Path): void {
  containerOf(document, path)[lastOf(path)] = null;
}

/** The path of the innermost row that holds a field, or the field's own path where no list is around it. */
function rowOf(path: Path): Path {
  let length = path.length;
  while (length > 0 && typeof path[length - 1] !== 'number') length--;
  return length > 0 ? path.slice(0, length) : path;
}

/** Takes the rows at the given paths out of their lists, which are all found before a row moves. */
function dropRows(document: unknown, paths: readonly Path[]): void {
  const doomed = new Map<unknown[], Set<unknown>>();
  for (const path of paths) {
    const list = containerOf(document, path) as unknown as unknown[];
    doomed.set(list, (doomed.get(list) ?? new Set()).add(lastOf(path)));
  }
  doomed.forEach((indexes, list) => {
    let length = 0;
    list.forEach((row, index) => {
      if (!indexes.has(index)) list[length++] = row;
    });
    list.length = length;
  });
}

/** Whether a field is in none of the rows of the given names. */
const isOutside = (path: Path, rows: ReadonlySet<string>): boolean =>
  path.every((_key, index) => !rows.has(nameOf(path.slice(0, index + 1))));

function distinct(paths: readonly Path[]): Path[] {
  const seen = new Map<string, Path>();
  for (const path of paths) seen.set(nameOf(path), path);
  return [...seen.values()];
}

const invalid = (issues: readonly BaseIssue<unknown>[]): DataError =>
  new DataError('invalid', { field: issues[0] ? nameOf(pathOf(issues[0])) : '' });

function withoutPrototypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  const record = plain(value as Container);
  for (const key of Object.keys(record)) record[key] = withoutPrototypes(record[key]);
  return record;
}

/** Where a page has added to `Object.prototype`, an absent field would have the value that the page has put there. */
const isPolluted = (): boolean => Object.keys(Object.prototype).length > 0;

/**
 * Decodes a version-1 document, and owns what is given from then on. A bad field becomes `null` and is named, a row that
 * cannot do without it is dropped and counted, and only a document that cannot do without it fails as a whole.
 * @throws {DataError} of kind `invalid`, naming the field, or `too-large`.
 */
export function decodeDocument(given: unknown): Decoded {
  limitRows(given);
  const input = isPolluted() ? withoutPrototypes(given) : given;
  const first = safeParse(documentSchema, input);
  if (first.success) return { document: first.output, badFields: [], badRows: [] };

  const badPaths = distinct(first.issues.map(pathOf));
  // What is no object at all lacks the one field that every document has.
  if (badPaths.some(({ length }) => length === 0)) throw new DataError('invalid', { field: 'schemaVersion' });
  for (const path of badPaths) withhold(input, path);
  const second = safeParse(documentSchema, input);
  if (second.success) return { document: second.output, badFields: badPaths.map(nameOf), badRows: [] };

  const rows = distinct(second.issues.map((issue) => rowOf(pathOf(issue))));
  if (rows.some((path) => typeof lastOf(path) !== 'number')) throw invalid(second.issues);
  dropRows(input, rows);
  const third = safeParse(documentSchema, input);
  if (!third.success) throw invalid(third.issues);
  const badRows = rows.map(nameOf);
  const dropped = new Set(badRows);
  const badFields = badPaths.filter((path) => isOutside(path, dropped)).map(nameOf);
  return { document: third.output, badFields, badRows };
}

/**
 * Decodes the text of a version-1 document.
 * @throws {DataError} of kind `not-data` when the text is no JSON, `invalid` when the JSON is no document.
 */
export function decodeText(text: string): Decoded {
  // A byte order mark is invisible to whoever wrote the file, but fatal to the parser.
  const bare = text.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(bare);
  } catch {
    throw new DataError('not-data', { field: brokenAs(bare) });
  }
  return decodeDocument(input);
}
