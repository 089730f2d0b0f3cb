// What the publishers' guide shows is what the project does: its documents, its commands, its output, its tables.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseOptions } from '../../dist/cli/options.js';
import { wordsOf } from '../../dist/authoring/words/index.js';
import { decodeText } from '../../dist/document/decode.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const COMMAND = at('../../dist/cli/main.js');
const DATA = at('../../demo/public/data');
const PAGES = { vi: 'index.html', en: 'en.html' };
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

for (const [language, file] of Object.entries(PAGES)) {
  const page = readFileSync(at(`../../demo/guide/${file}`), 'utf8');

  test(`${file}: every group of fields has its table`, () => {
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

  test(`${file}: every tag has its tables`, () => {
    const shown = [...page.matchAll(/<!--tag ([\w-]+) (\w+)-->/g)].map(([, tag, spoken]) => [tag, spoken]);
    assert.deepEqual(shown.map(([tag]) => tag).sort(), TAGS);
    assert.ok(shown.every(([, spoken]) => spoken === language));
  });

  test(`${file}: its documents are documents without a fault`, () => {
    const documents = examples(page, 'document');
    assert.equal(documents.length, 3);
    for (const text of documents) {
      const { badFields, badRows } = decodeText(text);
      assert.deepEqual([...badFields, ...badRows], [], text);
    }
  });

  test(`${file}: its commands are understood`, () => {
    const commands = examples(page, 'command').flatMap((text) => text.trim().split('\n'));
    assert.equal(commands.length, 8);
    for (const command of commands) {
      const [npx, name, ...args] = wordsOfCommand(command.trim());
      assert.deepEqual([npx, name], ['npx', 'cchc-widgets']);
      parseOptions(args, wordsOf(language));
    }
  });

  test(`${file}: the hasty file gives the output that is shown`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-guide-'));
    const [input] = examples(page, 'input');
    // The command counts bytes, and the page's text ends with its last bracket.
    writeFileSync(join(folder, 'so-lieu.json'), `${input}\n`);
    const output = call(['validate', 'so-lieu.json', '--lang', language], folder);
    rmSync(folder, { recursive: true });
    assert.equal(unspaced(output), unspaced(examples(page, 'output')[0]));
  });

  test(`${file}: the snapshot is the one that is shown`, () => {
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

  test(`${file}: its links lead to sections that are there`, () => {
    const ids = [...page.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      targets.filter((id) => !ids.includes(id)),
      [],
    );
  });

  test(`${file}: no address is loaded from elsewhere`, () => {
    assert.deepEqual(page.match(/<(?:script|link|img)[^>]*(?:src|href)="https?:[^"]*"/g), null);
  });
}

test('the document to copy is one without a fault', () => {
  const { badFields, badRows } = decodeText(readFileSync(at('../../demo/guide/document.json'), 'utf8'));
  assert.deepEqual([...badFields, ...badRows], []);
});

test('both languages have the same sections', () => {
  const sections = (file) =>
    [...readFileSync(at(`../../demo/guide/${file}`), 'utf8').matchAll(/<section id="(\w+)"/g)].map(
      ([, id]) => id,
    );
  assert.deepEqual(sections(PAGES.en), sections(PAGES.vi));
});
