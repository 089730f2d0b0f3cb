import { css } from 'lit';

export const adoptionStyles = css`
  .skeleton {
    background:
      var(--_block) 0 0 / 160px 44px no-repeat,
      linear-gradient(var(--_cover, var(--_surface) 80px), #0000 0),
      radial-gradient(circle, var(--_track) 6px, #0000 7px) 0 0 / 20px 20px round;
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
  /* Where there is room, the dots stand beside the figure. */
  .body {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .rest {
    grid-row: auto;
  }
  @container (min-width: 520px) {
    .skeleton {
      --_cover: 90deg, var(--_surface) 50%;
    }
  }
  .widget[data-compact] .dots {
    inline-size: 150px;
  }
`;
