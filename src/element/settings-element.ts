import { ContextConsumer } from '@lit/context';
import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';
import { isSet } from '../lib/is-set.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { safeUrl } from '../lib/safe-url.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { createHtml, hasPage } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { adoptStyles } from './adopt-styles.js';
import { version } from './define.js';
import { adoptEarlyUpdated, defineUpdated } from './property-updated.js';
import { property } from './property.js';
import {
  defaultSettings,
  setPageDefaults,
  settingsContext,
  settingsSubscribers,
  type ContextSettings,
} from './settings-context.js';
import { SETTINGS } from './settings.js';

/**
 * The attributes by the names of their properties, as frameworks write them that render on a server: a parser reads
 * `withoutMenu` in small letters, and no framework sets the property again.
 */
const PROPERTY_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SETTINGS.filter(({ name, attribute }) => name.toLowerCase() !== attribute).map(({ name, attribute }) => [
    name.toLowerCase(),
    attribute,
  ]),
);

/**
 * The attributes that every widget and the provider share, and how they come together: an attribute wins over the
 * nearest provider, that over the script tag, that over the default.
 */
export class SettingsElement extends LitElement {
  /** The version of the library that registered this tag. */
  static readonly version: string = version;

  /**
   * Sets defaults for the page. A second copy of the script finds its tags taken, and hands its defaults to the first
   * copy by this.
   * @internal
   */
  static readonly setPageDefaults = setPageDefaults;

  /**
   * Turns every element with `data-cchc` in a shadow root or element into its widget, as the script does in the page by
   * itself: `customElements.get('cchc-provider').hydrate(root)`. Absent where neither the script nor `hydrate` has run.
   */
  declare static hydrate?: (root: Document | ShadowRoot | Element) => void;

  /**
   * The URL of the data document, relative to the page.
   * @vi Địa chỉ tài liệu số liệu (JSON), có thể viết tương đối so với trang.
   */
  @property() declare endpoint?: string;

  /**
   * The name of the adapter that reads the endpoint; absent, a version-1 document is expected.
   * @vi Tên định dạng của nguồn; bỏ trống nếu nguồn là tài liệu phiên bản 1.
   */
  @property() declare format?: string;

  /**
   * The seconds between two requests, from 15 to 86400; absent, or not above 0, the endpoint is asked once.
   * @vi Số giây giữa hai lần tải lại, từ 15 đến 86400; bỏ trống thì chỉ tải một lần.
   */
  @property({ type: Number }) declare refresh?: string | number;

  /**
   * The language, `vi` or `en`; absent, that of the nearest `lang`, else `vi`. The `lang` of the page as a whole counts
   * only where what stands in the tag, or else around it, is not Vietnamese.
   * @vi Ngôn ngữ hiển thị: `vi` hoặc `en`; bỏ trống thì theo thuộc tính `lang` gần nhất, không có thì là tiếng Việt.
   * `lang` của cả trang (thẻ `html`) không tính nếu chữ trong thẻ, hoặc quanh thẻ, là tiếng Việt.
   * @type {'vi' | 'en' | undefined}
   */
  @property() declare locale?: string;

  /**
   * The code, portal code or name of our own unit, which `highlight` and `unit` default to.
   * @vi Mã hoặc tên đơn vị của trang, dùng khi thẻ không có `highlight` hoặc `unit` riêng.
   */
  @property() declare area?: string;

  /**
   * Whether nothing is ever fetched and only what the page itself says is shown.
   * @vi Không bao giờ tải gì, chỉ hiển thị số liệu ghi sẵn trong trang (dùng cho bài báo).
   * @default false
   */
  @property({ type: Boolean }) declare snapshot: boolean;

  /**
   * The colours: `light`, `dark`, or `auto` for the reader's preference; absent, those of the page's `color-scheme`.
   * @vi Màu: `light` (sáng), `dark` (tối) hoặc `auto` (theo máy người đọc); bỏ trống thì theo `color-scheme` của trang.
   * @type {'light' | 'dark' | 'auto' | undefined}
   */
  @property() declare theme?: string;

