import { css, html, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { DataError, failureOf, isInTag } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import type { Selection } from '../document/selection.js';
import type { FigureView, Viewed } from '../figures/view.js';
import { localeOf, type Locale } from '../format/locale.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { localizerOf, type Localizer } from '../i18n/localizer.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { nearestLocale, watchLanguage } from '../platform/document-language.js';
import { checkPage } from '../platform/check-page.js';
import { exceedsFallback } from '../platform/light-dom.js';
import { ownTags } from '../platform/own-tags.js';
import { isParsing, onceParsed } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { frameStyles } from '../theme/frame.styles.js';
import { tokens } from '../theme/tokens.js';
import { frame, type FrameView } from '../ui/frame.js';
import { frameMessages } from '../ui/messages.js';
import { MenuButton } from '../ui/menu-button.js';
import { DataController, type DataRequest } from './data-controller.js';
import { faultOf, refreshOf, requestOf } from './data-request.js';
import { arrivingDetail, failureView, failureTextArrival, publicSentence } from './failure-view.js';
import { fadeChanged } from './fade-changed.js';
import type { Figure, FigureClass, FigureSource } from './figure.js';
import { FigureController } from './figure-controller.js';
import { footerOf, type Footer } from './footer.js';
import { notesOf, warningsOf } from './notices.js';
import { reserveRoom } from './reserve-room.js';
import { SettingsElement } from './settings-element.js';
import { sourceView } from './source-view.js';
import { isFirstAnnouncement, StateReporter } from './state-reporter.js';
import { watchStaleness } from './staleness.js';
import { statusOf, type WidgetStatus } from './widget-state.js';

/** The styles of each figure's widget, as one list that is always the same. */
const stylesOf = new WeakMap<FigureClass, readonly CSSResult[]>();

/** The milliseconds after which a screen reader has taken up what it is to say. */
const HEARD_AFTER = 5000;

const waitingStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

/**
 * A widget: settings and an endpoint in, one figure in a frame out. What is shown, and which state that is, follows
 * from `statusOf`. A subclass says what its tag asks for; its figure, which may come later, says how a document becomes
 * a view and how that is drawn.
 *
 * @csspart widget - The frame; its `data-state` is `idle`, `loading`, `ready`, `stale`, `empty` or `error`.
 * @vi Khung của thẻ; `data-state` cho biết trạng thái.
 * @csspart label - The label.
 * @vi Nhãn.
 * @csspart period - The period of the figures.
 * @vi Kỳ số liệu.
 * @csspart notice - A sentence about a failure, or about what does not add up.
 * @vi Câu báo lỗi, báo số cũ hoặc báo số không khớp.
 * @csspart detail - What a webmaster has to know of a failure.
 * @vi Chi tiết của lỗi, cho người quản trị trang.
 * @csspart retry - The button that asks again.
 * @vi Nút thử lại.
 * @csspart footer - The line with source and time.
 * @vi Dòng nguồn và thời điểm cập nhật.
 * @csspart source - The source.
 * @vi Nguồn.
 * @csspart updated - The time of the figures.
 * @vi Thời điểm cập nhật.
 * @csspart pause - The button that stops and starts the updates.
 * @vi Nút tạm dừng và bật lại tự động cập nhật.
 * @csspart menu - The button that opens what a reader may take along.
 * @vi Nút “Lấy số liệu”: tải số liệu, tải ảnh, mã nhúng, đường tới nguồn.
 * @fires {CchcReadyEvent} cchc-ready - The figure is shown, for the first time or again after a failure.
 * @vi Thẻ vừa hiện được số liệu, lần đầu hoặc sau khi hết lỗi.
 * @fires {CchcErrorEvent} cchc-error - The figure cannot be shown or refreshed; `kind` says why.
 * @vi Thẻ không hiện được hoặc không tải lại được số liệu; `kind` cho biết loại lỗi.
 * @cssproperty [--cchc-accent=#0b5394] - The colour of bars, dots, lines, links and buttons; as it is where it stands out from the background, corrected for text.
 * @vi Màu nhấn: giữ nguyên ở thanh, chấm, đường khi đã tách khỏi nền (từ 3:1), chỉnh độ sáng ở chữ cho dễ đọc.
 * @cssproperty [--cchc-accent-dark=var(--cchc-accent, #84bdf0)] - The accent on dark pages.
 * @vi Màu nhấn trên trang tối.
 * @cssproperty [--cchc-text=light-dark(#17212b, #e9eef3)] - The colour of the text.
 * @vi Màu chữ.
 * @cssproperty [--cchc-muted=light-dark(#51606e, #a9b7c4)] - The colour of period, source and remarks.
 * @vi Màu chữ phụ (kỳ, nguồn, cách tính).
 * @cssproperty [--cchc-surface=light-dark(#fff, #17212b)] - The colour of the background.
 * @vi Màu nền.
 * @cssproperty [--cchc-border=light-dark(#d3dbe3, #3a4856)] - The colour of lines.
 * @vi Màu đường kẻ.
 * @cssproperty [--cchc-track=light-dark(#e3eaf1, #33414e)] - The colour of the empty part of bars.
 * @vi Màu phần chưa đạt của thanh.
 * @cssproperty [--cchc-good=light-dark(#17693b, #7ad3a0)] - The colour of a change for the better.
 * @vi Màu của tin tốt (đạt mục tiêu, tăng hạng).
 * @cssproperty [--cchc-bad=light-dark(#9c3d12, #f2aa85)] - The colour of a change for the worse, of the late part of the gauge, and of failures.
 * @vi Màu của tin xấu, của phần trễ hạn và của câu báo lỗi.
 * @cssproperty [--cchc-notice=light-dark(#fdf6e3, #3a331f)] - The background of notices.
 * @vi Màu nền của câu lưu ý.
 * @cssproperty [--cchc-font=system-ui] - The font family, a list.
 * @vi Phông chữ.
 * @cssproperty [--cchc-font-size=15px] - The size of the text, from which all others but the large figure's follow; `1rem` follows the reader's browser, `1em` the page around.
 * @vi Cỡ chữ, các cỡ khác trừ con số lớn tính theo cỡ này; `1rem` theo cỡ chữ người đọc đặt trong trình duyệt, `1em` theo chữ quanh thẻ.
 * @cssproperty [--cchc-radius=6px] - The radius of the corners.
 * @vi Độ bo góc.
 * @cssproperty [--cchc-space=16px] - The room between border and content.
 * @vi Khoảng cách từ viền tới nội dung.
 * @cssproperty [--cchc-value-size=min(13cqi + 4.4px, 42px)] - The size of the large figure.
 * @vi Cỡ của con số lớn.
 * @cssstate cchc-waiting - The tag waits for the module that draws it, and `cchc-widgets.css` reserves its box.
 * @vi Trang dùng script: thẻ đang chờ tệp script của mình, `cchc-widgets.css` giữ sẵn chỗ cho thẻ.
 * @cssstate cchc-brief - The tag will show less (`compact`, no course, or figures of its own), and less room is reserved.
 * @vi Thẻ sẽ hiện ít hơn (`compact`, không có diễn biến, hoặc số ghi trong thẻ) nên được giữ chỗ thấp hơn.
 */
export abstract class CchcWidget extends SettingsElement {
  static override styles = waitingStyles;

  /**
   * Where the tag has its figure from.
   * @internal
   */
  declare static figure: FigureSource;

  /**
   * The reader's language.
   * @internal
   */
  localizer: Localizer = localizerOf('vi');

  readonly #figure = new FigureController(this, (this.constructor as typeof CchcWidget).figure);
  readonly #data = new DataController(
    this,
    () => this.#request(),
    () => this.#status.isLive,
  );
  readonly #menu = new MenuButton(this);
  readonly #reporter = new StateReporter(this);
  #status = nullPrototype<WidgetStatus<FigureView>>({ state: 'idle', isLive: false });
  #announcement = '';
  /** Whether the reader has asked for the figures again, and waits for what comes of it. */
  #hasAsked = false;
  /** Whether what stands in the tag is known to be its fallback and no more. */
  #hasFallbackOnly = false;
  #content: MutationObserver | undefined;
  #unwatchLanguage: (() => void) | undefined;

  /**
   * The attributes that name what is asked of a document. A foreign format's only figure needs no name.
   * @internal
   */
  abstract selection(): Selection;

  protected override connect(): void {
    super.connect();
    this.#hasFallbackOnly = false;
    // What stands in the tag is not parsed yet when the script runs in the page's head.
    if (isParsing()) onceParsed(() => this.requestUpdate());
    if (this.#awaitsProvider())
      void customElements.whenDefined('cchc-provider').then(() => {
        ownTags.add('cchc-provider');
        this.requestUpdate();
      });
    // Frameworks fill a tag once it is in the page, and a page may change the table in it. What a page may have removed
    // comes last, so that the rest runs where it throws.
    this.#content ??= new MutationObserver(() => this.#readAgain());
    this.#content.observe(this, { childList: true, subtree: true, characterData: true });
    this.#unwatchLanguage ??= watchLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchStaleness(this);
    this.#content?.disconnect();
    this.settings.footers?.set(this, undefined);
    this.#unwatchLanguage?.();
    this.#unwatchLanguage = undefined;
  }

  /**
   * Tells a screen reader, politely, what an action of the reader's has done. It is no part of what is read later on.
   * @internal
   */
  announce(sentence: string): void {
    this.#announcement = sentence;
    this.requestUpdate();
    if (sentence) setTimeout(() => this.#announcement === sentence && this.announce(''), HEARD_AFTER);
  }

  /** Resolves once the figure and the words that it waits for are there as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#figure.arrival;
    await super.getUpdateComplete();
    await this.#figure.current?.arrival;
    await failureTextArrival();
    return super.getUpdateComplete();
  }

  protected override styleSheets(): readonly CSSResult[] {
    const { type } = this.#figure;
    if (!type) return super.styleSheets();
    const styles = stylesOf.get(type) ?? [tokens, frameStyles, ...type.styles, ...reserveRoom(type.heights)];
    stylesOf.set(type, styles);
    return styles;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked: Locale = localeOf(this.settings.locale) ?? nearestLocale(this);
    this.localizer = localizerOf(this.#figure.localeFor(asked));
    this.#figure.current?.willUpdate?.(changed);
  }

  protected override update(changed: PropertyValues): void {
    const figure = this.#figure.current;
    const own = figure && this.#own(figure);
    // What the tag says may be a table, whose reader has to come first. Frameworks put a copy in and take it out at once,
    // to measure it: it has nothing to tell anybody.
    if (!figure || !this.isConnected || !this.#figure.ready) return super.update(changed);
    const { decoded: live, kept, error, busy } = this.#data;
    const known = { live, kept, own, error, fault: () => this.#fault(own), busy, now: Date.now() };
    const last = this.#status;
    const status = nullPrototype(statusOf(known, (document) => this.#view(figure, document)));
    this.#status = status;
    if (status.view && status.document === live?.document) this.#data.keep(status.document);
    watchStaleness(this, status.freshUntil);
    this.#announceChange(last);
    const root = this.renderRoot as ShadowRoot;
    const { activeElement } = root;
    fadeChanged(root, () => super.update(changed));
    if (activeElement?.isConnected === false) this.#takeFocus();
    this.#reporter.report(status, busy, (failure) => arrivingDetail(failure, this));
  }

  /** What had the focus may be gone, as the button to try again is once that has helped; the page has lost the place. */
  #takeFocus(): void {
    const widget = this.renderRoot.querySelector<HTMLElement>('.widget')!;
    widget.tabIndex = -1;
    widget.focus();
  }

  /** A fault of ours is a named state as well, and never an exception in the host's log. */
  #view(figure: Figure, document: CchcDocument): Viewed<FigureView> {
    try {
      checkPage();
      return figure.viewOf(document);
    } catch (error) {
      return failureOf(error, 'invalid');
    }
  }

  /** What the tag itself says; a table that is still being parsed is no mistake yet. */
  #own(figure: Figure): CchcDocument | DataError | undefined {
    try {
      return figure.staticDocument();
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return isParsing() ? undefined : error;
    }
  }

  /** Whether the tag around has yet to come, as in a bundle that imports it last. One that the page refuses never does. */
  #awaitsProvider(): boolean {
    return !ownTags.has('cchc-provider') && this.closest('cchc-provider') !== null;
  }

  /** What is wrong with the tag, once it is certain that all of it has been parsed. */
  #fault(own: CchcDocument | DataError | undefined): DataError | undefined {
    if (isParsing() || this.#awaitsProvider()) return undefined;
    return faultOf(this.settings, this.selection(), this.baseURI, own !== undefined);
  }

  #request(): DataRequest | undefined {
    if (this.#awaitsProvider() || this.#figure.hasFailed) return undefined;
    return requestOf(this.settings, this.selection(), this.baseURI);
  }

  /**
   * Live regions announce changes only; the first render is visible text. Of its own accord a failure is announced once a
   * page, since it may befall all its widgets; a reader who has tried again is told what came of it.
   */
  #announceChange(last: WidgetStatus<FigureView>): void {
    const { error, view } = this.#status;
    if (!this.hasUpdated || this.#data.busy) return;
    const hasAsked = this.#hasAsked;
    const outcome = error
      ? this.#reporter.isNews(error, false) && publicSentence(error, this.localizer)
      : last.error && view && hasAsked && this.localizer.in(frameMessages).recovered;
    if (!outcome) return;
    this.#hasAsked = false;
    if (hasAsked || isFirstAnnouncement(outcome)) this.announce(`${this.#label()}: ${outcome}`);
  }

  /**
   * Until the figure is there, the tag shows what stands in it by itself: each element that is parsed would be an
   * update.
   */
  #readAgain(): void {
    this.#hasFallbackOnly = false;
    if (this.#figure.ready) this.requestUpdate();
  }

  /** Asks again for the reader, to whom the same failure is then news. */
  #retry(): void {
    this.#reporter.forget();
    this.#hasAsked = true;
    this.announce(this.localizer.in(frameMessages).loading);
    this.#data.reload();
  }

  #togglePause(isQuiet: boolean): void {
    const { paused, resumed } = this.localizer.in(frameMessages);
    this.#data.togglePause();
    this.announce(isQuiet ? '' : this.#data.paused ? paused : resumed);
  }

  protected override render(): TemplateResult {
    const figure = this.#figure.ready;
    return figure ? frame(this.#frameView(figure)) : html`<slot></slot>`;
  }

  #frameView(figure: Figure): FrameView {
    const { state, view, document, isLive } = this.#status;
    const { settings, localizer } = this;
    const label = this.#label();
    return {
      state,
      locale: localizer.locale,
      theme: settings.theme,
      isCompact: settings.compact,
      isBusy: this.#data.busy && !isLive,
      label,
      headingLevel: parsePlainNumber(settings.headingLevel ?? ''),
      period: localizer.period(document?.period ?? null),
      figure: view && figure.render(view),
      placeholder: this.#placeholder(),
      failure: this.#failure(),
      warnings: warningsOf(this.#status, Date.now(), localizer),
      notes: notesOf(this.#status, this.selection(), this.#data.decoded, localizer),
      footer: this.#footer(label),
      announcement: this.#announcement,
      fallback: this.#fallback(),
    };
  }

  #label(): string {
    const { document, view } = this.#status;
    return this.settings.label ?? view?.label ?? this.#figure.current?.defaultLabel(document) ?? '';
  }

  /** What stands in for the figure when there is none, or beside it while a newer one is on its way. */
  #placeholder(): string | undefined {
    const { state } = this.#status;
    return state === 'loading' || state === 'empty' || state === 'idle'
      ? this.localizer.in(frameMessages)[state]
      : undefined;
  }

  #fallback(): FrameView['fallback'] {
    const { view, state } = this.#status;
    if (!this.#hasFallbackOnly && exceedsFallback(this)) {
      warnOnce(`<${this.localName}> chứa cả phần sau của trang: thiếu thẻ đóng?`);
      return 'outside';
    }
    this.#hasFallbackOnly = Boolean(view) || state === 'empty';
    return this.#hasFallbackOnly ? 'hidden' : 'inside';
  }

  /** What has failed, with the button to try again where that can help. */
  #failure(): FrameView['failure'] {
    const { error } = this.#status;
    const { paused, isAsking, keptAt } = this.#data;
    const canRetry = error && !isInTag(error.detail) && isAsking && !paused;
    const text = this.localizer.in(frameMessages).retry;
    const failed = {
      status: this.#status,
      loadedAge: Date.now() - keptAt,
      retry: canRetry ? { text, act: () => this.#retry() } : undefined,
    };
    return failureView(failed, this);
  }

  /** The source line and the buttons beside it, as far as no provider shows them for several widgets. */
  #footer(label: string): FrameView['footer'] {
    const { document, view } = this.#status;
    const { settings, localizer } = this;
    const { paused: isPaused, isAsking } = this.#data;
    const hasMenu = view && document && !settings.withoutMenu;
    const own: Footer = {
      source: sourceView(document, settings, localizer, this.baseURI),
      pause:
        isAsking && refreshOf(settings) !== undefined
          ? { isPaused, act: (isQuiet) => this.#togglePause(isQuiet) }
          : undefined,
      shown: hasMenu
        ? { host: this, document, selection: this.selection(), settings, label, localizer }
        : undefined,
      localizer,
    };
    const group = settings.footers;
    const source = group ? group.set(this, this.isConnected ? own : undefined) : own.source;
    return footerOf({ source, footers: group ? [] : [own], label, localizer, menu: this.#menu });
  }
}
