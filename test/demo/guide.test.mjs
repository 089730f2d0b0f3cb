// What the guide shows is what the project does: its documents, its commands, its output, its tables.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFormats } from '../../.config/manifest/formats.mjs';
import { adapters } from '../../dist/adapters/index.js';
import { parseOptions } from '../../dist/cli/options.js';
import { authoringWords } from '../../dist/authoring/words/index.js';
import { decodeText } from '../../dist/document/decode.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const COMMAND = at('../../dist/cli/main.js');
const DATA = at('../../demo/public/data');
const FOLDER = at('../../demo/guide');
const read = (file) => readFileSync(join(FOLDER, file), 'utf8');
const isEnglish = (file) => /^en\b/.test(file);
const FILES = readdirSync(FOLDER).filter((file) => /^(?!layout).*\.html$/.test(file));
const PAGES = { vi: FILES.filter((file) => !isEnglish(file)), en: FILES.filter(isEnglish) };
const FIELDS = JSON.parse(readFileSync(at('../../.config/document-fields.json'), 'utf8'));

const { modules } = JSON.parse(readFileSync(at('../../dist/custom-elements.json'), 'utf8'));
const TAGS = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)).sort();

const plain = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const unspaced = (text) => text.replace(/\s+/g, ' ').trim();

/** What stands in the `pre` elements of a kind. */
const examples = (page, kind) =>
  [...page.matchAll(new RegExp(`<pre[^>]*\\sdata-${kind}[\\s>][^]*?</pre>`, 'g'))].map(([element]) =>
    plain(element),
  );

const call = (args, folder) =>
  spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8', env: { LANG: 'C' } })
    .stdout;

/** The words of a shell command, quotation marks taken off. */
const wordsOfCommand = (command) =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));

/** The sections of the guide when it was one page: links from elsewhere name them. */
const ONE_PAGE =
  'start validate fields headers cdn proxy formats snapshot failures tags states style placing meaning'.split(
    ' ',
  );

/** The files of each page in both languages, by the list that the navigation is made from. */
const TWINS = [
  ...read('../../.config/guide/pages.ts').matchAll(/file: \{ vi: '([\w-]+)', en: '([\w-]+)' \}/g),
].map(([, vi, en]) => [`${vi}.html`, `${en}.html`]);

for (const [language, files] of Object.entries(PAGES)) {
  const page = files.map(read).join('\n');

  test(`${language}: every group of fields has its table`, () => {
    const groups = Object.keys(FIELDS).flatMap(
      (path) => path.match(/^(\w+)\[\]\.id$|^(dossiers|corrections)$/)?.slice(1) ?? [],
    );
    const wanted = ['', ...new Set(groups.filter(Boolean))];
    const shown = [...page.matchAll(/<!--fields ?(\w*) (\w+)-->/g)].map(([, group, spoken]) => [
      group,
      spoken,
    ]);
    assert.deepEqual(shown.map(([group]) => group).sort(), wanted.sort());
    assert.ok(shown.every(([, spoken]) => spoken === language));
  });

  test(`${language}: the reference has a section for each tag`, () => {
    assert.equal(page.split(`<!--tag-sections ${language}-->`).length, 2);
  });

  test(`${language}: its documents are documents without a fault`, () => {
    const documents = examples(page, 'document');
    assert.equal(documents.length, 3);
    for (const text of documents) {
      const { badFields, badRows } = decodeText(text);
      assert.deepEqual([...badFields, ...badRows], [], text);
    }
  });

  test(`${language}: its commands are understood`, () => {
    const commands = examples(page, 'command').flatMap((text) => text.trim().split('\n'));
    assert.equal(commands.length, 9);
    for (const command of commands) {
      const [npx, name, ...args] = wordsOfCommand(command.trim());
      assert.deepEqual([npx, name], ['npx', 'cchc-widgets']);
      parseOptions(args, authoringWords(language));
    }
  });

  test(`${language}: the commands of its schedules are understood`, () => {
    const files = ['record.cron', 'cchc-record.service', 'cchc-record.ps1'];
    for (const name of files) {
      assert.ok(page.includes(`<!--file ${name}-->`), name);
      const [, options] = /cchc-widgets(?:\.cmd)? (record .*?)(?: >> .*)?$/m.exec(read(name));
      assert.equal(parseOptions(options.split(' '), authoringWords(language)).command, 'record');
    }
  });

  test(`${language}: the hasty file gives the output that is shown`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-guide-'));
    const [input] = examples(page, 'input');
    // The command counts bytes, and the page's text ends with its last bracket.
    writeFileSync(join(folder, 'so-lieu.json'), `${input}\n`);
    const output = call(['validate', 'so-lieu.json', '--lang', language], folder);
    rmSync(folder, { recursive: true });
    assert.equal(unspaced(output), unspaced(examples(page, 'output')[0]));
  });

  test(`${language}: the snapshot is the one that is shown`, () => {
    const args = [
      'snapshot',
      'article-2023.json',
      '--widget',
      'cchc-kpi-card',
      '--indicator',
      'ioc',
      '--lang',
      language,
    ];
    const [shown] = page.match(/<pre[^>]*data-snapshot-output[^]*?<\/pre>/) ?? [];
    assert.equal(unspaced(call(args, DATA)), unspaced(plain(shown)));
  });

  test(`${language}: its links lead to pages and sections that are there`, () => {
    const written = (file) => [...read(file).matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    const idsOf = (file) => [...written(file), ...(read(file).includes('<!--tag-sections') ? TAGS : [])];
    for (const file of files) {
      const links = [...read(file).matchAll(/href="(?!\/)([^"#:]*)(?:#([\w-]+))?"/g)];
      assert.ok(links.length, file);
      for (const [link, path, id] of links) {
        assert.ok(existsSync(join(FOLDER, path || file)), `${file}: ${link}`);
        assert.ok(!id || idsOf(path || file).includes(id), `${file}: ${link}`);
      }
    }
  });

  test(`${language}: the start leads to each section that one long page had`, () => {
    const start = language === 'vi' ? 'index.html' : 'en.html';
    const ids = [...read(start).matchAll(/<li id="(\w+)">/g)].map(([, id]) => id);
    for (const id of ONE_PAGE) assert.ok(ids.includes(id), id);
  });

  test(`${language}: no address is loaded from elsewhere`, () => {
    assert.deepEqual(page.match(/<(?:script|link|img)[^>]*(?:src|href)="https?:[^"]*"/g), null);
  });
}

test('the document to copy is one without a fault', () => {
  const { badFields, badRows } = decodeText(read('document.json'));
  assert.deepEqual([...badFields, ...badRows], []);
});

test('both languages have the same pages with the same sections', () => {
  assert.deepEqual(TWINS.flat().sort(), FILES);
  const sections = (file) => [...read(file).matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id);
  for (const [vi, en] of TWINS) assert.deepEqual(sections(en), sections(vi), en);
});

test('the steps of an article are at most six', () => {
  for (const file of ['bai-bao.html', 'en-article.html']) {
    const [steps] = /<ol class="steps">[^]*?<\/ol>/.exec(read(file));
    assert.ok(steps.match(/<li>/g).length <= 6, file);
  }
});

test('every format has its line in the reference', () => {
  assert.deepEqual(
    readFormats().map(({ name }) => name),
    Object.keys(adapters),
  );
  for (const [language, file] of Object.entries({ vi: 'tra-cuu.html', en: 'en-reference.html' }))
    assert.ok(read(file).includes(`<!--formats ${language}-->`), file);
});
