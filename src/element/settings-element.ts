import { ContextConsumer } from '@lit/context';
import { LitElement, type CSSResult, type PropertyValues } from 'lit';
import { MAPPING_ATTRIBUTES } from '../adapters/mapping-attributes.js';
import { isSet } from '../lib/is-set.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { adoptStyles } from './adopt-styles.js';
import { version } from './define.js';
import { adoptEarlyUpdated, defineUpdated } from './property-updated.js';
import { property } from './property.js';
import {
  attachContextRoot,
  defaultSettings,
  setPageDefaults,
  SETTINGS,
  settingsContext,
  settingsSubscribers,
  type Settings,
} from './settings.js';

/** Reads an attribute that is on or off; templates of content management systems write `false` for off. */
export const flagConverter = (value: string | null): boolean => value !== null && value !== 'false';

/**
 * The attributes that every widget and the provider share, and how they come together: an attribute wins over the
 * nearest provider, that over the script tag, that over the default.
 *
 * @attr {string} rows - With `format`: the path to the list of records in a JSON, or the dataset in a JSON-stat bundle.
 * @attr {'VN-34' | 'VN-63'} units - With `format`: whose codes the codes are, the 34 units' or the former 63's; absent, told by period, names and codes.
 * @attr {'sum'} merge - With `format`: `sum` where values and scores of former provinces add up to the merged one's, as counts do.
 * @attr {'vi' | 'en'} number-format - With `format`: how numbers in text are written, `vi` for 1.234,5 or `en` for 1,234.5; absent, only as JSON writes numbers.
 * @attr {string} col-name - With `format`: the column of the units' names.
 * @attr {string} col-code - With `format`: the column of the units' codes.
 * @attr {string} col-score - With `format`: the column of the scores or rates that are ranked.
 * @attr {string} col-rank - With `format`: the column of the ranks.
 * @attr {string} col-previous-rank - With `format`: the column of the ranks in the previous period.
 * @attr {string} col-value - With `format`: the column of an indicator's values.
 * @attr {string} col-period - With `format`: the column of the periods; the newest one, or that of `period`, is shown.
 * @attr {string} col-received - With `format`: the column of the numbers of dossiers received.
 * @attr {string} col-resolved - With `format`: the column of the numbers of dossiers resolved.
 * @attr {string} col-rate - With `format`: the column of the on-time rates, in percent.
 * @attr {string} path-value - With `format`: the path to an indicator's value in a JSON; numeric steps count from 0.
 * @attr {string} path-of - With `format`: the path to the whole that the value is a part of, or to the number of ranked units.
 * @attr {string} path-rank - With `format`: the path to the rank.
 * @attr {string} path-previous - With `format`: the path to the value of the previous period.
 * @attr {string} path-updated - With `format`: the path to the moment of the figures.
 * @attr {string} path-received - With `format`: the path to the number of dossiers received.
 * @attr {string} path-resolved-early - With `format`: the path to the number of dossiers resolved before the due date.
 * @attr {string} path-resolved-on-time - With `format`: the path to the number of dossiers resolved on the due date.
 * @attr {string} path-resolved-late - With `format`: the path to the number of dossiers resolved after the due date.
 * @attr {string} path-pending-on-time - With `format`: the path to the number of dossiers in process within the deadline.
 * @attr {string} path-pending-late - With `format`: the path to the number of dossiers in process and overdue.
 * @attr {string} path-rate - With `format`: the path to the on-time rate, in percent.
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
  static hydrate?: (root: Document | ShadowRoot | Element) => void;

  /** The URL of the data document, relative to the page. */
  @property() endpoint?: string;

  /**
   * The name of the adapter that reads the endpoint; absent, a version-1 document is expected.
   * @type {'json' | 'csv' | 'gviz' | 'ckan' | 'dkan' | 'json-stat' | 'pxweb' | 'sdmx-json' | 'dvcqg' | undefined}
   */
  @property() format?: string;

  /** The seconds between two requests, from 15 to 86400; absent, or not above 0, the endpoint is asked once. */
  @property({ type: Number, converter: String }) refresh?: string | number;

  /**
   * The language, `vi` or `en`; absent, that of the nearest `lang`, else `vi`.
   * @type {'vi' | 'en' | undefined}
   */
  @property() locale?: string;

  /** The code, portal code or name of our own unit, which `highlight` and `unit` default to. */
  @property() area?: string;

  /** Whether nothing is ever fetched and only what the page itself says is shown. */
  @property({ type: Boolean, converter: flagConverter }) snapshot = false;

  /**
   * The colours: `light`, `dark`, or `auto` for the reader's preference; absent, those of the page's `color-scheme`.
   * @type {'light' | 'dark' | 'auto' | undefined}
   */
  @property() theme?: string;

  /** Whether the widget takes less room and leaves details out. */
  @property({ type: Boolean, converter: flagConverter }) compact = false;

  /** Whether the line with source and time is left out. */
  @property({ type: Boolean, converter: flagConverter, attribute: 'without-source' }) withoutSource = false;

  /** Whether the menu with the figures, the picture and the embed codes is left out. */
  @property({ type: Boolean, converter: flagConverter, attribute: 'without-menu' }) withoutMenu = false;

  /** Whether the reader may select a unit in a ranking or a map, for all widgets of the same provider. */
  @property({ type: Boolean, converter: flagConverter }) select = false;

  /** The level of the label as a heading, from 2 to 6; absent, the label is no heading. */
  @property({ type: Number, converter: String, attribute: 'heading-level' }) headingLevel?: string | number;

  /** The label, in place of the one in the data. */
  @property() label?: string;

  /**
   * The period of the figures in the tag: a code such as `2026-Q3`, or words. Of a foreign format with `col-period`, also
   * the code of the period that is taken; absent, the newest.
   */
  @property() period?: string;

  /** The moment of the figures in the tag: ISO 8601, or words. */
  @property({ attribute: 'updated' }) updatedAt?: string;

  /** The name of the source of the figures in the tag. */
  @property() source?: string;

  /** The address of the source of the figures in the tag, http or https. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /**
   * The places of a foreign format's fields, each under the name of the attribute that can say it as well: `rows`,
   * `units`, `number-format`, `col-name`, `path-value` and so on.
   */
  @property({ attribute: false }) mapping?: Readonly<Record<string, string>>;

  /**
   * What is in force, all sources considered.
   * @internal
   */
  settings: Settings = defaultSettings();

  readonly #inherited = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  #around: Settings | undefined;
  #hasNewAttributes = true;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...MAPPING_ATTRIBUTES];
  }

  constructor() {
    super();
    adoptEarlyUpdated(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value && cleanAttribute(value));
    // Lit sees no change in a mapping attribute, nor in a flag that turns from absent to "false".
    this.#hasNewAttributes = true;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    attachContextRoot();
    // Where no provider answers any more, its settings are no longer in force.
    this.#inherited.value = undefined;
    settingsSubscribers.add(this);
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
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.styleSheets());
  }

  /** The styles of the element. */
  protected styleSheets(): readonly CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.#inherited.value ?? defaultSettings();
    if (!changed.size && !this.#hasNewAttributes && around === this.#around) return;
    this.#around = around;
    this.settings = this.resolveSettings();
    this.#hasNewAttributes = false;
  }

  /** The settings in force: each one's own, or else what is handed down. */
  protected resolveSettings(): Settings {
    const inherited = this.#inherited.value ?? defaultSettings();
    const resolved: Record<string, unknown> = {
      client: inherited.client,
      mapping: this.#mappingOver(inherited.mapping),
    };
    for (const { name, attribute, kind } of SETTINGS)
      resolved[name] =
        kind === 'flag'
          ? this[name] || (this.#written(attribute) !== 'false' && inherited[name])
          : isSet(this[name])
            ? this[name]
            : inherited[name];
    return resolved as unknown as Settings;
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
