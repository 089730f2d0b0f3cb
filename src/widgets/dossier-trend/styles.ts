import { css } from 'lit';

export const trendStyles = css`
  .drawing {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .widget[data-compact] .rate {
    display: none;
  }
`;
