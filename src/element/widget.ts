import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DataError } from '../document/error.js';
import { nullPrototype } from '../lib/null-prototype.js';
import type { CchcDocument } from '../document/schema.js';
import type { Selection } from '../document/selection.js';
import { localeOf } from '../format/locale.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { hasMessages, localizerOf, type Localizer } from '../i18n/localizer.js';
import { watchStaleness } from './staleness.js';
import { DataController, type DataRequest } from './data-controller.js';
import { CchcErrorEvent, CchcReadyEvent } from './events.js';
import { lazyModules } from './lazy-modules.js';
import { failureText, isAttribute } from '../figures/failure-text.js';
import { swallowsPage } from '../platform/light-dom.js';
import { header, notices, placeholder, sourceLine } from '../ui/frame.js';
import { nearestLocale, watchLanguage } from '../platform/document-language.js';
import { isParsing, safeDocument, onceParsed } from '../platform/safe-dom.js';
import { Menu } from '../ui/menu.js';
import { faultOf, refreshOf, requestOf } from './data-request.js';
import { SettingsElement } from './settings-element.js';
import { statusOf, type FigureView, type WidgetStatus, type Viewed } from './widget-state.js';
import { warnOnce } from '../platform/warn.js';

/**
 * A widget: settings and an endpoint in, one figure in a frame out. What is shown, and which state that is, follows
 * from `statusOf`; a subclass says what its tag holds, how a document becomes a view, and how a view is drawn.
 *
 * @cssproperty [--cchc-accent=light-dark(#0b5394, #84bdf0)] - The colour of figures, bars, arc, links and buttons; corrected until it contrasts.
 * @cssproperty [--cchc-text=light-dark(#17212b, #e9eef3)] - The colour of the text.
 * @cssproperty [--cchc-muted=light-dark(#51606e, #a9b7c4)] - The colour of period, source and remarks.
 * @cssproperty [--cchc-surface=light-dark(#fff, #17212b)] - The colour of the background.
 * @cssproperty [--cchc-border=light-dark(#d3dbe3, #3a4856)] - The colour of lines.
 * @cssproperty [--cchc-track=light-dark(#e3eaf1, #33414e)] - The colour of the empty part of bars and arc.
 * @cssproperty [--cchc-good=light-dark(#17693b, #7ad3a0)] - The colour of a change for the better.
 * @cssproperty [--cchc-bad=light-dark(#9c3d12, #f2aa85)] - The colour of a change for the worse, of failures, and of a second series in a chart.
 * @cssproperty [--cchc-notice=light-dark(#fdf6e3, #3a331f)] - The background of notices.
 * @cssproperty [--cchc-font=system-ui] - The font family, a list.
 * @cssproperty [--cchc-radius=6px] - The radius of the corners.
 * @cssproperty [--cchc-space=16px] - The room between border and content.
 * @cssproperty [--cchc-value-size=clamp(26px, 13cqi, 42px)] - The size of the large figure.
 * @cssstate cchc-waiting - Of the classic script: the tag waits for the script that brings it, and `cchc-widgets.css` reserves its box.
 */
export abstract class CchcWidget<View extends FigureView> extends SettingsElement {
  /** The reader's language. */
  protected text: Localizer = localizerOf('vi');

  readonly #resource = new DataController(this, () => this.#request());
  readonly #menu = new Menu(this);
  #status = nullPrototype<WidgetStatus<View>>({ state: 'idle', isLive: false });
  #announcement = '';
  #reported: string | undefined;
  #shown = false;
  #awaitsWords = false;
  #unwatchLanguage: (() => void) | undefined;

  /** The label where there is no view: that of what is wanted, if a document has it, else a general one. */
  protected abstract defaultLabel(document?: CchcDocument): string;

  /** The attributes that name what is wanted of a document. A foreign format's only figure needs no name. */
  protected abstract wanted(): Selection;

  /** What the tag itself says, as a document. */
  protected abstract ownDocument(): CchcDocument | undefined;

  /** What of a document is to be shown. */
  protected abstract toView(document: CchcDocument): Viewed<View>;

