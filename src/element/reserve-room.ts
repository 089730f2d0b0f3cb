import { unsafeCSS, type CSSResult } from 'lit';

/** The least height of a tag's box in pixels while it has nothing to show, and in columns up to a width. */
export interface ReservedHeights {
  readonly wide: number;
  /** From the widest column to the narrowest. */
  readonly upTo: readonly (readonly [width: number, height: number])[];
  /** The height in any column where an attribute of `BRIEF` says that the tag will show less. */
  readonly brief?: number;
}

/** The attributes that make a figure lower: fewer details, fewer rows, or only what the tag says itself. */
export const BRIEF = ['compact', 'top', 'value', 'rank', 'rate'];

const rule = (host: string, height: number): string =>
  `${host} .widget[data-reserve] { min-block-size: ${height}px; }`;

/** The styles that keep about the room that the figure will take, so that the page below stays where it is. */
export function reserveRoom({ wide, upTo, brief }: ReservedHeights): CSSResult {
  const narrower = upTo.map(
    ([width, height]) => `@container (max-width: ${width}px) { ${rule('', height)} }`,
  );
  const lower =
    brief === undefined ? [] : [rule(`:host(:is(${BRIEF.map((name) => `[${name}]`).join()}))`, brief)];
  return unsafeCSS([rule('', wide), ...narrower, ...lower].join(' '));
}
