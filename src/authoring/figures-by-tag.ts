import type { Authoring } from '../figures/authoring.js';
import { authoring as adoption } from '../widgets/cchc-adoption/authoring.js';
import { authoring as breakdown } from '../widgets/cchc-index-breakdown/authoring.js';
import { authoring as card } from '../widgets/cchc-kpi-card/authoring.js';
import { authoring as gauge } from '../widgets/dossier-ontime-gauge/authoring.js';
import { authoring as trend } from '../widgets/dossier-trend/authoring.js';
import { authoring as ranking } from '../widgets/province-ranking/authoring.js';
import { authoring as map } from '../widgets/province-tile-map/authoring.js';
import type registry from '../widgets/registry.js';
import type { WidgetTag } from '../widgets/registry.js';

/** The attributes that the class of a tag has. */
type AttributesOf<Tag extends WidgetTag> = InstanceType<
  Extract<(typeof registry)[number], { tag: Tag }>['element']
>;

/** What a tag wants: the attribute by which its class names a figure. */
type WantedBy<Tag extends WidgetTag> = Extract<keyof AttributesOf<Tag>, 'indicator' | 'ranking'>;

/** The tags that show a figure, in the order of a report. */
export const FIGURES_BY_TAG: Readonly<Record<string, Authoring>> = {
  'cchc-kpi-card': card,
  'cchc-adoption': adoption,
  'dossier-ontime-gauge': gauge,
  'dossier-trend': trend,
  'province-ranking': ranking,
  'province-tile-map': map,
  'cchc-index-breakdown': breakdown,
} satisfies {
  readonly [Tag in WidgetTag]: Authoring &
    ([WantedBy<Tag>] extends [never] ? { wants?: never } : { wants: WantedBy<Tag> });
};
