import { css } from 'lit';

export const trendStyles = css`
  /* Until the figures are there: about the room that they will take, so that the page below stays where it is. */
  .widget:has(.skeleton) {
    min-block-size: 770px;
  }
  @container (max-width: 900px) {
    .widget:has(.skeleton) {
      min-block-size: 860px;
    }
  }
  @container (max-width: 480px) {
    .widget:has(.skeleton) {
      min-block-size: 1020px;
    }
  }
  @container (max-width: 300px) {
    .widget:has(.skeleton) {
      min-block-size: 1240px;
    }
  }
  .drawing {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .widget[data-compact] .rate,
  .widget[data-compact] .takeaways p:nth-child(2) {
    display: none;
  }
`;
