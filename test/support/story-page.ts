// The page in which pictures and accessibility trees of the stories are taken; `story-browser.mjs` drives it.
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import { html, render } from 'lit';
import { describedRegistry } from '../../.config/described-registry.js';
import { reserveStyles } from '../../.config/reserve-styles.js';
import type { WidgetState } from '../../src/element/widget-state.js';
import { storiesByTag } from '../../stories/support/all-stories.js';
import { arrive, compose, playIn, promisedOf, type StoriesFile } from '../../stories/support/compose.js';
import { SHOWN_STATES, storyOf } from '../../stories/support/state-stories.js';
import { showMenu, widgetsIn, type WidgetStory } from '../../stories/support/story.js';

/** How the page around the widgets is. */
interface Setting {
  readonly theme: 'light' | 'dark';
  readonly locale: 'vi' | 'en';
}

const root = document.querySelector('main')!;

// As in Storybook, a page has the style sheet that lays out groups of cards.
const pageStyles = new CSSStyleSheet();
pageStyles.replaceSync(reserveStyles(describedRegistry));
document.adoptedStyleSheets.push(pageStyles);

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

/** The story of a file that shows a state, or has a name. */
const storyNamed = (file: StoriesFile, name: string): WidgetStory<object> =>
  SHOWN_STATES.includes(name as WidgetState) ? storyOf(file, name as WidgetState) : file[name]!;

/** Does what the reader of a story does, once there is what that is done with. */
async function act(page: HTMLElement, file: StoriesFile, story: WidgetStory<object>): Promise<void> {
  const { state, failure } = promisedOf(file.default, story);
  if (state === 'ready' && !failure) await arrive(page, state);
  await playIn(page, story);
  await arrive(page, state);
}

/** Shows stories of a tag, by the states that they show or by their names, and returns the height of all of them. */
async function show(tag: string, names: readonly string[], setting: Setting): Promise<number> {
  const file = storiesByTag[tag]!;
  const shown = names.map((name) => [name, storyNamed(file, name)] as const);
  clear(setting);
  const sections = shown.map(
    ([name, story]) =>
      html`<h2>${name}</h2>
        <section id=${name}>${compose(file.default, story)}</section>`,
  );
  render(sections, root);
  for (const [name, story] of shown) await act(root.querySelector(`#${name}`)!, file, story);
  await finish();
  return document.body.offsetHeight;
}

/** Shows the menu of a tag. */
async function showMenuOf(tag: string, setting: Setting): Promise<void> {
  const file = storiesByTag[tag]!;
  const story = { ...storyOf(file, 'ready'), play: showMenu } as WidgetStory<object>;
  clear(setting);
  render(compose(file.default, story), root);
  await act(root, file, story);
  await finish();
}

/** The stories of a tag that show more than a state, by name: those that are pictured, and those in which a reader acts as well. */
function further(tag: string): { pictured: string[]; spoken: string[] } {
  const file = storiesByTag[tag]!;
  const { default: _meta, ...stories } = file;
  const states = SHOWN_STATES.map((state) => storyOf(file, state));
  const names = Object.keys(stories).filter((name) => !states.includes(stories[name]!));
  const tagged = (mark: string) => names.filter((name) => stories[name]!.tags?.includes(mark));
  const [pictured, spoken] = [tagged('pictured'), tagged('spoken')];
  return {
    pictured,
    spoken: names.filter((name) => [...pictured, ...spoken].includes(name) || stories[name]!.play),
  };
}

const textsOf = (part: string): (string | null)[] =>
  widgetsIn(root)
    .flatMap(({ renderRoot }) => [...renderRoot.querySelectorAll(`[part~="${part}"]`)])
    .map(({ textContent }) => textContent);

Object.assign(globalThis, { stories: { states: SHOWN_STATES, show, showMenuOf, further, textsOf } });
