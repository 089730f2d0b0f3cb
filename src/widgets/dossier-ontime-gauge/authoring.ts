import {
  isShareNote,
  isView,
  figureText,
  type Authoring,
  type FindFigures,
} from '../../figures/authoring.js';
import { dossierMessages } from '../../figures/dossier-messages.js';
import type { Basis, CchcDocument } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { freezing } from './freezing.js';
import { toGaugeView, type GaugeView } from './view.js';

const viewGauge = (document: CchcDocument, basis: Basis | null, localizer: Localizer) =>
  toGaugeView(document, { basis, target: null, bands: [], misread: [] }, localizer);

const rateOf = ({ qualifier, figure }: GaugeView): string => [qualifier, figure].filter(Boolean).join(' ');

/** The rate by one definition; nothing where the source has no figures for it. */
function rateLine(document: CchcDocument, basis: Basis, localizer: Localizer): string[] {
  const viewed = viewGauge(document, basis, localizer);
  if (!isView(viewed)) return [];
  const { definition } = viewed;
  const isAsked = definition === localizer.in(dossierMessages).bases[basis];
  return isAsked ? [`${rateOf(viewed)} — ${definition}`] : [];
}

function linesOf(document: CchcDocument, view: GaugeView, localizer: Localizer): string[] {
  const rates = [...rateLine(document, '766', localizer), ...rateLine(document, 'resolved', localizer)];
  const own = [rateOf(view), view.definition].filter(Boolean).join(' — ');
  const counted = view.counts
    .flat()
    .map(({ name, count, isPart }) => `${isPart ? '  ' : ''}${name}: ${count}`);
  return [...(rates.length ? rates : [own]), ...counted];
}

/** The gauge of a document with dossiers, by both definitions of the rate. */
const figures: FindFigures = (document, localizer) => {
  if (!document.dossiers) return [];
  const viewed = figureText(
    viewGauge(document, null, localizer),
    (view) => linesOf(document, view, localizer),
    isShareNote(localizer),
  );
  return [{ attributes: {}, path: 'dossiers', viewed }];
};

/** What `dossier-ontime-gauge` is where nothing is drawn. */
export const authoring = { freezing, figures } as const satisfies Authoring;
