// A page with all stories, in the browser and with the fonts of the packages and at a time that stands still, so that what is
// seen and heard of a story is the same on every machine.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumLaunchOptions, newPage } from './browser.mjs';
import { marksFont } from './marks-font.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The address of the page, which no machine is asked for. */
const PAGE = 'https://trang-tin.example/';

/** Two days after the newest figures of the stories. */
const NOW = Date.parse('2026-10-12T09:00:00+07:00');

/** Whether the browser of the packages runs on this machine; others draw and describe the same page a little differently. */
export const isComparable = process.platform === 'linux' && process.arch === 'x64';

/** What a test says where it is not. */
export const NOT_COMPARABLE = `the browser of the packages does not run on ${process.platform} ${process.arch}`;

/** Whether what is found becomes the baseline, instead of being compared with it. */
export const isUpdate = process.env.BASELINES === 'update';

const STORIES = '.stories.ts';

/** The tags that there are stories of. */
export const storyTags = () =>
  readdirSync(join(ROOT, 'stories'))
    .filter((file) => file.endsWith(STORIES))
    .map((file) => file.slice(0, -STORIES.length))
    .sort();

async function bundle() {
  const { output } = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      // Fonts stand in the style sheet, so that there is nothing to be loaded.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: join(ROOT, 'test/support/story-page.ts'),
        output: { codeSplitting: false },
      },
    },
  });
  const textOf = (ending) => output.find(({ fileName }) => fileName.endsWith(ending));
  return { script: textOf('.js').code, styles: textOf('.css').source };
}

const documentOf = ({ script, styles }) => `<!doctype html>
<html lang="vi">
  <meta charset="utf-8" />
  <title>CCHC Widgets</title>
  <style>
    ${styles}
    @font-face { font-family: Marks; src: url(${marksFont}) }
    body { margin: 0; background: Canvas; color: CanvasText }
    html { --cchc-font: 'Be Vietnam Pro', Marks }
    h2 { margin: 0; padding: 4px 0; font: 400 12px/16px 'Be Vietnam Pro'; color: GrayText }
    section { padding-block-end: 12px }
  </style>
  <main></main>
  <script type="module">${script.replaceAll('</script', String.raw`<\/script`)}</script>
</html>`;

/** Only the fonts that the browser brings along: a machine's own would stand in for letters that ours lacks. */
function writeFontsConfig(executablePath) {
  const home = join(ROOT, 'node_modules/.cache/story-fonts');
  const file = join(home, 'fonts.conf');
  mkdirSync(home, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(dirname(executablePath), 'fonts')}</dir>
  <cachedir>${home}</cachedir>
</fontconfig>
`,
  );
  return file;
}

async function launch() {
  process.env.TEST_BROWSER = 'bundled';
  const options = await chromiumLaunchOptions();
  const FONTCONFIG_FILE = writeFontsConfig(options.executablePath);
  return puppeteer.launch({ ...options, env: { ...process.env, FONTCONFIG_FILE } });
}

function stopTime(now) {
  const Running = Date;
  globalThis.Date = class extends Running {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** What a reader may have set in the system, by name; nothing moves in any picture. */
const PREFERENCES = {
  usual: [],
  forced: [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};

/** Sets what the reader prefers; puppeteer itself knows no forced colours. */
const preferring = (session) => (name) =>
  session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...PREFERENCES[name]],
  });

async function answer(page, body) {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === PAGE
      ? request.respond({ contentType: 'text/html; charset=utf-8', body })
      : request.abort(),
  );
}

/**
 * Opens the page with all stories. `show` renders those of a tag, by the states that they show or by their names, and comes
 * back with their height when they are finished, `showMenuOf` the menu of a tag; `further` names the stories of a tag that
 * show more than a state. `textsOf` gives the texts of a part of all widgets, and `prefer` sets what the reader prefers.
 */
export async function openStories() {
  const [browser, files] = await Promise.all([launch(), bundle()]);
  const page = await newPage(browser);
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(stopTime, NOW);
  const prefer = preferring(await page.createCDPSession());
  await prefer('usual');
  await answer(page, documentOf(files));
  await page.goto(PAGE);
  await page.waitForFunction(() => globalThis.stories);
  const states = await page.evaluate(() => globalThis.stories.states);
  const ask = async (name, ...parts) => {
    const answered = await page.evaluate((way, rest) => globalThis.stories[way](...rest), name, parts);
    if (faults.length) throw new Error(faults.splice(0).join('\n'));
    return answered;
  };
  const shower =
    (way) =>
    async (...parts) => {
      const { width, height = 8000, theme = 'light', locale = 'vi' } = parts.pop();
      await page.setViewport({ width, height });
      return ask(way, ...parts, { theme, locale });
    };
  return {
    page,
    states,
    show: shower('show'),
    showMenuOf: shower('showMenuOf'),
    further: (tag) => ask('further', tag),
    textsOf: (part) => ask('textsOf', part),
    prefer,
    close: () => browser.close(),
  };
}
