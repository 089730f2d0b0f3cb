import type { Decoded } from '../document/decode.js';
import { DataError } from '../document/error.js';
import type { CchcDocument } from '../document/schema.js';
import type { Viewed } from '../figures/view.js';
import { endOf, parseDuration, parseMoment } from '../format/date.js';

/** The states that a widget can be in. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** All that a widget knows when it renders. */
export interface Knowledge {
  /** What the endpoint brought. */
  readonly live?: Decoded | undefined;
  /** The endpoint's last document that had what is wanted. */
  readonly kept?: CchcDocument | undefined;
  /** What the tag itself says. */
  readonly own?: CchcDocument | DataError | undefined;
  /** The failure of the latest request. */
  readonly error?: DataError | undefined;
  /** Tells what is wrong with the tag, which is asked only of one that has nothing better to show. */
  readonly fault?: () => DataError | undefined;
  /** Whether a request is under way. */
  readonly busy: boolean;
  /** The present, in milliseconds. */
  readonly now: number;
}

/** What a widget shows. */
export interface WidgetStatus<View> {
  readonly state: WidgetState;
  readonly view?: View | undefined;
  /** The document that the view is of. */
  readonly document?: CchcDocument | undefined;
  readonly error?: DataError | undefined;
  /** Whether the view is of the endpoint's document. */
  readonly isLive: boolean;
  /** How old the document is, where its publisher calls that too old; in milliseconds. */
  readonly age?: number | undefined;
  /** When the document becomes too old, if it is not yet; in milliseconds. */
  readonly freshUntil?: number | undefined;
}

const isFigure = <View>(viewed: Viewed<View> | undefined): viewed is View =>
  viewed !== undefined && viewed !== 'empty' && !(viewed instanceof DataError);

/** How old a document is where its `staleAfter` calls that too old, or else when it will be. */
function ageOf(document: CchcDocument, now: number): Pick<WidgetStatus<unknown>, 'age' | 'freshUntil'> {
  const [updated, staleAfter] = [parseMoment(document.updatedAt), parseDuration(document.staleAfter)];
  if (!updated || staleAfter === null) return {};
  const freshUntil = endOf(updated) + staleAfter;
  return now > freshUntil ? { age: now - updated.time } : { freshUntil };
}

/** A figure of the endpoint's, with the failure that has come since. */
function liveStatus<View>(
  view: View,
  document: CchcDocument,
  error: DataError | undefined,
  now: number,
): WidgetStatus<View> {
  const age = ageOf(document, now);
  const state = error || age.age !== undefined ? 'stale' : 'ready';
  return { state, view, document, error, isLive: true, ...age };
}

/** The state of a widget, and what it shows in it: the endpoint's figure, else the tag's own, else the reason. */
export function statusOf<View>(
  known: Knowledge,
  toView: (document: CchcDocument) => Viewed<View>,
): WidgetStatus<View> {
  const live = known.live && toView(known.live.document);
  if (isFigure(live) && known.live) return liveStatus(live, known.live.document, known.error, known.now);
  const kept = live instanceof DataError && known.kept ? toView(known.kept) : undefined;
  if (isFigure(kept) && known.kept) return liveStatus(kept, known.kept, live as DataError, known.now);
  const own = known.own instanceof DataError ? known.own : known.own && toView(known.own);
  const shown = isFigure(own) ? { view: own, document: known.own as CchcDocument } : {};
  const error = live instanceof DataError ? live : (known.error ?? known.fault?.());
  if (error) return { ...shown, state: 'error', error, isLive: false };
  if (live === 'empty') return { state: 'empty', document: known.live?.document, isLive: true };
  if (known.busy) return { ...shown, state: 'loading', isLive: false };
  if (own instanceof DataError) return { state: 'error', error: own, isLive: false };
  return { ...shown, state: isFigure(own) ? 'ready' : own === 'empty' ? 'empty' : 'idle', isLive: false };
}
