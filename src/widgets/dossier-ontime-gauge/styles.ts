import { css } from 'lit';

export const gaugeStyles = css`
  .skeleton {
    background:
      var(--_block) 0 0 / 160px 44px,
      var(--_block) 0 70px / 100% 18px,
      repeating-linear-gradient(#0000 0 17px, var(--_track) 0 29px) 0 100px;
    background-repeat: no-repeat;
  }
  .definition summary {
    color: var(--_muted);
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
    text-wrap: balance;
  }
  .words {
    font-size: 1.2em;
    font-weight: 600;
  }

  .counts {
    margin-block-start: 4px;
  }
  .counts dl {
    font-size: 0.9em;
  }
  /* They hold their numbers also where these stand below the name. */
  .counts :is(div, summary) {
    overflow: hidden;
    padding-block: 4px;
    border-block-start: 1px solid var(--_border);
  }
  .counts dt {
    display: inline;
  }
  .counts :is(dd, b) {
    float: inline-end;
    color: var(--_text);
    font-weight: 600;
  }
  /* Beside folded wholes one without parts begins where their names do. */
  .part,
  .counts:has(details) > dl div {
    padding-inline-start: 14px;
  }
  .part dt {
    color: var(--_muted);
  }
  .counts .part dd {
    font-weight: 400;
  }
  /* Where there is room, wholes stand beside each other, and so does a single one with its parts. */
  @container (min-width: 600px) {
    .counts,
    .counts > dl:only-child {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      column-gap: 20px;
    }
    .counts > dl :is(dt, dd),
    b {
      display: block;
      float: none !important;
    }
    b {
      padding-inline-start: 14px;
    }
    dl:only-child > .part {
      padding-inline: 0;
    }
  }
  .widget[data-compact] .counts > dl > .part {
    display: none;
  }
  /* One height whatever a source publishes. */
  @container (max-width: 599px) {
    .widget[data-compact] .counts > * + * {
      display: none;
    }
    .widget[data-compact] dl div {
      padding: 4px 0;
    }
  }

  @media print {
    /* Its room stays, so that names and numbers agree. */
    ::marker {
      color: #0000;
    }
    .definition summary {
      list-style: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
