import { wrongAttribute } from '../document/error.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { textOf } from '../tables/grid.js';
import type { Mapping } from './adapter.js';

/** A part of an index, as a tag names it by its column. */
export interface PartColumn {
  readonly name: string;
  /** The most points of the part, where the tag says it. */
  readonly max: number | null;
}

/** The parts in an attribute such as `Trục 1 = 20; Trục 2`; an equals sign without a number belongs to the name. */
export function partColumns(mapping: Mapping): readonly PartColumn[] {
  const written = (mapping['col-parts'] ?? '').split(';').map(textOf).filter(Boolean);
  const parts = written.map((part) => {
    const at = part.lastIndexOf('=');
    const max = at < 0 ? null : parsePlainNumber(part.slice(at + 1));
    return { name: max === null ? part : textOf(part.slice(0, at)), max };
  });
  if (new Set(parts.map(({ name }) => name)).size < parts.length)
    throw wrongAttribute('col-parts', mapping['col-parts']);
  return parts;
}
