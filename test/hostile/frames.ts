/** What a part of a widget looks like: its place within the widget, and its computed style. */
export interface Part {
  readonly name: string;
  /** Whether it is scrolled or drawn within another part, and has no place of its own. */
  readonly isInner: boolean;
  readonly looks: Readonly<Record<string, string>>;
}

/** What a widget of a hostile page shows. */
export interface WidgetReport {
  readonly id: string;
  readonly state: string | null;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly isStyled: boolean;
  readonly parts: readonly Part[];
}

/** What went on in a hostile page. */
export interface PageReport {
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  readonly lines: readonly string[];
  readonly widgets: readonly WidgetReport[];
  readonly globals: readonly string[];
  readonly prototypes: readonly string[];
}

/** What a hostile page is put together of. */
export interface PageOptions {
  /** The page's file; absent, the one with all widgets. */
  readonly page?: string;
  /** The scripts in the head, in order; `us` is the built script. */
  readonly head?: readonly string[];
  /** The scripts at the end of the body; absent, only ours. */
  readonly foot?: readonly string[];
  /** The style sheets. */
  readonly style?: readonly string[];
  /** The Content Security Policy. */
  readonly csp?: string;
  /** The nonce of all scripts. */
  readonly nonce?: string;
  /** The encoding that the page claims; empty, none. */
  readonly charset?: string;
  /** The attributes of the root element. */
  readonly html?: string;
  /** Whether the page has no doctype. */
  readonly quirks?: boolean;
  /** Whether the page embeds only what consents to that. */
  readonly coep?: boolean;
  /** The `sandbox` of the frame. */
  readonly sandbox?: string;
  /** The width of the frame. */
  readonly width?: number;
  /** Whether looks are reported. */
  readonly looks?: boolean;
  /** How many times 20 ms the page waits for its widgets. */
  readonly patience?: number;
}

const LISTS = ['head', 'foot', 'style'] as const;
const TEXTS = ['csp', 'nonce', 'html', 'charset'] as const;
const SWITCHES = ['quirks', 'coep'] as const;

function addressOf(options: PageOptions): string {
  const query = new URLSearchParams();
  for (const name of LISTS) if (options[name]) query.set(name, options[name].join());
  for (const name of TEXTS) if (options[name]) query.set(name, options[name]);
  for (const name of SWITCHES) if (options[name]) query.set(name, '');
  return `/hostile/pages/${options.page ?? 'widgets'}.html?${query}`;
}

/** A hostile page in a frame. Of the same origin, its window can be reached; close it with `remove`. */
export async function openPage(options: PageOptions = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (options.sandbox !== undefined) frame.setAttribute('sandbox', options.sandbox);
  frame.width = String(options.width ?? 700);
  frame.height = '800';
  frame.src = addressOf(options);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** What went on in a page, once its widgets have come to rest. */
export function reportOf(
  frame: HTMLIFrameElement,
  { looks = false, patience = 150 } = {},
): Promise<PageReport> {
  const page = frame.contentWindow as Window;
  return new Promise((resolve) => {
    const receive = ({ source, data }: MessageEvent<string>) => {
      if (source !== page) return;
      window.removeEventListener('message', receive);
      resolve(JSON.parse(data) as PageReport);
    };
    window.addEventListener('message', receive);
    page.postMessage({ ask: 'report', looks, patience }, '*');
  });
}

/** What goes on in a page that is closed afterwards. */
export async function visit(options: PageOptions = {}): Promise<PageReport> {
  const frame = await openPage(options);
  const report = await reportOf(frame, options);
  frame.remove();
  return report;
}

/** The states of a page's widgets, by their ids. */
export const statesOf = ({ widgets }: PageReport): Record<string, string | null> =>
  Object.fromEntries(widgets.map(({ id, state }) => [id, state]));

export const hasTrustedTypes = 'trustedTypes' in window;

/** WebKit checks no hash of a module, so there a further script is tried as what Trusted Types may refuse. */
export const checksModules = hasTrustedTypes && !navigator.vendor.startsWith('Apple');

/** The violations of a page that its policy does not have to cause in this engine. */
export function unforeseenIn({ violations }: PageReport, { csp = '' }: PageOptions): readonly string[] {
  const refuses = /\btrusted-types (?!.*cchc-widgets)/.test(csp);
  const isForeseen = (violation: string) =>
    /trusted-types(-policy cchc-widgets|-sink HTMLScriptElement src)/.test(violation);
  return violations.filter((violation) => checksModules || !refuses || !isForeseen(violation));
}

/** All widgets of the page with their figures. */
export const ALL_READY = {
  card: 'ready',
  sparkline: 'ready',
  gauge: 'ready',
  ranking: 'ready',
  'child-table': 'ready',
  braces: 'ready',
  adoption: 'ready',
  map: 'ready',
};
