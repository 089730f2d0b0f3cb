import { css } from 'lit';
import { baseStyles } from './base.styles.js';

/** The looks that all widgets share: the reset against the host page, the frame, states, source line and controls. */
export const frameStyles = css`
  ${baseStyles}

  /* The frame fills its row, as it would by a percentage, which has browsers lay it out twice. */
  :host {
    --_host: flex;
    display: var(--_host) !important;
    flex-wrap: wrap;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 300px;
  }
  /* The frame, and a page that the tag has swallowed, as one without a closing tag. */
  :host > div {
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  /* How frameworks hide an element: v-show of Vue, Activity of React, x-show of Alpine, hide() of jQuery. */
  :host([hidden]),
  :host([style*='display: none']),
  :host([style*='display:none']) {
    display: none !important;
  }

  /* What a page inherits into us ends here, the size of its letters as well: hosts set html{font-size:10px}. */
  .widget {
    all: initial;
    direction: ltr;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    position: relative;
    box-sizing: border-box;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-block-start: 2px solid var(--_fill);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 400 var(--_size)/1.5 var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
    break-inside: avoid;
    -webkit-text-size-adjust: 100%;
  }
  .widget * {
    box-sizing: border-box;
  }
  .widget[data-compact] {
    --_compact: 1;
    --_space: var(--cchc-space, 10px);
    --_value-size: var(--cchc-value-size, min(9cqi + 2px, 30px));
    --_gap: 4px;
  }
  .label {
    font-weight: 600;
    text-wrap: pretty;
    line-height: 1.4;
  }
  .period,
  .muted {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .widget,
  .body {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
  }

  /* Blocks about where the figure will be: each widget places its own. */
  .skeleton {
    --_block: linear-gradient(var(--_track) 0 0);
    flex: 1;
    forced-color-adjust: none;
  }
  /* Figures fade in behind a veil: their own opacity would be low contrast to whoever measures that meanwhile. */
  .drawn {
    position: relative;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    [data-changed]::after {
      content: '';
      position: absolute;
      inset: 0;
      pointer-events: none;
      background: var(--_surface);
      opacity: 0;
      animation: unveil 0.15s;
    }
    @keyframes unveil {
      0% {
        opacity: 1;
      }
    }
  }

  .footer {
    display: flow-root;
    margin-block-start: auto;
    padding-block-start: 4px;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.4;
  }
  [href],
  .icon {
    color: inherit;
  }
  [part='source'] {
    margin-inline-end: 14px;
  }
  [part='updated'] {
    display: inline-block;
  }
  .footer div {
    float: inline-end;
    display: flex;
    gap: 6px;
    margin-block: -3px;
    margin-inline-start: -26px;
  }
  /* The last words keep room for a button behind them, which would otherwise stand alone on a line. */
  .ending > :nth-last-child(2) {
    padding-inline-end: 26px;
  }
  .icon {
    min-block-size: 24px;
    padding: 1px;
    border-color: transparent;
    background: none;
  }
  .icon svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .widget {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_accent: var(--_text);
      --_fill: var(--_text);
      --_good: var(--_text);
      --_bad: var(--_text);
    }
  }
  /* Browsers put the reader's colours in the place of all but those of drawings, and leave them where they are named. */
  @media screen and (forced-colors: active) {
    .widget {
      --_text: CanvasText;
      --_surface: Canvas;
      --_accent: LinkText;
    }
    button {
      border-color: ButtonText;
      color: ButtonText;
    }
    .footer div {
      margin-block: 0;
    }
  }
  @media print {
    :host {
      --_host: block;
    }
    .widget {
      color-scheme: light !important;
      --_text: #000;
      --_muted: #333;
      --_surface: #fff;
      --_accent: #0b3d6e;
      --_fill: var(--_accent);
      --_border: #999;
      --_track: #ddd;
      min-block-size: 0 !important;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    /* What has a table may go over to the next page, and is a block, of which Chromium leaves no edge behind. */
    .widget:has(table) {
      display: block;
      break-inside: auto;
    }
    .drawn {
      margin-block: var(--_gap);
    }
    .header,
    [part='scope'] {
      break-inside: avoid;
      break-after: avoid;
    }
    .footer {
      break-before: avoid;
      break-inside: avoid;
    }
    .action,
    .icon,
    .skeleton,
    .notice details {
      display: none;
    }
    [href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