  /** The figure, drawn. */
  protected abstract renderFigure(view: View): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatchLanguage ??= watchLanguage(() => this.requestUpdate());
    // What stands in the tag is not parsed yet when the script runs in the page's head.
    if (isParsing()) onceParsed(() => this.requestUpdate());
    if (this.#awaitsProvider())
      void customElements.whenDefined('cchc-provider').then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchStaleness(this);
    this.#unwatchLanguage?.();
    this.#unwatchLanguage = undefined;
  }

  /** Whether what reads the tag's own figures has yet to come. */
  protected awaitsOwn(): boolean {
    return false;
  }

  /** Tells a screen reader, politely, what an action of the reader's has done. */
  protected announce(sentence: string): void {
    this.#announcement = sentence;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const locale = localeOf(this.settings.locale) ?? nearestLocale(this);
    this.text = localizerOf(locale);
    this.#awaitsWords = !hasMessages(locale);
    if (this.#awaitsWords) void lazyModules.english?.().then(() => this.requestUpdate());
  }

  protected override update(changed: PropertyValues): void {
    if (this.#awaitsWords) return super.update(changed);
    const { decoded: live, kept, error, busy } = this.#resource;
    const own = this.#own();
    const known = { live, kept, own, error, fault: this.#fault(own), busy, now: Date.now() };
    const last = this.#status;
    const status = (this.#status = nullPrototype(statusOf(known, (data) => this.#view(data))));
    if (status.isLive && status.view && !status.error) this.#resource.keep(status.document);
    if (this.isConnected) watchStaleness(this, status.freshUntil);
    this.#announceChange(last);
    const { activeElement } = this.renderRoot as ShadowRoot;
    super.update(changed);
    if (activeElement?.isConnected === false) this.#takeFocus();
    this.#report();
  }

  /** What had the focus may be gone, as the button to try again is once that has helped; the page has lost the place. */
  #takeFocus(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.widget')!;
    frame.tabIndex = -1;
    frame.focus();
  }

  /** A fault of ours is a named state as well, and never an exception in the host's log. */
  #view(data: CchcDocument): Viewed<View> {
    try {
      return this.toView(data);
    } catch (error) {
      return new DataError('invalid', { field: String(error) });
    }
  }

  /** Tells the webmaster and the page what the reader now sees. */
  #report(): void {
    const { state, error } = this.#status;
    if (error && this.#isNews(error)) {
      const { endpoint = '' } = this.settings;
      warnOnce(
        `<${this.localName}> ${error.kind}: ${failureText(error, this.text.messages, this.text.locale)} ${endpoint}`,
      );
      this.dispatchEvent(new CchcErrorEvent(error.kind));
      this.#reported = error.message;
    }
    if (!error) this.#reported = undefined;
    const shows = !error && (state === 'ready' || state === 'stale');
    if (shows && !this.#shown) this.dispatchEvent(new CchcReadyEvent());
    this.#shown = shows;
  }

  /** Whether a failure is another one than the last that was told; while a request is under way, none is. */
  #isNews({ message }: DataError): boolean {
    return !this.#resource.busy && message !== this.#reported;
  }

  /** What the tag itself says; a table that is still being parsed is no mistake yet. */
  #own(): CchcDocument | DataError | undefined {
    try {
      return this.ownDocument();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return isParsing() ? undefined : error;
    }
  }

