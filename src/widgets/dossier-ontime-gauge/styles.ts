import { css } from 'lit';

export const gaugeStyles = css`
  .skeleton {
    background:
      var(--_block) 0 0 / 50% 44px no-repeat,
      var(--_block) 0 70px / 100% 18px no-repeat,
      linear-gradient(var(--_surface) 100px, #0000 0),
      repeating-linear-gradient(#0000 0 14px, var(--_track) 14px 26px, #0000 26px 32px);
  }
  .definition summary {
    color: var(--_muted);
    list-style: none;
  }
  .help {
    display: inline-block;
    inline-size: 18px;
    border: 1px solid;
    border-radius: 50%;
    color: var(--_accent);
    font: 600 12px/16px var(--_font);
    text-align: center;
  }
  .rate {
    display: block;
  }
  .hatch {
    stroke: var(--_bad);
    stroke-width: 16;
    stroke-dasharray: 2 2;
  }
  .bound {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .target-mark {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .late {
    text-align: end;
  }
  .words {
    font-size: 1.2em;
    font-weight: 600;
  }

  .counts {
    font-size: 0.9em;
  }
  .counts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_border);
  }
  .counts dt {
    flex: 1 7em;
  }
  .counts dd {
    margin-inline-start: auto;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .part {
    padding-inline-start: 14px;
  }
  .part dt {
    color: var(--_muted);
  }
  .part dd {
    font-weight: 400;
  }
  /* Where there is room, each whole has a row of its own, and its parts stand beside it. */
  @container (min-width: 600px) {
    .counts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      column-gap: 20px;
    }
    .counts div {
      display: block;
    }
    .widget:not([data-compact]) div:not(.part) {
      grid-column-start: 1;
    }
  }
  .widget[data-compact] .part {
    display: none;
  }

  @media (forced-colors: active) {
    .hatch,
    .target-mark {
      stroke: CanvasText;
    }
    .bound {
      stroke: Canvas;
    }
  }
  @media print {
    .help {
      display: none;
    }
    .definition::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
