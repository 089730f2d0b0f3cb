import type { Mapping } from './adapter.js';
import { groupBy } from '../lib/group-by.js';
import { isProvinceName } from '../territory/province-name.js';
import type { Line } from './table.js';

/** The lines that belong together, with what they are about where the table says it. */
export interface Block {
  readonly lines: readonly Line[];
  readonly label?: string | undefined;
  /** The sections that are about something else. */
  readonly others: readonly string[];
}

/** Whether the names of a section are those of provinces; `null` for some of them. */
function isProvincial(lines: readonly Line[]): boolean | null {
  const names = lines.flatMap(({ name }) => name ?? []);
  const known = names.filter(isProvinceName).length;
  return known === 0 ? false : known * 10 >= names.length * 9 ? true : null;
}

/** What tells the lines of different units and periods apart. */
export const unitAndPeriod = ({ name, code, period }: Line): string => JSON.stringify([name, code, period]);

/** Whether sections are about the same units and periods, and so about different figures. */
function areOfOneKind(sections: readonly (readonly Line[])[]): boolean {
  const [first, ...others] = sections;
  const keys = new Set(first?.map(unitAndPeriod));
  return others.some((lines) => lines.some((line) => keys.has(unitAndPeriod(line))));
}

/**
 * The first of several tables below each other, where they are of different things: of the same units and periods
 * again, or of provinces and of something else. Other sections are groups of one table.
 */
export function blockOf(lines: readonly Line[], mapping: Mapping): Block {
  const data = lines.filter(({ isSummary }) => !isSummary);
  const sections = [...groupBy(data, ({ section }) => section ?? '')];
  const all = { lines, others: [] };
  if (sections.length < 2 || mapping.lines) return all;
  const places = sections.map(([, own]) => isProvincial(own));
  const isMixed = places.includes(true) && places.includes(false) && !places.includes(null);
  if (!isMixed && !areOfOneKind(sections.map(([, own]) => own))) return all;
  const [label] = sections[isMixed ? places.indexOf(true) : 0]!;
  const kept = sections.filter((_section, index) => isMixed && places[index]).map(([own]) => own);
  const isKept = ({ section = '' }: Line) => section === label || kept.includes(section);
  return {
    lines: lines.filter(isKept),
    label: isMixed ? undefined : label,
    others: sections.map(([own]) => own).filter((own) => own !== label && !kept.includes(own)),
  };
}
