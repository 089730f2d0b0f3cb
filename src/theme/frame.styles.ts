import { css } from 'lit';

/** The looks that all widgets share: the reset against the host page, the frame, states, source line and controls. */
export const frameStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    container-type: inline-size;
    contain-intrinsic-inline-size: 300px;
  }
  :host([hidden]) {
    display: none !important;
  }

  /* What a page inherits into us ends here; sizes are px because hosts set html{font-size:10px}. */
  .widget {
    all: initial;
    direction: ltr;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    display: flex;
    flex-direction: column;
    gap: 8px;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: inherit;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 400 15px/1.5 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Without a doctype a percentage of an auto height is one of the window's. */
  .widget[data-quirks] {
    block-size: auto;
  }
  .widget *,
  .widget *::before {
    box-sizing: border-box;
  }
  .widget[data-compact] {
    --_space: var(--cchc-space, 10px);
    --_value-size: var(--cchc-value-size, clamp(22px, 9cqi, 30px));
    gap: 4px;
    border-block-start-width: 2px;
  }
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

  .header {
    display: flex;
    flex-direction: column;
    gap: 1px;
  }
  .label {
    font-size: 15px;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .period,
  .muted {
    color: var(--_muted);
    font-size: 13.5px;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .widget[data-compact] .body {
    gap: 4px;
  }

  .notice {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--_bad);
    border-radius: 2px;
    background: var(--_notice);
    font-size: 14px;
    line-height: 1.45;
  }
  .skeleton {
    display: block;
    inline-size: 55%;
    block-size: 30px;
    border-radius: 4px;
    background: var(--_track);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 14px;
    margin-block-start: auto;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.5;
  }
  .footer > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .menu {
    margin-inline-start: auto;
  }
  .menu summary {
    color: inherit;
    font-size: 13px;
  }
  .menu[open] {
    inline-size: 100%;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-block: 6px;
  }
  .actions label {
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
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
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
    font: 600 13px/1.4 var(--_font);
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
  }
  .footer button {
    padding-inline: 4px;
    margin-inline-start: -5px;
    border-color: transparent;
    font-weight: 400;
  }
  .footer button:hover {
    text-decoration: underline;
  }
  .action {
    align-self: flex-start;
  }
  .widget:focus-visible,
  a:focus-visible,
  button:focus-visible,
  summary:focus-visible,
  textarea:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 2px;
    color: var(--_accent);
    font-size: 13.5px;
    cursor: pointer;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .widget {
    position: relative;
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .widget {
      color-scheme: light !important;
      --_text: #000;
      --_muted: #333;
      --_surface: #fff;
      --_accent: #0b3d6e;
      --_border: #999;
      --_track: #ddd;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .header,
    [part='scope'] {
      break-inside: avoid;
      break-after: avoid;
    }
    .action,
    .footer button,
    .skeleton,
    .menu {
      display: none;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
