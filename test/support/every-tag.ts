import type { Attributes, WidgetTag } from './widgets.js';

/** What each tag asks a document for that has dossiers, an indicator `ioc`, and a ranking `766` with parts and unit 11. */
export const ASKS: Readonly<Record<WidgetTag, Attributes>> = {
  'cchc-kpi-card': { indicator: 'ioc' },
  'cchc-adoption': { indicator: 'ioc' },
  'dossier-ontime-gauge': {},
  'dossier-trend': {},
  'province-ranking': { ranking: '766' },
  'cchc-index-breakdown': { ranking: '766', unit: '11' },
  'province-tile-map': { ranking: '766' },
};

/** All tags that show something. */
export const TAGS = Object.keys(ASKS) as WidgetTag[];

/** A tag as a page has it. */
export const markupOf = (tag: WidgetTag, attributes: Attributes, content = '…'): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>${content}</${tag}>`;
