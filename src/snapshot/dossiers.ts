import { dossierMessages } from '../figures/dossier-messages.js';
import { tableMessages } from '../ui/table-messages.js';
import { trendMessages } from '../widgets/dossier-trend/messages.js';
import { periodCode } from '../format/period-name.js';
import type { CchcDocument, Dossiers } from '../document/schema.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { localizerOf, type Localizer } from '../i18n/localizer.js';
import { uncapitalise } from '../lib/uncapitalise.js';
import { parseBands } from '../widgets/dossier-ontime-gauge/bands.js';
import { FIELDS, writeOf } from '../widgets/dossier-trend/course.js';
import { toTrendView } from '../widgets/dossier-trend/view.js';
import { toGaugeView } from '../widgets/dossier-ontime-gauge/view.js';
import { rateOf, resolvedTotal } from '../widgets/dossier-ontime-gauge/rate.js';
import { originWords, viewOf, type Frozen, type TagOptions } from './static-attributes.js';
import { below, content, inParentheses, table } from './markup.js';

/** A rate as it is shown: rounded once more by the tag, 99.996 would become the 100 % that it is not. */
const shownRate = (percent: number): number =>
  Number(localizerOf('en').percent(percent).replace(/[,%]/g, ''));

/** The gauge: a tag by itself holds the rate and the totals, and the sentence inside it all counts. */
export function freezeGauge(document: CchcDocument, options: TagOptions, localizer: Localizer): Frozen {
  const asked = options.basis === '766' || options.basis === 'resolved' ? options.basis : null;
  const target = parsePlainNumber(options.target ?? '', 100);
  const bands = parseBands(options.bands) ?? [];
  const view = viewOf(
    toGaugeView(document, { basis: asked, target, bands, misread: [] }, localizer),
    localizer,
  );
  const { dossiers } = document;
  const rate = dossiers && dossiers.received !== 0 ? rateOf(dossiers, asked) : null;
  const figure = [view.qualifier, view.figure].filter(Boolean).join(' ');
  const counts = view.counts.flat();
  const told = counts.map(({ name, count }) => `${name}: ${count}`).join('; ');
  const definition = view.definition && uncapitalise(view.definition);
  const sentence = `${options.label ?? view.label}: ${[figure, definition, told].filter(Boolean).join('; ')}`;
  return {
    attributes: {
      label: options.label,
      rate: rate && shownRate(rate.percent),
      basis: rate?.basis,
      qualifier: rate?.isPublished ? dossiers?.qualifier : null,
      received: dossiers?.received,
      resolved: dossiers && resolvedTotal(dossiers),
    },
    inside: content(`${sentence}${inParentheses(originWords(document, localizer))}.`),
    leftOut: counts.filter(({ isPart }) => isPart).map(({ name }) => name),
  };
}

type Point = Dossiers['series'][number];

/** A period in words, where the tag understands them; else its code. */
function periodCell({ period }: Point, text: Localizer): string {
  const words = text.periodCode(period);
  return periodCode(words) === period ? words : period;
}

/** The course of the dossiers, as the table that the tag reads. */
export function freezeTrend(document: CchcDocument, { label }: TagOptions, localizer: Localizer): Frozen {
  const view = viewOf(toTrendView(document, 'bar', localizer), localizer);
  const points = document.dossiers?.series ?? [];
  const columns = FIELDS.map((field) => {
    const write = writeOf(field, points, localizer);
    return (point: Point) => (point[field] === null ? '' : write(point[field]));
  });
  const rows = points.map((point) => [periodCell(point, localizer), ...columns.map((cell) => cell(point))]);
  const { received, resolved } = localizer.in(dossierMessages);
  const headings = [localizer.in(tableMessages).period, received, resolved, localizer.in(trendMessages).rate];
  return {
    attributes: { label, basis: document.dossiers?.basis },
    inside: `${table(label ?? view.label, headings, rows)}${below(originWords(document, localizer))}`,
    leftOut: [],
  };
}
