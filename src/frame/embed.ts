// Entry of the script inside the frame: makes the widget that the address asks for, and tells the page around how tall
// it is.
import { embedMessage, isEmbedMessage } from './embed-message.js';
import { endpointRefused, notice, notOfHost } from './notices.js';
import { StableHeight } from './stable-height.js';
import { allowedEndpoint, contentIn } from './trust.js';

const DEBOUNCE = 80;

const WIDGET_EVENTS = ['cchc-ready', 'cchc-error'];

const isFramed = window.parent !== window;

/** Describes a widget on an element. Which tags and attributes there are is for the widgets' script to say. */
function describe(carrier: Element, query: ReadonlyMap<string, string>): void {
  query.forEach((value, name) => {
    if (/^[a-z][a-z-]*$/.test(name)) carrier.setAttribute(`data-${name}`, value);
  });
  carrier.setAttribute('data-cchc', query.get('widget') ?? '');
}

/** Makes the page nothing but the widget, on whatever the frame stands on. */
function dressPage(query: ReadonlyMap<string, string>): void {
  const root = document.documentElement;
  root.lang = query.get('lang') ?? root.lang;
  root.style.colorScheme = (query.get('theme') ?? '').replace('auto', 'light dark');
  document.body.style.margin = '0';
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
  for (const type of ['load', ...WIDGET_EVENTS]) addEventListener(type, soon);
  addEventListener('message', ({ data, source }) => {
    if (source === window.parent && isEmbedMessage(data) && settled.told) tell(settled.told);
  });
}

/** The origins of endpoints that the installer allows, beside the frame's own. */
const listedOrigins = (): string[] =>
  document.querySelector<HTMLMetaElement>('meta[name=cchc-origins]')?.content.split(/\s+/) ?? [];

/** Whether the endpoint that the address names is allowed, which is then written in its absolute form. */
function allowsEndpoint(query: Map<string, string>): boolean {
  const written = query.get('endpoint');
  if (!written) return true;
  const endpoint = allowedEndpoint(written, location.href, [location.origin, ...listedOrigins()]);
  if (endpoint) query.set('endpoint', endpoint);
  return Boolean(endpoint);
}

/** The widget, or why its endpoint is refused, in either case with the fallback. */
function contentOf(query: Map<string, string>): HTMLElement {
  const content = document.createElement('div');
  content.textContent = query.get('fallback') ?? '';
  if (allowsEndpoint(query)) describe(content, query);
  else content.prepend(notice(endpointRefused(location.host)));
  return content;
}

/** Puts the line that says whose content the page has above it, unless all of it is the endpoint's. */
function markContent(query: ReadonlyMap<string, string>): void {
  const content = contentIn(query).join();
  if (isFramed && !content) return;
  const mark = notice(notOfHost(location.host, isFramed));
  document.body.append(mark);
  // A fallback does not stand beside the endpoint's figures.
  if (isFramed && content === 'fallback')
    for (const type of WIDGET_EVENTS) addEventListener(type, () => (mark.hidden = type === 'cchc-ready'));
}

// Sites that escape what is escaped already turn `&` into `&amp;` for good. Of a name that comes twice the last counts.
const query = new Map(new URLSearchParams(location.search.replaceAll('&amp;', '&')));
dressPage(query);
markContent(query);
document.body.append(contentOf(query));
if (isFramed) reportHeight(document.body);