  /**
   * Whether the widget takes less room and leaves details out.
   * @vi Thu gọn: chiếm ít chỗ hơn và lược bớt chi tiết.
   * @default false
   */
  @property({ type: Boolean }) declare compact: boolean;

  /**
   * Whether the line with source and time is left out.
   * @vi Bỏ dòng nguồn và thời điểm cập nhật (khi trang đã ghi nguồn ở chỗ khác).
   * @default false
   */
  @property({ type: Boolean }) declare withoutSource: boolean;

  /**
   * Whether the menu with the figures, the picture and the embed codes is left out.
   * @vi Bỏ trình đơn để lấy số liệu, ảnh và mã nhúng.
   * @default false
   */
  @property({ type: Boolean }) declare withoutMenu: boolean;

  /**
   * Whether the reader may select a unit in a ranking or a map, for all widgets of the same provider.
   * @vi Cho người đọc chọn một đơn vị trong bảng hoặc bản đồ, có hiệu lực với mọi thẻ cùng `cchc-provider`.
   * @default false
   */
  @property({ type: Boolean }) declare select: boolean;

  /**
   * The level of the label as a heading, from 2 to 6; absent, the label is no heading.
   * @vi Cấp tiêu đề của nhãn, từ 2 đến 6; bỏ trống thì nhãn không phải là tiêu đề.
   */
  @property({ type: Number }) declare headingLevel?: string | number;

  /**
   * The label, in place of the one in the data.
   * @vi Nhãn, thay cho nhãn trong số liệu.
   */
  @property() declare label?: string;

  /**
   * The period of the figures in the tag: a code such as `2026-Q3`, or words. Of a foreign format with `col-period`, also
   * the code of the period that is taken; absent, the newest.
   * @vi Kỳ của số liệu ghi trong thẻ: mã như `2026-Q3`, hoặc bằng lời. Nguồn định dạng khác có `col-period`: mã của kỳ
   * cần lấy, bỏ trống thì lấy kỳ mới nhất.
   */
  @property() declare period?: string;

  /**
   * The moment of the figures in the tag: ISO 8601, or words.
   * @vi Thời điểm của số liệu ghi trong thẻ: theo ISO 8601, hoặc bằng lời.
   */
  @property() declare updatedAt?: string;

  /**
   * The name of the source of the figures in the tag.
   * @vi Tên nguồn của số liệu ghi trong thẻ.
   */
  @property() declare source?: string;

  /**
   * The address of the source of the figures in the tag, http or https.
   * @vi Địa chỉ nguồn của số liệu ghi trong thẻ (chỉ http hoặc https).
   */
  @property() declare sourceHref?: string;

  /**
   * The places of a foreign format's fields, each under the name of the attribute that can say it as well: `rows`,
   * `units`, `number-format`, `col-name`, `path-value` and so on.
   * @vi Vị trí các trường của định dạng khác, mỗi trường mang tên thuộc tính tương ứng: `rows`, `units`, `number-format`,
   * `col-name`, `path-value`, …
   */
  @property({ attribute: false }) declare mapping?: Readonly<Record<string, string>>;

  /**
   * What is in force, all sources considered.
   * @internal
   */
  settings: ContextSettings = defaultSettings();

