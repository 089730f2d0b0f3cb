import { html, nothing, type TemplateResult } from 'lit';

/** A part of a template, or nothing. */
export type Content = TemplateResult | typeof nothing;

/** A button of the frame. */
interface FrameButton {
  readonly text: string;
  readonly act: () => void;
}

/** What has failed: a sentence for everybody, and what a webmaster has to know. */
export interface FailureView {
  readonly sentence: string;
  readonly detailName: string;
  /** Empty while it is on its way: its line has its place from the start. */
  readonly detail: string | null;
  readonly retry: FrameButton | undefined;
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
  readonly isBusy: boolean;
  readonly label: string;
  readonly headingLevel: number | null;
  readonly period: string | null;
  /** The figure, drawn; without one the frame keeps its room. */
  readonly figure: TemplateResult | undefined;
  /** What stands in for the figure, or beside it while a newer one is on its way. */
  readonly placeholder: string | undefined;
  readonly failure: FailureView | undefined;
  /** What a reader has to know before the figure, as that it is old. */
  readonly warnings: readonly string[];
  /** What does not add up in the figure, and the like. */
  readonly notes: readonly string[];
  readonly footer: Content;
  /** What is said to a screen reader. */
  readonly announcement: string;
  /** Where what stands in the tag is shown: in place of the figure, beside it, or not at all. */
  readonly fallback: 'inside' | 'outside' | 'hidden';
}

function header({ label, headingLevel, period }: FrameView): TemplateResult {
  const isHeading = [2, 3, 4, 5, 6].includes(headingLevel ?? 0);
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

function body({ figure, placeholder, state }: FrameView): Content {
  const muted = state === 'empty' ? nothing : 'muted';
  const aside = placeholder ? html`<p class=${muted}>${placeholder}</p>` : nothing;
  // Two templates, so that the body is replaced: reusing it counts as a layout shift. An empty one would be a gap.
  if (figure) return html`<div class="body drawn">${figure}${aside}</div>`;
  return placeholder ? html`<div class="body">${aside}</div>` : nothing;
}

/** The source. An anchor without an address is no link. */
const sourceName = ({ nameLabel, name, href }: SourceView): Content =>
  name
    ? html`<span part="source"
        >${nameLabel} <a href=${href ?? nothing}><span .textContent=${name}></span></a
      ></span>`
    : nothing;

const sourceTime = ({ updatedLabel, updated, dateTime }: SourceView): Content =>
  updated
    ? html`<span part="updated"
        >${updatedLabel} <time datetime=${dateTime ?? nothing} translate="no" .textContent=${updated}></time
      ></span>`
    : nothing;

/** The line with source and time, and the buttons at its end: where that is full, on a line of their own. */
export function footer(source: SourceView | undefined, buttons: readonly Content[]): Content {
  if (!source && !buttons.length) return nothing;
  return html`
    <div class=${buttons.length ? 'footer ending' : 'footer'} part="footer">
      ${source && sourceName(source)} ${source && sourceTime(source)}
      <div>${buttons}</div>
    </div>
  `;
}

const sentences = (all: readonly string[]): TemplateResult[] =>
  all.map((sentence) => html`<p class="notice" part="notice" .textContent=${sentence}></p>`);

const failed = ({ sentence, detailName, detail, retry }: FailureView, label: string): TemplateResult => html`
  <div class="notice" part="notice">
    <p .textContent=${sentence}></p>
    ${
      retry
        ? html`<button
            class="action"
            part="retry"
            type="button"
            aria-label=${`${retry.text}: ${label}`}
            @click=${retry.act}
          >
            ${retry.text}
          </button>`
        : nothing
    }
    ${
      detail !== null
        ? html`<details>
            <summary aria-description=" " aria-label=${`${detailName}: ${label}`}>${detailName}</summary>
            <p part="detail" .textContent=${detail}></p>
          </details>`
        : nothing
    }
  </div>
`;

const slot = ({ fallback }: FrameView): TemplateResult =>
  html`<slot ?hidden=${fallback === 'hidden'}></slot>`;

/** The frame of a widget: label, what has to be known of the figure, the figure, source line and buttons. */
export function frame(view: FrameView): TemplateResult {
  const { state, failure, warnings, fallback, figure } = view;
  const isOutside = fallback === 'outside';
  const isAwaited = !figure && state === 'loading';
  const known = [...(failure ? [failed(failure, view.label)] : []), ...sentences(warnings)];
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
      ?data-reserve=${isAwaited}
    >
      ${header(view)}${figure ? known : nothing}${body(view)}${sentences(view.notes)}${isOutside ? nothing : slot(view)}${figure ? nothing : known}
      ${isAwaited ? html`<div class="skeleton" aria-hidden="true"></div>` : nothing}${view.footer}
      <p class="visually-hidden" aria-live="polite" aria-atomic="true">${view.announcement}</p>
    </div>
    ${isOutside ? html`<div>${slot(view)}</div>` : nothing}
  `;
}
