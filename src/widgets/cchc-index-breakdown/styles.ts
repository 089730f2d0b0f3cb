import { css } from 'lit';

export const breakdownStyles = css`
  .skeleton {
    background: repeating-linear-gradient(#0000 0 30px, var(--_track) 30px 54px, #0000 54px 64px) 0 0 / 75%
      100% no-repeat;
  }
`;
