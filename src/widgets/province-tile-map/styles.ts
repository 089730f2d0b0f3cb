import { css } from 'lit';

export const tileMapStyles = css`
  /* About the country: tiles of its size within its outline. */
  .skeleton {
    background: conic-gradient(from 90deg at 2px 2px, var(--_track) 25%, #0000 0) -2px -2px / 46px 46px;
    clip-path: polygon(0 0, 184px 0, 184px 598px, 0 598px, 0 506px, 92px 506px, 92px 138px, 0 138px);
  }
  /* How much of it stands side by side depends on its room in letters. */
  .drawn {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: 12px 28px;
    align-items: start;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .layout > div {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .map {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .map .tile {
    outline: none;
    cursor: pointer;
  }

  /* One hue in five steps, on which dark and then light letters contrast, whatever the host's accent. */
  .shade-1 {
    --_p: 0.07;
  }
  .shade-2 {
    --_p: 0.18;
  }
  .shade-3 {
    --_p: 0.32;
  }
  .shade-4 {
    --_p: 0.84;
  }
  .shade-5 {
    --_p: 1;
  }
  .tile rect {
    fill: var(--_accent);
    fill-opacity: var(--_p, 0);
    stroke: var(--_accent);
  }
  .tile path {
    fill: none;
    stroke: var(--_border);
  }
  .shade-0 rect {
    stroke: var(--_muted);
    stroke-dasharray: 3 2;
  }
  .shade-0 text {
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .own rect {
    stroke: var(--_text);
    stroke-width: 3;
    stroke-dasharray: none;
  }
  .map .tile:hover rect,
  [aria-selected='true'] rect {
    stroke-width: 3;
  }
  .tile:focus-visible rect {
    stroke: var(--_text);
    stroke-width: 5;
    stroke-dasharray: none;
  }
  text {
    fill: var(--_text);
    font: 600 10.5px/1 var(--_font);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    pointer-events: none;
  }
  .shade-4 text,
  .shade-5 text {
    fill: var(--_surface);
  }
  /* A tile with a line at its foot. */
  .tile:has(.foot) .name {
    transform: translateY(-7px);
  }
  .short {
    display: var(--_short, none);
    font-size: 14px;
  }
  .name,
  .foot {
    display: var(--_name, inline);
  }
  .archipelago rect {
    transform: var(--_island);
  }
  .archipelago text {
    transform: var(--_letters);
  }
  .foot {
    font-size: 9.5px;
    font-weight: 400;
  }

  .readout {
    font-size: 1.07em;
    font-weight: 600;
    line-height: 1.4;
  }
  .legend,
  .ends {
    padding-block-start: 10px;
    font-size: 0.9em;
  }
  .legend svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  .legend p {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block-start: 6px;
  }
  text.bound {
    font-size: 12px;
    font-weight: 400;
  }
  .bound:first-of-type {
    text-anchor: start;
  }
  .bound:last-of-type {
    text-anchor: end;
  }
  .ends {
    display: none;
  }
  li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) auto;
    gap: 8px;
    padding: 4px 6px;
    border-block-end: 1px solid var(--_border);
  }
  .ends [aria-current] {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    box-shadow: inset 4px 0 0 var(--_accent);
    font-weight: 700;
  }
  .remark {
    padding-block-start: 8px;
  }

  /* Where a tile has no room for a name, there is an abbreviation; the sea has room for larger ones. */
  @container (width < 16.4em) {
    .map {
      --_short: inline;
      --_name: none;
      --_island: translate(-22px) scale(1.5, 1);
      --_letters: translate(-22px, -11px) scale(1.5);
    }
  }
  @container (width < 24.4em) {
    .dense {
      max-inline-size: calc(100% + 20px);
      margin-inline: -10px;
      --_short: inline;
      --_name: none;
      --_island: translate(-22px) scale(1.5, 1);
      --_letters: translate(-22px, -11px) scale(1.5);
    }
  }
  @container (width >= 35em) {
    .layout {
      grid-template: auto 1fr / auto minmax(17em, 1fr);
    }
    .country {
      grid-area: 1 / 1 / 3;
    }
    .layout > * {
      justify-self: stretch;
    }
    .widget:not([data-compact]) .ends {
      display: block;
    }
  }
  @container (width >= 57.7em) {
    ul {
      columns: 2;
      column-gap: 28px;
    }
    li {
      break-inside: avoid;
    }
  }
  /* Where the map is not as wide as a page, three of each end have room beside it. */
  @container (width < 57.7em) {
    li:not([aria-current]):nth-child(n + 4):nth-last-child(n + 4) {
      display: none;
    }
  }
  .widget[data-compact] .remark {
    display: none;
  }

  @media (prefers-contrast: more) {
    .shade-3 {
      --_p: 0.22;
    }
  }
  @media screen and (forced-colors: active) {
    .layout {
      --_accent: CanvasText;
    }
  }
  @media print {
    .hint {
      display: none;
    }
    /* All of it on one page, and no edge of a tile at the foot of the page before. */
    .layout {
      padding-block-start: 2px;
      break-inside: avoid;
    }
    /* Names and two numbers leave half of a sheet empty. */
    .data div {
      columns: 2 240px;
      column-gap: 28px;
    }
  }
`;
