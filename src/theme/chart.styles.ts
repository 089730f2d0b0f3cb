import { css } from 'lit';

/** The looks that the chart widgets share: reserved boxes, key, reading line, table, and the inks of the canvas. */
export const chartStyles = css`
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
  .canvas-box {
    position: relative;
    min-inline-size: 0;
    block-size: 220px;
  }
  .canvas-box.low {
    block-size: 130px;
  }
  .canvas-box.tall {
    block-size: 300px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: 13.5px;
  }
  .key span::before {
    content: '';
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 6px;
    border: 2px solid var(--_accent);
    background: var(--_accent);
    vertical-align: -1px;
    print-color-adjust: exact;
  }
  .key span:nth-child(2)::before {
    border-color: var(--_second);
    background: none;
  }
  .drawing:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .readout {
    min-block-size: 1.45em;
    font-size: 14px;
    line-height: 1.45;
    text-align: center;
  }
  .takeaways {
    font-size: 14.5px;
    line-height: 1.45;
  }
  .widget {
    --_second: var(--_bad);
  }

  .inks {
    position: absolute;
    visibility: hidden;
  }
  .inks i {
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

  @media (forced-colors: active) {
    .inks i {
      color: CanvasText;
    }
    [data-ink='series-1'] {
      color: Highlight;
    }
    [data-ink='surface'] {
      color: Canvas;
    }
    .key span::before {
      forced-color-adjust: none;
    }
  }
  @media print {
    .readout {
      display: none;
    }
  }
`;
