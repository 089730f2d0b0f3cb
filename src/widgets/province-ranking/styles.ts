import { css } from 'lit';

export const rankingStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 16px;
  }
  .search {
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: 14px;
  }
  input {
    all: unset;
    box-sizing: border-box;
    inline-size: min(13em, 100%);
    min-block-size: 32px;
    padding: 3px 10px;
    border: 1px solid var(--_muted);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text);
    font: 400 15px/1.4 var(--_font);
    cursor: text;
  }

  /* The rows are grids, so that their columns agree across the chunks of a long table. */
  table {
    display: block;
    inline-size: 100%;
    color: var(--_text);
    font: 400 15px/1.4 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
  }
  caption,
  thead,
  tbody {
    display: block;
  }
  tbody.chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2050px;
  }
  tr {
    display: grid;
    grid-template-columns: 2.9em minmax(4em, 1fr) auto;
    align-items: center;
    column-gap: 8px;
    min-block-size: 40px;
    padding: 5px 6px;
    border-block-end: 1px solid var(--_border);
  }
  th,
  td {
    display: block;
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  thead tr {
    align-items: end;
    border-block-end: 2px solid var(--_border);
  }
  thead button {
    min-block-size: 28px;
    padding: 2px 4px;
    margin-inline-start: -4px;
    border-color: transparent;
    color: var(--_muted);
    text-align: start;
    white-space: nowrap;
  }
  thead button::after {
    content: '↕';
    padding-inline-start: 4px;
    font-weight: 400;
  }
  [aria-sort] button {
    color: var(--_accent);
  }
  [aria-sort='ascending'] button::after {
    content: '↑';
  }
  [aria-sort='descending'] button::after {
    content: '↓';
  }
  .rank {
    font-weight: 700;
    color: var(--_accent);
    padding-inline-start: 4px;
  }
  thead .rank {
    padding-inline-start: 0;
  }
  .name {
    min-inline-size: 0;
  }
  @container (max-width: 479px) {
    thead .rank button {
      padding-inline: 2px;
      margin-inline-start: -2px;
      font-size: 12px;
    }
    thead .rank button::after {
      padding-inline-start: 2px;
    }
  }
  .unit {
    padding-inline: 6px;
    margin-inline-start: -7px;
    border-color: transparent;
    background: none;
    font: inherit;
    text-align: start;
  }
  .score {
    font-weight: 600;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .score .bar {
    display: none;
  }
  .change {
    grid-column: 2 / -1;
    color: var(--_muted);
    font-size: 13.5px;
  }
  .change.good {
    color: var(--_good);
  }
  .change.bad {
    color: var(--_bad);
  }
  .own {
    background: color-mix(in srgb, var(--_accent) 9%, var(--_surface));
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .own .name {
    font-weight: 700;
  }
  .marker {
    display: inline-block;
    /* Without a doctype a line that holds nothing but this is as high as this alone: 1 + 20 px, as a line of text. */
    vertical-align: top;
    padding: 0 7px;
    margin-block-start: 1px;
    margin-inline-start: 2px;
    border: 1px solid var(--_accent);
    border-radius: 9px;
    color: var(--_accent);
    font-size: 12px;
    font-weight: 600;
    line-height: 1.5;
  }
  .pinned {
    border-block-start: 3px double var(--_border);
  }
  .names {
    font-size: 14px;
    line-height: 1.5;
  }

  @container (max-width: 200px) {
    tr {
      grid-template-columns: 1.9em minmax(0, 1fr);
    }
    .score {
      grid-column: 2;
      text-align: start;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
    }
  }
  @container (min-width: 480px) {
    tr {
      column-gap: 10px;
      grid-template-columns: 3.6em minmax(0, 1.1fr) minmax(7em, 1fr);
    }
    .with-change tr {
      grid-template-columns: 3.6em minmax(0, 1.1fr) minmax(7em, 1fr) 7.2em;
    }
    .change {
      grid-column: auto;
    }
    .score {
      display: grid;
      grid-template-columns: minmax(3.4em, auto) minmax(0, 1fr);
      align-items: center;
      column-gap: 10px;
    }
    thead .score {
      text-align: start;
    }
    .score .bar {
      display: block;
    }
  }
  .widget[data-compact] tr {
    min-block-size: 32px;
    padding-block: 2px;
  }
  .widget[data-compact] .score .bar {
    display: none;
  }
  .widget[data-compact] .score {
    display: block;
  }

  @media (forced-colors: active) {
    thead button {
      border-color: Canvas;
    }
    .own {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    tbody.chunk {
      content-visibility: visible;
    }
    th button::after {
      content: none !important;
    }
    tr {
      break-inside: avoid;
    }
    /* What goes over to the next page becomes taller than its place in a grid. */
    .widget {
      block-size: auto;
      break-inside: auto;
    }
    .search {
      display: none;
    }
  }
`;
