import { css } from 'lit';

/** A bar filled to a percentage. */
export const barStyles = css`
  .bar {
    display: block;
    border-radius: 4px;
    overflow: hidden;
  }
  .track {
    fill: var(--_track);
  }
  .fill {
    fill: var(--_fill);
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: Highlight;
    }
  }
`;
