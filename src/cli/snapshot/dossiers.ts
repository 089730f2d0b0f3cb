import type { CchcDocument } from '../../data/schema.js';
import { parsePlainNumber } from '../../format/parse.js';
import { textOf } from '../../i18n/text.js';
import { parseBands } from '../../widgets/dossier-ontime-gauge/bands.js';
import { toGaugeView } from '../../widgets/dossier-ontime-gauge/dossier-ontime-gauge.view.js';
import { rateOf, resolvedTotal } from '../../widgets/dossier-ontime-gauge/rate.js';
import type { Telling } from '../checks.js';
import { originWords, viewOf, type Frozen, type TagOptions } from './frozen.js';
import { content, inParentheses } from './markup.js';

/** A rate as it is shown: rounded once more by the tag, 99.996 would become the 100 % that it is not. */
const shownRate = (percent: number): number => Number(textOf('en').percent(percent).replace(/[,%]/g, ''));

/** The gauge: a tag by itself holds the rate and the totals, and the sentence inside it all counts. */
export function freezeGauge(document: CchcDocument, options: TagOptions, telling: Telling): Frozen {
  const { text } = telling;
  const asked = options.basis === '766' || options.basis === 'resolved' ? options.basis : null;
  const target = parsePlainNumber(options.target ?? '', 100);
  const bands = parseBands(options.bands) ?? [];
  const view = viewOf(toGaugeView(document, { basis: asked, target, bands, misread: [] }, text), telling);
  const { dossiers } = document;
  const rate = dossiers && dossiers.received !== 0 ? rateOf(dossiers, asked) : null;
  const figure = [view.qualifier, view.figure].filter(Boolean).join(' ');
  const counts = view.counts.map(({ name, count }) => `${name}: ${count}`).join('; ');
  const sentence = `${view.label}: ${[figure, view.definition, counts].filter(Boolean).join('; ')}`;
  return {
    attributes: {
      rate: rate && shownRate(rate.percent),
      basis: rate?.basis,
      qualifier: rate?.isPublished ? dossiers?.qualifier : null,
      received: dossiers?.received,
      resolved: dossiers && resolvedTotal(dossiers),
      target: options.target,
      bands: options.bands,
    },
    inside: content(`${sentence}${inParentheses(originWords(document, telling))}.`),
    leftOut: view.counts.filter(({ isPart }) => isPart).map(({ name }) => name),
  };
}
