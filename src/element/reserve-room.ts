import { css, type CSSResult } from 'lit';
import type { Settings } from './settings.js';

/** The least height of a tag's box in pixels while it has nothing to show, and in columns up to a width. */
export interface ReservedHeights {
  readonly wide: number;
  /** From the widest column to the narrowest. */
  readonly upTo: readonly (readonly [width: number, height: number])[];
  /** The height in any column where one of the attributes of `BRIEF` says that the tag will show less. */
  readonly brief?: number;
}

/**
 * What makes a figure lower: fewer details, fewer rows, or only what the tag says itself. Before the script has run these
 * are attributes; frameworks set properties, and a provider may say `compact` for all its tags.
 */
// prettier-ignore
export const BRIEF = css`[compact],[top],[value],[rank],[rate],:state(cchc-brief)`;

/** A tag that may have said so by its properties. */
export interface MaybeBrief {
  readonly settings: Pick<Settings, 'compact'>;
  readonly top?: unknown;
  readonly value?: unknown;
  readonly rank?: unknown;
  readonly rate?: unknown;
}

/** Whether one of these is in force, however it was set; numbers are kept as texts, of which "0" says something. */
export const isBrief = ({ settings, top, value, rank, rate }: MaybeBrief): boolean =>
  Boolean(settings.compact || top || value || rank || rate);

/** The styles that keep about the room that the figure will take, so that the page below stays where it is. */
export const reserveRoom = ({ wide, upTo, brief }: ReservedHeights): readonly CSSResult[] => [
  css`
    .widget[data-reserve] {
      min-block-size: calc(${wide}px - var(--_shared-footer, 0px));
    }
  `,
  ...upTo.map(
    ([width, height]) => css`
      @container (max-width: ${width}px) {
        .widget[data-reserve] {
          min-block-size: calc(${height}px - var(--_shared-footer, 0px));
        }
      }
    `,
  ),
  ...(brief === undefined
    ? []
    : [
        css`
          :host(:is(${BRIEF})) .widget[data-reserve] {
            min-block-size: calc(${brief}px - var(--_shared-footer, 0px));
          }
        `,
      ]),
];
