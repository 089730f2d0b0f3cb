import { css } from 'lit';

/** The looks that the chart widgets share: reserved boxes, key, reading line, and the inks of the canvas. */
export const chartStyles = css`
  .widget {
    --_second: var(--_bad);
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
  }
  .panel-name {
    font-size: 14px;
    font-weight: 600;
  }
  /* A canvas that nothing has been drawn on yet has a width of its own. */
  .canvas-box {
    position: relative;
    min-inline-size: 0;
    overflow: hidden;
  }
  .room {
    display: block;
  }
  canvas {
    position: absolute;
    inset: 0;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 13.5px;
  }
  .key > span {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .key svg {
    flex: none;
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .key > :nth-child(2) svg {
    fill: none;
    stroke: var(--_second);
  }
  .key > :nth-child(2) path {
    stroke-dasharray: 6 4;
  }
  .drawing:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 5px;
  }
  .readout {
    min-block-size: 2.9em;
    font-size: 14px;
    line-height: 1.45;
    text-align: center;
  }
  .takeaways {
    font-size: 14.5px;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .inks {
    position: absolute;
    visibility: hidden;
  }
  .inks i {
    font-style: normal;
    transition: color 1ms;
  }
  [data-ink='text'] {
    color: var(--_muted);
  }
  [data-ink='grid'] {
    color: var(--_border);
  }
  [data-ink='surface'] {
    color: var(--_surface);
  }
  [data-ink='series-1'] {
    color: var(--_accent);
  }
  [data-ink='series-2'],
  [data-ink='series-3'] {
    color: var(--_second);
  }
  .inks[data-paper] {
    color-scheme: light;
    --_muted: #333;
    --_surface: #fff;
    --_accent: #0b3d6e;
    --_border: #999;
    --_second: #9c3d12;
  }
  .inks[data-paper] i {
    transition: none;
  }

  @media (forced-colors: active) {
    [data-ink] {
      color: CanvasText;
    }
    [data-ink='grid'] {
      color: GrayText;
    }
    [data-ink='surface'] {
      color: Canvas;
    }
    [data-ink='series-1'] {
      color: Highlight;
    }
    .key svg {
      fill: Highlight;
      stroke: Highlight;
    }
    .key > :nth-child(2) svg {
      stroke: CanvasText;
    }
  }
  @media print {
    .readout {
      display: none;
    }
    /* What goes over to the next page becomes taller than its place in a grid. */
    .widget {
      block-size: auto;
      break-inside: auto;
    }
    .takeaways,
    .panel {
      break-inside: avoid;
    }
    .takeaways {
      break-after: avoid;
    }
    /* What has not been drawn yet has no width; its figures are in the table. */
    .panel:has(canvas:not([width])) {
      display: none;
    }
    canvas {
      inline-size: 100% !important;
      block-size: 100% !important;
      object-fit: contain;
    }
  }
`;
