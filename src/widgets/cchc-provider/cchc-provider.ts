import { ContextProvider } from '@lit/context';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FooterGroup } from '../../element/footer-group.js';
import { footerOf, type Footer } from '../../element/footer.js';
import { property } from '../../element/property.js';
import { SettingsElement } from '../../element/settings-element.js';
import { settingsContext, type ContextSettings } from '../../element/settings-context.js';
import type { Localizer } from '../../i18n/localizer.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.js';
import { MenuButton } from '../../ui/menu-button.js';
import { frameMessages } from '../../ui/messages.js';
import type { Client } from '../../client/client.js';
import { isReusedCode } from '../../territory/reused-codes.js';

/**
 * Shows nothing itself; its attributes are the common ones, and hold for every widget inside. Providers may be nested: the
 * inner one wins, setting by setting.
 *
 * With `select`, the unit that a reader selects in a ranking or on a map becomes the `area` of every widget inside (of
 * nested providers, of the nearest with `select`; a widget's own `highlight` or `unit` stays). A code that meant another
 * province before the merger is set by its name.
 * @vi Không hiển thị gì; thuộc tính của nó là các thuộc tính chung, có hiệu lực với mọi thẻ bên trong. Có thể lồng nhau: thẻ
 * ở trong thắng, từng thuộc tính một.
 *
 * Khi có `select`, đơn vị mà người đọc chọn trong bảng xếp hạng hoặc trên bản đồ trở thành `area` của mọi thẻ bên trong
 * (lồng nhau thì của `cchc-provider` gần nhất có `select`; `highlight`, `unit` riêng của thẻ giữ nguyên). Mã từng là của
 * tỉnh khác trước ngày sắp xếp thì được thay bằng tên.
 *
 * @summary Settings: given once for all widgets inside.
 * @vi Thiết lập chung: đặt một lần nguồn số liệu, ngôn ngữ, nhịp cập nhật cho các thẻ bên trong.
 * @csspart footer - The line with the source that the widgets inside share.
 * @vi Dòng nguồn dùng chung của các thẻ bên trong.
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
  static override styles = [
    tokens,
    frameStyles,
    css`
      :host {
        display: contents !important;
      }
      .widget {
        grid-column: 1 / -1;
        padding: 6px 0 0;
        border: 0;
        background: none;
      }
    `,
  ];

  /**
   * The client that fetches for the widgets inside, in place of the page's own; for tests and previews.
   * @vi Đối tượng tải số liệu cho các thẻ bên trong, thay cho đối tượng chung của trang; dùng khi thử nghiệm.
   */
  @property({ attribute: false }) declare client?: Client;

  /**
   * Whether the widgets inside that have the same source, time and period share one line that says so. A widget that
   * differs from most of them names its own; one button each pauses the updates of all and takes their figures along. The
   * line stands behind what is inside, so such a provider is to enclose what belongs together. Where the provider holds
   * nothing but a grid of the class `cchc-cards`, they share it without being told to; `shared-source="false"` leaves each
   * its own.
   * @vi Các thẻ bên trong có cùng nguồn, thời điểm và kỳ số liệu dùng chung một dòng nguồn, đặt ngay sau nhóm thẻ, có nút
   * tạm dừng và nút lấy số liệu cho cả nhóm; thẻ khác nguồn ghi nguồn của mình. Nếu bên trong chỉ có một lưới
   * `cchc-cards` thì mặc định đã dùng chung; ghi `shared-source="false"` để mỗi thẻ giữ dòng nguồn riêng.
   * @default false
   */
  @property({ type: Boolean }) declare sharedSource: boolean;

  readonly #footers = new FooterGroup(() => this.requestUpdate());
  readonly #menu = new MenuButton(this);
  readonly #provider = new ContextProvider(this, {
    context: settingsContext,
    initialValue: this.resolveSettings(),
  });

  constructor() {
    super();
    this.addEventListener('cchc-select', (event) => {
      const nearest = event.composedPath().filter((node) => node instanceof CchcProvider && node.select)[0];
      if (nearest === this) this.setAttribute('area', isReusedCode(event.code) ? event.name : event.code);
    });
  }

  protected override connect(): void {
    this.#publish();
    super.connect();
    this.#publish();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#publish();
  }

  protected override resolveSettings(): ContextSettings {
    const settings = super.resolveSettings();
    return {
      ...settings,
      ...(this.client && { client: this.client }),
      ...(this.#isShared && { footers: this.#footers }),
    };
  }

  /** Behind a grid there is a place for the line; elsewhere only the page knows where the line would stand. */
  get #isShared(): boolean {
    const isGrid = this.firstElementChild?.matches('.cchc-cards:only-child');
    return this.sharedSource || (isGrid === true && !this.hasAttribute('shared-source'));
  }

  /** A new object makes every widget inside render, so it is handed down only when a setting differs. */
  #publish(): void {
    const [next, last] = [this.resolveSettings(), this.#provider.value];
    const names = Object.keys(next) as (keyof ContextSettings)[];
    if (names.some((name) => next[name] !== last[name])) this.#provider.setValue(next);
  }

  protected override render(): TemplateResult {
    const footers = this.#isShared ? this.#footers.all : [];
    return html`
      <slot @slotchange=${() => this.requestUpdate()}></slot>
      ${footers[0] ? this.#footer(footers, footers[0].localizer) : nothing}
    `;
  }

  #footer(footers: readonly Footer[], localizer: Localizer): TemplateResult {
    const { source } = this.#footers;
    const sources = new Set(footers.flatMap((each) => each.source?.name ?? []));
    const label = [...sources].join(', ') || localizer.in(frameMessages).figure;
    return html`
      <div class="widget" part="footer" lang=${localizer.locale} data-theme=${this.settings.theme ?? nothing}>
        ${footerOf({ source, footers, label, localizer, menu: this.#menu })}
      </div>
    `;
  }
}
