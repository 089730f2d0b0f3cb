import { css } from 'lit';

/** The looks of the menu, which has the tokens of the widget that it stands in. */
export const menuStyles = css`
  :host {
    display: contents;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(520px, 100%);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 400 1em/1.5 var(--_font);
  }
  dialog::backdrop {
    background: rgb(0 0 0/0.4);
  }
  /* Columns of equal width, but for what is more than a button. */
  .actions,
  details[open] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
    align-items: center;
    gap: 8px;
  }
  .actions {
    padding: 16px;
  }
  [href] {
    padding-inline: 11px;
    color: var(--_accent);
    font-size: 0.9em;
  }
  strong,
  label,
  summary,
  details,
  .notice,
  .actions > :last-child {
    grid-column: 1 / -1;
  }
  label + button,
  .actions > :last-child {
    justify-self: end;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid var(--_border);
    background: var(--_surface);
    color: var(--_text);
    font:
      12px/1.5 ui-monospace,
      monospace;
  }
`;
