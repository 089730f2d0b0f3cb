import { html, nothing, svg, type TemplateResult } from 'lit';
import { DataTable } from '../../ui/data-table.js';
import { rankingLabel } from '../../figures/ranking.js';
import type { Viewed } from '../../figures/view.js';
import type { CchcDocument } from '../../document/schema.js';
import { dataTableStyles } from '../../theme/data-table.styles.js';
import { tileMapStyles } from './styles.js';
import type { TileView } from './tiles.js';
import { toTileMapView, type TileMapView } from './view.js';
import { nextTile } from './next-tile.js';
import { rankingMessages } from '../../figures/ranking-messages.js';
import { tableMessages } from '../../ui/table-messages.js';
import { mapMessages } from './messages.js';
import type { Freezing } from '../../figures/frozen.js';
import { addEnglish } from '../../i18n/messages.js';
import type { ReservedHeights } from '../../element/reserve-room.js';
import { RankedFigure } from '../../element/ranked-figure.js';

/**
 * The side of a tile's place in the units of the drawing, which are pixels where the map has the room and the text its
 * usual size of 15, and of the tile.
 */
const PLACE = 46;
const SIDE = 44;

/** The letters of a line that a tile has room for. */
const ROOM = 7;

const codeOf = (event: Event): string | undefined =>
  (event.target as Element).closest('[data-code]')?.getAttribute('data-code') ?? undefined;

/** The figure of `province-tile-map`. */
export default class ProvinceTileMapFigure extends RankedFigure<
  HTMLElementTagNameMap['province-tile-map'],
  TileMapView
