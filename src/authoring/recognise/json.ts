import { joinPath } from '../../lib/join-path.js';
import { gvizHeadings } from '../../adapters/gviz.js';
import { fieldsOf, idOf, readPath, wordsOf } from '../../adapters/answer-value.js';
import { listOf, own } from '../../adapters/json-value.js';
import { parseJson } from '../../document/parse-json.js';
import { guessColumns, listOfColumns } from './columns.js';
import { dimensionsIn, jsonStatDataset, sdmxStructure } from './dimensions.js';
import type { Guess } from './guess.js';

/** So many records show which fields there are. */
const SAMPLE = 200;
/** Lists of records are no deeper in what APIs answer. */
const DEEPEST = 4;
const MOST_FIELDS = 100;

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isRecord);

/** The paths of a record's plain values, one level of records inside it included. */
const pathsOf = (record: unknown): string[] =>
  fieldsOf(record).flatMap(([name, value]) =>
    isRecord(value)
      ? fieldsOf(value).flatMap(([inner, one]) => (isRecord(one) ? [] : [`${name}.${inner}`]))
      : Array.isArray(value)
        ? []
        : [name],
  );

/** The fields of records, as columns. */
const fieldsIn = (records: readonly unknown[]): string[] =>
  [...new Set(records.slice(0, SAMPLE).flatMap(pathsOf))].slice(0, MOST_FIELDS);

const cellsIn = (records: readonly unknown[], paths: readonly string[]): string[][] =>
  records.map((record) => paths.map((path) => idOf(readPath(record, path))));

/** Fields as columns; of a path inside a record, the last step says most. */
const recordsAs = (headings: readonly string[], rows: readonly (readonly string[])[]) => ({
  headings,
  names: headings.map((path) => [path.replace(/^\w+\./, '').replace(/_/g, ' ')]),
  rows,
});

/** The columns of a list of records, and the attributes that would read it. */
function guessRecords(format: string, records: readonly unknown[], rows?: string): Guess {
  const sample = records.slice(0, SAMPLE);
  const paths = fieldsIn(sample);
  const cells = cellsIn(sample, paths);
  const isWritten = sample.some((record) =>
    paths.some((path) => /^\D*\d[\d.,\s]*[.,]\d/.test(wordsOf(readPath(record, path)) ?? '')),
  );
  // JSON numbers need no `number-format`; numbers in text do.
  const attributes = guessColumns(recordsAs(paths, cells)).filter(
    ([name]) => isWritten || name !== 'number-format',
  );
  return { format, attributes: rows ? [['rows', rows], ...attributes] : attributes, available: paths };
}

/** The lists of records in an answer, each with its path. */
function listsIn(root: unknown, path = '', depth = 0): (readonly [string, readonly unknown[]])[] {
  if (isList(root)) return [[path, listOf(root)]];
  if (depth >= DEEPEST || !isRecord(root)) return [];
  return fieldsOf(root).flatMap(([name, value]) => listsIn(value, joinPath(path, name), depth + 1));
}

/** What tells the formats of APIs by what stands in their answers. */
const MARKS: readonly (readonly [string, (root: unknown) => boolean])[] = [
  ['sdmx-json', (root) => own(sdmxStructure(root), 'dimensions') !== undefined],
  ['pxweb', (root) => Array.isArray(own(root, 'columns')) && Array.isArray(own(root, 'data'))],
  ['json-stat', (root) => isRecord(own(jsonStatDataset(root), 'dimension'))],
];

/** What JSON of no known format holds: a list of records, or single values. */
function guessPlain(root: unknown): Guess | undefined {
  // The longest is the data; the others say what its fields are.
  const [path, list] = listsIn(root).sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (list) return guessRecords('json', list, path);
  const single = pathsOf(root);
  return single.length ? { format: 'json', attributes: [], available: single } : undefined;
}

/** The paths at which the formats that are JSON may keep their list of rows, where no attribute says it. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  json: [''],
  ckan: ['result.records'],
  dkan: ['results', 'result.records', ''],
};

/** The records of a JSON text as a table: the names of their fields, and the cells below; nothing of other formats. */
export function recordsTable(
  text: string,
  format: string,
  rows: string | undefined,
): { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } | undefined {
  const root = parseJson(text);
  const paths = rows === undefined ? (LISTS[format] ?? []) : [rows];
  const list = paths.map((path) => (path ? readPath(root, path) : root)).filter(isList)[0];
  if (!list) return undefined;
  const headings = fieldsIn(listOf(list));
  return { headings, rows: cellsIn(listOf(list), headings) };
}

/** What parsed JSON that is no document of our own seems to be. */
function guessRoot(root: unknown): Guess | undefined {
  const cube = MARKS.filter(([, isIt]) => isIt(root))[0]?.[0];
  if (cube) return { format: cube, attributes: [], available: dimensionsIn(root) };
  if (own(root, 'code') === 'OK' && own(root, 'data') !== undefined)
    return { format: 'dvcqg', attributes: [], available: [] };
  const records = readPath(root, 'result.records');
  if (isList(records)) return guessRecords('ckan', listOf(records));
  const results = own(root, 'results');
  const isDkan = own(root, 'schema') !== undefined || own(root, 'query') !== undefined;
  if (isList(results) && isDkan) return guessRecords('dkan', listOf(results));
  return guessPlain(root);
}

const GVIZ = /^\s*(?:\/\*O_o\*\/\s*)?google\.visualization\.Query\.setResponse\(/;

/** The dimensions, fields or columns of an answer that a wrong attribute could lead to instead. */
export function placesInJson(text: string, format: string, rows: string | undefined): readonly string[] {
  if (format === 'gviz') return listOfColumns(gvizHeadings(text));
  const root = parseJson(text);
  if (MARKS.some(([cube]) => cube === format)) return dimensionsIn(root);
  const list = rows === undefined ? undefined : readPath(root, rows);
  if (isList(list)) return guessRecords(format, listOf(list)).available;
  const guess = format === 'json' ? guessPlain(root) : guessRoot(root);
  const rowsAt = guess?.attributes.flatMap(([name, value]) => (name === 'rows' ? [`rows="${value}"`] : []));
  return [...(rowsAt ?? []), ...(guess?.available ?? [])];
}

/** What a JSON text that is no document of our own seems to be. */
export function guessJson(text: string): Guess | undefined {
  if (!GVIZ.test(text)) return guessRoot(parseJson(text));
  const headings = gvizHeadings(text);
  const reply = parseJson(text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')));
  const rows = listOf(own(own(reply, 'table'), 'rows')).map((row) =>
    listOf(own(row, 'c')).map((cell) => idOf(own(cell, 'v'))),
  );
  return {
    format: 'gviz',
    attributes: guessColumns(recordsAs(headings, rows)),
    available: listOfColumns(headings),
  };
}