  readonly #inherited = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  #around: ContextSettings | undefined;
  /**
   * What addresses meant when they were written: since then a script may have given the page another one. A clone cannot
   * be told from a tag that is written there, and means what it says then.
   */
  readonly #absoluteUrls: Record<string, string | undefined> = nullPrototype({});
  #hasNewAttributes = true;
  readonly #prototype = Object.getPrototypeOf(this) as object;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...MAPPING_ATTRIBUTES, ...PROPERTY_SPELLINGS.keys()];
  }

  constructor() {
    super();
    adoptEarlyUpdated(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const attribute = PROPERTY_SPELLINGS.get(name);
    if (attribute) return this.#respell(name, attribute, value);
    super.attributeChangedCallback(name, old, value && cleanAttribute(value));
    // Lit sees no change in a mapping attribute, nor in a flag that turns from absent to "false".
    this.#hasNewAttributes = true;
    this.requestUpdate();
  }

  #respell(name: string, attribute: string, value: string | null): void {
    if (value === null) return;
    if (!this.hasAttribute(attribute)) this.setAttribute(attribute, value);
    this.removeAttribute(name);
  }

  override connectedCallback(): void {
    if (hasPage()) this.#guard(() => this.connect());
  }

  /** Joins the page. */
  protected connect(): void {
    // Where no provider answers any more, its settings are no longer in force.
    this.#inherited.value = undefined;
    settingsSubscribers.add(this);
    // Of XML, where names of tags stay small, Chromium's parser tells an element none of its attributes.
    if (!this.hasUpdated && this.tagName === this.localName)
      for (const name of this.getAttributeNames())
        this.attributeChangedCallback(name, null, this.getAttribute(name));
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    settingsSubscribers.delete(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(nullPrototype<ShadowRootInit>({ mode: 'open' }));
    // A server may have rendered into it; Lit would add to that.
    root.replaceChildren();
    adoptStyles(root, this.styleSheets());
    return root;
  }

  /** Called by the browser when the element is in another document, where its root has lost its style sheets. */
  adoptedCallback(): void {
    // In the document of another window Firefox 140 makes a plain element of it.
    Object.setPrototypeOf(this, this.#prototype);
    // `shadowRoot` is null where a page makes every root a closed one.
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root) adoptStyles(root, this.styleSheets());
  }

  /** The styles of the element. */
  protected styleSheets(): readonly CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  }

  protected override performUpdate(): void {
    this.#guard(() => super.performUpdate());
  }

  /** Throws nothing into a page that has broken what it stands on: its webmaster is told, and the fallback stays. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      warnOnce(`<${this.localName}> ${String(error)}`);
      (this.renderRoot as ShadowRoot | undefined)?.replaceChildren(createHtml('slot'));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.#inherited.value ?? defaultSettings();
    if (!changed.size && !this.#hasNewAttributes && around === this.#around) return;
    this.#around = around;
    if (changed.has('endpoint')) this.#absoluteUrls.endpoint = safeUrl(this.endpoint, this.baseURI);
    if (changed.has('sourceHref')) this.#absoluteUrls.sourceHref = safeUrl(this.sourceHref, this.baseURI);
    this.settings = this.resolveSettings();
    this.#hasNewAttributes = false;
  }

  /** The settings in force: each one's own, or else what is handed down. */
  protected resolveSettings(): ContextSettings {
    const inherited = this.#inherited.value ?? defaultSettings();
    const resolved: Record<string, unknown> = {
      client: inherited.client,
      footers: inherited.footers,
      mapping: this.#mappingOver(inherited.mapping),
    };
    for (const { name, attribute, kind } of SETTINGS)
      resolved[name] =
        kind === 'flag'
          ? this[name] || (this.#written(attribute) !== 'false' && inherited[name])
          : isSet(this[name])
            ? (this.#absoluteUrls[name] ?? this[name])
            : inherited[name];
    return resolved as unknown as ContextSettings;
  }

  #written(attribute: string): string | null {
    const value = this.getAttribute(attribute);
    return value && cleanAttribute(value);
  }

  /** The mapping attributes of the tag over those that are handed down. */
  #mappingOver(inherited: string): string {
    const names = MAPPING_ATTRIBUTES.filter((name) => this.getAttribute(name));
    if (!names.length && !this.mapping) return inherited;
    const mapping = { ...(JSON.parse(inherited) as Record<string, string>), ...this.mapping };
    for (const name of names) mapping[name] = this.#written(name) ?? '';
    return JSON.stringify(mapping, (_name, value: unknown) => value || undefined);
  }
}

defineUpdated(SettingsElement.prototype);