> {
  static readonly styles = [dataTableStyles, tileMapStyles];
  static readonly heights: ReservedHeights = { wide: 819, upTo: [[559, 1060]], compact: 60 };
  static readonly messages = mapMessages;
  static readonly english = async (): Promise<void> => addEnglish((await import('./messages.en.js')).english);
  static readonly freezing = async (): Promise<Freezing> => (await import('./freezing.js')).freezing;

  readonly #table = new DataTable(this.widget);

  /** The codes of the units that the arrow keys last came to, and that is pointed at. */
  #current: string | undefined;
  #pointed: string | undefined;

  override defaultLabel(document?: CchcDocument): string {
    return (
      rankingLabel(document, this.widget.ranking, this.localizer) ?? this.localizer.in(mapMessages).label
    );
  }

  override willUpdate(): void {
    this.followArea();
  }

  protected override toView(document: CchcDocument): Viewed<TileMapView> {
    const { id, highlight } = this;
    return toTileMapView(document, { id, highlight }, this.localizer);
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
    const unit = tiles.filter((tile) => tile.code === code)[0];
    if (unit) this.choose(unit.code, unit.name, unit.text);
  }

  #press(event: KeyboardEvent, units: readonly TileView[]): void {
    const from = units.filter(({ code }) => code === codeOf(event))[0];
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = nextTile(units, from, event.key);
    if (to)
      this.widget.renderRoot.querySelector<SVGElement>(`[role=option][data-code="${to.code}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') this.#select(from.code, units);
    else return;
    event.preventDefault();
    // A slider around us would take the same arrow keys.
    event.stopPropagation();
  }

  override render(view: TileMapView): TemplateResult {
    const { scope, remarks, tiles } = view;
    const markOf = (name: string) => {
      const { code, isOwn } = tiles.filter((tile) => tile.name === name)[0]!;
      return this.markOf(code, isOwn);
    };
    return html`
      <p class="muted" part="scope">${scope}</p>
      <div class="layout">
        <div>${this.#renderReadout(view)} ${this.#renderLegend(view)}</div>
        ${this.#renderMap(view)}
        <div>
          ${this.#renderEnds(view)} ${remarks.map((remark) => html`<p class="muted remark">${remark}</p>`)}
        </div>
      </div>
      ${this.#table.render(this.localizer.in(tableMessages).show, { ...view.table, markOf }, () => [])}
    `;
  }

  #renderReadout({ tiles }: TileMapView): TemplateResult {
    const at =
      tiles.filter(({ code }) => code === this.#pointed)[0] ??
      tiles.filter(({ code, isOwn }) => this.isChosen(code, isOwn))[0] ??
      tiles.filter(({ isOwn }) => isOwn)[0];
    if (!at) return html`<p class="readout hint" part="readout">${this.localizer.in(mapMessages).hint}</p>`;
    const { text } = at;
    const mark = this.markOf(at.code, at.isOwn);
    return html`<p
      class="readout"
      part="readout"
      data-plain=${mark ? text : nothing}
      .textContent=${text + mark}
    ></p>`;
  }

  #renderMap({ tiles, rows, columns, isDense }: TileMapView): TemplateResult {
    const units = tiles.filter(({ archipelago }) => archipelago === null);
    const isCurrent = ({ code, isOwn }: TileView) =>
      this.#current === undefined ? isOwn : code === this.#current;
    const current = units.filter(isCurrent)[0] ?? units[0];
    // Chromium makes an `<svg>` with a listener for focus focusable: the listeners are on its parent.
    return html`
      <div
        class="country"
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
          aria-label=${this.localizer.in(mapMessages).label}
          width="${(columns * PLACE) / 15}em"
          viewBox="-1 -1 ${columns * PLACE} ${rows * PLACE}"
          text-anchor="middle"
        >
          ${tiles.map((tile) => this.#renderTile(tile, tile === current))}
        </svg>
      </div>
    `;
  }

  #renderTile(tile: TileView, isCurrent: boolean): TemplateResult {
    const { code, archipelago, row, column, shade, isOwn, short, lines, rank, text } = tile;
    const mark = this.markOf(code, isOwn);
    const isSelected = this.isChosen(code, isOwn);
    const isOption = archipelago === null;
    const place =
      isOwn && isOption && rank !== null ? this.localizer.in(rankingMessages).ranked(String(rank)) : '';
    const foot = isSelected ? `✓ ${place && rank}`.trim() : place;
    return svg`
      <g
        class="tile shade-${shade} ${isOwn ? 'own' : ''} ${isOption ? '' : 'archipelago'}"
        part=${isOwn ? 'tile own-tile' : 'tile'}
        data-code=${code}
        transform="translate(${column * PLACE} ${row * PLACE})"
        role=${isOption ? 'option' : nothing}
        tabindex=${isOption ? (isCurrent ? 0 : -1) : nothing}
        aria-selected=${isOption && (isSelected || this.settings.select) ? String(isSelected) : nothing}
        aria-hidden=${isOption ? nothing : 'true'}
      >
        <title data-plain=${mark ? text : nothing} .textContent=${text + mark}></title>
        <rect fill="none" stroke="currentColor" width=${SIDE} height=${SIDE} rx=${isOption ? 3 : 14}></rect>
        ${shade ? nothing : svg`<path d="M0 ${SIDE}L${SIDE} 0"></path>`}
        ${isOption ? svg`<text class="short" display="none" x="22" y="26">${short}</text>` : nothing}
        <text class=${isOption ? 'name' : nothing} lang="vi">${this.#renderName(lines)}</text>
        ${foot ? svg`<text class="foot" aria-hidden="true" x="22" y="39">${foot}</text>` : nothing}
      </g>
    `;
  }

  /** A name in its lines, with a space between them that is found and copied; it would draw the first line to the left. */
  #renderName(lines: readonly string[]): TemplateResult[] {
    const isBroken = lines.length > 1;
    return lines.map(
      (line, index) => svg`${index ? ' ' : ''}<tspan
        x=${isBroken && !index ? 23.5 : 22} y=${isBroken ? 20 + index * 12 : 26}
        textLength=${line.length > ROOM ? SIDE - 2 : nothing} lengthAdjust="spacingAndGlyphs"
      >${line}</tspan>`,
    );
  }

  #renderLegend({ shaded, legend, withoutData }: TileMapView): TemplateResult {
    const { shades, bounds } = legend;
    const at = (index: number) => `${(index / shades.length) * 100}%`;
    return html`
      <div class="legend" part="legend">
        <b aria-hidden="true" .textContent=${shaded}></b>
        <svg translate="no" aria-hidden="true" width="276" height="30">
          ${shades.map(
            (shade, index) =>
              svg`<g class="tile shade-${shade}"><rect fill="none" stroke="currentColor" x=${at(index)} width=${at(1)} height="12"></rect></g>`,
          )}
          ${bounds.map((bound, index) => svg`<text class="bound" x=${at(index)} y="27" .textContent=${bound}></text>`)}
        </svg>
        ${
          withoutData
            ? html`<p>
                <svg class="tile shade-0" aria-hidden="true" width="22" height="12">
                  <rect fill="none" stroke="currentColor" width="100%" height="100%"></rect>
                </svg>
                <span .textContent=${withoutData}></span>
              </p>`
            : nothing
        }
      </div>
    `;
  }

  /** The first units, our own and the last ones, where the map leaves room. */
  #renderEnds({ ends }: TileMapView): TemplateResult | typeof nothing {
    if (!ends.length) return nothing;
    return html`
      <div class="ends" part="ends">
        <b>${this.localizer.in(mapMessages).ends}</b>
        <ul translate="no">
          ${ends.map((end) => this.#renderEnd(end))}
        </ul>
      </div>
    `;
  }

  #renderEnd({ code, rank, name, figure, isOwn }: TileView): TemplateResult {
    const mark = this.markOf(code, isOwn);
    return html`
      <li aria-current=${isOwn ? 'true' : nothing}>
        <span .textContent=${String(rank)}></span>
        <span lang="vi" data-plain=${mark ? name : nothing} .textContent=${name + mark}></span>
        <span .textContent=${figure}></span>
      </li>
    `;
  }
}
