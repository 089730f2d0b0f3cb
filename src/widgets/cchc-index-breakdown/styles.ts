import { css } from 'lit';

export const breakdownStyles = css`
  /* Until the figures are there: about the room that they will take, so that the page below stays where it is. */
  .widget:has(.skeleton) {
    min-block-size: 710px;
  }
  @container (max-width: 900px) {
    .widget:has(.skeleton) {
      min-block-size: 770px;
    }
  }
  @container (max-width: 480px) {
    .widget:has(.skeleton) {
      min-block-size: 860px;
    }
  }
  @container (max-width: 300px) {
    .widget:has(.skeleton) {
      min-block-size: 1000px;
    }
  }
`;
