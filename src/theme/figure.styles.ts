import { css } from 'lit';

/**
 * One large figure, and remarks below it. The parts have rows of their own, in which those of neighbouring cards stand
 * where a grid gives them the same ones.
 */
export const figureStyles = css`
  /* A numeral has at most the size at which all of it has room in one line. */
  .figure {
    container-type: inline-size;
  }
  .number,
  .qualifier {
    --_numeral: min(var(--_value-size), (100cqi - 0.4em) / var(--_wide, 6.6));
    font-size: var(--_numeral);
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .qualifier {
    font-size: calc(var(--_numeral) * 0.6);
  }
  /* How many times its own size a figure is wide. */
  .letters-3 {
    --_wide: 9.9;
  }
  .letters-4 {
    --_wide: 13.2;
  }
  .letters-5 {
    --_wide: 20;
  }
  /* A unit is broken only where it fills a line. */
  .unit {
    display: inline-block;
    max-inline-size: 100%;
  }
  .changes {
    grid-row: 2;
  }
  .changes:empty,
  .rest:empty {
    display: none;
  }
  .rest {
    display: flex;
    flex-direction: column;
    grid-row: 3;
    gap: 4px;
  }
  /* What is behind a mark stays behind it in all its lines. */
  .remark {
    padding-inline-start: 1.2em;
    font-size: 0.9em;
    text-indent: -1.2em;
  }
  .good .mark {
    color: var(--_good);
  }
  .bad .mark {
    color: var(--_bad);
  }
`;
