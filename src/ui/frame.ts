import { html, nothing, type TemplateResult } from 'lit';
import type { Decoded } from '../document/decode.js';
import type { CchcDocument } from '../document/schema.js';
import type { Selection } from '../document/selection.js';
import { parseMoment } from '../format/date.js';
import type { Localizer } from '../i18n/localizer.js';
import { frameMessages } from './messages.js';
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
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const words = localizer.in(frameMessages);
  if (state === 'loading')
    return html`
      ${view ? nothing : html`<span class="skeleton" aria-hidden="true"></span>`}
      <p class="muted">${words.loading}</p>
    `;
  if (state === 'empty') return html`<p>${words.empty}</p>`;
  return state === 'idle' ? html`<p class="muted">${words.idle}</p>` : nothing;
}

const notice = (text: string): TemplateResult =>
  html`<p class="notice" part="notice" .textContent=${text}></p>`;

/** What the publisher has corrected in the figure that is asked for. */
const correctionsOf = (
  document: CchcDocument | undefined,
  wanted: Selection,
  localizer: Localizer,
): string[] =>
  (document?.corrections ?? [])
    .filter(({ indicator, ranking, dossiers }) =>
      wanted.indicator
        ? indicator === wanted.indicator
        : wanted.ranking
          ? ranking === wanted.ranking
          : dossiers,
    )
    .map(({ at, note }) =>
      localizer.in(frameMessages).correction(at ? localizer.moment(at) : '', localizer.label(note) ?? ''),
    );

/**
 * The sentences that qualify the figure: that it is old, kept after a failure, corrected, or not the source's best. The
 * corrections are those of the endpoint's latest document, which may have withdrawn the figure that is still shown.
 */
export function notices(
  { error, age, view, isLive }: WidgetStatus<{ readonly notes: readonly string[] }>,
  wanted: Selection,
  latest: Decoded | undefined,
  loadedAge: number,
  localizer: Localizer,
): TemplateResult[] {
  const words = localizer.in(frameMessages);
  const [rows, fields] = [latest?.badRows.length ?? 0, latest?.badFields.length ?? 0];
  const kept = view && (isLive ? words.keptAfterFailure(localizer.age(loadedAge)) : words.stillFromPage);
  return [
    error && [failureText(error, localizer), kept].filter(Boolean).join(' '),
    age !== undefined && words.stale(localizer.age(age)),
    isLive && rows + fields > 0 && words.leftOut(rows, fields),
    ...correctionsOf(latest?.document, wanted, localizer),
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
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const name = localizer.label(document?.source?.name) ?? settings.source;
  const href = safeUrl(document?.source ? document.source.url : settings.sourceHref, base);
  const updated = document?.updatedAt;
  if (settings.withoutSource || (!name && !updated)) return nothing;
  const { sourceLabel, updatedLabel } = localizer.in(frameMessages);
  const spoken = html`<span .textContent=${name ?? ''}></span>`;
  return html`
    ${
      name
        ? html`<span part="source">
            ${sourceLabel} ${href ? html`<a href=${href}>${spoken}</a>` : spoken}
          </span>`
        : nothing
    }
    ${
      updated
        ? html`<span part="updated">
            ${updatedLabel}
            <time
              datetime=${parseMoment(updated) ? updated : nothing}
              translate="no"
              .textContent=${localizer.moment(updated)}
            ></time>
          </span>`
        : nothing
    }
  `;
}
