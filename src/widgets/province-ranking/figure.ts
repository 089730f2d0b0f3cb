import { css, html, nothing, svg, type PropertyValues, type CSSResult, type TemplateResult } from 'lit';
import { isolateInputEvents } from '../../ui/isolate-input-events.js';
import { rankingLabel, unitText } from '../../figures/ranking.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { COLUMNS, nextOrder, parseOrder, searchRows, type Column, type Order } from './order.js';
import { copyRows } from './copy-rows.js';
import { rankingStyles } from './styles.js';
import { toRankingView, type RankingOptions, type RankingView } from './view.js';
import type { RankedRow } from './rows.js';
import { placeOn } from './scale.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { rankingTableMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { Height, ReservedHeights } from '../../element/reserve-room.js';
import { RankedFigure } from '../../element/ranked-figure.js';

/** The rows that the engine lays out together; the chunks out of sight cost nothing until they are scrolled to. */
const CHUNK = 50;

/**
 * Whether rows beyond the first are few enough to be drawn for whoever searches the page by the browser, which opens
 * them.
 */
const isFindable = ({ length }: readonly RankedRow[]): boolean =>
  length <= 200 && 'onbeforematch' in document;

/** Whether a score is a number that the usual column has no room for. */
const hasLongScore = ({ scoreText }: RankedRow): boolean => /\S{8}/.test(scoreText);

/** The height of as many rows as the tag asks for, else of all provinces, and of what stands around them. */
const heightOfRows = (around: number, row: Height): CSSResult => css`
  ${around} + ${row} * var(--_top, 32)
`;

/** The figure of `province-ranking`. */
export default class ProvinceRankingFigure extends RankedFigure<
  HTMLElementTagNameMap['province-ranking'],
  RankingView
