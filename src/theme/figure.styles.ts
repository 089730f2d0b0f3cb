import { css } from 'lit';

/** One large figure, and remarks that are good or bad news. */
export const figureStyles = css`
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
    font-size: 16px;
    line-height: 1.3;
  }
  .number {
    font-size: var(--_value-size);
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.25;
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
`;
