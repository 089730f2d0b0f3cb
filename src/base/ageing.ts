import { nativeDocument } from './native-document.js';

/** The longest wait for one timer: engines take a month for none at all. */
const HOUR = 3_600_000;

/** Whatever looks again when it is told to. */
interface Ageing {
  requestUpdate(): void;
}

/** When the figures of each widget turn too old, in milliseconds. */
const moments = new Map<Ageing, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Has those widgets look again whose moment has come, and waits for the next one; nothing while nobody sees the page. */
function check(): void {
  clearTimeout(timer);
  // On its way down, the document's own event passes the window.
  window[moments.size ? 'addEventListener' : 'removeEventListener']('visibilitychange', check, true);
  if (!moments.size || nativeDocument('visibilityState') !== 'visible') return;
  const now = Date.now();
  let wait = HOUR;
  moments.forEach((moment, widget) => {
    if (moment < now) widget.requestUpdate();
    else wait = Math.min(wait, moment - now);
  });
  timer = setTimeout(check, wait + 1);
}

/** Keeps, or forgets, the moment at which a widget's figures turn too old; one timer does for the whole page. */
export function watchAge(widget: Ageing, moment: number | undefined): void {
  if (moments.get(widget) === moment) return;
  if (moment === undefined) moments.delete(widget);
  else moments.set(widget, moment);
  check();
}
