// Entry of the script inside the frame: makes the widget that the address asks for, and tells the page around how tall
// it is.
import { embedMessage, isEmbedMessage } from './embed-message.js';
import { endpointRefused, notice, notOfHost } from './notices.js';
import { stableHeight } from './stable-height.js';
import { contentIn, quotes } from './trust.js';

type Widget = Element & { readonly updateComplete: Promise<unknown> };

const DEBOUNCE = 80;

const WIDGET_EVENTS = ['cchc-ready', 'cchc-error'];

const { body, documentElement: root } = document;

const isFramed = parent !== window;

/** An element that describes a widget. Which tags and attributes there are is for the widgets' script to say. */
function describe(query: ReadonlyMap<string, string>): Element {
  const carrier = document.createElement('div');
  carrier.textContent = query.get('fallback') ?? '';
  query.forEach((value, name) => {
    if (/^[a-z][a-z-]*$/.test(name)) carrier.setAttribute(`data-${name}`, value);
  });
  carrier.dataset.cchc = query.get('widget') ?? '';
  return carrier;
}

/** Makes the page nothing but the widget, on whatever the frame stands on. */
function stylePage(query: ReadonlyMap<string, string>): void {
  root.lang = query.get('lang') ?? root.lang;
  root.style.colorScheme = (query.get('theme') ?? '').replace('auto', 'light dark');
  body.style.margin = '0';
}

const postHeight = (height: number): void => parent.postMessage(embedMessage(height), '*');

/** Tells the page around the height of the content whenever it has settled on another, and when it is asked. */
function reportHeight(): void {
  const next = stableHeight();
  let lastHeight = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    const height = next(root.clientWidth, body.getBoundingClientRect().height, performance.now());
    if (height !== undefined) postHeight((lastHeight = height));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(report, DEBOUNCE);
  };
  new ResizeObserver(soon).observe(body);
  // Out of the reader's sight a frame may not be laid out, and nothing be observed, until it is measured.
  for (const type of ['load', ...WIDGET_EVENTS]) addEventListener(type, soon);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isEmbedMessage(data) && lastHeight) postHeight(lastHeight);
  });
}

/**
 * Keeps requests to the frame's own origin and those that its installer lists, also where a server sends them on to
 * another. The line that says what to do about an endpoint elsewhere shows once one has been refused.
 */
function keepToOrigins(): void {
  const listed = document.querySelector<HTMLMetaElement>('[name=cchc-origins]')?.content ?? '';
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${location.origin} ${listed}`;
  document.head.append(policy);
  const refusal = notice(endpointRefused(location.host));
  refusal.hidden = true;
  body.append(refusal);
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    refusal.hidden &&= effectiveDirective !== 'connect-src';
  });
}

/** Puts the line that says whose content the page has above it, unless all of it is the endpoint's. */
function markContent(query: ReadonlyMap<string, string>): void {
  const content = contentIn(query).join();
  const mark = notice(notOfHost(location.host, isFramed));
  body.append(mark);
  // A fallback does not stand beside the endpoint's figures.
  if (!isFramed || (content && content !== 'fallback')) return;
  mark.hidden = !content;
  for (const type of WIDGET_EVENTS)
    addEventListener(type, ({ target }) => {
      const { shadowRoot, updateComplete } = target as Widget;
      // The event comes before the widget renders the words that quote the failure.
      void updateComplete.then(() => {
        mark.hidden = (type === 'cchc-ready' || !content) && !quotes(shadowRoot!.textContent, query);
      });
    });
}

// Sites that escape what is escaped already turn `&` into `&amp;` for good. Of a name that comes twice the last counts.
const query = new Map(new URLSearchParams(location.search.replaceAll('&amp;', '&')));
stylePage(query);
markContent(query);
keepToOrigins();
body.append(describe(query));
if (isFramed) reportHeight();
