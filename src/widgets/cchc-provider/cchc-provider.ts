import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { SettingsElement } from '../../element/settings-element.js';
import { settingsContext, type Settings } from '../../element/settings.js';
import type { Client } from '../../client/client.js';
import { isReusedCode } from '../../territory/reused-codes.js';

/**
 * Shows nothing itself; hands its settings to every widget inside it. Providers may be nested: the inner one wins,
 * setting by setting.
 *
 * With `select`, the unit that a reader selects in a ranking or a map becomes the `area` of every widget inside; of
 * nested providers, that of the nearest one that has `select`.
 *
 * @summary Settings for the widgets inside.
 * @vi Thiết lập chung cho các thẻ bên trong.
 * @slot - The part of the page that the settings are for.
 * @vi Phần trang mà các thiết lập có hiệu lực.
 * @fires {CchcReadyEvent} cchc-ready - A widget inside shows its figure, for the first time or again after a failure.
 * @vi Một thẻ bên trong vừa hiện được số liệu, lần đầu hoặc sau khi hết lỗi.
 * @fires {CchcErrorEvent} cchc-error - A widget inside cannot show or refresh its figure; `kind` says why.
 * @vi Một thẻ bên trong không hiện được hoặc không tải lại được số liệu; `kind` cho biết loại lỗi.
 * @fires {CchcSelectEvent} cchc-select - The reader has selected a unit in a widget inside; `code` and `name` say which. Only
 * with `select`.
 * @vi Người đọc vừa chọn một đơn vị trong một thẻ bên trong; `code` là mã, `name` là tên của đơn vị đó.
 */
export class CchcProvider extends SettingsElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  /** The client that fetches for the widgets inside, in place of the page's own; for tests and previews. */
  @property({ attribute: false }) client?: Client;

  readonly #provider = new ContextProvider(this, {
    context: settingsContext,
    initialValue: this.resolveSettings(),
  });

  constructor() {
    super();
    this.addEventListener('cchc-select', (event) => {
      const nearest = event.composedPath().find((node) => node instanceof CchcProvider && node.select);
      if (nearest === this) this.setAttribute('area', isReusedCode(event.code) ? event.name : event.code);
    });
  }

  override connectedCallback(): void {
    this.#publish();
    super.connectedCallback();
    this.#publish();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#publish();
  }

  protected override resolveSettings(): Settings {
    const settings = super.resolveSettings();
    return this.client ? { ...settings, client: this.client } : settings;
  }

  /** A new object makes every widget inside render, so it is handed down only when a setting differs. */
  #publish(): void {
    const [next, last] = [this.resolveSettings(), this.#provider.value];
    const names = Object.keys(next) as (keyof Settings)[];
    if (names.some((name) => next[name] !== last[name])) this.#provider.setValue(next);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
