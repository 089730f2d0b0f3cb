import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CchcSelectEvent } from '../../element/select-event.js';
import { bar } from '../../ui/bar.js';
import { staticDocument } from '../../figures/static-document.js';
import { rankingLabel } from '../../figures/ranking.js';
import { flag } from '../../element/settings-element.js';
import type { Viewed } from '../../element/widget-state.js';
import { TableWidget } from '../../element/table-widget.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { barStyles } from '../../theme/bar.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { nextOrder, parseOrder, type Column, type Order } from './order.js';
import { rankingStyles } from './styles.js';
import { toRankingView, type RankingOptions, type RankingView } from './view.js';
import type { Row } from './rows.js';

/** The rows that the engine lays out together; the chunks out of sight cost nothing until they are scrolled to. */
const CHUNK = 50;

function chunksOf(rows: readonly Row[]): (readonly Row[])[] {
  const chunks: (readonly Row[])[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return chunks;
}

/**
 * The units of a ranking in a table: rank, unit, score with a bar, and change of rank. Ranks are the source's, ties
 * included; where it has none they are computed, equal scores sharing a rank (1, 2, 2, 4), and the widget says so.
 *
 * @summary A ranking of provinces, or of any units, as a table.
 * @slot - What readers without JavaScript see. A `table` in it, with or without `thead`, is read as data.
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @csspart label - The name of the ranking.
 * @csspart period - The period of the ranking.
 * @csspart scope - What is ranked and on which scale.
 * @csspart search - The search field with its label.
 * @csspart table - The table.
 * @csspart row - A row.
 * @csspart own-row - The row of our own unit.
 * @csspart bar - The bar of a score.
 * @csspart toggle - The button that shows all rows or the first ones.
 * @csspart without-data - The list of units without data.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @csspart retry - The button that asks again.
 * @csspart footer - The line with source and time.
 * @csspart source - The source.
 * @csspart updated - The time of the figures.
 * @csspart pause - The button that stops and starts the updates.
 * @csspart menu - The menu with what a reader may take along.
 * @fires {CchcReadyEvent} cchc-ready - The ranking is shown, for the first time or again after a failure.
 * @fires {CchcSelectEvent} cchc-select - The reader has selected a unit; `code` and `name` say which. Only with `select`.
 * @fires {CchcErrorEvent} cchc-error - The ranking cannot be shown or refreshed; `kind` says why.
 */
export class ProvinceRanking extends TableWidget<RankingView> {
  static override styles = [tokens, frameStyles, barStyles, rankingStyles];

  /** The identifier of the ranking in the endpoint's document. */
  @property() ranking?: string;

  /** The code, portal code or name of our own unit; absent, `area`. */
  @property() highlight?: string;

  /** The number of rows to show at first, with our own row pinned below; absent, all. */
  @property() top?: string | number;

  /** Whether there is a field to search units by name. */
  @property(flag) searchable = false;

  /**
   * The first order: `rank`, `name`, `score` or `change`, with `-asc` or `-desc` behind it to turn it round; absent, `rank`.
   * @type {'rank' | 'rank-asc' | 'rank-desc' | 'name' | 'name-asc' | 'name-desc' | 'score' | 'score-asc' | 'score-desc' | 'change' | 'change-asc' | 'change-desc' | undefined}
   */
  @property() sort?: string;

  #order: Order | null = null;
  #query = '';
  #isExpanded = false;

  protected override defaultLabel(document?: CchcDocument): string {
    return rankingLabel(document, this.ranking, this.text) ?? this.text.messages.ranking.label;
  }

  protected override wanted(): Readonly<Record<string, string | undefined>> {
    return { ranking: this.ranking };
  }

  protected override ownDocument(): CchcDocument | undefined {
    const own = this.ownTable();
    if (!own) return undefined;
    const ranking = own.reader.rankingFromTable(own.table, this.ranking ?? ONLY, this.text, own.mapping);
    return staticDocument(this.settings, { rankings: [ranking] });
  }

  protected override toView(document: CchcDocument): Viewed<RankingView> {
    return toRankingView(document, this.#options(), this.text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.#order = null;
  }

  #top(): number | null {
    const top = parsePlainNumber(this.top ?? '');
    return top !== null && Number.isInteger(top) && top > 0 ? top : null;
  }

  #options(): RankingOptions {
    const sort = parseOrder(this.sort);
    const top = this.#top();
    const misread = [
      sort ? null : `sort="${this.sort}"`,
      this.top && top === null ? `top="${this.top}"` : null,
    ];
    return {
      id: this.ranking ?? ONLY,
      highlight: (this.highlight || this.settings.area) ?? undefined,
      order: this.#order ?? sort ?? { column: 'rank', descending: false },
      top: this.#isExpanded ? null : top,
      query: this.searchable ? this.#query : '',
      misread: misread.filter((written) => written !== null),
    };
  }

  #sortBy(column: Column, name: string): void {
    this.#order = nextOrder(column, this.#options().order);
    this.announce(this.text.messages.ranking.sorted(name, this.#order.descending));
  }

  #search(event: InputEvent): void {
    this.#query = (event.target as HTMLInputElement).value;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const count = this.renderRoot.querySelectorAll('tbody tr').length;
      this.announce(this.#query.trim() ? this.text.messages.ranking.found(count) : '');
    });
  }

  #toggle(): void {
    this.#isExpanded = !this.#isExpanded;
    this.requestUpdate();
  }

  protected override renderFigure(view: RankingView): TemplateResult {
    const { remarks, withoutData } = view;
    const { messages } = this.text;
    return html`
      <div class="controls">
        <p class="muted" part="scope" .textContent=${view.scope}></p>
        ${this.searchable ? this.#renderSearch() : nothing}
      </div>
      ${this.#renderTable(view)} ${view.rows.length ? nothing : html`<p>${messages.ranking.found(0)}</p>`}
      ${this.#renderToggle(view)}
      ${remarks.map((remark) => html`<p class="muted remark" .textContent=${remark}></p>`)}
      ${
        withoutData.length
          ? html`<details part="without-data">
              <summary .textContent=${messages.ranking.withoutData(withoutData.length)}></summary>
              <p class="names" .textContent=${withoutData.join(', ')}></p>
            </details>`
          : nothing
      }
    `;
  }

  #renderSearch(): TemplateResult {
    return html`
      <label class="search" part="search">
        ${this.text.messages.ranking.search}
        <input type="search" .value=${this.#query} @input=${(event: InputEvent) => this.#search(event)} />
      </label>
    `;
  }

  #renderToggle({ total }: RankingView): TemplateResult | typeof nothing {
    const top = this.#top();
    if (top === null || top >= total || this.#options().query.trim()) return nothing;
    const { showAll, showTop } = this.text.messages.ranking;
    return html`
      <button
        class="action"
        part="toggle"
        type="button"
        aria-expanded=${this.#isExpanded}
        @click=${() => this.#toggle()}
      >
        ${this.#isExpanded ? showTop(top) : showAll(total)}
      </button>
    `;
  }

  #renderTable(view: RankingView): TemplateResult {
    const { rows, pinned, hasChange, scoreName, label } = view;
    const { rank, unit, change, sortable } = this.text.messages.ranking;
    // The roles are spelt out since older engines forget them once a table's display is no longer a table's.
    return html`
      <table role="table" part="table" class=${hasChange ? 'with-change' : nothing}>
        <caption class="visually-hidden">
          ${this.settings.label ?? label}. ${sortable}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${this.#renderHeading('rank', rank)} ${this.#renderHeading('name', unit)}
            ${this.#renderHeading('score', scoreName)}
            ${hasChange ? this.#renderHeading('change', change) : nothing}
          </tr>
        </thead>
        ${chunksOf(rows).map(
          (chunk) => html`
            <tbody role="rowgroup" class=${chunk.length === CHUNK ? 'chunk' : nothing}>
              ${chunk.map((row) => this.#renderRow(row, hasChange))}
            </tbody>
          `,
        )}
        ${
          pinned
            ? html`<tbody role="rowgroup" class="pinned">
                ${this.#renderRow(pinned, hasChange)}
              </tbody>`
            : nothing
        }
      </table>
    `;
  }

  #renderHeading(column: Column, name: string): TemplateResult {
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
      </th>
    `;
  }

  #renderName({ name, code, isOwn }: Row): TemplateResult {
    if (!this.settings.select) return html`<span translate="no" .textContent=${name}></span>`;
    const select = () => this.dispatchEvent(new CchcSelectEvent(code ?? name, name));
    return html`
      <button class="unit" type="button" translate="no" aria-pressed=${isOwn} @click=${select}>
        ${name}
      </button>
    `;
  }

  #renderRow(row: Row, hasChange: boolean): TemplateResult {
    const { rank, scoreText, filled, change, isOwn, score } = row;
    const { ranking } = this.text.messages;
    return html`
      <tr
        role="row"
        class=${isOwn ? 'own' : nothing}
        part=${isOwn ? 'row own-row' : 'row'}
        aria-current=${isOwn ? 'true' : nothing}
      >
        <td class="rank" role="cell" translate="no" .textContent=${String(rank ?? '–')}></td>
        <th class="name" role="rowheader" scope="row">
          ${this.#renderName(row)}
          ${isOwn ? html`<span class="marker">${this.settings.select ? ranking.selected : ranking.ownUnit}</span>` : nothing}
        </th>
        <td class="score" role="cell">
          <span translate="no" .textContent=${scoreText}></span>${score === null ? nothing : bar(filled)}
        </td>
        ${hasChange ? html`<td class="change ${change.tone}" role="cell" .textContent=${change.text}></td>` : nothing}
      </tr>
    `;
  }
}
