import { DataError, wrongAttribute } from '../document/error.js';
import type { Mapping } from './adapter.js';
import type { ReadFigure } from './figure.js';
import type { PartColumn } from './parts.js';

/** The columns that a tag can name, each by the attribute `col-…`. */
const FIELDS = [
  'name',
  'code',
  'period',
  'month',
  'quarter',
  'year',
  'score',
  'value',
  'rate',
  'received',
  'resolved',
  'rank',
  'previous-rank',
] as const;

/** A column that a tag can name. */
export type Field = (typeof FIELDS)[number];

/** The columns that say which period a row is of. */
export const PERIODS: readonly Field[] = ['period', 'month', 'quarter', 'year'];

/** The columns that say what a row is about. */
export const AXES: readonly Field[] = ['name', 'code', ...PERIODS];

/** The columns of figures. */
export const MEASURES = ['score', 'value', 'rate', 'received', 'resolved'] as const;

/** A column of figures. */
export type Measure = (typeof MEASURES)[number];

/** One row of a table, whatever the format. */
export interface Row {
  /** Where the row stands in the answer. */
  readonly place: string;
  /** Whether the row is known to be about all the others; absent, its name tells. */
  readonly isSummary?: boolean;
  /** Whether the row stands for several others, and so for none of what is ranked. */
  readonly isGroup?: boolean;
  /** Whether the source says that the figures of the row may still change. */
  readonly isProvisional?: boolean;
  /** The heading of the section that the row stands in. */
  readonly section?: string | undefined;
  /** What stands in a column; `undefined` where the row does not have it. */
  cell(field: Field): unknown;
  /** What stands in the column of a part. */
  part?(index: number): unknown;
  /** What a column of units says of the row's figure in a column. */
  unit?(field: Measure): unknown;
}

/** A table, whatever the format. */
export interface Table {
  readonly rows: readonly Row[];
  /** The columns that the tag names, or that the format itself knows. */
  readonly fields: readonly Field[];
  /** The parts of an index that have columns of their own. */
  readonly parts?: readonly PartColumn[];
  /** What could not be made out of the answer on the way to a table. */
  readonly notes?: readonly string[];
  /** Two of its rows that are of different levels, where nothing says that they are one list. */
  readonly mixed?: readonly string[] | undefined;
  /** The columns of another table below, of which nothing is read. */
  readonly others?: string | undefined;
  /** The period of the column that the tag names, where the columns are periods. */
  readonly period?: string | undefined;
  /** The number of all rows, where the answer has only some of them. */
  readonly totalIfPartial?: string | undefined;
  /** The columns that are not there, where that is known without any rows. */
  readonly lacks?: readonly Field[];
  /** The columns that are there, for a message about one that is not. */
  readonly columns?: string;
  /** The unit of a column, where the answer says it. */
  unitOf?(field: Field): string | undefined;
  /** The unit that is stated once for figures that say none themselves. */
  statedUnit?(field: Field): string | undefined;
}

/** A row as it is read. */
export interface Line extends Readonly<Record<Measure, ReadFigure>> {
  readonly place: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly period: string | null;
  readonly rank: number | null;
  readonly previousRank: number | null;
  /** Whether the row is about all or several of the others. */
  readonly isSummary: boolean;
  /** Whether it is about several. */
  readonly isGroup: boolean;
  readonly section: string | undefined;
  /** Whether any of its figures may still change. */
  readonly isProvisional: boolean;
  /** The points of each part. */
  readonly parts: readonly (number | null)[];
  /** The columns whose cell says something that could not be read. */
  readonly unreadable: readonly Field[];
}

/** Whether a line's figure or rank is there and cannot be read. */
export const hasUnread = ({ unreadable }: Line, measure: Measure | undefined): boolean =>
  unreadable.some((field) => field === 'rank' || field === measure);

/** The columns that the tag names. */
export const namedFields = (mapping: Mapping): Field[] => FIELDS.filter((field) => mapping[`col-${field}`]);

/** The attribute of a column as a tag has it. */
export const attributeOf = (field: Field, mapping: Mapping): string =>
  `col-${field}="${mapping[`col-${field}`] ?? ''}"`;

/** A table of which the tag does not say which column is which. */
export const unnamed = (field: string, { columns }: Table): DataError =>
  new DataError('invalid', { field, known: columns ? [columns] : [] });

/** Refuses to rank places of different levels, of which one may be a part of the other. */
export function refuseMixed({ mixed }: Table, { lines, where, total }: Mapping): void {
  if (mixed && !lines && !where && !total)
    throw wrongAttribute('lines', '', { reason: ['mixedLevels', ...mixed] });
}

/** The columns of which a table has to have one. */
export const FIGURES: readonly Field[] = [...MEASURES, 'rank'];