  #awaitsProvider(): boolean {
    return this.closest('cchc-provider:not(:defined)') !== null;
  }

  /** What is wrong with the tag, once it is certain that all of it has been parsed. */
  #fault(own: CchcDocument | DataError | undefined): DataError | undefined {
    if (isParsing() || this.#awaitsProvider() || this.awaitsOwn()) return undefined;
    const { ownFigures } = this.text.messages;
    return faultOf(this.settings, this.wanted(), this.baseURI, { hasOwn: own !== undefined, ownFigures });
  }

  #request(): DataRequest | undefined {
    return this.#awaitsProvider() ? undefined : requestOf(this.settings, this.wanted(), this.baseURI);
  }

  #announceChange(last: WidgetStatus<View>): void {
    const { error, view } = this.#status;
    // A status that is filled from the start is never read out, and the sentence is in plain sight.
    if (!this.hasUpdated) return;
    if (error && this.#isNews(error))
      this.#announcement = failureText(error, this.text.messages, this.text.locale);
    else if (!error && last.error && view) this.#announcement = this.text.messages.recovered;
  }

  /** Takes what frameworks put into the tag once it is in the page. */
  readonly #readAgain = (): void => this.requestUpdate();

  /** Asks again for the reader, to whom the same failure is then news. */
  #retry(): void {
    this.#reported = undefined;
    this.announce(this.text.messages.loading);
    this.#resource.reload();
  }

  #togglePause(): void {
    const { messages } = this.text;
    this.#resource.togglePause();
    this.announce(this.#resource.paused ? messages.paused : messages.resumed);
  }

  protected override render(): TemplateResult {
    if (this.#awaitsWords) return html`<slot></slot>`;
    const { state, view, document, error, isLive } = this.#status;
    const { settings, text } = this;
    const needsFallback = !view && (state === 'idle' || state === 'loading' || state === 'error');
    const swallows = swallowsPage(this);
    const aside = placeholder(this.#status, text);
    // Two templates: one body that lives on would slide down when the period and a longer label come above it.
    const body = view
      ? html`<div class="body">${this.renderFigure(view)} ${aside}</div>`
      : html`<div class="body">${aside}</div>`;
    return html`
      <div
        class="widget"
        part="widget"
        role="group"
        aria-labelledby="label"
        aria-busy=${this.#resource.busy && !isLive ? 'true' : nothing}
        lang=${text.locale}
        data-state=${state}
        data-theme=${settings.theme ?? nothing}
        ?data-compact=${settings.compact}
        ?data-quirks=${safeDocument('compatMode') === 'BackCompat'}
      >
        ${header(settings.label ?? view?.label ?? this.defaultLabel(document), text.period(document?.period ?? null), parsePlainNumber(settings.headingLevel ?? ''))}
        ${body} ${this.#renderNotices()}
        ${
          error && !isAttribute(error.detail) && this.#request() && !this.#resource.paused
            ? html`<button class="action" part="retry" type="button" @click=${() => this.#retry()}>
                ${text.messages.retry}
              </button>`
            : nothing
        }
        ${needsFallback && !swallows ? html`<slot @slotchange=${this.#readAgain}></slot>` : nothing}
        ${this.#renderFooter()}
        <p class="visually-hidden" role="status">${this.#announcement}</p>
      </div>
      ${needsFallback && !swallows ? nothing : html`<slot ?hidden=${!swallows} @slotchange=${this.#readAgain}></slot>`}
    `;
  }

  #renderNotices(): TemplateResult[] {
    const { decoded, keptAt } = this.#resource;
    return notices(this.#status, this.wanted(), decoded, Date.now() - keptAt, this.text);
  }

  #renderFooter(): TemplateResult | typeof nothing {
    const source = sourceLine(this.#status.document, this.settings, this.baseURI, this.text);
    const pausable = refreshOf(this.settings) !== undefined && this.#request() !== undefined;
    const menu = this.#renderMenu();
    if (source === nothing && !pausable && menu === nothing) return nothing;
    const { pause, resume } = this.text.messages;
    return html`
      <div class="footer" part="footer">
        ${source}
        ${
          pausable
            ? html`<button part="pause" type="button" @click=${() => this.#togglePause()}>
                ${this.#resource.paused ? resume : pause}
              </button>`
            : nothing
        }
        ${menu}
      </div>
    `;
  }

  #renderMenu(): TemplateResult | typeof nothing {
    const { document, view } = this.#status;
    const { settings, text } = this;
    if (!view || !document || settings.withoutMenu) return nothing;
    return this.#menu.render({
      document,
      wanted: this.wanted(),
      settings,
      label: settings.label ?? view.label,
      text,
    });
  }
}
