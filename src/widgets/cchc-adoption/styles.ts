import { css } from 'lit';

export const adoptionStyles = css`
  .adoption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 28px;
  }
  .long {
    font-size: clamp(20px, 6cqi, 28px);
    white-space: normal;
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
  @container (min-width: 520px) {
    .adoption {
      grid-template-columns: fit-content(55%) minmax(min-content, 1fr);
    }
    .dots {
      grid-area: 1 / 1 / 3;
    }
    .figure {
      align-self: end;
    }
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
