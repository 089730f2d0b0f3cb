import { css } from 'lit';

export const breakdownStyles = css`
  :host {
    min-block-size: 480px;
  }
`;
