import { css } from 'lit';

export const adoptionStyles = css`
  :host {
    min-block-size: 230px;
  }
  .adoption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 32px;
  }
  .dots {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    stroke: var(--_accent);
  }
  .dots path {
    fill: none;
    stroke-width: 1;
  }
  .dots .done {
    fill: var(--_accent);
  }
  .key {
    max-inline-size: 26em;
  }
  .widget[data-compact] .dots {
    inline-size: 150px;
  }
  @media (forced-colors: active) {
    .dots {
      stroke: CanvasText;
    }
    .dots .done {
      fill: CanvasText;
    }
  }
`;
