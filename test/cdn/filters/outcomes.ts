import { waitUntil } from '@open-wc/testing';
import { openHost, type HostPage } from '../pages.js';

/** What becomes of a snippet: its widget, or else its fallback. */
export type Outcome = 'works' | 'fallback';

const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js"></script>';

interface Shown {
  readonly figures: readonly string[];
  readonly fallback: readonly string[];
}

const shown = (await (await fetch('/test/cdn/filters/snippets.json')).json()) as Readonly<
  Record<'gauge' | 'ranking' | 'card', Shown>
>;

/** The documented snippets, and what each shows: its figure, or else its fallback; below a frame stands a sentence only. */
export const SNIPPETS: Readonly<Record<string, Shown>> = {
  'tag-gauge': shown.gauge,
  'tag-ranking': shown.ranking,
  'tag-card': shown.card,
  'div-gauge': shown.gauge,
  'div-ranking': shown.ranking,
  'div-card': shown.card,
  'iframe-gauge': { ...shown.gauge, fallback: shown.gauge.fallback.slice(0, 1) },
  'iframe-ranking': { ...shown.ranking, fallback: shown.ranking.fallback.slice(0, 1) },
};

/** Markup with the addresses at which the tests have what it asks for; editors write them relative to the site. */
const atHome = (markup: string): string =>
  markup
    .replace(/([="'])(\.\.)?\/?data\//g, '$1/carriers/data/')
    .replace(/([="'])(\.\.)?\/?cchc\//g, '$1/carriers/cdn/');

/** A documented snippet, ready for a filter. */
export const snippet = async (name: string): Promise<string> =>
  atHome((await (await fetch(`/demo/recipes/snippets/${name}.html`)).text()).trim());

const WIDGET = 'province-ranking,dossier-ontime-gauge,cchc-kpi-card';

const frameOf = (root: ParentNode | null | undefined): HTMLElement | null =>
  root?.querySelector(WIDGET)?.shadowRoot?.querySelector<HTMLElement>('[part=widget]') ?? null;

/** What an embed shows, whatever carries it. */
function shownIn(embed: Element): HTMLElement | null {
  const frame = embed.querySelector('iframe');
  return frame ? frameOf(frame.contentDocument) : frameOf(embed);
}

const isBusy = (embed: Element): boolean => {
  const frame = embed.querySelector('iframe');
  // In a sandbox that allows nothing no script runs, and the sentence below is what is left.
  if (frame?.getAttribute('sandbox') === '') return false;
  if (frame?.getAttribute('src') && !shownIn(embed)) return true;
  if (embed.querySelector(WIDGET)?.matches(':state(cchc-waiting)')) return true;
  return /^(idle|loading)$/.test(shownIn(embed)?.dataset.state ?? '');
};

/** Whether an embed shows its figure or, failing that, its fallback and nothing that is broken. */
function outcomeOf(embed: HTMLElement, name: string): string {
  const { figures, fallback } = SNIPPETS[name] ?? { figures: ['^$'], fallback: [] };
  const shown = shownIn(embed);
  const text = shown?.innerText.replace(/\s+/g, ' ') ?? '';
  if (shown?.dataset.state === 'ready' && new RegExp(figures.join()).test(text)) return 'works';
  const left = embed.innerText.replace(/\s+/g, ' ');
  return !shown && fallback.every((words) => left.includes(words)) ? 'fallback' : `${text} | ${left}`;
}

/** Opens a page with one embed for each name, once they are at rest. */
export async function openEmbeds(markups: Readonly<Record<string, string>>): Promise<HostPage> {
  const embeds = Object.entries(markups).map(
    ([name, markup]) => `<section id="${name}">${atHome(markup)}</section>`,
  );
  // TinyMCE writes addresses relative to the site, which sites that use it tell their pages.
  const page = await openHost({ head: '<base href="/">', body: `${SCRIPT}${embeds.join('')}` });
  const sections = [...page.document.querySelectorAll('section')];
  for (const frame of page.document.querySelectorAll('iframe')) frame.loading = 'eager';
  await waitUntil(() => !sections.some(isBusy), 'all embeds are at rest', { timeout: 8_000 });
  return page;
}

/** What has become of each snippet in a page. */
export const outcomesIn = (page: HostPage, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => [name, outcomeOf(page.document.getElementById(name) as HTMLElement, name)]),
  );
