import { isInTag, type DataError } from '../document/error.js';
import { lostFileText } from '../figures/lost-file.js';
import type { Localizer } from '../i18n/localizer.js';
import type { FigureView } from '../figures/view.js';
import type { FailureView } from '../ui/frame.js';
import { frameMessages } from '../ui/messages.js';
import { lazyModules, type FailureText } from './lazy-modules.js';
import type { WidgetStatus } from './widget-state.js';

let known: FailureText | undefined;
let coming: Promise<FailureText> | undefined;

/** Brings the sentences for webmasters, which only a page needs in which something fails; it may refuse them as well. */
const bring = (): Promise<FailureText> =>
  (coming ??= lazyModules
    .failures()
    .catch(
      (): FailureText =>
        ({ message }) =>
          message,
    )
    .then((found) => (known = found)));

/** What a citizen has to know of a failure. */
export function publicSentence({ kind, detail }: DataError, localizer: Localizer): string {
  const { failures } = localizer.in(frameMessages);
  if (isInTag(detail)) return failures.unset;
  switch (kind) {
    case 'offline':
      return failures.offline;
    case 'timeout':
    case 'blocked':
    case 'http':
      return failures.unreachable;
    case 'not-found':
      return failures.absent;
    case 'missing-attribute':
      return failures.unset;
    default:
      return failures.unreadable;
  }
}

/** What a webmaster has to know of it. */
export const failureDetail = async (error: DataError, localizer: Localizer): Promise<string> =>
  lostFileText(error.detail, localizer) ?? (await bring())(error, localizer);

/** The same at once, as far as it is known; `changed` is called when more is. */
function knownDetail(error: DataError, localizer: Localizer, changed: () => void): string {
  // That one is offline says it all.
  if (error.kind === 'offline') return '';
  const lost = lostFileText(error.detail, localizer);
  if (!lost && !known) void bring().then(changed);
  return lost ?? known?.(error, localizer) ?? error.message;
}

/** What is known when a failure is told. */
interface Failed {
  readonly status: WidgetStatus<FigureView>;
  /** How long ago the figures that are shown were loaded, in milliseconds. */
  readonly loadedAge: number;
  readonly retry: FailureView['retry'];
  /** Called when more is known of the failure. */
  readonly changed: () => void;
}

/** A failure in two voices: for everybody, with what is shown all the same, and for the webmaster. */
export function failureView(
  { status: { error, view, isLive }, loadedAge, retry, changed }: Failed,
  localizer: Localizer,
): FailureView | undefined {
  if (!error) return undefined;
  const { keptAfterFailure, stillFromPage, detail: detailName } = localizer.in(frameMessages);
  const kept = isLive ? keptAfterFailure(localizer.age(loadedAge)) : stillFromPage;
  const sentence = [publicSentence(error, localizer), view && kept].filter(Boolean).join(' ');
  return { sentence, detailName, detail: knownDetail(error, localizer, changed), retry };
}
