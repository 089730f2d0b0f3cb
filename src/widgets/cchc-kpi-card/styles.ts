import { css } from 'lit';

export const kpiCardStyles = css`
  .remarks {
    display: flex;
    flex-direction: column;
    gap: 2px;
    font-size: 14.5px;
    line-height: 1.45;
  }
  .remarks p::before {
    display: inline-block;
    inline-size: 1.2em;
    font-size: 0.85em;
  }
  .remarks .good,
  .remarks .bad {
    font-weight: 600;
  }
  .sparkline {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    overflow: visible;
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .end {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 7;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .widget[data-compact] .sparkline-box,
  .widget[data-compact] .target,
  .widget[data-compact] .period {
    display: none;
  }
  @media (forced-colors: active) {
    .line,
    .end {
      stroke: CanvasText;
    }
  }
`;
