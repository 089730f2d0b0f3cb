import { isInTag, type DataError, type FailureKind } from '../document/error.js';
import { loadFailureText } from '../figures/load-failure.js';
import type { Localizer } from '../i18n/localizer.js';
import type { FigureView } from '../figures/view.js';
import type { FailureView } from '../ui/frame.js';
import { frameMessages } from '../ui/messages.js';
import type { FigureHost } from './figure.js';
import { lazyModules, type DescribeFailure } from './lazy-modules.js';
import type { WidgetStatus } from './widget-state.js';

let known: DescribeFailure | undefined;
let coming: Promise<DescribeFailure> | undefined;

/** Resolves once the sentences for webmasters are there, where any are on their way. */
export const failureTextArrival = (): Promise<unknown> | undefined => coming;

/**
 * Brings the sentences for webmasters, which only a page needs in which something fails. Where it refuses or lacks
 * them, the kind of the failure and what it is about have to do.
 */
const loadDescriber = (): Promise<DescribeFailure> =>
  (coming ??= lazyModules
    .failures()
    .catch(
      (): DescribeFailure =>
        ({ message }) =>
          message,
    )
    .then((found) => (known = found)));

/** What a citizen has to know of each kind of failure; of the others, that the figures cannot be read. */
const SENTENCES: { readonly [Kind in FailureKind]?: keyof typeof frameMessages.vi.failures } = {
  offline: 'offline',
  timeout: 'unreachable',
  blocked: 'unreachable',
  http: 'unreachable',
  'not-found': 'absent',
  'missing-attribute': 'unset',
};

/** What a citizen has to know of a failure. */
export const publicSentence = ({ kind, detail }: DataError, localizer: Localizer): string =>
  localizer.in(frameMessages).failures[isInTag(detail) ? 'unset' : (SENTENCES[kind] ?? 'unreadable')];

/** What a webmaster has to know of it, once the sentences are there. */
export const arrivingDetail = async (error: DataError, widget: FigureHost): Promise<string> =>
  loadFailureText(error.detail, widget.localizer) ?? (await loadDescriber())(error, widget);

/** The same at once, as far as it is known; the widget updates itself when more is. */
function knownDetail(error: DataError, widget: FigureHost): string | null {
  // The sentence for the reader already says it all.
  if (error.kind === 'offline') return null;
  const loadFailure = loadFailureText(error.detail, widget.localizer);
  if (!loadFailure && !known) void loadDescriber().then(() => widget.requestUpdate());
  return loadFailure ?? known?.(error, widget) ?? '';
}

/** What is known when a failure is shown. */
interface Failed {
  readonly status: WidgetStatus<FigureView>;
  /** How long ago the figures that are shown were loaded, in milliseconds. */
  readonly loadedAge: number;
  readonly retry: FailureView['retry'];
}

/** A failure in two voices: for everybody, with what is shown all the same, and for the webmaster. */
export function failureView(
  { status: { error, view, isLive }, loadedAge, retry }: Failed,
  widget: FigureHost,
): FailureView | undefined {
  if (!error) return undefined;
  const { localizer } = widget;
  const { keptAfterFailure, stillFromPage, detail: detailName } = localizer.in(frameMessages);
  const kept = isLive ? keptAfterFailure(localizer.age(loadedAge)) : stillFromPage;
  const sentence = [publicSentence(error, localizer), view && kept].filter(Boolean).join(' ');
  return { sentence, detailName, detail: knownDetail(error, widget), retry };
}
