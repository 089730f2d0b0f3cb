import { css } from 'lit';

export const kpiCardStyles = css`
  .sparkline {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    overflow: visible;
  }
  .line,
  .end {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .end {
    stroke-width: 7;
  }
  .widget[data-compact] :is(.sparkline, .data),
  .widget[data-compact] [part='target'] {
    display: none;
  }
  @media (forced-colors: active) {
    .line,
    .end {
      stroke: CanvasText;
    }
  }
`;
