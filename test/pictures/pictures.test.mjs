// Each tag in all its states, on light and dark pages and in three widths, looks as it did when its looks were last agreed on.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isComparable, isUpdate, NOT_COMPARABLE, openStories, storyTags } from '../support/story-browser.mjs';
import { decode, differenceOf, encode } from './compare.mjs';

const BASELINES = join(import.meta.dirname, 'baselines');
const DIFFERENCES = join(import.meta.dirname, '../../.pictures');
const WIDTHS = [320, 768, 1280];
const THEMES = ['light', 'dark'];

const SHEETS = storyTags().flatMap((tag) =>
  WIDTHS.flatMap((width) =>
    THEMES.map((theme) => ({ tag, width, theme, name: `${tag}.${width}.${theme}.png` })),
  ),
);

function compare(name, actual) {
  const baseline = join(BASELINES, name);
  assert.ok(existsSync(baseline), `${name} has no baseline: run "npm run pictures:update"`);
  const difference = differenceOf(decode(readFileSync(baseline)), actual);
  if (!difference) return;
  const file = join(DIFFERENCES, name);
  writeFileSync(file, encode(difference.picture));
  assert.fail(
    `${name}: ${difference.words}. See ${relative(process.cwd(), file)} (before, now, difference); ` +
      'if it is as it should be: npm run pictures:update',
  );
}

describe('the pictures', { skip: !isComparable && NOT_COMPARABLE }, () => {
  let stories;

  before(async () => {
    rmSync(DIFFERENCES, { recursive: true, force: true });
    if (isUpdate) rmSync(BASELINES, { recursive: true, force: true });
    for (const folder of [BASELINES, DIFFERENCES]) mkdirSync(folder, { recursive: true });
    stories = await openStories();
  });

  after(() => stories.close());

  async function pictureOf({ tag, width, theme }) {
    const height = await stories.show(tag, stories.states, { width, theme });
    const clip = { x: 0, y: 0, width, height };
    return decode(await stories.page.screenshot({ clip, captureBeyondViewport: false }));
  }

  for (const sheet of SHEETS)
    it(`${sheet.tag}, ${sheet.width} px, ${sheet.theme}`, async () => {
      const picture = await pictureOf(sheet);
      if (isUpdate) writeFileSync(join(BASELINES, sheet.name), encode(picture));
      else compare(sheet.name, picture);
    });

  it('are all of a sheet that there still is', () => {
    assert.deepEqual(readdirSync(BASELINES).sort(), SHEETS.map(({ name }) => name).sort());
  });
});
