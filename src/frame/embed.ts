// Entry of the script inside the frame: makes the widget that the address asks for, and tells the page around how tall
// it is.
import { embedMessage, isEmbedMessage } from './embed-message.js';
import { StableHeight } from './stable-height.js';

const SCHEMES: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };
const DEBOUNCE = 80;

/** The element that the address describes. Which tags and attributes there are is for the widgets' script to say. */
function carrierOf(query: URLSearchParams): HTMLElement {
  const carrier = document.createElement('div');
  query.forEach((value, name) => {
    if (/^[a-z][a-z-]*$/.test(name)) carrier.setAttribute(`data-${name}`, value);
  });
  carrier.setAttribute('data-cchc', query.get('widget') ?? '');
  carrier.textContent = query.get('fallback');
  return carrier;
}

/** Makes the page nothing but the widget, on whatever the frame stands on. */
function dressPage(query: URLSearchParams): void {
  const root = document.documentElement;
  const lang = query.get('lang');
  if (lang) root.lang = lang;
  root.style.colorScheme = SCHEMES[query.get('theme') ?? ''] ?? '';
  document.body.style.margin = '0';
  document.title = query.get('label') ?? document.title;
}

const tell = (height: number): void => window.parent.postMessage(embedMessage(height), '*');

/** Tells the page around the height of the content whenever it has settled on another, and when it is asked. */
function reportHeight(content: Element): void {
  const settled = new StableHeight();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    const { clientWidth } = document.documentElement;
    const height = settled.next(clientWidth, content.getBoundingClientRect().height, performance.now());
    if (height !== undefined) tell(height);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(report, DEBOUNCE);
  };
  new ResizeObserver(soon).observe(content);
  // Out of the reader's sight a frame may not be laid out, and nothing be observed, until it is measured.
  for (const type of ['load', 'cchc-ready', 'cchc-error']) addEventListener(type, soon);
  addEventListener('message', ({ data, source }) => {
    if (source === window.parent && isEmbedMessage(data) && settled.told) tell(settled.told);
  });
}

// Sites that escape what is escaped already turn `&` into `&amp;` for good.
const query = new URLSearchParams(location.search.replaceAll('&amp;', '&'));
const carrier = carrierOf(query);
dressPage(query);
document.body.append(carrier);
if (window.parent !== window) reportHeight(carrier);
