import type { CchcDocument } from '../../document/schema.js';
import type { Freezing, Frozen, TagOptions } from '../../figures/frozen.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { localizerOf, type Localizer } from '../../i18n/localizer.js';
import { uncapitalise } from '../../lib/uncapitalise.js';
import { content, inParentheses } from '../../snapshot/markup.js';
import { originWords, viewOf } from '../../snapshot/static-attributes.js';
import { parseBands } from './bands.js';
import { rateOf, resolvedTotal } from './rate.js';
import { toGaugeView } from './view.js';

/** A rate as it is shown: rounded once more by the tag, 99.996 would become the 100 % that it is not. */
const shownRate = (percent: number): number =>
  Number(localizerOf('en').percent(percent).replace(/[,%]/g, ''));

/** The gauge: a tag by itself holds the rate and the totals, and the sentence inside it all counts. */
function freezeGauge(document: CchcDocument, options: TagOptions, localizer: Localizer): Frozen {
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
  const countsText = counts.map(({ name, count }) => `${name}: ${count}`).join('; ');
  const definition = view.definition && uncapitalise(view.definition);
  const sentence = `${options.label ?? view.label}: ${[figure, definition, countsText].filter(Boolean).join('; ')}`;
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

/** How `dossier-ontime-gauge` is frozen. */
export const freezing: Freezing = { attributes: ['basis', 'target', 'bands'], freeze: freezeGauge };
