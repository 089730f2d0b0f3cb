// The archive of a version: the same bytes each time, and all that a site needs, without Node and without a network.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { archiveOf, releaseFiles } from '../../.config/release/archive.mjs';
import { chromiumLaunchOptions, newPage } from '../support/browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = mkdtempSync(join(tmpdir(), 'cchc-release-'));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TOP = join(FOLDER, `cchc-widgets-${version}`);
const REPORT = join(ROOT, 'test/tables/fixtures/19-bao-cao-don-vi.csv');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What the plainest of servers does, in a folder of the site as well. */
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).replace(
    /^\/site\//,
    '/',
  );
  try {
    const content = readFileSync(join(TOP, path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});

let archive;
let files;
let browser;
before(async () => {
  const demo = join(FOLDER, 'demo');
  // As npm run build:demo does, in a folder of its own.
  await build({
    base: './',
    logLevel: 'error',
    configFile: join(ROOT, 'vite.config.ts'),
    build: { outDir: demo },
  });
  const make = () => archiveOf(releaseFiles(ROOT, demo), `cchc-widgets-${version}`);
  archive = make();
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  assert.ok(Buffer.from(archive).equals(Buffer.from(make())), 'elsewhere the same bytes');
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  files = unzipSync(archive);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), content);
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch(await chromiumLaunchOptions());
});
after(async () => {
  await browser?.close();
  server.close();
  rmSync(FOLDER, { recursive: true });
});

test('its entries are sorted, and of no day', () => {
  const names = Object.keys(files);
  assert.deepEqual(names, [...names].sort());
  const bytes = Buffer.from(archive);
  // 1 January 1980, as an archive writes it.
  assert.equal(bytes.readUInt32LE(10), 0x00210000);
});

test('it has all that a site needs, and the sum of every file', () => {
  const at = (path) => files[`cchc-widgets-${version}/${path}`];
  for (const path of [
    'HƯỚNG-DẪN.html',
    'LICENSE',
    'THIRD-PARTY-LICENSES.md',
    'document.schema.json',
    'cchc/cchc-widgets.js',
    'cchc/embed.html',
    `cchc/${version}/cchc-widgets.js`,
    `cchc/${version}/cchc-widgets.css`,
    'desk/index.html',
    'demo/guide/index.html',
    'demo/guide/tra-cuu.html',
    'demo/guide/en-reference.html',
    'demo/recipes/nukeviet.html',
    'demo/licenses.md',
  ])
    assert.ok(at(path)?.length, path);
  const sums = Buffer.from(at('SHA256SUMS')).toString().trim().split('\n');
  assert.equal(sums.length, Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, path] = line.split('  ');
    assert.equal(createHash('sha256').update(at(path)).digest('hex'), sum, path);
  }
});

/** Opens a page, waits for a tag to show its figure, and gives what it says and what was asked for in vain. */
async function open(address, tag) {
  const page = await newPage(browser);
  const lost = [];
  page.on('requestfailed', (request) => lost.push(request.url()));
  page.on('response', (response) => response.status() >= 400 && lost.push(response.url()));
  await page.goto(address);
  const ready = (name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root?.querySelector('[data-state=ready]') && root.textContent;
  };
  const handle = await page.waitForFunction(ready, {}, tag);
  const text = await handle.jsonValue();
  await page.close();
  return { text, lost };
}

test('its guide works from the disk', async () => {
  // What is asked for in vain there is the first way to a further script, as a module.
  const { text } = await open(pathToFileURL(join(TOP, 'HƯỚNG-DẪN.html')).href, 'cchc-kpi-card');
  assert.match(text, /196\.000/);
});

test('its desk and the pages of its guide work from the disk', async () => {
  const { text } = await open(pathToFileURL(join(TOP, 'demo/guide/bai-bao.html')).href, 'cchc-kpi-card');
  assert.match(text, /196\.000/);
  const page = await newPage(browser);
  await page.goto(pathToFileURL(join(TOP, 'demo/guide/bang-tinh.html')).href);
  await page.click('main a[href$="desk/index.html"]');
  await (await page.waitForSelector('#source-file')).uploadFile(REPORT);
  const ready = () =>
    document.querySelector('.stage province-ranking')?.shadowRoot?.textContent.includes('Phường D');
  await page.waitForFunction(ready);
  await page.close();
});

const PAGES = {
  'site/demo/recipes/html.html': 'province-ranking',
  'demo/portal.html': 'province-ranking',
  'site/demo/guide/trang-web.html': 'cchc-kpi-card',
  'demo/guide/en-article.html': 'cchc-kpi-card',
};
for (const [path, tag] of Object.entries(PAGES))
  test(`${path} works on a plain server`, async () => {
    const { lost } = await open(`http://127.0.0.1:${server.address().port}/${path}`, tag);
    assert.deepEqual(lost, []);
  });

test('the pages lead only to what is there', () => {
  const pages = Object.keys(files).filter((path) => path.endsWith('.html'));
  const lost = pages.flatMap((path) => {
    const html = Buffer.from(files[path]).toString();
    const tags = html.match(/<(a|link|script|img|iframe)\s[^<>]*>/g) ?? [];
    const addresses = tags.flatMap((tag) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
    return addresses
      .filter((address) => !/^(https?:|mailto:|data:|#)/.test(address))
      .map((address) => decodeURIComponent(new URL(address, `file:///${encodeURI(path)}`).pathname).slice(1))
      .filter((target) => !files[target])
      .map((target) => `${path} → ${target}`);
  });
  assert.deepEqual(lost, []);
});
