import type { CchcDocument, Ranking } from '../document/schema.js';
import { ONLY } from '../document/selection.js';
import type { Frozen, TagOptions } from '../figures/frozen.js';
import { rankingMessages } from '../figures/ranking-messages.js';
import { lacksRanks } from '../figures/ranking.js';
import type { Localizer } from '../i18n/localizer.js';
import { paragraph, table } from '../snapshot/markup.js';
import { snapshotMessages } from '../snapshot/messages.js';
import { NotFrozen, originWords, viewOf } from '../snapshot/static-attributes.js';
import { isNote, isRegion, isSummary } from '../tables/words.js';
import { isProvinceName } from '../territory/province-name.js';
import type { RankedRow } from './province-ranking/rows.js';
import { toRankingView, type RankingView } from './province-ranking/view.js';

/** A column of the table that stands in the tag. */
interface Column {
  readonly heading: string;
  readonly cell: (row: RankedRow) => string | null;
}

const previousRank = ({ rank, risen }: RankedRow): string | null =>
  rank === null || risen === null ? null : String(rank + risen);

/**
 * The columns by which the tag reads the table again; ranks that it computed itself it has to compute again, and say
 * so.
 */
function columnsOf(ranking: Ranking, view: RankingView, localizer: Localizer): Column[] {
  const names = localizer.in(rankingMessages);
  const isComputed = lacksRanks(ranking) && ranking.better !== 'lower';
  const hasScores = view.rows.some(({ score }) => score !== null);
  const hasRises = view.rows.some(({ risen }) => risen !== null);
  const columns: (Column | false)[] = [
    !isComputed && { heading: names.rank, cell: ({ rank }) => (rank === null ? null : String(rank)) },
    view.rows.some(({ code }) => code) && {
      heading: localizer.in(snapshotMessages).code,
      cell: ({ code }) => code,
    },
    { heading: names.unit, cell: ({ name }) => name },
    hasScores && {
      heading: view.scoreName,
      cell: ({ score, scoreText }) => (score === null ? null : scoreText),
    },
    hasRises && { heading: localizer.in(snapshotMessages).previousRank, cell: previousRank },
  ];
  return columns.filter((column) => column !== false);
}

const BLANK: RankedRow = {
  code: null,
  name: '',
  isOwn: false,
  rank: null,
  score: null,
  scoreText: '',
  risen: null,
  gained: null,
  before: null,
  direction: null,
  change: { text: '', tone: 'neutral' },
};

const unitWithoutData = (name: string): RankedRow => ({ ...BLANK, name });

/** Whether whoever reads the table again takes a row for a sum, a remark or a region, and leaves it out. */
function readerOmits(rows: readonly RankedRow[]): (row: RankedRow) => boolean {
  const areProvinces = rows.filter(({ name }) => isProvinceName(name)).length > 1;
  return ({ name }) => isSummary(name) || isNote(name) || (areProvinces && isRegion(name));
}

/** A ranking, whatever draws it, as the table that its tag reads and that stands for it without JavaScript. */
export function freezeRanking(document: CchcDocument, options: TagOptions, localizer: Localizer): Frozen {
  const { ranking: asked, highlight, area } = options;
  const id = asked ?? ONLY;
  const order = { column: 'rank', descending: false } as const;
  const wanted = { id, highlight: undefined, order, top: null, query: '', misread: [] };
  const view = viewOf(toRankingView(document, wanted, localizer), localizer);
  const ranking = document.rankings.filter((candidate) => candidate.id === id)[0];
  if (!ranking || ranking.entries.some(({ qualifier }) => qualifier))
    throw new NotFrozen(localizer.in(snapshotMessages).qualifier);
  const columns = columnsOf(ranking, view, localizer);
  const rows = [...view.rows, ...view.withoutData.map(unitWithoutData)];
  const isOmitted = readerOmits(rows);
  const headings = columns.map(({ heading }) => heading);
  const cells = rows
    .filter((row) => !isOmitted(row))
    .map((row) => columns.map(({ cell }) => cell(row) ?? ''));
  return {
    attributes: { ranking: asked, highlight: highlight ?? area },
    inside: `${table(view.label, headings, cells)}${paragraph(originWords(document, localizer))}`,
    leftOut: [
      ...rows.filter(isOmitted).map(({ name }) => localizer.in(snapshotMessages).row(name)),
      ranking.units && 'units',
      ranking.previousEntries.length > 0 && 'previousEntries',
      ranking.max !== null && 'max',
      ranking.parts.length > 0 && 'parts',
    ].filter((name) => typeof name === 'string'),
  };
}
