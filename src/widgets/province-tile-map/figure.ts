import { html, nothing, svg, type TemplateResult } from 'lit';
import { DataTable } from '../../ui/data-table.js';
import { CchcSelectEvent } from '../../element/select-event.js';
import type { ChildTable } from '../../figures/child-table.js';
import { rankingLabel } from '../../figures/ranking.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { tileMapStyles } from './styles.js';
import type { TileView } from './tiles.js';
import { toTileMapView, type TileMapView } from './view.js';
import { walk } from './walk.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import { mapMessages } from './messages.js';
import { addEnglish } from '../../i18n/messages.js';
import { TableFigure } from '../../element/table-figure.js';
import type { ProvinceTileMap } from './province-tile-map.js';

/** The part of a tile's place that stays free around it, in percent of the map. */
const GAP = 0.6;

const codeOf = (event: Event): string | undefined =>
  (event.target as Element).closest('[data-code]')?.getAttribute('data-code') ?? undefined;

/** The figure of `province-tile-map`. */
export default class ProvinceTileMapFigure extends TableFigure<ProvinceTileMap, TileMapView> {
  static override readonly styles = [tokens, frameStyles, dataTableStyles, tileMapStyles];
  static readonly messages = mapMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);

  readonly #table = new DataTable(this.widget);

  /** The codes of the units that the arrow keys last came to, that is pointed at, and that is chosen. */
  #current: string | undefined;
  #pointed: string | undefined;
  #selected: string | undefined;
  #area: string | undefined;

  override defaultLabel(document?: CchcDocument): string {
    return (
      rankingLabel(document, this.widget.ranking, this.localizer) ?? this.localizer.in(mapMessages).label
    );
  }

  protected override figuresIn(table: ChildTable): { rankings: object[] } {
    const id = this.widget.ranking ?? ONLY;
    return { rankings: [table.reader.rankingFromTable(table, id, this.localizer)] };
  }

  /** What has been selected elsewhere since then counts, as the unit that the page is about. */
  override willUpdate(): void {
    if (this.#area !== this.settings.area) this.#selected = undefined;
    this.#area = this.settings.area;
  }

  protected override toView(document: CchcDocument): Viewed<TileMapView> {
    const highlight = (this.widget.highlight || this.settings.area) ?? undefined;
    return toTileMapView(
      document,
      { id: this.widget.ranking ?? ONLY, highlight, ownWord: this.#ownWord() },
      this.localizer,
    );
  }

  /** What our own unit is called: where a selection sets `area` for all widgets, the selected one. */
  #ownWord(): string {
    const { selected, ownUnit } = this.localizer.in(rankingMessages);
    return this.settings.select ? selected : ownUnit;
  }

  #point(code: string | undefined): void {
    if (code === this.#pointed) return;
    this.#pointed = code;
    this.widget.requestUpdate();
  }

  #focus(code: string | undefined): void {
    this.#current = code ?? this.#current;
    this.#point(code);
  }

  #select(code: string | undefined, tiles: readonly TileView[]): void {
    const unit = tiles.find((tile) => tile.code === code);
    if (!unit) return;
    this.#selected = unit.code;
    this.widget.requestUpdate();
    this.widget.dispatchEvent(new CchcSelectEvent(unit.code, unit.name));
  }

  #press(event: KeyboardEvent, units: readonly TileView[]): void {
    const from = units.find(({ code }) => code === codeOf(event));
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = walk(units, from, event.key);
    if (to)
      this.widget.renderRoot.querySelector<SVGElement>(`[role=option][data-code="${to.code}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.#select(from.code, units);
    else return;
    event.preventDefault();
    // A slider of the page would move along.
    event.stopPropagation();
  }

  override render(view: TileMapView): TemplateResult {
    const { scope, remarks, table } = view;
    return html`
      <p class="muted" part="scope">${scope}</p>
      <div class="layout">
        ${this.#renderMap(view)}
        <div>
          ${this.#renderReadout(view)} ${this.#renderLegend(view)}
          ${remarks.map((remark) => html`<p class="muted remark">${remark}</p>`)}
        </div>
      </div>
      ${this.#table.render(this.localizer.in(tableMessages).show, table)}
    `;
  }

  #renderReadout({ tiles }: TileMapView): TemplateResult {
    const at =
      tiles.find(({ code }) => code === (this.#pointed ?? this.#selected)) ??
      tiles.find(({ isOwn }) => isOwn);
    return html`<p
      class="readout"
      part="readout"
      .textContent=${at?.reading ?? this.localizer.in(mapMessages).hint}
    ></p>`;
  }

  #renderMap({ tiles, rows, columns, isDense, label, scope }: TileMapView): TemplateResult {
    const units = tiles.filter(({ archipelago }) => archipelago === null);
    const isCurrent = ({ code, isOwn }: TileView) =>
      this.#current === undefined ? isOwn : code === this.#current;
    const current = units.find(isCurrent) ?? units[0];
    // A drawing that listens for focus would take focus itself.
    return html`
      <div
        @pointerover=${(event: Event) => this.#point(codeOf(event))}
        @pointerleave=${() => this.#point(undefined)}
        @focusin=${(event: Event) => this.#focus(codeOf(event))}
        @focusout=${() => this.#point(undefined)}
        @keydown=${(event: KeyboardEvent) => this.#press(event, units)}
        @click=${(event: Event) => this.#select(codeOf(event), tiles)}
      >
        <svg
          class="map ${isDense ? 'dense' : ''}"
          part="map"
          role="listbox"
          translate="no"
          aria-label="${this.settings.label ?? label}. ${scope}"
        >
          ${tiles.map((tile) => this.#renderTile(tile, rows, columns, tile === current))}
        </svg>
      </div>
    `;
  }

  #renderTile(tile: TileView, rows: number, columns: number, isCurrent: boolean): TemplateResult {
    const { code, archipelago, row, column, shade, isOwn } = tile;
    const isSelected = this.#selected === undefined ? this.settings.select && isOwn : code === this.#selected;
    const isOption = archipelago === null;
    return svg`
      <svg
        class="tile shade-${shade} ${isOwn ? 'own' : ''} ${isOption ? '' : 'archipelago'}"
        part=${isOwn ? 'tile own-tile' : 'tile'}
        data-code=${code}
        x="${(column / columns) * 100}%"
        y="${(row / rows) * 100}%"
        width="${100 / columns - GAP}%"
        height="${100 / rows - GAP}%"
        role=${isOption ? 'option' : nothing}
        tabindex=${isOption ? (isCurrent ? 0 : -1) : nothing}
        aria-selected=${isOption ? String(isSelected) : nothing}
        aria-hidden=${isOption ? nothing : 'true'}
      >
        ${this.#renderFace(tile, isSelected)}
      </svg>
    `;
  }

  #renderFace({ lines, short, archipelago, figure, reading }: TileView, isSelected: boolean): TemplateResult {
    const isBroken = lines.length > 1;
    return svg`
      <title .textContent=${reading}></title>
      <rect width="100%" height="100%" rx="3"></rect>
      <line x1="0" y1="100%" x2="100%" y2="0"></line>
      <text class="short" x=${archipelago ? '100%' : '50%'} y="50%" dy="0.35em">${short}</text>
      <text class="name" x="50%" y="50%">
        ${lines.map((line, index) => svg`<tspan x="50%" dy=${index ? '1.15em' : isBroken ? '-0.2em' : '0.35em'}>${line}</tspan>`)}
      </text>
      <text class="score" x="50%" y="50%" dy="0.35em" .textContent=${figure}></text>
      ${isSelected ? svg`<text class="tick" x="100%" dx="-3" dy="1em">✓</text>` : nothing}
    `;
  }

  #renderLegend({ shaded, legend, withoutData, tiles }: TileMapView): TemplateResult {
    const own = tiles.find(({ isOwn }) => isOwn);
    return html`
      <ul class="legend" part="legend">
        <li class="shaded" .textContent=${shaded}></li>
        ${legend.map(({ shade, text }) => this.#renderSwatch(text, `shade-${shade}`))}
        ${withoutData ? this.#renderSwatch(withoutData, 'shade-0') : nothing}
        ${own ? this.#renderSwatch(this.#ownWord(), 'own') : nothing}
      </ul>
    `;
  }

  #renderSwatch(text: string, className: string): TemplateResult {
    return html`
      <li>
        <svg class="tile ${className}" aria-hidden="true" width="24" height="16">
          <rect width="100%" height="100%" rx="3"></rect>
          <line x1="0" y1="100%" x2="100%" y2="0"></line>
        </svg>
        <span .textContent=${text}></span>
      </li>
    `;
  }
}
