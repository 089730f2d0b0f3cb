import { recognise } from '../../../src/authoring/recognise/recognise.js';
import { reportText } from '../../../src/authoring/report.js';
import { tableShape, type TableShape } from '../../../src/authoring/table-shape.js';
import type { ReportLanguage } from '../../../src/authoring/report-language.js';
import { sheetAsCsv } from '../../../src/authoring/workbook/sheet-as-csv.js';
import type { Locale } from '../../../src/format/locale.js';
import { namedFields } from '../../../src/adapters/table.js';
import type { Reading, Source, Values } from './state.js';

/** The column of the parts of an index, of which there may be several. */
export const PARTS = 'col-parts';

/** What a column can be read as, in the order in which they are offered. */
export const ROLES: readonly string[] = [
  ...['col-name', 'col-code', 'col-score', 'col-rank', 'col-previous-rank', PARTS],
  ...['col-value', 'col-received', 'col-resolved', 'col-rate'],
  ...['col-period', 'col-month', 'col-quarter', 'col-year'],
];

const localeIn = ({ 'number-format': format }: Values): Locale | undefined =>
  format === 'vi' || format === 'en' ? format : undefined;

/** The text of a source; of a workbook the chosen sheet, whose numbers are written as the others in it. */
export function textOf(source: Source, mapping: Values): string {
  if (source.kind === 'text') return source.text;
  const sheet = source.sheets[source.chosen] ?? source.sheets[0];
  return sheet ? sheetAsCsv(sheet, localeIn(mapping)) : '';
}

/** A sheet knows its numbers itself. */
const withoutNumberFormat = ({ 'number-format': _format, ...mapping }: Values): Values => mapping;

/** How a source seems to be written. */
export function guessReading(source: Source, reportLanguage: ReportLanguage): Reading {
  const text = textOf(source, {});
  const isTable = source.kind === 'workbook';
  const guess = isTable ? recognise(text) : reportText(text, { mapping: {} }, 0, reportLanguage).guess;
  if (!guess) return { format: isTable ? 'csv' : '', mapping: {} };
  const mapping = Object.fromEntries(guess.attributes);
  return { format: guess.format, mapping: isTable ? withoutNumberFormat(mapping) : mapping };
}

/** Whether a table has all the columns that a mapping names. */
function fits({ columns }: TableShape, mapping: Values): boolean {
  const found = new Set(columns.flatMap(({ roles }) => roles));
  const named = namedFields(mapping).map((field) => `col-${field}`);
  return named.length > 0 && named.every((role) => found.has(role) || mapping[role] === 'newest');
}

/** How a new source is to be read: as the one before, where it has the same columns, else as it seems to be. */
export function readingFor(source: Source, before: Reading, reportLanguage: ReportLanguage): Reading {
  const guess = guessReading(source, reportLanguage);
  if (guess.format !== before.format || !guess.format) return guess;
  const shape = tableShape(textOf(source, before.mapping), before);
  return shape && fits(shape, before.mapping) ? before : guess;
}

const without = (mapping: Values, name: string): Values =>
  Object.fromEntries(Object.entries(mapping).filter(([known]) => known !== name));

/** A mapping with an attribute set, or taken out where it says nothing. */
export const withAttribute = (mapping: Values, name: string, value: string): Values =>
  value ? { ...mapping, [name]: value } : without(mapping, name);

/** A part by its column: what a heading says may be what separates parts. */
const partName = (key: string, position: number): string => (/[;=]/.test(key) ? String(position + 1) : key);

const partsIn = (mapping: Values): string[] =>
  (mapping[PARTS] ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

const isPart = (part: string, name: string): boolean => part.replace(/\s*=\s*[\d.]+$/, '') === name;

/** A mapping in which a column is read as something else; another column that was it is no longer. */
export function withRole(mapping: Values, { columns }: TableShape, position: number, role: string): Values {
  const column = columns[position];
  if (!column) return mapping;
  const name = partName(column.key, position);
  const others = partsIn(mapping).filter((part) => !isPart(part, name));
  const freed = column.roles.filter((one) => one !== PARTS).reduce(without, mapping);
  const parts = role === PARTS ? [...others, name] : others;
  const parted = withAttribute(freed, PARTS, parts.join('; '));
  return role && role !== PARTS ? { ...parted, [role]: column.key } : parted;
}
