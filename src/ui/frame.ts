import { html, nothing, type TemplateResult } from 'lit';

type Content = TemplateResult | typeof nothing;

/** A button of the frame. */
interface FrameButton {
  readonly text: string;
  readonly act: () => void;
}

/** The source and the time of the figures, in words. */
export interface SourceView {
  readonly nameLabel: string;
  readonly name: string | null;
  readonly href: string | undefined;
  readonly updatedLabel: string;
  readonly updated: string | null;
  /** The time as ISO 8601, where it is one. */
  readonly dateTime: string | null;
}

/** What the frame of every widget shows around its figure. */
export interface FrameView {
  readonly state: string;
  readonly locale: string;
  readonly theme: string | undefined;
  readonly isCompact: boolean;
  /** Whether the page has no doctype. */
  readonly isQuirks: boolean;
  readonly isBusy: boolean;
  readonly label: string;
  readonly headingLevel: number | null;
  readonly period: string | null;
  /** The figure, drawn; without one the frame keeps its room. */
  readonly figure: TemplateResult | undefined;
  /** What stands in for the figure, or beside it while a newer one is on its way. */
  readonly placeholder: string | undefined;
  readonly notices: readonly string[];
  readonly retry: FrameButton | undefined;
  readonly source: SourceView | undefined;
  readonly pause: FrameButton | undefined;
  readonly menu: Content;
  /** What is said to a screen reader. */
  readonly announcement: string;
  /** Where what stands in the tag is shown: in place of the figure, beside it, or not at all. */
  readonly fallback: 'inside' | 'outside' | 'hidden';
  readonly onFallbackChange: () => void;
}

function header({ label, headingLevel, period }: FrameView): TemplateResult {
  const isHeading = headingLevel !== null && [2, 3, 4, 5, 6].includes(headingLevel);
  return html`
    <div class="header">
      <div
        class="label"
        id="label"
        part="label"
        role=${isHeading ? 'heading' : nothing}
        aria-level=${isHeading ? headingLevel : nothing}
        .textContent=${label}
      ></div>
      ${period ? html`<div class="period" part="period" .textContent=${period}></div>` : nothing}
    </div>
  `;
}

function body({ figure, placeholder, state }: FrameView): TemplateResult {
  const muted = state === 'empty' ? nothing : 'muted';
  const aside = placeholder ? html`<p class=${muted}>${placeholder}</p>` : nothing;
  if (figure) return html`<div class="body">${figure} ${aside}</div>`;
  // Two templates, so that the body is replaced: reusing it counts as a layout shift.
  return html`
    <div class="body">
      ${state === 'loading' ? html`<span class="skeleton" aria-hidden="true"></span>` : nothing} ${aside}
    </div>
  `;
}

/** The source and the time of the figures. */
function sourceLine({ nameLabel, name, href, updatedLabel, updated, dateTime }: SourceView): TemplateResult {
  const spoken = html`<span .textContent=${name ?? ''}></span>`;
  return html`
    ${
      name
        ? html`<span part="source">${nameLabel} ${href ? html`<a href=${href}>${spoken}</a>` : spoken}</span>`
        : nothing
    }
    ${
      updated
        ? html`<span part="updated">
            ${updatedLabel}
            <time datetime=${dateTime ?? nothing} translate="no" .textContent=${updated}></time>
          </span>`
        : nothing
    }
  `;
}

function footer({ source, pause, menu }: FrameView): Content {
  if (!source && !pause && menu === nothing) return nothing;
  return html`
    <div class="footer" part="footer">
      ${source ? sourceLine(source) : nothing}
      ${pause ? html`<button part="pause" type="button" @click=${pause.act}>${pause.text}</button>` : nothing}
      ${menu}
    </div>
  `;
}

const slot = ({ fallback, onFallbackChange }: FrameView): TemplateResult =>
  html`<slot ?hidden=${fallback === 'hidden'} @slotchange=${onFallbackChange}></slot>`;

/** The frame of a widget: label, figure, notices, source line and controls. */
export function frame(view: FrameView): TemplateResult {
  const { state, retry, notices, fallback, figure } = view;
  const isInside = fallback === 'inside';
  return html`
    <div
      class="widget"
      part="widget"
      role="group"
      aria-labelledby="label"
      aria-busy=${view.isBusy ? 'true' : nothing}
      lang=${view.locale}
      data-state=${state}
      data-theme=${view.theme ?? nothing}
      ?data-compact=${view.isCompact}
      ?data-quirks=${view.isQuirks}
      ?data-reserve=${!figure && state === 'loading'}
    >
      ${header(view)} ${body(view)}
      ${notices.map((notice) => html`<p class="notice" part="notice" .textContent=${notice}></p>`)}
      ${
        retry
          ? html`<button class="action" part="retry" type="button" @click=${retry.act}>${retry.text}</button>`
          : nothing
      }
      ${isInside ? slot(view) : nothing} ${footer(view)}
      <p class="visually-hidden" role="status">${view.announcement}</p>
    </div>
    ${isInside ? nothing : slot(view)}
  `;
}
