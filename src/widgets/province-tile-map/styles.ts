import { css } from 'lit';

export const tileMapStyles = css`
  .layout {
    display: grid;
    gap: 10px 28px;
  }
  .map {
    display: block;
    inline-size: 100%;
    block-size: 470px;
    overflow: visible;
  }
  .tile {
    overflow: visible;
    outline: none;
  }
  .map .tile {
    cursor: pointer;
  }

  /* One hue in five steps, on which dark and then light letters contrast, whatever the host's accent. */
  .shade-1 {
    --_p: 0.07;
  }
  .shade-2 {
    --_p: 0.19;
  }
  .shade-3 {
    --_p: 0.36;
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
  .tile line {
    display: none;
    stroke: var(--_border);
  }
  .shade-0 rect {
    stroke: var(--_muted);
    stroke-dasharray: 3 2;
  }
  .shade-0 line {
    display: inline;
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
    stroke: var(--_accent);
    stroke-width: 5;
    stroke-dasharray: none;
  }
  text {
    fill: var(--_text);
    font: 600 11.5px/1 var(--_font);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
    pointer-events: none;
  }
  .shade-4 text,
  .shade-5 text {
    fill: var(--_surface);
  }
  .tile .tick {
    text-anchor: end;
  }
  .map .name,
  .map .score {
    display: none;
  }

  /* In a narrow column a tile has no room for a name, but beneath the archipelagos there is. */
  .archipelago .short {
    fill: var(--_text);
    font-size: 10.5px;
    text-anchor: end;
    transform: translateY(25px);
  }
  .dense {
    inline-size: calc(100% + 20px);
    margin-inline: -10px;
  }
  .dense text {
    font-size: 10.5px;
  }
  .dense .short {
    font-size: 9.5px;
  }

  .readout {
    font-size: 15px;
    font-weight: 600;
    line-height: 1.45;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding-block: 8px;
    font-size: 13.5px;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend .shaded {
    inline-size: 100%;
    font-weight: 600;
  }

  @container (min-width: 310px) {
    .map:not(.dense) .name {
      display: inline;
    }
    .map:not(.dense) .short {
      display: none;
    }
  }
  @container (min-width: 500px) {
    .dense {
      inline-size: 100%;
      margin-inline: 0;
    }
    .dense .name {
      display: inline;
    }
    .dense .short {
      display: none;
    }
  }
  @container (min-width: 600px) {
    .map {
      block-size: 740px;
    }
    .map .name {
      transform: translateY(-8px);
    }
    .map .score {
      display: inline;
      font-weight: 400;
      transform: translateY(14px);
    }
  }
  @container (min-width: 860px) {
    .layout {
      grid-template-columns: minmax(0, 600px) minmax(0, 1fr);
    }
    .legend {
      flex-direction: column;
    }
  }
  .widget[data-compact] .map {
    block-size: 470px;
  }
  .widget[data-compact] .map .name {
    transform: none;
  }
  .widget[data-compact] .map .score,
  .widget[data-compact] .remark {
    display: none;
  }

  @media (forced-colors: active) {
    .layout {
      --_accent: CanvasText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: CanvasText;
      --_surface: Canvas;
    }
  }
  @media print {
    /* What goes over to the next page becomes taller than its place in a grid. */
    .widget {
      block-size: auto;
      break-inside: auto;
    }
    /* All of it on one page, and no edge of a tile at the foot of the page before. */
    .layout {
      padding-block-start: 2px;
      break-inside: avoid;
    }
    .map {
      max-block-size: 690px;
    }
  }
`;
