import type { Ranking } from '../document/schema.js';
import type { MessagesOf } from '../i18n/messages.js';
import { nearestName } from '../lib/nearest-name.js';
import { normalizeText } from '../lib/normalize-text.js';
import { isUnit, unitSetOf } from '../territory/match-unit.js';
import { successorOf } from '../territory/lineage.js';
import { findUnit, unitsOf, type UnitSet } from '../territory/units.js';
import type { OurElement } from './find-tags.js';
import type { doctorMessages } from './messages.js';
import { problem, type Remark } from './remark.js';

type Words = MessagesOf<typeof doctorMessages>;

/** The attributes that name a unit, of whichever tag. */
const NAMING = ['highlight', 'unit', 'compare'];

/** The units that a tag asks for. */
const askedBy = (element: OurElement): string[] =>
  [
    ...new Set([...NAMING.map((name) => element.getAttribute(name)), element.settings?.area].filter(Boolean)),
  ] as string[];

/** The name that one was most likely meant as, marks aside. */
function nearestUnit(asked: string, names: readonly string[]): string {
  const folded = new Map(names.map((name) => [normalizeText(name), name]));
  return folded.get(nearestName(normalizeText(asked), [...folded.keys()])) ?? '';
}

/** What has become of a unit that a ranking has not. */
function unitRemark(asked: string, { entries }: Ranking, set: UnitSet | null, words: Words): Remark {
  const unpublished = set && findUnit(set, asked);
  if (unpublished) return problem(words.unitUnpublished(unpublished.name));
  const successor = set === 'VN-34' && successorOf(asked);
  if (successor) return problem(words.unitMerged(asked, successor.name));
  const names = set ? unitsOf(set).map(({ name }) => name) : entries.flatMap(({ name }) => name ?? []);
  return problem(words.unitUnknown(asked, nearestUnit(asked, names)));
}

/** The units that a tag asks for in vain. */
export function unitRemarks(element: OurElement, rankings: readonly Ranking[], words: Words): Remark[] {
  const id = element.selection?.().ranking;
  const ranking = rankings.filter((one) => one.id === id)[0];
  if (!ranking) return [];
  const set = unitSetOf(ranking.units, ranking.entries);
  const isThere = (asked: string) => ranking.entries.some((entry) => isUnit(entry, asked, set));
  return askedBy(element)
    .filter((asked) => !isThere(asked))
    .map((asked) => unitRemark(asked, ranking, set, words));
}
