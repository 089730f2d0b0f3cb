import { waitUntil } from '@open-wc/testing';
import { detailText, frameOf, visibleText, type Widget } from '../support/widgets.js';

/** A page of somebody else's in a frame. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The lines that were written to the console, and the errors that nobody caught. */
  readonly lines: readonly string[];
}

/** Comes first on each page: keeps what is written to the console. */
const RECORDER = `<script>
  window.lines = [];
  for (const level of ['warn', 'error']) console[level] = (...words) => lines.push(words.join(' '));
  addEventListener('error', (event) => lines.push('uncaught ' + (event.message || event.target.src)), true);
  addEventListener('unhandledrejection', (event) => lines.push('unhandled ' + event.reason));
</script>`;

/** What a page is made of. */
export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  /** The page's Content Security Policy, as a header. */
  readonly csp?: string;
  readonly width?: number;
  /** The page's `lang`. */
  readonly lang?: string;
  /** What the page is served as if not as HTML; its parts have to be well-formed. */
  readonly xml?: 'xhtml' | 'svg';
}

function markupOf({ head, body, lang, xml }: PageParts): string {
  const inner = `lang="${lang}" xmlns="http://www.w3.org/1999/xhtml"`;
  return xml === 'svg'
    ? `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="600" height="600"><div ${inner}>${head}${body}</div></foreignObject></svg>`
    : `<!DOCTYPE html><html ${inner}><head><meta charset="utf-8"/>${head}</head><body>${body}</body></html>`;
}

/** Opens a page of that markup. Pieces apart by a pause comment come one after another. */
export async function openHost({
  head = '',
  body = '',
  csp,
  width = 700,
  lang = 'vi',
  xml,
}: PageParts): Promise<HostPage> {
  const html = markupOf({ head: `${csp ? '' : RECORDER}${head}`, body, lang, xml });
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  // An address has its limits; a page that needs no server's part in it comes by itself.
  if (html.length > 4_000) frame.srcdoc = html;
  else
    frame.src = `/carriers/page?${new URLSearchParams({ html, ...(csp && { csp }), ...(xml && { xml }) })}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const host = frame.contentWindow as Window & typeof globalThis & { lines?: string[] };
  return { frame, window: host, document: host.document, lines: host.lines ?? [] };
}

/** The scripts of ours that a page has asked for, in that order, without their folder and the hash of their content. */
export const scriptsOf = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    // Of what begins in the same millisecond, which is all that Firefox tells, any may be the first.
    .sort((one, other) => one.startTime - other.startTime || (one.name < other.name ? -1 : 1))
    .map(({ name }) => new URL(name).pathname.split('/').pop() ?? '')
    .filter((name) => /^cchc-.*\.js$/.test(name));

/** The widgets of that tag in a page. */
export const widgetsIn = (page: HostPage, tag: string): Widget[] => [
  ...page.document.querySelectorAll<Widget>(tag),
];

const isIn = (widget: Widget | undefined, state: string): boolean =>
  widget?.shadowRoot?.querySelector<HTMLElement>('[part=widget]')?.dataset.state === state;

/** The only widget of that tag, once it is in a state. */
export async function widgetIn(page: HostPage, tag: string, state = 'ready'): Promise<Widget> {
  await waitUntil(() => isIn(widgetsIn(page, tag)[0], state), `<${tag}> ${state}`, { timeout: 5_000 });
  const [widget, ...others] = widgetsIn(page, tag);
  if (!widget || others.length) throw new Error(`${others.length + 1} <${tag}>`);
  return widget;
}

export { detailText, frameOf, visibleText };
