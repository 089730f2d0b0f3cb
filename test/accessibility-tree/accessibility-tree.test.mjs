// What a screen reader is told of each tag, in all its states and in both languages, is what was agreed on last, and breaks none
// of the rules.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isComparable, isUpdate, NOT_COMPARABLE, openStories, storyTags } from '../support/story-browser.mjs';
import { faultsOf, RULES } from './rules.mjs';
import { linesOf } from './text.mjs';
import { treeOf } from './tree.mjs';

const BASELINES = join(import.meta.dirname, 'baselines');
const LOCALES = ['vi', 'en'];
const WIDTH = 768;

const FILES = storyTags().flatMap((tag) =>
  LOCALES.map((locale) => ({ tag, locale, name: `${tag}.${locale}.txt` })),
);

const textOf = (sections) =>
  sections
    .map(({ state, tree }) =>
      [`# ${state}`, ...tree.children.flatMap((child) => linesOf(child)), ''].join('\n'),
    )
    .join('\n');

describe('the accessibility trees', { skip: !isComparable && NOT_COMPARABLE }, () => {
  const trees = new Map();
  let stories;

  before(async () => {
    if (isUpdate) rmSync(BASELINES, { recursive: true, force: true });
    mkdirSync(BASELINES, { recursive: true });
    stories = await openStories();
    const session = await stories.page.createCDPSession();
    for (const { tag, locale, name } of FILES) {
      const sections = [];
      const take = async (state) =>
        sections.push({
          state,
          tree: await treeOf(session, locale),
          notices: await stories.textsOf('notice'),
        });
      const { spoken } = await stories.further(tag);
      for (const name of [...stories.states, ...spoken]) {
        await stories.show(tag, [name], { width: WIDTH, locale });
        await take(name);
      }
      if (tag !== 'cchc-provider' && !spoken.includes('MenuOpened')) {
        await stories.showMenuOf(tag, { width: WIDTH, locale });
        await take('menu');
      }
      trees.set(name, sections);
    }
  });

  after(() => stories.close());

  for (const { tag, locale, name } of FILES)
    it(`${tag}, ${locale}`, () => {
      const actual = textOf(trees.get(name));
      const file = join(BASELINES, name);
      if (isUpdate) return writeFileSync(file, actual);
      assert.ok(existsSync(file), `${name} has no baseline: run "npm run pictures:update"`);
      assert.equal(
        actual,
        readFileSync(file, 'utf8'),
        `${name}; if it is as it should be: npm run pictures:update`,
      );
    });

  it('are all of a story that there still is', () => {
    assert.deepEqual(readdirSync(BASELINES).sort(), FILES.map(({ name }) => name).sort());
  });

  for (const rule of RULES)
    it(`keep the rule ${rule}`, () => {
      const faults = FILES.flatMap(({ name }) =>
        trees
          .get(name)
          .flatMap(({ state, tree, notices }) =>
            (faultsOf(tree, { state, notices })[rule] ?? []).map((fault) => `${name} # ${state}: ${fault}`),
          ),
      );
      assert.deepEqual(faults, []);
    });
});
