import { css } from 'lit';

export const adoptionStyles = css`
  .skeleton {
    background:
      var(--_block) 0 0 / 60% 44px no-repeat,
      linear-gradient(var(--_surface) 70px, #0000 0),
      radial-gradient(circle, var(--_track) 6px, #0000 7px) 0 0 / 20px 20px;
  }
  .rest {
    gap: 8px;
    overflow-wrap: anywhere;
  }
  .long {
    font-size: clamp(20px, 6cqi, 28px);
  }
  .dots {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    stroke: var(--_fill);
  }
  .dots path {
    fill: none;
    stroke-width: 1;
  }
  .dots .done {
    fill: var(--_fill);
  }
  @container (min-width: 520px) {
    .rest {
      flex-direction: row;
      align-items: end;
      gap: 24px;
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
