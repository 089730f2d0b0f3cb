import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { CchcErrorEvent } from '../src/element/events.js';
import { SITUATIONS, type Situation } from './situations.js';

const NORMAL = SITUATIONS.normal as Situation;

/** The switches of the page of states, and the three widgets that obey them. */
@customElement('demo-states')
export class DemoStates extends LitElement {
  @state() declare private chosen: string;
  @state() declare private isCompact: boolean;
  @state() declare private hasOwnFigures: boolean;
  /** Counts the starts, each of which makes the widgets anew. */
  @state() declare private start: number;
  @state() declare private events: readonly string[];
  /** Taken once a start: the address of the server that dies holds the moment of its death. */
  #endpoint: string | undefined;

  constructor() {
    super();
    const asked = location.hash.slice(1);
    this.chosen = asked in SITUATIONS ? asked : 'normal';
    this.isCompact = this.hasOwnFigures = false;
    this.start = 0;
    this.events = [];
    this.#endpoint = this.#situation.endpoint?.();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #situation(): Situation {
    return SITUATIONS[this.chosen] ?? NORMAL;
  }

  #restart(change: () => void): void {
    change();
    this.#endpoint = this.#situation.endpoint?.();
    this.events = [];
    this.start += 1;
  }

  #choose(key: string): void {
    history.replaceState(null, '', `#${key}`);
    this.#restart(() => (this.chosen = key));
  }

  #log(event: Event): void {
    const kind = (event as Partial<CchcErrorEvent>).kind;
    const line = `<${(event.target as Element).localName}> ${event.type}${kind ? `, kind: ${kind}` : ''}`;
    this.events = [...this.events, line];
  }

  protected override render(): TemplateResult {
    const situation = this.#situation;
    return html`
      <form>
        ${this.#renderSituations()} ${this.#renderOptions()}
        <p class="situation" role="status">${situation.note}</p>
      </form>
      ${keyed(this.start, this.#renderWidgets(situation))}
      <div class="events">
        <h2>Sự kiện của thẻ</h2>
        ${
          this.events.length
            ? html`<ol>
                ${this.events.map((line) => html`<li><code>${line}</code></li>`)}
              </ol>`
            : html`<p class="quiet">Chưa có sự kiện nào.</p>`
        }
      </div>
    `;
  }

  #renderSituations(): TemplateResult {
    return html`
      <fieldset>
        <legend>Tình huống</legend>
        ${Object.keys(SITUATIONS).map(
          (key) => html`
            <label>
              <input
                type="radio"
                name="situation"
                .checked=${key === this.chosen}
                @change=${() => this.#choose(key)}
              />
              ${SITUATIONS[key]?.name}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #renderOptions(): TemplateResult {
    return html`
      <fieldset>
        <legend>Cách đặt thẻ</legend>
        <label>
          <input type="checkbox" @change=${() => this.#restart(() => (this.isCompact = !this.isCompact))} />
          <span>Gọn (<code>compact</code>)</span>
        </label>
        <label>
          <input
            type="checkbox"
            @change=${() => this.#restart(() => (this.hasOwnFigures = !this.hasOwnFigures))}
          />
          Ghi sẵn số trong thẻ
        </label>
        <button type="button" @click=${() => this.#restart(() => undefined)}>Tải lại từ đầu</button>
      </fieldset>
    `;
  }

  #renderWidgets({ refresh, wanted }: Situation): TemplateResult {
    const log = (event: Event) => this.#log(event);
    return html`
      <cchc-provider
        area="11"
        heading-level="2"
        endpoint=${this.#endpoint ?? nothing}
        refresh=${refresh ?? nothing}
        ?compact=${this.isCompact}
        @cchc-ready=${log}
        @cchc-error=${log}
      >
        <div class="stage">
          ${this.#renderCard(wanted)} ${this.#renderGauge()} ${this.#renderRanking(wanted)}
        </div>
      </cchc-provider>
    `;
  }

  #renderCard(wanted = 'score-766'): TemplateResult {
    return html`
      <cchc-kpi-card
        indicator=${wanted}
        value=${this.hasOwnFigures ? '59.58' : nothing}
        unit=${this.hasOwnFigures ? 'điểm' : nothing}
      >
        Điện Biên: 59,58 điểm theo Bộ chỉ số 766.
      </cchc-kpi-card>
    `;
  }

  #renderGauge(): TemplateResult {
    return html`
      <dossier-ontime-gauge
        rate=${this.hasOwnFigures ? '95.21' : nothing}
        received=${this.hasOwnFigures ? '73608' : nothing}
      >
        Điện Biên: 95,21% hồ sơ đúng hạn.
      </dossier-ontime-gauge>
    `;
  }

  #renderRanking(wanted = '766'): TemplateResult {
    return html`
      <province-ranking ranking=${wanted} top="5" searchable>
        ${
          this.hasOwnFigures
            ? html`<table>
                <tr>
                  <th>Hạng</th>
                  <th>Tỉnh</th>
                  <th>Điểm</th>
                </tr>
                <tr>
                  <td>1</td>
                  <td>Đồng Tháp</td>
                  <td>68,8</td>
                </tr>
                <tr>
                  <td>30</td>
                  <td>Điện Biên</td>
                  <td>59,58</td>
                </tr>
              </table>`
            : 'Điện Biên xếp thứ 30/34 theo Bộ chỉ số 766.'
        }
      </province-ranking>
    `;
  }
}
