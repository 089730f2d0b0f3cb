import { safeDocument } from '../platform/safe-dom.js';

/** How often figures are checked for their age, in milliseconds. */
const PACE = 60_000;

/** What is updated once its figures are too old. */
interface Aging {
  requestUpdate(): void;
}

/** When the figures of each widget become too old, in milliseconds. */
const moments = new Map<Aging, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Updates those widgets whose moment has come. Nothing runs while nobody sees the page. */
function check(): void {
  clearTimeout(timer);
  if (!moments.size || safeDocument('visibilityState') !== 'visible') return;
  timer = setTimeout(check, PACE);
  moments.forEach((moment, widget) => {
    if (moment < Date.now()) widget.requestUpdate();
  });
}

/** Keeps, or forgets, the moment at which a widget's figures become too old; one timer does for the whole page. */
export function watchStaleness(widget: Aging, moment = 0): void {
  if ((moments.get(widget) ?? 0) === moment) return;
  if (moment) moments.set(widget, moment);
  else moments.delete(widget);
  // Capturing at the window: pages override `document.addEventListener`.
  window.addEventListener('visibilitychange', check, true);
  check();
}
