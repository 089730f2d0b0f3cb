import { css } from 'lit';

export const trendStyles = css`
  .skeleton {
    background:
      var(--_block) 0 45% / 100% 1px,
      repeating-linear-gradient(90deg, #0000 0 10px, var(--_track) 10px 34px, #0000 34px 44px) 0 20% / 100%
        30%,
      var(--_block) 0 75% / 100% 3px;
    background-repeat: no-repeat;
  }
  .drawing {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .widget[data-compact] .rate {
    display: none;
  }
`;
