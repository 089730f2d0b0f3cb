import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Wanted } from '../data/csv.js';
import type { CchcDocument } from '../data/schema.js';
import type { Text } from '../i18n/text.js';
import { extras } from './extras.js';
import type { EmbedCode } from './exports/embed-codes.js';
import type { Settings } from './settings.js';

/** What a reader may take along. */
export interface Shown {
  readonly document: CchcDocument;
  readonly wanted: Wanted;
  readonly settings: Settings;
  readonly label: string;
  readonly text: Text;
}

/** Hands a text to the reader as a file. */
function save(content: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The settings that a widget has from around it, as attributes. */
function inheritedAttributes(settings: Settings): Record<string, string> {
  const { endpoint, format, area, locale, period, updatedAt: updated, source, sourceHref, mapping } = settings;
  const mapped = JSON.parse(mapping) as Record<string, string>;
  const named = { endpoint, format, area, locale, period, updated, source, 'source-href': sourceHref, ...mapped };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value)) as Record<string, string>;
}

/** One quiet menu with what a reader may take along: the figures, a picture, the embed codes. */
export class Menu {
  readonly #host: ReactiveControllerHost & Element;
  #codes: readonly EmbedCode[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** The menu, for what is shown now. */
  render(shown: Shown): TemplateResult {
    const { menu } = shown.text.messages;
    return html`
      <details class="menu" part="menu">
        <summary>${menu.name}</summary>
        <div class="actions">
          <button type="button" @click=${() => this.#saveTable(shown)}>${menu.csv}</button>
          <button type="button" @click=${() => this.#savePicture()}>${menu.picture}</button>
          <button type="button" @click=${() => this.#showCodes(shown)}>${menu.embed}</button>
          ${this.#codes.map(
            ({ carrier, code }) => html`<label>${menu.carriers[carrier]}<textarea readonly rows="3" .value=${code}></textarea></label>`,
          )}
        </div>
      </details>
    `;
  }

  async #saveTable({ document, wanted, label, text }: Shown): Promise<void> {
    const { csvOf, rawTableOf } = await extras.exports();
    const { sourceLabel, updatedLabel, period } = text.messages;
    const { source, updatedAt } = document;
    const remarks: [string, string | null][] = [
      [label, null],
      [sourceLabel, [text.label(source?.name), source?.url].filter(Boolean).join(' ')],
      [period, text.period(document.period)],
      [updatedLabel, updatedAt],
    ];
    const said = remarks.map(([name, value]) => [name, value ?? ''] as const).filter(([name, value]) => value || name === label);
    save(csvOf(rawTableOf(document, wanted, (one) => text.label(one)), said), 'text/csv;charset=utf-8', 'cchc.csv');
  }

  async #savePicture(): Promise<void> {
    const { pictureOf } = await extras.exports();
    const frame = this.#host.shadowRoot?.querySelector('.widget');
    if (frame) save(pictureOf(frame), 'image/svg+xml', 'cchc.svg');
  }

  async #showCodes({ settings }: Shown): Promise<void> {
    const { embedCodesOf } = await extras.exports();
    this.#codes = this.#codes.length ? [] : embedCodesOf(this.#host, inheritedAttributes(settings), extras.folder);
    this.#host.requestUpdate();
  }
}
