import { css } from 'lit';

/**
 * One large figure, and remarks below it. The parts have rows of their own, in which those of neighbouring cards stand
 * where a grid gives them the same ones.
 */
export const figureStyles = css`
  /* A numeral has at most the size at which all of it has room in one line. */
  .figure {
    grid-row: 1;
    container-type: inline-size;
  }
  .number,
  .qualifier {
    --_numeral: min(var(--_value-size), (var(--_free, 100cqi) - 0.4em) / var(--_letters));
    font-size: var(--_numeral);
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }
  .qualifier {
    font-size: calc(var(--_numeral) * 0.6);
  }
  /* Where readers enlarge text alone, Firefox enlarges sizes by the width too: the room is counted in letters. */
  @supports (-moz-appearance: none) {
    @container (width < 27em) {
      span {
        --_free: 18em;
      }
    }
    @container (width < 18em) {
      span {
        --_free: 12em;
      }
    }
    @container (width < 12em) {
      span {
        --_free: 8em;
      }
    }
    @container (width < 8em) {
      span {
        --_free: 5em;
      }
    }
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
