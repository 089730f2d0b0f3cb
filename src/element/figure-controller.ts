import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf } from '../document/error.js';
import type { Locale } from '../format/locale.js';
import { hasEnglish } from '../i18n/messages.js';
import { isPromise } from '../lib/is-promise.js';
import type { Figure, FigureClass, FigureSource } from './figure.js';
import { lazyModules } from './lazy-modules.js';
import { unavailableFigure } from './unavailable-figure.js';
import { isBrief, type MaybeBrief } from './reserve-room.js';

type Host = ReactiveControllerHost & HTMLElement & MaybeBrief & { adoptedCallback(): void };

/**
 * What a widget waits for before it can draw: its figure and, for English readers, its words. Until then its fallback
 * stands there as the page wrote it.
 */
export class FigureController implements ReactiveController {
  /** The class of the figure, once it is there. */
  type: FigureClass | undefined;
  /** The figure, once it is there. */
  current: Figure | undefined;
  /** Whether the module of the figure could not be loaded. */
  hasFailed = false;
  /** Whether the words of the reader's language are there. */
  hasWords = true;
  /** Resolves once nothing is waited for. */
  arrival: Promise<unknown> = Promise.resolve();

  readonly #host: Host;
  readonly #source: FigureSource;
  /** Whether English words are still to be hoped for, once they have been asked for. */
  #english: 'unasked' | 'asked' | 'failed' = 'unasked';
  #states: CustomStateSet | undefined;
  #isAsking = false;

  constructor(host: Host, source: FigureSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isAsking) this.#ask();
    this.#isAsking = true;
  }

  hostUpdated(): void {
    this.#mark('cchc-waiting', !this.ready);
    this.#mark('cchc-brief', isBrief(this.#host));
  }

  /** The figure, once it can be drawn. */
  get ready(): Figure | undefined {
    return this.hasWords && !this.current?.isWaiting ? this.current : undefined;
  }

  /** The language to speak to a reader who prefers one; English words are asked for on the way. */
  localeFor(preferred: Locale): Locale {
    const isEnglish = preferred === 'en' && this.#english !== 'failed';
    this.hasWords = !isEnglish || (this.type !== undefined && hasEnglish(this.type.messages));
    if (!this.hasWords && this.#english === 'unasked') this.#askEnglish();
    return isEnglish ? 'en' : 'vi';
  }

  #ask(): void {
    const found = this.#source();
    if (!isPromise(found)) return this.#take(found);
    this.#mark('cchc-waiting', true);
    const fail = (error: unknown) => {
      this.hasFailed = true;
      this.#take(unavailableFigure(failureOf(error, 'blocked')));
    };
    this.arrival = found.then((type) => this.#take(type), fail);
  }

  #take(type: FigureClass): void {
    this.type = type;
    this.current = new type(this.#host as never);
    if (this.#english === 'asked') this.#askEnglish();
    this.#host.adoptedCallback();
    this.#host.requestUpdate();
  }

  #askEnglish(): void {
    this.#english = 'asked';
    const asked = lazyModules.english(this.type).catch(() => {
      this.#english = 'failed';
    });
    this.arrival = Promise.all([this.arrival, asked.then(() => this.#host.requestUpdate())]);
  }

  /** The style sheet reserves the box of an element by its states; attributes would be seen by the page. */
  #mark(state: string, isOn: boolean): void {
    try {
      this.#states ??= this.#host.attachInternals().states;
      this.#states[isOn ? 'add' : 'delete'](state);
    } catch {
      // Browsers without such states reserve nothing.
    }
  }
}
