import { css, type CSSResult } from 'lit';
import type { Settings } from './settings.js';

/** A number of pixels, or how it is calculated. */
export type Height = number | CSSResult;

/** The least height of a box: in a wide column, and in columns up to a width, from the widest to the narrowest. */
export interface Heights {
  readonly wide: Height;
  readonly upTo: readonly (readonly [width: number, height: Height])[];
  /** By how much the box is lower where the tag or its provider says `compact`. */
  readonly compact?: number;
}

/** The heights of a tag's box while it has nothing to show. */
export interface ReservedHeights extends Heights {
  /** Those where one of the attributes of `BRIEF` says that the tag will show less. */
  readonly brief?: Heights;
}

/**
 * What makes a figure lower: fewer details, or only what the tag says itself. Before the script has run these are
 * attributes; frameworks set properties, and a provider may say `compact` for all its tags: then the state says so.
 */
// prettier-ignore
export const BRIEF = css`[compact],[without-sparkline],[value],[rank],[rate]`;

/** A tag that may have said so by its properties. */
export interface MaybeBrief {
  readonly settings: Pick<Settings, 'compact'>;
  readonly withoutSparkline?: unknown;
  readonly value?: unknown;
  readonly rank?: unknown;
  readonly rate?: unknown;
}

/** Whether one of these is in force, however it was set; numbers are kept as texts, of which "0" says something. */
export const isBrief = ({ settings, withoutSparkline, value, rank, rate }: MaybeBrief): boolean =>
  Boolean(settings.compact || withoutSparkline || value || rank || rate);

/** The rules of a box. `compact` lowers it only where the page's style sheet or the frame sets `--_compact`. */
const rulesOf = (host: CSSResult, { wide, upTo, compact = 0 }: Heights): CSSResult[] => {
  const rule = (height: Height): CSSResult => css`
    ${host} .widget[data-reserve] {
      min-block-size: calc((${height} + var(--_more, 0) - ${compact} * var(--_compact, 0)) * 1px);
    }
  `;
  const narrower = upTo.map(
    ([width, height]) => css`
      @container (max-width: ${width}px) {
        ${rule(height)}
      }
    `,
  );
  return [rule(wide), ...narrower];
};

/** The styles that keep about the room that the figure will take, so that the page below stays where it is. */
export const reserveRoom = ({ brief, ...heights }: ReservedHeights): readonly CSSResult[] => [
  ...rulesOf(css``, heights),
  ...(brief ? rulesOf(css`:host(:is(${BRIEF},:state(cchc-brief)))`, brief) : []),
];
