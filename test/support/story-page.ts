// The page in which pictures and accessibility trees of the stories are taken; `story-browser.mjs` drives it.
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import { html, render } from 'lit';
import type { WidgetState } from '../../src/element/widget-state.js';
import { storiesByTag } from '../../stories/support/all-stories.js';
import { arrive, compose, playIn, promisedOf } from '../../stories/support/compose.js';
import { SHOWN_STATES, storyOf } from '../../stories/support/state-stories.js';
import { showMenu, widgetsIn } from '../../stories/support/story.js';

/** How the page around the widgets is. */
interface Setting {
  readonly theme: 'light' | 'dark';
  readonly locale: 'vi' | 'en';
}

const root = document.querySelector('main')!;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const canvases = () =>
  widgetsIn(root).flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll('canvas')]);

/** What can still change once all widgets have come to their states. */
const looks = () => [root.offsetHeight, ...canvases().map((canvas) => canvas.toDataURL())].join();

/** The frames without a change after which a page is taken for finished. */
const QUIET_FRAMES = 3;

async function finish(): Promise<void> {
  await document.fonts.ready;
  while (canvases().some((canvas) => !canvas.hasAttribute('width'))) await nextFrame();
  let before = '';
  for (let quiet = 0; quiet < QUIET_FRAMES; before = looks()) {
    await nextFrame();
    quiet = looks() === before ? quiet + 1 : 0;
  }
}

/** Makes the page empty, and what a setting says. */
function clear({ theme, locale }: Setting): void {
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = theme;
  render(null, root);
}

/** Shows the stories of a tag in some states, and returns the height of all of them. */
async function show(tag: string, states: readonly WidgetState[], setting: Setting): Promise<number> {
  const file = storiesByTag[tag]!;
  clear(setting);
  const sections = states.map(
    (state) =>
      html`<h2>${state}</h2>
        <section id=${state}>${compose(file.default, storyOf(file, state))}</section>`,
  );
  render(sections, root);
  for (const state of states) {
    const section = root.querySelector<HTMLElement>(`#${state}`)!;
    await playIn(section, storyOf(file, state));
    await arrive(section, state);
  }
  await finish();
  return document.body.offsetHeight;
}

const MENU = 'menu';

/** What readers do in the stories of a tag: the names of those stories, and the menu where none is of that. */
function acts(tag: string): string[] {
  const file = storiesByTag[tag]!;
  const { default: meta, ...stories } = file;
  const shown = SHOWN_STATES.map((state) => storyOf(file, state));
  const played = Object.keys(stories).filter(
    (name) => stories[name]!.play && !shown.includes(stories[name]!),
  );
  const hasMenu = played.includes('MenuOpened') || meta.component === 'cchc-provider';
  return hasMenu ? played : [MENU, ...played];
}

/** Shows what a reader has done in a tag: in a story of that, or in its menu. Returns the height. */
async function open(tag: string, act: string, setting: Setting): Promise<number> {
  const file = storiesByTag[tag]!;
  const story = act === MENU ? storyOf(file, 'ready') : file[act]!;
  const { state, failure } = promisedOf(file.default, story);
  clear(setting);
  render(compose(file.default, story), root);
  if (state === 'ready' && !failure) await arrive(root, state);
  await playIn(root, act === MENU ? { ...story, play: showMenu as typeof story.play } : story);
  await arrive(root, state);
  await finish();
  return document.body.offsetHeight;
}

const textsOf = (part: string): (string | null)[] =>
  widgetsIn(root)
    .flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll(`[part~="${part}"]`)])
    .map(({ textContent }) => textContent);

Object.assign(globalThis, { stories: { states: SHOWN_STATES, show, acts, open, textsOf } });
