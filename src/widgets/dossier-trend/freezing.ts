import type { CchcDocument, Dossiers } from '../../document/schema.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import type { Freezing, Frozen, TagOptions } from '../../figures/frozen.js';
import { periodCode } from '../../format/period-name.js';
import type { Localizer } from '../../i18n/localizer.js';
import { paragraph, table } from '../../snapshot/markup.js';
import { originWords, viewOf } from '../../snapshot/static-attributes.js';
import { tableMessages } from '../../ui/table-messages.js';
import { QUANTITIES, writeOf } from './quantity-series.js';
import { trendMessages } from './messages.js';
import { toTrendView } from './view.js';

type Point = Dossiers['series'][number];

/** A period in words, where the tag understands them; else its code. */
function periodCell({ period }: Point, text: Localizer): string {
  const words = text.periodCode(period);
  return periodCode(words) === period ? words : period;
}

/** The trend of the dossiers, as the table that the tag reads. */
function freezeTrend(document: CchcDocument, { label }: TagOptions, localizer: Localizer): Frozen {
  const view = viewOf(toTrendView(document, 'bar', localizer), localizer);
  const points = document.dossiers?.series ?? [];
  const columns = QUANTITIES.map((quantity) => {
    const write = writeOf(quantity, points, localizer);
    return (point: Point) => (point[quantity] === null ? '' : write(point[quantity]));
  });
  const rows = points.map((point) => [periodCell(point, localizer), ...columns.map((cell) => cell(point))]);
  const { received, resolved } = localizer.in(dossierMessages);
  const headings = [localizer.in(tableMessages).period, received, resolved, localizer.in(trendMessages).rate];
  return {
    attributes: { label, basis: document.dossiers?.basis },
    inside: `${table(label ?? view.label, headings, rows)}${paragraph(originWords(document, localizer))}`,
    leftOut: [],
  };
}

/** How `dossier-trend` is frozen. */
export const freezing: Freezing = { attributes: ['chart'], freeze: freezeTrend };
