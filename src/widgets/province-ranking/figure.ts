import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CchcSelectEvent } from '../../element/select-event.js';
import { bar } from '../../ui/bar.js';
import { keepFieldsOwn } from '../../ui/own-fields.js';
import type { ChildTable } from '../../figures/child-table.js';
import { rankingLabel } from '../../figures/ranking.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { parsePlainNumber } from '../../format/parse-number.js';
import { barStyles } from '../../theme/bar.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { nextOrder, parseOrder, searchRows, type Column, type Order } from './order.js';
import { rankingStyles } from './styles.js';
import { toRankingView, type RankingOptions, type RankingView } from './view.js';
import type { Row } from './rows.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { rankingTableMessages } from './messages.js';
import { addEnglish } from '../../i18n/messages.js';
import { TableFigure } from '../../element/table-figure.js';
import type { ProvinceRanking } from './province-ranking.js';

/** The rows that the engine lays out together; the chunks out of sight cost nothing until they are scrolled to. */
const CHUNK = 50;

function chunksOf(rows: readonly Row[]): (readonly Row[])[] {
  const chunks: (readonly Row[])[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return chunks;
}

/** The figure of `province-ranking`. */
export default class ProvinceRankingFigure extends TableFigure<ProvinceRanking, RankingView> {
  static override readonly styles = [tokens, frameStyles, barStyles, rankingStyles];
  static readonly messages = rankingTableMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);

  #order: Order | null = null;
  #query = '';
  #all: readonly Row[] = [];
  #isExpanded = false;

  override defaultLabel(document?: CchcDocument): string {
    return (
      rankingLabel(document, this.widget.ranking, this.localizer) ??
      this.localizer.in(rankingTableMessages).label
    );
  }

  protected override figuresIn(table: ChildTable): { rankings: object[] } {
    const id = this.widget.ranking ?? ONLY;
    return { rankings: [table.reader.rankingFromTable(table, id, this.localizer)] };
  }

  protected override toView(document: CchcDocument): Viewed<RankingView> {
    return toRankingView(document, this.#options(), this.localizer);
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('sort')) this.#order = null;
  }

  #top(): number | null {
    const top = parsePlainNumber(this.widget.top ?? '');
    return top !== null && Number.isInteger(top) && top > 0 ? top : null;
  }

  #options(): RankingOptions {
    const sort = parseOrder(this.widget.sort);
    const top = this.#top();
    const misread = [
      sort ? null : `sort="${this.widget.sort}"`,
      this.widget.top && top === null ? `top="${this.widget.top}"` : null,
    ];
    return {
      id: this.widget.ranking ?? ONLY,
      highlight: (this.widget.highlight || this.settings.area) ?? undefined,
      order: this.#order ?? sort ?? { column: 'rank', descending: false },
      top: this.#isExpanded ? null : top,
      query: this.widget.searchable ? this.#query : '',
      misread: misread.filter((written) => written !== null),
    };
  }

  #sortBy(column: Column, name: string): void {
    this.#order = nextOrder(column, this.#options().order);
    this.forgetViews();
    this.widget.announce(this.localizer.in(rankingTableMessages).sorted(name, this.#order.descending));
  }

  #search(event: InputEvent): void {
    this.#query = (event.target as HTMLInputElement).value;
    this.forgetViews();
    const { length } = searchRows(this.#all, this.#query);
    this.widget.announce(this.#query.trim() ? this.localizer.in(rankingTableMessages).found(length) : '');
  }

  #toggle(): void {
    this.#isExpanded = !this.#isExpanded;
    this.forgetViews();
    this.widget.requestUpdate();
  }

  override render(view: RankingView): TemplateResult {
    const { all, remarks, withoutData } = view;
    this.#all = all;
    const { found } = this.localizer.in(rankingTableMessages);
    const lacking = this.localizer.in(rankingMessages).withoutData(withoutData.length);
    return html`
      <div class="controls">
        <p class="muted" part="scope" .textContent=${view.scope}></p>
        ${this.widget.searchable ? this.#renderSearch() : nothing}
      </div>
      ${this.#renderTable(view)} ${view.rows.length ? nothing : html`<p>${found(0)}</p>`}
      ${this.#renderToggle(view)}
      ${remarks.map((remark) => html`<p class="muted remark" .textContent=${remark}></p>`)}
      ${
        withoutData.length
          ? html`<details part="without-data">
              <summary .textContent=${lacking}></summary>
              <p class="names" .textContent=${withoutData.join(', ')}></p>
            </details>`
          : nothing
      }
    `;
  }

  #renderSearch(): TemplateResult {
    keepFieldsOwn(this.widget.shadowRoot);
    return html`
      <label class="search" part="search">
        ${this.localizer.in(rankingTableMessages).search}
        <input type="search" .value=${this.#query} @input=${(event: InputEvent) => this.#search(event)} />
      </label>
    `;
  }

  #renderToggle({ all }: RankingView): TemplateResult | typeof nothing {
    const top = this.#top();
    if (top === null || top >= all.length || this.#options().query.trim()) return nothing;
    const { showAll, showTop } = this.localizer.in(rankingTableMessages);
    return html`
      <button
        class="action"
        part="toggle"
        type="button"
        aria-expanded=${this.#isExpanded}
        @click=${() => this.#toggle()}
      >
        ${this.#isExpanded ? showTop(top) : showAll(all.length)}
      </button>
    `;
  }

  #renderTable(view: RankingView): TemplateResult {
    const { rows, pinned, hasChange, scoreName, label } = view;
    const { rank, unit } = this.localizer.in(rankingMessages);
    const { change, sortable } = this.localizer.in(rankingTableMessages);
    // The roles are spelt out since older engines forget them once a table's display is no longer a table's.
    return html`
      <table role="table" part="table" class=${hasChange ? 'with-change' : nothing}>
        <caption
          class="visually-hidden"
          .textContent=${`${this.settings.label ?? label}. ${sortable}`}
        ></caption>
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
    const select = () => this.widget.dispatchEvent(new CchcSelectEvent(code ?? name, name));
    return html`
      <button class="unit" type="button" translate="no" aria-pressed=${isOwn} @click=${select}>
        ${name}
      </button>
    `;
  }

  #renderRow(row: Row, hasChange: boolean): TemplateResult {
    const { rank, scoreText, filled, change, isOwn, score } = row;
    const { selected, ownUnit } = this.localizer.in(rankingMessages);
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
          ${isOwn ? html`<span class="marker">${this.settings.select ? selected : ownUnit}</span>` : nothing}
        </th>
        <td class="score" role="cell">
          <span translate="no" .textContent=${scoreText}></span>${score === null ? nothing : bar(filled)}
        </td>
        ${hasChange ? html`<td class="change ${change.tone}" role="cell" .textContent=${change.text}></td>` : nothing}
      </tr>
    `;
  }
}
