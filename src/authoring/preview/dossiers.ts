import { dossierMessages } from '../../figures/dossier-messages.js';
import { DataError } from '../../document/error.js';
import type { Basis, CchcDocument } from '../../document/schema.js';
import type { Localizer } from '../../i18n/localizer.js';
import { toGaugeView, type GaugeView } from '../../widgets/dossier-ontime-gauge/view.js';
import { toTrendView } from '../../widgets/dossier-trend/view.js';
import { isShareNote, previewOf, withoutFindings, type PreviewTag } from './preview.js';

const viewGauge = (document: CchcDocument, basis: Basis | null, text: Localizer) =>
  toGaugeView(document, { basis, target: null, bands: [], misread: [] }, text);

/** The rate by one definition; nothing where the source has no figures for it. */
function rateLine(document: CchcDocument, basis: Basis, text: Localizer): string[] {
  const viewed = viewGauge(document, basis, text);
  if (viewed === 'empty' || viewed instanceof DataError) return [];
  const { definition, qualifier, figure } = viewed;
  const isAsked = definition === text.in(dossierMessages).bases[basis];
  return isAsked ? [`${[qualifier, figure].filter(Boolean).join(' ')} — ${definition}`] : [];
}

function gaugeLines(document: CchcDocument, view: GaugeView, text: Localizer): string[] {
  const { qualifier, figure, definition, counts } = view;
  const rates = [...rateLine(document, '766', text), ...rateLine(document, 'resolved', text)];
  const own = [[qualifier, figure].filter(Boolean).join(' '), definition].filter(Boolean).join(' — ');
  const counted = counts.flat().map(({ name, count, isPart }) => `${isPart ? '  ' : ''}${name}: ${count}`);
  return [...(rates.length ? rates : [own]), ...counted];
}

/** The gauge of a document with dossiers, by both definitions of the rate. */
export const previewGauge: PreviewTag = (document, telling) =>
  document.dossiers
    ? [
        previewOf(
          { tag: 'dossier-ontime-gauge', attributes: {} },
          'dossiers',
          viewGauge(document, null, telling.localizer),
          telling,
          (view) => gaugeLines(document, view, telling.localizer),
          isShareNote(telling),
        ),
      ]
    : [];

/** The course of a document's dossiers. */
export const previewTrend: PreviewTag = (document, telling) => {
  if (!document.dossiers?.series.length) return [];
  const viewed = toTrendView(document, 'line', telling.localizer);
  const preview = previewOf(
    { tag: 'dossier-trend', attributes: {} },
    'dossiers.series',
    viewed,
    telling,
    (view) => [...view.takeaways, ...view.notes],
  );
  // What a trend notes is what its source is like, and no mistake.
  return [withoutFindings(preview)];
};
