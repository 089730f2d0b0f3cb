import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Wanted } from '../data/csv.js';
import type { CchcDocument } from '../data/schema.js';
import type { Text } from '../i18n/text.js';
import { extras } from './extras.js';
import type { EmbedCode } from './exports/embed-codes.js';
import { safeUrl } from './safe-url.js';
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

/** What stands above the figures in a file: what they are, of whom, of which period, and of when. */
function remarksOf({ document, label, text }: Shown): (readonly string[])[] {
  const { source, updatedAt, period } = document;
  const remarks = [
    [text.messages.sourceLabel, [text.label(source?.name), source?.url].filter(Boolean).join(' ')],
    [`${text.messages.period}:`, text.period(period)],
    [text.messages.updatedLabel, updatedAt],
  ] as const;
  const said = remarks.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return [[label], ...said];
}

/** One quiet menu with what a reader may take along: the figures, a picture, the embed codes, the way to the source. */
export class Menu {
  readonly #host: ReactiveControllerHost & Element;
  #codes: readonly EmbedCode[] = [];
  #failure: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** The menu, for what is shown now. */
  render(shown: Shown): TemplateResult {
    const { menu } = shown.text.messages;
    const source = safeUrl(shown.document.source?.url, this.#host.baseURI);
    const open = this.#codes.length > 0;
    return html`
      <details class="menu" part="menu">
        <summary>${menu.name}</summary>
        <div class="actions">
          <button type="button" @click=${() => this.#take(() => this.#saveTable(shown), shown)}>
            ${menu.csv}
          </button>
          <button type="button" @click=${() => this.#take(() => this.#savePicture(shown), shown)}>
            ${menu.picture}
          </button>
          <button
            type="button"
            aria-expanded=${open}
            @click=${() => this.#take(() => this.#toggleCodes(shown), shown)}
          >
            ${menu.embed}
          </button>
          ${source ? html`<a href=${source}>${menu.source}</a>` : nothing}
          ${this.#codes.map(
            ({ carrier, code }) =>
              html`<label
                >${menu.carriers[carrier]}<textarea readonly rows="3" .value=${code}></textarea>
              </label>`,
          )}
          ${this.#failure ? html`<p class="notice" role="alert">${this.#failure}</p>` : nothing}
        </div>
      </details>
    `;
  }

  /** What makes the files may have to be loaded first, and a page may refuse that. */
  async #take(act: () => Promise<void>, { text }: Shown): Promise<void> {
    this.#failure = undefined;
    try {
      await act();
    } catch {
      this.#failure = text.messages.menu.failed;
    }
    this.#host.requestUpdate();
  }

  #fileName({ wanted }: Shown): string {
    const names = Object.keys(wanted).map((name) => wanted[name]);
    return [this.#host.localName, ...names].filter(Boolean).join('-');
  }

  async #saveTable(shown: Shown): Promise<void> {
    const { csvOf, rawTableOf } = await extras.exports();
    const { document, wanted, text } = shown;
    const table = rawTableOf(document, wanted, { locale: text.locale, label: (label) => text.label(label) });
    save(csvOf(table, remarksOf(shown)), 'text/csv;charset=utf-8', `${this.#fileName(shown)}.csv`);
  }

  async #savePicture(shown: Shown): Promise<void> {
    const { pictureOf } = await extras.exports();
    const frame = this.#host.shadowRoot?.querySelector('.widget');
    if (frame) save(pictureOf(frame), 'image/svg+xml', `${this.#fileName(shown)}.svg`);
  }

  async #toggleCodes({ settings, label }: Shown): Promise<void> {
    const { embedCodesOf } = await extras.exports();
    this.#codes = this.#codes.length ? [] : embedCodesOf(this.#host, settings, label, extras.folder);
  }
}
