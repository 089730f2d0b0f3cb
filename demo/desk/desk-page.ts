import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { documentText } from '../../src/authoring/merge/plain-document.js';
import type { ReportLanguage } from '../../src/authoring/report-language.js';
import { authoringWords } from '../../src/authoring/words/index.js';
import { localizerOf } from '../../src/i18n/localizer.js';
import type { DeskContext, InputName } from './desk-context.js';
import { loadHashes, loadTags } from './kept-files.js';
import type { ManifestTag } from './model/controls.js';
import {
  figuresOf,
  mergedWith,
  readSource,
  type Figure,
  type Merged,
  type ReadSource,
} from './model/derive.js';
import { fromFragment } from './model/link.js';
import { readingFor } from './model/reading.js';
import type { Hashes } from './model/snippets.js';
import { EMPTY, stateOf, type DeskState, type Source, type Values } from './model/state.js';
import { forget, keep, kept } from './model/storage.js';
import { whyNotOpened } from './open-source.js';
import { lastSection } from './parts/last.js';
import { headPart, stepsPart } from './parts/head.js';
import { sourceSection } from './parts/source.js';
import { takeSection } from './parts/take.js';
import { widgetSection } from './parts/widget.js';
import { clientOf, previewAddress } from './preview-client.js';
import { deskWords, type DeskWords } from './words/index.js';

/** How long somebody pauses before what was entered is kept, in milliseconds. */
const PAUSE = 300;

/** How long a sentence about what has happened stays, in milliseconds. */
const HEARD_WITHIN = 8000;

const NO_FAULTS: Readonly<Record<InputName, string>> = { source: '', last: '' };

/** What is read of a source depends on these. */
const READING: readonly (keyof DeskState)[] = ['source', 'reading', 'words', 'last', 'language'];

/** Period and day belong to the table that they were entered for: of another one they would be wrong. */
const withoutTime = ({ period: _period, updated: _updated, ...words }: Values): Values => words;

/** The desk: from a spreadsheet to a widget on a page, all of it in this browser. */
export class DeskPage extends LitElement implements DeskContext {
  @state() declare state: DeskState;
  @state() declare tags: readonly ManifestTag[];
  @state() declare hashes: Hashes;
  @state() declare faults: typeof NO_FAULTS;
  @state() declare isBusy: boolean;
  @state() declare whole: ReadonlySet<string>;
  @state() declare private said: string;
  @state() declare private isKept: boolean;
  @state() declare private isReplaced: boolean;
  @state() declare private isIncomplete: boolean;

  read: ReadSource | undefined;
  merged: Merged | undefined;
  figures: readonly Figure[] = [];
  readonly client = clientOf(() => this.#text);

  #text = '';
  #edition = 0;
  #timer = 0;
  #saying = 0;

  constructor() {
    super();
    this.state = stateOf(kept('current'));
    this.tags = [];
    this.hashes = {};
    this.faults = NO_FAULTS;
    this.whole = new Set();
    this.said = '';
    this.isKept = true;
    this.isBusy = this.isReplaced = this.isIncomplete = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#keep);
    addEventListener('hashchange', this.#followLink);
    void this.#openLink();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#keep);
    removeEventListener('hashchange', this.#followLink);
  }

  get words(): DeskWords {
    return deskWords(this.state.language);
  }

  get reportLanguage(): ReportLanguage {
    const { language } = this.state;
    return { words: authoringWords(language), localizer: localizerOf(language) };
  }

  get figure(): Figure | undefined {
    return this.figures.find(({ key }) => key === this.state.figure) ?? this.figures[0];
  }

  /** Each edition of the document has an address of its own, so that widgets ask for it. */
  get endpoint(): string {
    return previewAddress(this.#edition);
  }

  change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
  }

  showWhole(list: string): void {
    this.whole = new Set([...this.whole, list]);
  }

  say(sentence: string): void {
    // Said again, the same words are a change as well.
    this.said = this.said === sentence ? `${sentence}\u00a0` : sentence;
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => (this.said = ''), HEARD_WITHIN);
  }

  async open(input: InputName, name: string, opening: () => Promise<Source>): Promise<void> {
    this.isBusy = true;
    try {
      const source = await opening();
      this.faults = { ...this.faults, [input]: '' };
      if (input === 'source') this.#put(source);
      else this.#putLast(source);
    } catch (error) {
      this.faults = { ...this.faults, [input]: this.#fault(name, error) };
    }
    this.isBusy = false;
  }

  #fault(name: string, error: unknown): string {
    const why = whyNotOpened(error, this.reportLanguage, this.words);
    return name ? this.words.source.failed(name, why) : why;
  }

  #put(source: Source): void {
    const { source: words } = this.words;
    const reading = readingFor(source, this.state.reading, this.reportLanguage);
    const isSame = reading === this.state.reading;
    const isOther = this.state.source !== null && this.state.source.name !== source.name;
    this.whole = new Set();
    this.change({ source, reading, ...(isOther && { words: withoutTime(this.state.words) }) });
    this.say([words.opened(source.name), isSame ? words.sameReading : ''].filter(Boolean).join(' '));
  }

  #putLast(source: Source): void {
    this.change({ last: { name: source.name, text: source.kind === 'text' ? source.text : '' } });
    this.say(this.words.last.opened(source.name));
  }

