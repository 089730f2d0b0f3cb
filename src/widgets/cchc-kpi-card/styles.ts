import { css } from 'lit';

export const kpiCardStyles = css`
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
  .widget[data-compact] .target {
    display: none;
  }
  @media (forced-colors: active) {
    .line,
    .end {
      stroke: CanvasText;
    }
  }
`;
