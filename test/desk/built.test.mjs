// The built desk as offices have it: on a plain server in a folder, without a network, from the disk; it sends nothing anywhere.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { decodeText } from '../../dist/document/decode.js';
import { chromiumLaunchOptions, newPage, savedBy } from '../support/browser.mjs';
import { serve } from './site.mjs';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/tables/fixtures');
const FOLDER = mkdtempSync(join(tmpdir(), 'cchc-desk-'));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MONTH = (month, rows) => [[`BÁO CÁO THÁNG ${month}/2026`], ['Đơn vị', 'Điểm', 'Hạng'], ...rows];
const SEPTEMBER = MONTH(9, [
  ['Sở A', 90.5, 1],
  ['Sở B', 80, 2],
]);
const OCTOBER = MONTH(10, [
  ['Sở A', 85, 2],
  ['Sở B', 95.5, 1],
]);

/** A workbook in one of the formats that offices have. */
function workbook(rows, bookType) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Trang 1');
  return write(book, { type: 'buffer', bookType });
}

function file(name, content) {
  writeFileSync(join(FOLDER, name), content);
  return join(FOLDER, name);
}

let browser;
let site;
let page;
/** Every address that the page has asked for, but for those of what it has made itself. */
let asked;
before(async () => {
  browser = await puppeteer.launch(await chromiumLaunchOptions());
});
after(async () => {
  await browser?.close();
  rmSync(FOLDER, { recursive: true });
});
beforeEach(async () => {
  site = await serve({ '/so-noi-vu/ban/': join(ROOT, 'dist/desk') });
  page = await newPage(browser);
  await page.setViewport({ width: 1280, height: 900 });
  asked = [];
  page.on('request', (request) => /^(blob|data):/.test(request.url()) || asked.push(request.url()));
});
afterEach(async () => {
  await page.evaluate(() => localStorage.clear());
  await page.close();
  await site.stop();
});

async function open(address = `${site.origin}/so-noi-vu/ban/index.html`) {
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForSelector('.drop');
  const folder = address.slice(0, address.lastIndexOf('/'));
  assert.deepEqual(
    asked.filter((one) => !one.startsWith(folder)),
    [],
    'it loads from its own folder only',
  );
  asked.length = 0;
}

/** Opens a file as the button does, and waits for what comes of it. */
async function put(path, input = 'source') {
  const field = await page.waitForSelector(`#${input}-file`);
  await field.uploadFile(path);
  await page.waitForFunction(
    (name) =>
      document.querySelector('.said')?.textContent.includes(name) || document.querySelector('[role=alert]'),
    {},
    path.split('/').pop(),
  );
}

const textOf = (selector) =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

const codeOf = () => page.$eval('[aria-labelledby=code-heading]', ({ textContent }) => textContent);

async function enter(id, value) {
  await page.$eval(`#${id}`, (field) => (field.value = ''));
  await page.type(`#${id}`, value);
  await page.keyboard.press('Tab');
}

async function saved(selector) {
  const folder = mkdtempSync(join(FOLDER, 'saved-'));
  const button = await page.waitForSelector(selector);
  return savedBy(page, folder, () => button.click());
}

/** From a sheet to the code, the next month, and all that can be taken away. */
async function driven() {
  await put(file('thang-9.xlsx', workbook(SEPTEMBER, 'xlsx')));
  await page.select('.sheet select[aria-label*="Điểm"]', 'col-rate');
  await page.select('.sheet select[aria-label*="Điểm"]', 'col-score');
  await enter('words-source', 'Sở Nội vụ');
  await page.click('#take-period');
  assert.match(await codeOf(), /^<province-ranking snapshot="true" [^>]*source="Sở Nội vụ"/);
  const september = await saved('#save-document');
  await put(file('thang-10.xlsx', workbook(OCTOBER, 'xlsx')));
  await page.click('#take-period');
  await put(september, 'last');
  assert.match(await textOf('.changes tbody'), /Sở A 1 · 90,5 2 · 85/);
  const { document: october } = decodeText(readFileSync(await saved('#save-document'), 'utf8'));
  const ranks = october.rankings[0].entries.map(({ name, rank, previousRank }) => [name, rank, previousRank]);
  assert.deepEqual(ranks, [
    ['Sở A', 2, 1],
    ['Sở B', 1, 2],
  ]);
  await saved('#save-share');
}

test('on a server in a folder it is driven from a sheet to the next month, and asks for nothing more', async () => {
  await open();
  await driven();
  await page.click('[aria-describedby=code-heading]');
  await (await page.$('.link-part button')).click();
  assert.deepEqual(asked, []);
});

