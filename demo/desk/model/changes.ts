import type { CchcDocument, Indicator, Ranking } from '../../../src/document/schema.js';
import type { Localizer } from '../../../src/i18n/localizer.js';

/** One figure before and now, in words; an absent one is nothing. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** What changes from one document to the next. */
export interface Changes {
  readonly figures: readonly Change[];
  /** How many points the series have together. */
  readonly points: { readonly before: number; readonly now: number };
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The pairs of what has the same identifier, in the order of the newer list; what is gone comes last. */
function pairs<T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]) {
  const before = new Map(old.map((one) => [idOf(one), one]));
  const known = new Set(fresh.map(idOf));
  return [
    ...fresh.map((one) => [before.get(one.id), one] as const),
    ...old.flatMap((one) => (known.has(one.id) ? [] : [[one, undefined] as const])),
  ];
}

function indicatorText(indicator: Indicator | undefined, text: Localizer): string {
  if (!indicator) return '';
  const { value, rank, unit, of, qualifier } = indicator;
  if (value !== null) return text.qualified(qualifier, text.figure(value, text.label(unit)));
  return rank === null ? '' : [rank, of].filter((part) => part !== null).join('/');
}

function indicatorChanges(old: CchcDocument, fresh: CchcDocument, text: Localizer): Change[] {
  return pairs(old.indicators, fresh.indicators).map(([before, now]) => ({
    name: text.label((now ?? before)!.label) ?? (now ?? before)!.id,
    before: indicatorText(before, text),
    now: indicatorText(now, text),
  }));
}

type Entry = Ranking['entries'][number];

const entryText = ({ score, rank }: Entry, { unit }: Ranking, text: Localizer): string =>
  [rank === null ? '' : String(rank), score === null ? '' : text.figure(score, text.label(unit))]
    .filter(Boolean)
    .join(' · ');

const nameOf = ({ name, code }: Entry): string => name ?? code ?? '';

function rankingChanges(old: CchcDocument, fresh: CchcDocument, text: Localizer): Change[] {
  return pairs(old.rankings, fresh.rankings).flatMap(([before, now]) => {
    const known = new Map((before?.entries ?? []).map((entry) => [nameOf(entry), entry]));
    const there = new Set((now?.entries ?? []).map(nameOf));
    const gone = (before?.entries ?? []).filter((entry) => !there.has(nameOf(entry)));
    const kept = (now?.entries ?? []).map((entry): Change => {
      const earlier = known.get(nameOf(entry));
      return {
        name: nameOf(entry),
        before: before && earlier ? entryText(earlier, before, text) : '',
        now: now ? entryText(entry, now, text) : '',
      };
    });
    return [
      ...kept,
      ...gone.map((entry) => ({ name: nameOf(entry), before: entryText(entry, before!, text), now: '' })),
    ];
  });
}

type DossierWords = Readonly<Record<'received' | 'resolved' | 'onTimeRate', string>>;

function dossierChanges(
  old: CchcDocument,
  fresh: CchcDocument,
  words: DossierWords,
  text: Localizer,
): Change[] {
  const shown = (value: number | null | undefined, isRate: boolean) =>
    typeof value === 'number' ? (isRate ? text.percent(value) : text.number(value)) : '';
  return (Object.keys(words) as (keyof DossierWords)[]).map((field) => ({
    name: words[field],
    before: shown(old.dossiers?.[field], field === 'onTimeRate'),
    now: shown(fresh.dossiers?.[field], field === 'onTimeRate'),
  }));
}

const pointsIn = ({ indicators, dossiers }: CchcDocument): number =>
  [...indicators, ...(dossiers ? [dossiers] : [])].reduce((total, { series }) => total + series.length, 0);

/** What the figures were and what they are now; what says nothing either time is left out. */
export function changesBetween(
  old: CchcDocument,
  fresh: CchcDocument,
  words: DossierWords,
  text: Localizer,
): Changes {
  const figures = [
    ...indicatorChanges(old, fresh, text),
    ...dossierChanges(old, fresh, words, text),
    ...rankingChanges(old, fresh, text),
  ];
  return {
    figures: figures.filter(({ before, now }) => before || now),
    points: { before: pointsIn(old), now: pointsIn(fresh) },
  };
}
