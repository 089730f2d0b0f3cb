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
  .actions {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: 8px;
    padding: 16px;
  }
  .actions a {
    padding-inline: 4px;
    font-size: 14px;
  }
  .actions > :last-child {
    margin-inline-start: auto;
  }
  .actions > strong,
  .actions > label,
  .actions > .notice,
  .actions > details {
    inline-size: 100%;
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
