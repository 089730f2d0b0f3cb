import { css } from 'lit';

export const gaugeStyles = css`
  .gauge {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    max-inline-size: 300px;
    inline-size: 100%;
    margin-inline: auto;
  }
  .arc,
  .reading {
    grid-area: 1 / 1;
  }
  .arc {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .arc path {
    fill: none;
    stroke-width: 15;
  }
  .arc-track {
    stroke: var(--_track);
  }
  .arc-fill {
    stroke: var(--_accent);
  }
  .bound {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .target-mark {
    stroke: var(--_text);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .reading {
    align-self: end;
    flex-direction: column;
    align-items: center;
    text-align: center;
    line-height: 1.2;
  }
  .reading .number {
    line-height: 1.15;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .words {
    font-size: 18px;
    font-weight: 600;
  }
  .sentences {
    display: flex;
    flex-direction: column;
    gap: 2px;
    margin-block-start: 8px;
    font-size: 14.5px;
    line-height: 1.45;
    text-align: center;
  }
  .sentences .good,
  .sentences .bad {
    font-weight: 600;
  }

  .counts {
    margin-block-start: 10px;
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) auto;
    font-size: 14.5px;
    line-height: 1.45;
  }
  .counts dt,
  .counts dd {
    padding-block: 3px;
    border-block-start: 1px solid var(--_border);
  }
  .counts dd {
    padding-inline-start: 12px;
    font-weight: 600;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .counts .part {
    border-block-start-color: transparent;
    color: var(--_muted);
    font-weight: 400;
  }
  .counts dt.part {
    padding-inline-start: 14px;
  }
  .widget[data-compact] .gauge {
    max-inline-size: 180px;
  }
  .widget[data-compact] .part {
    display: none;
  }

  @container (min-width: 560px) {
    .counts {
      margin-block-start: 0;
    }
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 24px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .arc .arc-track {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .arc-fill {
      stroke: Highlight;
    }
    .bound {
      stroke: Canvas;
    }
    .target-mark {
      stroke: CanvasText;
    }
  }
`;
