import { html, nothing, type TemplateResult } from 'lit';
import type { Decoded } from '../document/decode.js';
import type { CchcDocument } from '../document/schema.js';
import type { Selection } from '../document/selection.js';
import { parseMoment } from '../format/date.js';
import type { Localizer } from '../i18n/localizer.js';
import { failureText } from '../figures/failure-text.js';
import { safeUrl } from '../lib/safe-url.js';
import type { Settings } from '../element/settings.js';
import type { WidgetStatus } from '../element/widget-state.js';

/** The label, as a heading where a level is set. */
export function header(label: string, period: string | null, level: number | null): TemplateResult {
  const heading = level !== null && [2, 3, 4, 5, 6].includes(level);
  return html`
    <div class="header">
      <div
        class="label"
        id="label"
        part="label"
        role=${heading ? 'heading' : nothing}
        aria-level=${heading ? level : nothing}
        .textContent=${label}
      ></div>
      ${period ? html`<div class="period" part="period" .textContent=${period}></div>` : nothing}
    </div>
  `;
}

/** What stands in for the figure when there is none, or beside it while a newer one is on its way. */
export function placeholder(
  { state, view }: WidgetStatus<unknown>,
  { messages }: Localizer,
): TemplateResult | typeof nothing {
  if (state === 'loading')
    return html`
      ${view ? nothing : html`<span class="skeleton" aria-hidden="true"></span>`}
      <p class="muted">${messages.loading}</p>
    `;
  if (state === 'empty') return html`<p>${messages.empty}</p>`;
  return state === 'idle' ? html`<p class="muted">${messages.idle}</p>` : nothing;
}

const notice = (text: string): TemplateResult =>
  html`<p class="notice" part="notice" .textContent=${text}></p>`;

/** What the publisher has corrected in the figure that is asked for. */
const correctionsOf = (document: CchcDocument | undefined, wanted: Selection, text: Localizer): string[] =>
  (document?.corrections ?? [])
    .filter(({ indicator, ranking, dossiers }) =>
      wanted.indicator
        ? indicator === wanted.indicator
        : wanted.ranking
          ? ranking === wanted.ranking
          : dossiers,
    )
    .map(({ at, note }) => text.messages.correction(at ? text.moment(at) : '', text.label(note) ?? ''));

/**
 * The sentences that qualify the figure: that it is old, kept after a failure, corrected, or not the source's best. The
 * corrections are those of the endpoint's latest document, which may have withdrawn the figure that is still shown.
 */
export function notices(
  { error, age, view, isLive }: WidgetStatus<{ readonly notes: readonly string[] }>,
  wanted: Selection,
  latest: Decoded | undefined,
  loadedAge: number,
  text: Localizer,
): TemplateResult[] {
  const { messages } = text;
  const [rows, fields] = [latest?.badRows.length ?? 0, latest?.badFields.length ?? 0];
  const kept = view && (isLive ? messages.keptAfterFailure(text.age(loadedAge)) : messages.stillFromPage);
  return [
    error && [failureText(error, messages, text.locale), kept].filter(Boolean).join(' '),
    age !== undefined && messages.stale(text.age(age)),
    isLive && rows + fields > 0 && messages.leftOut(rows, fields),
    ...correctionsOf(latest?.document, wanted, text),
    ...(view?.notes ?? []),
  ]
    .filter((sentence): sentence is string => Boolean(sentence))
    .map(notice);
}

/** The source and the time of the figures. */
export function sourceLine(
  document: CchcDocument | undefined,
  settings: Settings,
  base: string,
  text: Localizer,
): TemplateResult | typeof nothing {
  const name = text.label(document?.source?.name) ?? settings.source;
  const href = safeUrl(document?.source ? document.source.url : settings.sourceHref, base);
  const updated = document?.updatedAt;
  if (settings.withoutSource || (!name && !updated)) return nothing;
  const spoken = html`<span .textContent=${name ?? ''}></span>`;
  return html`
    ${
      name
        ? html`<span part="source">
            ${text.messages.sourceLabel} ${href ? html`<a href=${href}>${spoken}</a>` : spoken}
          </span>`
        : nothing
    }
    ${
      updated
        ? html`<span part="updated">
            ${text.messages.updatedLabel}
            <time
              datetime=${parseMoment(updated) ? updated : nothing}
              translate="no"
              .textContent=${text.moment(updated)}
            ></time>
          </span>`
        : nothing
    }
  `;
}
