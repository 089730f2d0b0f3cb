import type { Decoded } from '../data/decode.js';
import { DataError } from '../data/error.js';
import type { CchcDocument } from '../data/schema.js';
import { isOlderThan, parseDuration, parseMoment } from '../format/date.js';

/** The states that a widget can be in. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/** What every view has, whatever it is of. */
export interface FigureView {
  /** The name of what is shown. */
  readonly label: string;
  /** Sentences about what does not add up. */
  readonly notes: readonly string[];
}

/** What a view makes of a document: something to show, nothing published, or the reason why it cannot. */
export type Viewed<View> = View | 'empty' | DataError;

/** All that a widget knows when it renders. */
export interface Knowledge {
  /** What the endpoint brought. */
  readonly live?: Decoded | undefined;
  /** What the tag itself says. */
  readonly own?: CchcDocument | DataError | undefined;
  /** The failure of the latest request. */
  readonly error?: DataError | undefined;
  /** What is wrong with the tag. */
  readonly fault?: DataError | undefined;
  /** Whether a request is under way. */
  readonly busy: boolean;
  /** The present, in milliseconds. */
  readonly now: number;
}

/** What a widget shows. */
export interface Status<View> {
  readonly state: WidgetState;
  readonly view?: View | undefined;
  /** The document that the view is of. */
  readonly document?: CchcDocument | undefined;
  readonly error?: DataError | undefined;
  /** Whether the view is of the endpoint's document. */
  readonly isLive: boolean;
  /** How old the document is, where its publisher calls that too old; in milliseconds. */
  readonly age?: number | undefined;
}

const isFigure = <View>(viewed: Viewed<View> | undefined): viewed is View =>
  viewed !== undefined && viewed !== 'empty' && !(viewed instanceof DataError);

/** The age of a document that its `staleAfter` calls too old, or `undefined`. */
function ageOf(document: CchcDocument, now: number): number | undefined {
  const [updated, staleAfter] = [parseMoment(document.updatedAt), parseDuration(document.staleAfter)];
  const isOld = updated && staleAfter !== null && isOlderThan(updated, staleAfter, now);
  return isOld ? now - updated.time : undefined;
}

/** The state of a widget, and what it shows in it: the endpoint's figure, else the tag's own, else the reason. */
export function statusOf<View>(
  known: Knowledge,
  toView: (document: CchcDocument) => Viewed<View>,
): Status<View> {
  const live = known.live && toView(known.live.document);
  if (isFigure(live) && known.live) {
    const { document } = known.live;
    const age = ageOf(document, known.now);
    const state = known.error || age !== undefined ? 'stale' : 'ready';
    return { state, view: live, document, error: known.error, isLive: true, age };
  }
  const own = known.own instanceof DataError ? known.own : known.own && toView(known.own);
  const shown = isFigure(own) ? { view: own, document: known.own as CchcDocument } : {};
  const error = live instanceof DataError ? live : (known.error ?? known.fault);
  if (error) return { ...shown, state: 'error', error, isLive: false };
  if (live === 'empty') return { state: 'empty', document: known.live?.document, isLive: true };
  if (known.busy) return { ...shown, state: 'loading', isLive: false };
  if (own instanceof DataError) return { state: 'error', error: own, isLive: false };
  return { ...shown, state: isFigure(own) ? 'ready' : own === 'empty' ? 'empty' : 'idle', isLive: false };
}
