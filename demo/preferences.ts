import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const;
const SCHEMES = { light: 'Sáng', dark: 'Tối' } as const;

type Language = keyof typeof LANGUAGES;
type Scheme = keyof typeof SCHEMES;

const PROSE = 'h1,h2,h3,p,li,figcaption,legend,label,summary,td,th,dt,dd,pre';

/** The pages are Vietnamese throughout; what `lang` on the root changes is the widgets. */
function keepProseVietnamese(): void {
  for (const element of document.body.querySelectorAll(PROSE)) element.setAttribute('lang', 'vi');
}

/** Exchanges what a tag's attributes say for what `data-other` holds: words that a webmaster writes are in one language. */
function exchangeWords(tag: HTMLElement): void {
  const pairs = (tag.dataset.other ?? '').split('; ').map((pair) => pair.split('='));
  const previous = pairs.map(([name = '', words = '']) => {
    const replaced = tag.getAttribute(name) ?? '';
    tag.setAttribute(name, words);
    return `${name}=${replaced}`;
  });
  tag.dataset.other = previous.join('; ');
}

const wanted = new URLSearchParams(location.search);

/** The switches of the demo pages: the language of the widgets, and light or dark. They are kept in the address. */
@customElement('demo-preferences')
export class DemoPreferences extends LitElement {
  @state() declare private language: Language;
  @state() declare private scheme: Scheme;

  constructor() {
    super();
    this.language = 'vi';
    this.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepProseVietnamese();
    if (wanted.get('lang') === 'en') this.#speak('en');
    const scheme = wanted.get('scheme');
    if (scheme === 'light' || scheme === 'dark') this.#paint(scheme);
  }

  #speak(language: Language): void {
    if (language === this.language) return;
    this.language = document.documentElement.lang = language;
    document.querySelectorAll<HTMLElement>('[data-other]').forEach(exchangeWords);
  }

  #paint(scheme: Scheme): void {
    this.scheme = scheme;
    document.documentElement.style.colorScheme = scheme;
  }

  #addressWith(name: string, value: string): string {
    const parameters = new URLSearchParams(location.search);
    parameters.set(name, value);
    return `?${parameters}${location.hash}`;
  }

  #follow(event: MouseEvent, change: () => void): void {
    event.preventDefault();
    history.replaceState(null, '', (event.currentTarget as HTMLAnchorElement).href);
    change();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <p class="switch">
        <span>Tiện ích:</span>
        ${(Object.keys(LANGUAGES) as Language[]).map((language) =>
          this.#link('lang', language, LANGUAGES[language], language === this.language, () =>
            this.#speak(language),
          ),
        )}
      </p>
      <p class="switch">
        <span>Nền:</span>
        ${(Object.keys(SCHEMES) as Scheme[]).map((scheme) =>
          this.#link('scheme', scheme, SCHEMES[scheme], scheme === this.scheme, () => this.#paint(scheme)),
        )}
      </p>
    `;
  }

  #link(name: string, value: string, words: string, isOn: boolean, change: () => void): TemplateResult {
    return html`<a
      href=${this.#addressWith(name, value)}
      aria-current=${isOn ? 'true' : 'false'}
      @click=${(event: MouseEvent) => this.#follow(event, change)}
      >${words}</a
    >`;
  }
}