> {
  static readonly styles = [rankingStyles];
  // Those of the 34 provinces, or of the first ones with our own below: what else there will be is not known before.
  static readonly heights: ReservedHeights = {
    wide: heightOfRows(261, css`(38 - 5 * var(--_compact, 0))`),
    upTo: [
      [574, heightOfRows(334, 54)],
      [340, heightOfRows(392, 54)],
      [259, heightOfRows(408, 41)],
    ],
    compact: 26,
  };
  static readonly messages = rankingTableMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  #order: Order | null = null;
  #query = '';
  #isExpanded = false;

  constructor(widget: HTMLElementTagNameMap['province-ranking']) {
    super(widget);
    const root = widget.renderRoot as ShadowRoot;
    isolateInputEvents(root);
    root.addEventListener('copy', copyRows);
  }

  override defaultLabel(document?: CchcDocument): string {
    return (
      rankingLabel(document, this.widget.ranking, this.localizer) ??
      this.localizer.in(rankingTableMessages).label
    );
  }

  protected override toView(document: CchcDocument): Viewed<RankingView> {
    return toRankingView(document, this.#options(), this.localizer);
  }

  override willUpdate(changed: PropertyValues): void {
    this.followArea();
    if (changed.has('sort')) this.#order = null;
    this.#followUnit();
  }

  #options(): RankingOptions {
    const sort = parseOrder(this.widget.sort);
    const number = parsePlainNumber(this.widget.top ?? '') ?? 0;
    const top = number > 0 && Number.isInteger(number) ? number : null;
    const misread = [
      sort ? null : ([`sort="${this.widget.sort}"`, COLUMNS.join(', ')] as const),
      this.widget.top && !top ? ([`top="${this.widget.top}"`, '1, 2, 3'] as const) : null,
    ];
    return {
      id: this.id,
      highlight: this.highlight,
      order: this.#order ?? sort ?? { column: 'rank', descending: false },
      top,
      query: this.widget.searchable ? this.#query : '',
      misread: misread.filter((one) => one !== null),
    };
  }

  #sortBy(column: Column, name: string): void {
    this.#order = nextOrder(column, this.#options().order);
    this.forgetViews();
    this.widget.announce(this.localizer.in(rankingTableMessages).sorted(name, this.#order.descending));
  }

  #search(event: InputEvent, all: readonly RankedRow[]): void {
    this.#query = (event.target as HTMLInputElement).value;
    this.forgetViews();
    const { length } = searchRows(all, this.#query);
    this.widget.announce(this.#query.trim() ? this.localizer.in(rankingTableMessages).found(length) : '');
  }

  #toggle({ all, rows }: RankingView): void {
    this.#isExpanded = !this.#isExpanded;
    const { allShown, showTop } = this.localizer.in(rankingTableMessages);
    this.widget.announce(this.#isExpanded ? allShown(all.length) : showTop(rows.length));
  }

  override render(view: RankingView): TemplateResult {
    const { remarks, withoutData } = view;
    const { found } = this.localizer.in(rankingTableMessages);
    const lacking = this.localizer.in(rankingMessages).withoutData(withoutData.length);
    return html`
      <p class="muted" part="scope" .textContent=${view.scope}></p>
      <div class="columns">
        ${this.widget.searchable ? this.#renderSearch(view) : nothing} ${this.#renderTable(view)}
      </div>
      ${view.rows.length ? nothing : html`<p>${found(0)}</p>`} ${this.#renderToggle(view)}
      ${remarks.map((remark) => html`<p class="muted remark" .textContent=${remark}></p>`)}
      ${
        withoutData.length
          ? html`<details part="without-data">
              <summary .textContent=${lacking}></summary>
              <p class="muted" lang="vi" .textContent=${withoutData.join(', ')}></p>
            </details>`
          : nothing
      }
    `;
  }

  #renderSearch({ all }: RankingView): TemplateResult {
    return html`
      <label class="search action" part="search">
        <svg aria-hidden="true" width="16" height="16">
          <path d="M10 10l5 5M6.5 1a5.5 5.5 0 1 0 .1 0z"></path>
        </svg>
        ${this.localizer.in(rankingTableMessages).search}
        <input
          type="search"
          .value=${this.#query}
          @input=${(event: InputEvent) => this.#search(event, all)}
        />
      </label>
    `;
  }

  #renderToggle(view: RankingView): TemplateResult | typeof nothing {
    const { all, rows, rest } = view;
    if (!rest.length) return nothing;
    const { showAll, showTop } = this.localizer.in(rankingTableMessages);
    return html`
      <button class="action" part="toggle" type="button" @click=${() => this.#toggle(view)}>
        ${this.#isExpanded ? showTop(rows.length) : showAll(all.length)}
      </button>
    `;
  }

  #renderTable(view: RankingView): TemplateResult {
    const { all, rows, rest, pinned, hasChange, ticks, scoreName } = view;
    const { rank, unit } = this.localizer.in(rankingMessages);
    const { change, sortable } = this.localizer.in(rankingTableMessages);
    // The roles are spelt out since older engines forget them once a table's display is no longer a table's.
    return html`
      <table
        role="table"
        part="table"
        class="ticks-${ticks.length} ${hasChange ? 'with-change' : ''} ${all.some(hasLongScore) ? 'long-scores' : ''}"
        @beforematch=${() => this.#toggle(view)}
      >
        <caption class="visually-hidden" .textContent=${sortable}></caption>
        <thead>
          <tr role="row">
            ${this.#renderHeading('rank', rank)} ${this.#renderHeading('name', unit, this.#renderTicks(view))}
            ${this.#renderHeading('score', scoreName)}
            ${hasChange ? this.#renderHeading('change', change) : nothing}
          </tr>
        </thead>
        ${this.#renderChunks(rows, view)}
        ${
          pinned && !this.#isExpanded
            ? html`<tbody class="pinned">
                ${this.#renderRow(pinned, view)}
              </tbody>`
            : nothing
        }
        ${this.#isExpanded || isFindable(rest) ? this.#renderChunks(rest, view, !this.#isExpanded) : nothing}
      </table>
    `;
  }

  /** The rows, or what of them the browser's own search finds: the list is opened then, and what was found stays in it. */
  #renderChunks(rows: readonly RankedRow[], view: RankingView, isHidden = false): TemplateResult[] {
    return rows.flatMap((_, start) =>
      start % CHUNK ? [] : this.#renderChunk(rows.slice(start, start + CHUNK), view, isHidden),
    );
  }

  #renderChunk(chunk: readonly RankedRow[], view: RankingView, isHidden: boolean): TemplateResult {
    return html`
      <tbody
        class=${chunk.length < CHUNK || isHidden ? nothing : 'chunk'}
        hidden=${isHidden ? 'until-found' : nothing}
      >
        ${chunk.map((row) => this.#renderRow(row, view))}
      </tbody>
    `;
  }

  #renderHeading(column: Column, name: string, ticks?: TemplateResult): TemplateResult {
    const { order } = this.#options();
    const direction = order.descending ? 'descending' : 'ascending';
    return html`
      <th
        class=${column}
        role="columnheader"
        scope="col"
        aria-sort=${order.column === column ? direction : nothing}
      >
        <button type="button" @click=${() => this.#sortBy(column, name)}>${name}</button>
        ${ticks}
      </th>
    `;
  }

  /** The numbers along the scale. */
  #renderTicks({ ticks }: RankingView): TemplateResult {
    const last = ticks.length - 1;
    return html`
      <svg part="scale" translate="no" aria-hidden="true" width="100%" height="16">
        ${ticks.map((tick, index) => svg`<text x="${(index / last) * 100}%" y="12" .textContent=${tick}></text>`)}
      </svg>
    `;
  }

  /** Rows are drawn by their places: once that is done the focus goes after its unit, or back to the head of the table. */
  #followUnit(): void {
    const root = this.widget.renderRoot as ShadowRoot;
    const code = root.activeElement?.getAttribute('value');
    if (!code) return;
    queueMicrotask(() => {
      const buttons = [...root.querySelectorAll<HTMLButtonElement>('table > :not([hidden]) button')];
      (buttons.filter(({ value }) => value === code)[0] ?? buttons[0])?.focus();
    });
  }

  #renderName({ code, name, isOwn, scoreText, rank }: RankedRow): TemplateResult {
    const value = code ?? name;
    const mark = this.markOf(value, isOwn);
    // A part of the one text, which a narrow column leaves to the looks of the row, and a picture for others leaves out.
    const own = mark ? html`<span data-plain="" .textContent=${mark}></span>` : nothing;
    if (!this.settings.select)
      return html`<span lang="vi" translate="no"><span .textContent=${name}></span>${own}</span>`;
    return html`
      <button
        class="unit"
        type="button"
        lang="vi"
        translate="no"
        value=${value}
        aria-pressed=${this.isChosen(value, isOwn)}
        @click=${() => this.choose(value, name, unitText(name, scoreText, rank, this.localizer))}
      >
        <span .textContent=${name}></span>${own}
      </button>
    `;
  }

  #renderRow(row: RankedRow, { hasChange, scale }: RankingView): TemplateResult {
    const { rank, scoreText, change, direction, isOwn, score, before } = row;
    const placeOf = (value: number | null) =>
      scale && value !== null ? `${placeOn(scale, value)}%` : nothing;
    const place = placeOf(score);
    // The dot is drawn without a score as well, which is rare: a circle without a radius is invisible.
    return html`
      <tr role="row" part=${isOwn ? 'row own-row' : 'row'} aria-current=${isOwn ? 'true' : nothing}>
        <td class="rank" role="cell" translate="no" .textContent=${rank ?? '–'}></td>
        <th class="name" role="rowheader" scope="row">
          ${this.#renderName(row)}
          <svg part="bar" aria-hidden="true" width="100%" height="16">
            ${before === null ? nothing : svg`<circle class="before" cx=${placeOf(before)} cy="50%" r="4.5"></circle>`}
            <circle class="now" cx=${place} cy="50%" r=${place === nothing ? nothing : 4.5}></circle>
          </svg>
        </th>
        <td class="score" role="cell" translate="no" .textContent=${scoreText}></td>
        ${hasChange ? html`<td class="change ${change.tone} ${direction}" role="cell" .textContent=${change.text}></td>` : nothing}
      </tr>
    `;
  }
}
