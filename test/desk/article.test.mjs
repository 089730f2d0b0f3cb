// The six steps that the guide names for an article, done as a person does them: by mouse, keys, clipboard and files.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions, newPage, savedBy } from '../support/browser.mjs';
import { serve } from './site.mjs';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'cchc-article-'));
const DOCUMENT = readFileSync(join(ROOT, 'demo/public/data/dien-bien.json'), 'utf8');

/** The editor of a content management system: a text that can be looked at as source, and a place for a picture. */
const EDITOR = `<!doctype html><meta charset="utf-8"><title>Bài mới</title>
<button id="mode">Mã nguồn</button><label>Chèn ảnh <input type="file" id="image"></label><button id="save">Lưu</button>
<textarea id="source" hidden cols="80" rows="12"></textarea><div id="text" contenteditable><p>Ngày 10/10/2026.</p></div>
<script>
const [source, text] = ['source', 'text'].map((id) => document.getElementById(id));
document.getElementById('mode').onclick = () => {
  if (source.hidden) source.value = text.innerHTML;
  else text.innerHTML = source.value;
  [source.hidden, text.hidden] = [!source.hidden, !text.hidden];
};
document.getElementById('image').onchange = async ({ target }) => {
  const reader = new FileReader();
  reader.onload = () => text.append(Object.assign(document.createElement('img'), { src: reader.result }));
  reader.readAsDataURL(target.files[0]);
};
document.getElementById('save').onclick = async () => {
  await fetch('/save', { method: 'POST', body: text.innerHTML });
  document.title = 'Đã lưu';
};
</script>`;

const published = (text) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title>
<link rel="stylesheet" href="/cchc/cchc-widgets.css"><script src="/cchc/cchc-widgets.js" defer></script>
<article>${text}</article></html>`;

let site;
let browser;
let article = '';
before(async () => {
  const save = (request, response) => {
    request.on('data', (chunk) => (article += chunk));
    request.on('end', () => response.end());
    return null;
  };
  site = await serve(
    { '/desk/': join(ROOT, 'dist/desk'), '/cchc/': join(ROOT, 'dist/cdn') },
    {
      '/editor.html': EDITOR,
      '/save': save,
      '/article.html': () => published(article),
      '/data/dien-bien.json': DOCUMENT,
    },
  );
  browser = await puppeteer.launch(await chromiumLaunchOptions());
  const context = browser.defaultBrowserContext();
  await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-write']);
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(FOLDER, { recursive: true });
});

async function openPage(path) {
  const page = await newPage(browser);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${site.origin}${path}`);
  return page;
}

/** Clicks what bears a name, as a person finds it. */
const click = async (page, role, name) =>
  (await page.waitForSelector(`aria/${name}[role="${role}"]`)).click();

const figuresIn = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article cchc-kpi-card')].map(({ shadowRoot }) => {
      const frame = shadowRoot.querySelector('[part~=widget]');
      return `${frame?.dataset.state}: ${frame?.textContent.replace(/\s+/g, ' ').trim()}`;
    }),
  );

async function read(page) {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('article cchc-kpi-card')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('[data-state=ready]'),
      ).length === 3,
  );
  return figuresIn(page);
}

/** Whether something is drawn in a part of a picture. */
function isDrawn({ data, width }, top, bottom) {
  const rows = [...Array(bottom - top).keys()].map((row) => row + top);
  return rows.some((row) => [...Array(width).keys()].some((x) => data[(row * width + x) * 4] < 140));
}

test('three figures and a picture are in an article after six steps, and stay as they are', async () => {
  // 1. The desk, with the address of the portal's document.
  const desk = await openPage('/desk/index.html');
  await desk.type('#source-address', `${site.origin}/data/dien-bien.json`);
  await click(desk, 'button', 'Lấy số liệu');
  // 2. Three figures.
  await desk.waitForSelector('.take-box');
  const boxes = (await desk.$$('.take-box')).slice(0, 3);
  for (const box of boxes) await box.click();
  // 3. Their code.
  const copy = await desk.waitForSelector('[aria-describedby=code-heading]');
  await copy.click();
  await desk.waitForFunction(() => document.querySelector('.said')?.textContent.includes('Đã chép'));
  // 4. Into the source of the article.
  const editor = await openPage('/editor.html');
  await editor.bringToFront();
  await click(editor, 'button', 'Mã nguồn');
  await editor.focus('#source');
  await editor.keyboard.down('Control');
  await editor.keyboard.press('End');
  await editor.keyboard.press('KeyV', { commands: ['Paste'] });
  await editor.keyboard.up('Control');
  await click(editor, 'button', 'Mã nguồn');
  // 5. The picture.
  await desk.bringToFront();
  const picture = await savedBy(desk, FOLDER, async () => (await desk.$('#save-share')).click());
  const drawing = readFileSync(
    await savedBy(desk, FOLDER, async () => (await desk.$('#save-vector')).click()),
    'utf8',
  );
  assert.match(drawing, /Nguồn: Cổng Dịch vụ công quốc gia.*10\/10\/2026/, 'what stands on the picture');
  // 6. Into the article.
  await editor.bringToFront();
  await (await editor.$('#image')).uploadFile(picture);
  await editor.waitForSelector('#text img');
  await click(editor, 'button', 'Lưu');
  await editor.waitForFunction(() => document.title === 'Đã lưu');

  const today = await openPage('/article.html');
  const figures = await read(today);
  assert.equal(figures.length, 3);
  for (const figure of figures)
    assert.match(figure, /^ready: .*\d.*Nguồn: Cổng Dịch vụ công quốc gia.*10\/10\/2026/);
  const sizes = await today.$eval('article img', (image) => [image.naturalWidth, image.naturalHeight]);
  assert.deepEqual(sizes, [1200, 630]);
  const dots = PNG.sync.read(readFileSync(picture));
  assert.ok(isDrawn(dots, 585, 625), 'a line below the figure');

  // The portal's figures change; those of the article do not, and it asks for none.
  site.answers['/data/dien-bien.json'] = DOCUMENT.replace(/("value": ?)(\d)/g, '$19$2').replace(
    /2026-10-10/g,
    '2026-11-10',
  );
  site.paths.length = 0;
  const later = await openPage('/article.html');
  assert.deepEqual(await read(later), figures);
  assert.deepEqual(
    site.paths.filter((path) => path.startsWith('/data/')),
    [],
  );
});

const guide = (file) => readFileSync(join(ROOT, 'demo/guide', file), 'utf8');

/** What the guide calls what is to be clicked in its steps. */
function namesIn(page) {
  const steps = page.match(/<ol class="steps">[^]*?<\/ol>/g).join('');
  return [...steps.matchAll(/<strong>([^<]+)<\/strong>/g)].map(([, name]) => name.replace(/\s+/g, ' '));
}

test('the guide calls everything as the desk and the editor do, in both languages', async () => {
  const desk = await openPage('/desk/index.html');
  await desk.type('#source-address', `${site.origin}/data/dien-bien.json`);
  await desk.keyboard.press('Enter');
  for (const [language, file] of [
    ['Tiếng Việt', 'bai-bao.html'],
    ['Tiếng Việt', 'bang-tinh.html'],
    ['English', 'en-article.html'],
    ['English', 'en-spreadsheet.html'],
  ]) {
    await click(desk, 'button', language);
    await desk.waitForSelector('#save-share');
    const words = await desk.$eval('body', (body) => body.textContent.replace(/\s+/g, ' '));
    for (const name of namesIn(guide(file)))
      if (!['Mã nguồn', 'source'].includes(name)) assert.ok(words.includes(name), `${file}: ${name}`);
  }
});
