import { css } from 'lit';

export const rankingStyles = css`
  /* As the page's style sheet says it, which an application may lack. */
  :host([top]) {
    --_top: 10;
  }
  .skeleton {
    background:
      linear-gradient(90deg, #0000 4%, var(--_surface) 0 8%, #0000 0 35%, var(--_surface) 0 90%, #0000 0),
      repeating-linear-gradient(#0000 0 13px, var(--_track) 13px 25px, #0000 25px 38px);
  }
  :where(.search) {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    padding-inline: 10px;
    margin-block-end: 8px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .search:focus-within {
    outline: 2px solid var(--_accent);
  }
  .search svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  input {
    all: unset;
    flex: 1;
    min-inline-size: 0;
    color: var(--_text);
  }
  .search input:focus-visible {
    outline: 0 !important;
  }

  /* The columns have their room in letters, of whatever size a reader has chosen. */
  .columns {
    container-type: inline-size;
  }
  /* The rows are grids, so that their columns agree across the chunks of a long table. */
  table {
    --_rank: 3.4em;
    --_score: 4.4em;
    inline-size: 100%;
    color: inherit;
    font: inherit;
  }
  .with-change {
    --_change: 6.6em;
  }
  .long-scores {
    --_score: 7.6em;
  }
  table,
  thead,
  tbody,
  th,
  td {
    display: block;
  }
  /* The engine hides what is in it, which a search of the page finds. */
  tbody[hidden] {
    display: block !important;
  }
  tbody.chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2050px;
  }
  tr {
    display: grid;
    grid-template-columns: var(--_rank) minmax(0, 1fr) minmax(var(--_change, var(--_score)), min-content);
    column-gap: 10px;
    padding: 5px 6px;
    border-block-end: 1px solid var(--_border);
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  th {
    overflow-wrap: anywhere;
  }
  thead tr {
    border-color: var(--_muted);
  }
  th button {
    padding: 0;
    border: 0;
    background: none;
  }
  thead button {
    min-block-size: 24px;
    vertical-align: top;
    color: var(--_muted);
    font-size: 0.8em;
    flex-wrap: wrap;
  }
  /* Phones would draw this one as a picture. */
  thead button::after {
    content: '↕\\FE0E';
    content: '↕\\FE0E' / '';
    padding-inline-start: 2px;
  }
  [aria-sort] button {
    color: var(--_text);
  }
  [aria-sort='ascending'] button::after {
    content: '↑';
    content: '↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: '↓';
    content: '↓' / '';
  }
  .rank {
    z-index: 1;
    grid-area: 1 / 1;
    font-weight: 600;
  }
  /* In a narrow column the scale has a line of its own, beside the change. */
  .name {
    grid-area: 1 / 1 / 3 / -1;
    display: grid;
    align-content: space-between;
    justify-items: start;
    padding-inline-start: calc(var(--_rank) + 10px);
  }
  .name > :first-child {
    margin-inline-end: calc(var(--_score) + 10px);
  }
  .unit {
    display: inline-block;
    min-block-size: 24px;
    font: inherit;
  }
  .score {
    grid-area: 1 / 3;
    font-weight: 600;
    text-align: end;
  }
  .change {
    align-self: end;
    grid-area: 2 / 3;
  }
  td.change {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  .up::before {
    content: '▲ ';
    content: '▲ ' / '';
  }
  .down::before {
    content: '▼ ';
    content: '▼ ' / '';
  }
  .good::before {
    color: var(--_good);
  }
  .bad::before {
    color: var(--_bad);
  }
  /* A dash to see, a word to hear and to copy. */
  .same {
    overflow: hidden;
    text-indent: -99em;
    white-space: nowrap;
  }
  .same::before {
    content: '—';
    content: '—' / '';
    float: inline-start;
    text-indent: 0;
  }

  /* The scale: a line at each step, a dot for a score, a ring for that of the period before. */
  .name svg {
    display: block;
    inline-size: calc(100% + var(--_rank) - var(--_change, var(--_score)) - 6px);
    margin-inline-start: calc(-10px - var(--_rank));
    overflow: visible;
  }
  td + .name svg {
    background: linear-gradient(90deg, var(--_border) 1px, transparent 0) 0 /
      calc((100% - 1px) / var(--_steps, 5));
  }
  .ticks-0 .name svg,
  table[style] svg {
    display: none;
  }
  .ticks-4 {
    --_steps: 3;
  }
  .ticks-5 {
    --_steps: 4;
  }
  circle {
    fill: var(--_fill);
    stroke: var(--_surface);
  }
  /* Its ground is tinted. */
  [aria-current] .now {
    fill: var(--_accent);
  }
  .before {
    fill: var(--_surface);
    stroke: currentColor;
  }
  text {
    fill: currentColor;
    font-size: 12px;
    text-anchor: middle;
    -webkit-user-select: none;
    user-select: none;
  }
  text:first-child {
    text-anchor: start;
  }
  text:last-child {
    text-anchor: end;
  }
  /* A narrow scale, beside the names or in a narrow column, has room for its ends. */
  @container ((36em <= width) and (width < 40.4em)) or (width < 17.7em) {
    text:not(:first-child, :last-child) {
      display: none;
    }
  }

  [aria-current] {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    box-shadow: inset 4px 0 0 var(--_fill);
    outline: 1px solid var(--_fill);
    outline-offset: -1px;
    font-weight: 700;
  }
  .pinned {
    margin-block-start: 6px;
  }
  .action {
    align-self: start;
  }

  /* The narrowest columns have no room for the scale; the change stands below the name. */
  @container (width < 15em) {
    table {
      --_rank: 2.9em;
      --_score: 3.8em;
      font-size: 0.93em;
    }
    .name svg {
      display: none;
    }
    .name {
      grid-row-end: 2;
    }
    .change {
      grid-column: 2 / -1;
    }
  }
  /* Long numbers would leave a name a letter a line: they stand below it. */
  @container (width < 24em) {
    /* Ground, edge and place of the row say so here; the words are to be heard and copied. */
    [data-plain] {
      position: absolute;
      clip-path: inset(50%);
      font-size: 1px;
    }
    .long-scores {
      --_change: 7.6em;
      --_score: -10px;
    }
    .long-scores .score {
      grid-area: 2 / 1 / 3 / -1;
      align-self: end;
    }
    .long-scores .change {
      grid-row: 3;
    }
  }
  @container (width < 12em) or (width >= 36em) {
    tr > * {
      grid-area: auto !important;
    }
    .name {
      padding: 0;
    }
  }
  @container (width < 12em) {
    tr {
      grid-template-columns: minmax(0, 1fr);
    }
    .name > :first-child {
      margin: 0;
    }
  }
  @container (width >= 36em) {
    tr {
      grid-template-columns: var(--_rank) minmax(0, 1fr) minmax(var(--_score), min-content) var(--_change,);
      align-items: center;
      min-block-size: 38px;
      padding-block: 0;
    }
    .name {
      align-self: stretch;
      grid-template-columns: min(50%, 22em) minmax(0, 1fr);
      align-content: stretch;
      align-items: center;
      gap: 10px;
    }
    tr .name > :first-child {
      margin: 5px 0;
    }
    .name svg {
      inline-size: 100%;
      margin: 0;
    }
    td + .name svg {
      block-size: 100%;
    }
    .change {
      align-self: auto;
    }
  }
  .widget[data-compact] tr {
    min-block-size: 30px;
  }
  /* Only while its rows are copied has the table a style of its own. */
  table[style] tr,
  table[style] tr > * {
    display: revert;
  }

  @media screen and (forced-colors: active) {
    table {
      --_border: GrayText;
    }
  }
  @media print {
    tbody.chunk {
      content-visibility: visible;
    }
    [data-plain] {
      all: unset;
    }
    /* The head is repeated on each page; boxes of buttons would not be. */
    table {
      display: table;
    }
    thead {
      display: table-header-group;
    }
    /* Without a row below it the head would end a sheet; Chromium looks ahead in blocks alone. */
    .body {
      display: block;
    }
    tbody {
      break-before: avoid;
    }
    th button {
      display: contents;
    }
    th button::after {
      content: none !important;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
