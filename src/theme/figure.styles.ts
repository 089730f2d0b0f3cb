import { css } from 'lit';

/**
 * One large figure, and remarks below it. The parts have rows of their own, in which those of neighbouring cards stand
 * where a grid gives them the same ones.
 */
export const figureStyles = css`
  .figure {
    grid-row: 1;
  }
  .number,
  .qualifier {
    font-size: var(--_value-size);
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .qualifier {
    font-size: calc(var(--_value-size) * 0.6);
  }
  /* A unit is broken only where it fills a line. */
  .unit {
    display: inline-block;
    max-inline-size: 100%;
  }
  .changes {
    grid-row: 2;
  }
  .changes:empty {
    display: none;
  }
  .rest {
    display: flex;
    flex-direction: column;
    grid-row: 3;
    gap: 4px;
  }
  .remark {
    font-size: 0.9em;
  }
  .good .mark {
    color: var(--_good);
  }
  .bad .mark {
    color: var(--_bad);
  }
`;
