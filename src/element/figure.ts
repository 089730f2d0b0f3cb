import type { CSSResult, LitElement, PropertyValues, TemplateResult } from 'lit';
import type { CchcDocument } from '../document/schema.js';
import type { Freezing } from '../figures/frozen.js';
import type { FigureView, Viewed } from '../figures/view.js';
import type { MessageSet } from '../i18n/messages.js';
import type { Localizer } from '../i18n/localizer.js';
import type { ReservedHeights } from './reserve-room.js';
import type { Settings } from './settings.js';

/** What a figure needs of the widget that it draws. */
export interface FigureHost extends LitElement {
  readonly settings: Settings;
  readonly localizer: Localizer;
  /** Tells a screen reader, politely, what an action of the reader's has done. */
  announce(sentence: string): void;
}

/**
 * What a widget shows and how. It comes with a module of its own, once such a tag is in a page, while the element's
 * class is small and registered at once.
 */
export abstract class Figure<Widget extends FigureHost = FigureHost, View extends FigureView = FigureView> {
  protected readonly widget: Widget;
  /** Whether the figure waits for what it needs to say what it shows. */
  isWaiting = false;
  /** Resolves once that is there. */
  arrival: Promise<void> | undefined;

  #views = new WeakMap<CchcDocument, Viewed<View>>();
  #viewedWith: readonly [Settings, Localizer] | undefined;

  constructor(widget: Widget) {
    this.widget = widget;
  }

  /** The reader's language. */
  protected get localizer(): Localizer {
    return this.widget.localizer;
  }

  /** The settings that are in force. */
  protected get settings(): Settings {
    return this.widget.settings;
  }

  /** The label where there is no view: that of what is asked for, if a document has it, else a general one. */
  abstract defaultLabel(document?: CchcDocument): string;

  /**
   * What the tag itself says, as a document.
   * @throws {DataError} Where it is not written as it has to be.
   */
  abstract staticDocument(): CchcDocument | undefined;

  /** The view of a document: the same one until a setting, the language or a choice of the reader's has changed. */
  viewOf(document: CchcDocument): Viewed<View> {
    const { settings, localizer } = this;
    if (this.#viewedWith?.[0] !== settings || this.#viewedWith[1] !== localizer) this.forgetViews();
    this.#viewedWith = [settings, localizer];
    const view = this.#views.get(document) ?? this.toView(document);
    this.#views.set(document, view);
    return view;
  }

  /** Makes the views anew; for a figure whose views depend on what a reader has chosen in it. */
  protected forgetViews(): void {
    this.#views = new WeakMap();
  }

  /** What of a document is to be shown. */
  protected abstract toView(document: CchcDocument): Viewed<View>;

  /** The figure, drawn. */
  abstract render(view: View): TemplateResult;

  /** Called before a render with the properties that have changed. */
  willUpdate?(changed: PropertyValues): void;
}

/** The class of a figure. */
export interface FigureClass {
  new (widget: never): Figure;
  /** The styles of the widget besides those of the frame. */
  readonly styles: readonly CSSResult[];
  /** The room that the widget reserves. */
  readonly heights: ReservedHeights;
  /** Its own words. */
  readonly messages: MessageSet;
  /** Brings the English ones, of all that it shows. */
  readonly english: () => Promise<void>;
  /** Brings what freezes it; the classic script that does so brings it for all tags. */
  readonly freezing?: () => Promise<Freezing>;
}

/** Where a tag has its figure from: at hand, or by a module or script that is yet to come. */
export type FigureSource = () => FigureClass | Promise<FigureClass>;