  #followLink = (): void => void this.#openLink();

  async #load(): Promise<void> {
    try {
      const [tags, hashes] = await Promise.all([loadTags(), loadHashes()]);
      this.tags = tags.filter(({ tagName }) => tagName !== 'cchc-provider');
      this.hashes = hashes;
    } catch {
      this.isIncomplete = true;
    }
  }

  /** Puts what a link holds on the desk, and keeps what was there. */
  async #openLink(): Promise<void> {
    const { hash, href } = location;
    if (!hash.startsWith('#desk=')) return;
    // At once: what a link holds is put on the desk only once.
    history.replaceState(null, '', href.replace(/#.*/, ''));
    const linked = await fromFragment(hash);
    if (linked === undefined) return this.say(this.words.brokenLink);
    if (this.state.source) keep('before', this.state);
    this.isReplaced = this.state.source !== null;
    this.state = stateOf(linked);
  }

  #putBack = (): void => {
    this.state = stateOf(kept('before'));
    this.isReplaced = false;
  };

  #forget = (): void => {
    const { language, scheme } = this.state;
    this.state = { ...EMPTY, language, scheme };
    this.faults = NO_FAULTS;
    this.isReplaced = false;
    clearTimeout(this.#timer);
    forget();
    this.say(this.words.forgotten);
  };

  #keep = (): void => {
    const { source, last } = this.state;
    if (source || last) this.isKept = keep('current', this.state);
  };

  #keepSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#keep, PAUSE);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('state');
    if (!changed.has('state')) return;
    if (!before || READING.some((name) => before[name] !== this.state[name])) this.#derive();
    if (before) this.#keepSoon();
  }

  #derive(): void {
    const { source, last } = this.state;
    const { reportLanguage } = this;
    this.read = source ? readSource(source, this.state, Date.now(), reportLanguage) : undefined;
    const fresh = this.read?.document;
    this.merged = fresh && mergedWith(last, fresh, reportLanguage);
    this.figures = this.merged ? figuresOf(this.merged.document, reportLanguage) : [];
    const text = this.merged ? documentText(this.merged.document) : '';
    if (text !== this.#text) this.#edition += 1;
    this.#text = text;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { language, scheme } = this.state;
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = scheme;
    document.title = `${this.words.title} · CCHC Widgets`;
  }

  protected override createRenderRoot(): HTMLElement {
    // What stands here for readers without JavaScript.
    this.replaceChildren();
    return this;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      ${headPart(this, this.#forget)}
      <main id="content" class="wrap">
        ${
          this.isReplaced
            ? html`<p class="notice" role="status">
                ${words.replaced}
                <button type="button" class="link" @click=${this.#putBack}>${words.putBack}</button>
              </p>`
            : nothing
        }
        ${this.isIncomplete ? html`<p class="notice bad" role="alert">${words.loadFailed}</p>` : nothing}
        ${stepsPart(this)} ${sourceSection(this)} ${lastSection(this)} ${widgetSection(this)}
        ${takeSection(this)}
      </main>
      <footer class="page-footer">
        <div class="wrap"><p>${this.isKept ? words.kept : words.notKept}</p></div>
      </footer>
      <p class="said" role="status">${this.said}</p>
    `;
  }
}
