import { css } from 'lit';

/** The looks of what stands in frames and in menus alike: text, notices, links, buttons and disclosures. */
export const baseStyles = css`
  [hidden] {
    display: none !important;
  }

  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  .notice {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--_bad);
    background: var(--_notice);
    font-size: 0.9em;
  }
  /* What is drawn is copied; the sentence that says the same aloud would be copied once more. */
  .visually-hidden {
    -webkit-user-select: none;
    user-select: none;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    all: unset;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_accent);
    font: 600 0.9em/1.4 var(--_font);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
  }
  .notice button {
    margin-block: 4px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 1px;
  }
  summary {
    min-block-size: 24px;
    padding-block: 2px;
    color: var(--_accent);
    font-size: 0.9em;
    cursor: pointer;
  }
`;
