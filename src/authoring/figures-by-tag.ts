import type { registry, WidgetTag } from '../widgets/registry.js';
import { previewGauge, previewTrend } from './preview/dossiers.js';
import { previewAdoptions, previewCards } from './preview/indicators.js';
import type { PreviewTag } from './preview/preview.js';
import { previewBreakdowns, previewRankings, previewTileMaps } from './preview/rankings.js';

/** What the command does with the figures of one tag. */
interface FigureOfTag {
  /** The option that names the figure; absent where a document has one only. */
  readonly wants?: 'indicator' | 'ranking';
  readonly preview: PreviewTag;
}

/** The attributes that the class of a tag has. */
type AttributesOf<Tag extends WidgetTag> = InstanceType<
  Extract<(typeof registry)[number], { tag: Tag }>['element']
>;

/** The option that a tag wants: the attribute by which its class names a figure. */
type WantedBy<Tag extends WidgetTag> = Extract<keyof AttributesOf<Tag>, 'indicator' | 'ranking'>;

/** The tags that show a figure, in the order in which their previews are printed. */
export const FIGURES_BY_TAG: Readonly<Record<string, FigureOfTag>> = {
  'cchc-kpi-card': { wants: 'indicator', preview: previewCards },
  'cchc-adoption': { wants: 'indicator', preview: previewAdoptions },
  'dossier-ontime-gauge': { preview: previewGauge },
  'dossier-trend': { preview: previewTrend },
  'province-ranking': { wants: 'ranking', preview: previewRankings },
  'province-tile-map': { wants: 'ranking', preview: previewTileMaps },
  'cchc-index-breakdown': { wants: 'ranking', preview: previewBreakdowns },
} satisfies {
  readonly [Tag in WidgetTag]: FigureOfTag &
    ([WantedBy<Tag>] extends [never] ? { wants?: never } : { wants: WantedBy<Tag> });
};
