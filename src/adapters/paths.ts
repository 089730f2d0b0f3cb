import { DataError } from '../document/error.js';
import type { Mapping } from './adapter.js';
import type { ReadFigure } from './figure.js';
import { readPath } from './answer-value.js';
import { ONLY } from '../document/selection.js';
import { readMoment } from './moment.js';
import type { CellReader } from './cell-reader.js';

const INDICATOR = ['value', 'rank', 'of', 'previous'] as const;

const COUNTS = [
  ['received', 'received'],
  ['resolvedEarly', 'resolved-early'],
  ['resolvedOnTime', 'resolved-on-time'],
  ['resolvedLate', 'resolved-late'],
  ['pendingOnTime', 'pending-on-time'],
  ['pendingLate', 'pending-late'],
] as const;

const RATE = 'rate';

/** What the `path-…` attributes give to a document. */
export interface PathParts {
  readonly indicators: readonly object[];
  readonly dossiers: object | null;
  readonly updatedAt: string | null;
}

/** Whether a tag points to single fields. */
export const hasPaths = (mapping: Mapping): boolean =>
  Object.keys(mapping).some((name) => name.startsWith('path-') && mapping[name]);

/** The cells that the named paths lead to. Where none of them leads anywhere, the tag or the answer is wrong. */
class Paths {
  readonly #root: unknown;
  readonly #mapping: Mapping;
  readonly reader: CellReader;

  constructor(root: unknown, mapping: Mapping, reader: CellReader) {
    this.#root = root;
    this.#mapping = mapping;
    this.reader = reader;
  }

  /** Whether any of the fields is named; notes those that lead nowhere. */
  reads(fields: readonly string[]): boolean {
    const named = fields.map((field) => `path-${field}`).filter((name) => this.#mapping[name]);
    const unresolved = named.filter((name) => readPath(this.#root, this.#mapping[name]!) === undefined);
    const written = unresolved.map((name) => `${name}="${this.#mapping[name]}"`);
    if (named.length > 0 && unresolved.length === named.length)
      throw new DataError('invalid', { field: written.join(', ') });
    this.reader.notes.push(...written);
    return named.length > 0;
  }

  cell(field: string): unknown {
    const path = this.#mapping[`path-${field}`];
    return path ? readPath(this.#root, path) : undefined;
  }

  figure(field: string): ReadFigure {
    return this.reader.figure(this.cell(field), `path-${field}`);
  }

  /** Whether some of what the named paths lead to is there and cannot be read, which is not to be not published. */
  areUnread(fields: readonly string[]): boolean | null {
    const isUnread = (field: string) => this.reader.notes.some((note) => note.startsWith(`path-${field}:`));
    return fields.some(isUnread) || null;
  }
}

function indicatorOf(paths: Paths, id: string): object {
  const { value, qualifier, isPercent, unit } = paths.figure('value');
  return {
    id,
    value,
    qualifier,
    unit: isPercent ? '%' : unit,
    rank: paths.reader.rank(paths.cell('rank'), 'path-rank'),
    of: paths.figure('of').value,
    previous: paths.figure('previous').value,
    unreadable: paths.areUnread(['value', 'rank']),
  };
}

function dossiersOf(paths: Paths): object {
  const { value, qualifier } = paths.figure(RATE);
  const counts = COUNTS.map(([count, field]) => [count, paths.figure(field).value] as const);
  const unreadable = paths.areUnread([RATE, ...COUNTS.map(([, field]) => field)]);
  return { ...Object.fromEntries(counts), onTimeRate: value, qualifier, unreadable };
}

/** What the `path-…` attributes give to a document. */
export function partsOfPaths(root: unknown, mapping: Mapping, reader: CellReader): PathParts {
  const paths = new Paths(root, mapping, reader);
  return {
    indicators: paths.reads(INDICATOR) ? [indicatorOf(paths, mapping.indicator ?? ONLY)] : [],
    dossiers: paths.reads([...COUNTS.map(([, field]) => field), RATE]) ? dossiersOf(paths) : null,
    updatedAt: paths.reads(['updated']) ? readMoment(paths.cell('updated'), 'path-updated', reader) : null,
  };
}
