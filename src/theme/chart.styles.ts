import { css } from 'lit';

/** The looks that the chart widgets share: reserved boxes, key, reading line, and the inks of the canvas. */
export const chartStyles = css`
  .widget {
    --_first: var(--cchc-series-1, var(--_fill));
    --_second: var(--cchc-series-2, var(--_muted));
  }
  /* The tone of the accent that is farthest from the first one and keeps 3:1 against the surface. */
  @supports (color: color(from red xyz-d65 x y z)) and (color: light-dark(red, red)) {
    .widget {
      --_second: var(
        --cchc-series-2,
        light-dark(
          oklch(from var(--_fill) clamp(0.36, (0.52 - l) * 99, 0.6) calc(c * 0.6) h),
          oklch(from var(--_fill) clamp(0.6, (0.74 - l) * 99, 0.88) calc(c * 0.6) h)
        )
      );
    }
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
  }
  .panel-name {
    font-weight: 600;
  }
  /* A canvas that nothing has been drawn on yet has a width of its own. */
  .canvas-box {
    position: relative;
    overflow: hidden;
  }
  .spacer {
    display: block;
  }
  canvas {
    position: absolute;
    inset: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 0.9em;
  }
  .legend > span {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend svg {
    stroke: var(--_first);
    stroke-width: 17;
  }
  .legend > :nth-child(2) svg {
    stroke: var(--_second);
    stroke-dasharray: 3 1;
  }
  .drawing:focus-visible {
    outline-offset: 5px;
  }
  .readout {
    min-block-size: 3em;
    font-size: 0.9em;
  }
  @container (min-width: 560px) {
    .readout {
      min-block-size: 1.5em;
    }
  }
  .takeaways {
    font-weight: 600;
    text-wrap: pretty;
  }

  .inks {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
  }
  .inks i {
    transition: color 1ms;
  }
  [data-ink='text'] {
    color: var(--_muted);
  }
  [data-ink='grid'] {
    color: var(--_track);
  }
  [data-ink='surface'] {
    color: var(--_surface);
  }
  [data-ink='series-1'] {
    color: var(--_first);
  }
  [data-ink='series-2'] {
    color: var(--_second);
  }
  .inks[data-paper] {
    color-scheme: light;
    --_muted: #333;
    --_surface: #fff;
    --_first: #0b3d6e;
    --_track: #999;
    --_second: #7391b0;
  }
  .inks[data-paper] i {
    transition: none;
  }

  @media screen and (forced-colors: active) {
    .widget {
      --_first: Highlight;
      --_second: CanvasText;
    }
    .inks {
      --_track: GrayText;
    }
  }
  @media print {
    .readout {
      display: none;
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