test('it needs no server any more once it is open', async () => {
  await open();
  await site.stop();
  await driven();
  await page.click('.forget');
  await (await page.waitForSelector('.sample')).click();
  await page.waitForFunction(() => document.querySelector('.sheet'));
  assert.deepEqual(asked, []);
});

test('it works from the disk', async () => {
  await open(pathToFileURL(join(ROOT, 'dist/desk/index.html')).href);
  await driven();
  assert.equal(await page.$('main > .notice.bad'), null);
  await page.waitForFunction(() =>
    document.querySelector('.stage province-ranking')?.shadowRoot?.textContent.includes('95,5'),
  );
  assert.deepEqual(asked, []);
});

test('it asks for an address that somebody types, and for no other', async () => {
  site.answers['/data/bang.csv'] = readFileSync(join(FIXTURES, '19-bao-cao-don-vi.csv'));
  await open();
  await page.type('#source-address', `${site.origin}/data/bang.csv`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.sheet');
  assert.match(await textOf('.sheet'), /Phường D/);
  assert.deepEqual(asked, [`${site.origin}/data/bang.csv`]);
});

/** What the desk says of an address from which nothing comes. */
async function faultAt(address) {
  await page.$eval('#source-address', (field) => (field.value = ''));
  await page.type('#source-address', address);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (host) => document.querySelector('#source-fault')?.textContent.includes(host),
    {},
    address,
  );
  return textOf('#source-fault');
}

test('it names why nothing comes from an address, and a way out', async () => {
  const closed = await serve({}, { '/bang.csv': 'Đơn vị;Điểm\nSở A;1\n' });
  const gone = await serve({});
  await gone.stop();
  await open();
  await put(file('thang-9.csv', 'Đơn vị;Điểm\nSở A;90,5\nSở B;80\n'));
  const before = await codeOf();
  assert.match(
    await faultAt(`${closed.origin}/bang.csv`),
    /không cho trang khác đọc \(CORS\).*thả tệp vào đây/,
  );
  assert.match(await faultAt(`${gone.origin}/bang.csv`), /Máy chủ không trả lời.*thả tệp vào đây/);
  assert.match(await faultAt(`${site.origin}/khong-co.csv`), /404/);
  assert.match(await faultAt(`${site.origin}/so-noi-vu/ban/index.html`), /trang web/);
  assert.equal(await codeOf(), before, 'what is on the desk stays');
  await closed.stop();
});

describe('files as offices have them', () => {
  for (const [name, type] of [
    ['bao-cao.xls', 'biff8'],
    ['bao-cao.ods', 'ods'],
    ['bao-cao.xlsb', 'xlsb'],
    ['bao-cao-2003.xls', 'xlml'],
    ['bao-cao.fods', 'fods'],
    ['xuat-tu-he-thong.xls', 'html'],
  ])
    test(`${name} (${type}) is read`, async () => {
      await open();
      await put(file(name, workbook(SEPTEMBER, type)));
      assert.match(await textOf('.sheet'), /Sở A 90[.,]5/);
      assert.match(await codeOf(), /<province-ranking snapshot/);
    });

  for (const [name, content, said] of [
    ['bao-cao.pdf', '%PDF-1.7\n', /PDF.*dán vào ô bên dưới/],
    ['anh.png', Buffer.from('89504e470d0a1a0a', 'hex'), /PDF, ảnh/],
    ['van-ban.docx', zipSync({ 'word/document.xml': new Uint8Array(9) }), /không phải bảng tính/],
    ['trang.html', '<!doctype html><p>Đăng nhập</p>', /trang web/],
  ])
    test(`${name} is named for what it is, and changes nothing`, async () => {
      await open();
      await put(file('thang-9.csv', 'Đơn vị;Điểm\nSở A;90,5\nSở B;80\n'));
      await put(file(name, content));
      assert.match(await textOf('#source-fault'), said);
      assert.match(await codeOf(), /Sở A/);
    });
});

describe('the built page is accessible', () => {
  for (const scheme of ['light', 'dark'])
    for (const name of ['19-bao-cao-don-vi.csv', '05-bo-tai-chinh-2006.csv'])
      test(`${scheme}, with ${name}`, async () => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await open();
        await put(join(FIXTURES, name));
        await page.waitForFunction(() =>
          document.querySelector('.stage province-ranking')?.shadowRoot?.querySelector('[data-state=ready]'),
        );
        // The policy of the page lets no other script in; the browser itself does.
        const violations = await page.evaluate(
          `${AXE}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].target))`,
        );
        assert.deepEqual(violations, []);
      });
});
