import { css } from 'lit';

export const kpiCardStyles = css`
  /*
   * Inside .cchc-cards of the style sheet, label, figure, change, the rest and the source line stand in rows that all
   * cards share. A size container may have no such rows, and a card with a notice has a line too many.
   */
  :host {
    display: var(--_rows, var(--_host)) !important;
    grid-template-rows: subgrid;
    container-type: var(--_rows-container, inline-size) !important;
  }
  .widget,
  .body {
    display: var(--_rows, flex);
    grid-template: subgrid / minmax(0, 1fr);
  }
  .widget {
    grid-row: 1 / -1;
  }
  .widget:is([data-reserve], :has(> .notice)) {
    --_rows: flex;
  }
  .header {
    display: grid;
    grid-template: none / 100%;
    align-content: space-between;
  }
  .body {
    grid-row: span 3;
  }
  /* A sparkline as wide as a page is as flat as one without changes. */
  .rest {
    max-inline-size: 640px;
  }

  .skeleton {
    background:
      var(--_block) 0 0 / 160px 44px,
      var(--_block) 0 58px / 200px 14px,
      var(--_block) 0 100% / 640px 44px;
    background-repeat: no-repeat;
  }
  .sparkline {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    overflow: visible;
  }
  .line,
  .dots {
    fill: none;
    stroke: var(--_fill);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .dots {
    stroke-width: 7;
  }
  .widget[data-compact] :is(.sparkline, .data, [part='target']) {
    display: none;
  }
`;
