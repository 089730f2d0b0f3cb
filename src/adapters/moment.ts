import { parseMoment } from '../format/date.js';
import { epochTime } from '../format/epoch.js';
import { readWrittenDate } from '../format/written-date.js';
import { collapseSpace } from '../lib/collapse-space.js';
import type { CellReader } from './cell-reader.js';

/** No moment is longer. */
const LONGEST = 64;

function isoMoment(cell: unknown, { dayOrder }: CellReader): string | null {
  const time = epochTime(cell);
  if (time !== null) return new Date(time).toISOString();
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const date = readWrittenDate(collapseSpace(cell), dayOrder);
  return date && (date.time === null ? date.day : `${date.day}T${date.time}`);
}

/** A moment in ISO 8601; where day and month can be exchanged only with Vietnamese writing declared. */
export function readMoment(cell: unknown, place: string, reader: CellReader): string | null {
  const text = isoMoment(cell, reader) ?? reader.text(cell);
  if (text === null || parseMoment(text)) return text;
  reader.note(place, cell);
  return null;
}
