// Each tag in all its states, on light and dark pages and in three widths, with the colours of its reader, and in the stories
// with the label "pictured", looks as it did when its looks were last agreed on; so does its menu.
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

const STATES = storyTags().flatMap((tag) =>
  WIDTHS.flatMap((width) =>
    THEMES.map((theme) => ({ tag, width, theme, name: `${tag}.${width}.${theme}.png` })),
  ),
);

/** Narrow on light ground and wide on dark ground: the states show the other pairs. */
const PAIRS = [
  { width: 320, theme: 'light' },
  { width: 768, theme: 'dark' },
];

const paired = (kind, tags) =>
  tags.flatMap((tag) =>
    PAIRS.map(({ width, theme }) => ({
      tag,
      kind,
      width,
      theme,
      name: `${tag}.${kind}.${width}.${theme}.png`,
    })),
  );

/** A menu lies in the middle of the window. */
const WINDOW = 480;

/** Where the system has the colours of its reader, light letters on a dark ground. */
const FORCED = storyTags().map((tag) => ({
  tag,
  kind: 'forced',
  width: 320,
  theme: 'dark',
  name: `${tag}.forced.320.dark.png`,
}));

const SHEETS = [
  ...STATES,
  ...paired('stories', storyTags()),
  ...paired(
    'menu',
    storyTags().filter((tag) => tag !== 'cchc-provider'),
  ),
  // At the end: Chromium leaves the page behind a widget in the colours of its reader when they are taken back.
  ...FORCED,
];

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

  async function heightOf({ tag, kind, width, theme }) {
    if (kind === 'menu') return stories.showMenuOf(tag, { width, theme, height: WINDOW }).then(() => WINDOW);
    if (kind !== 'stories') return stories.show(tag, stories.states, { width, theme });
    const { pictured } = await stories.further(tag);
    assert.ok(pictured.length, `${tag} has no story with the label "pictured"`);
    return stories.show(tag, pictured, { width, theme });
  }

  async function pictureOf(sheet) {
    await stories.prefer(sheet.kind === 'forced' ? 'forced' : 'usual');
    const height = await heightOf(sheet);
    const clip = { x: 0, y: 0, width: sheet.width, height };
    return decode(await stories.page.screenshot({ clip, captureBeyondViewport: false }));
  }

  for (const sheet of SHEETS)
    it(`${sheet.tag}, ${sheet.kind ?? 'states'}, ${sheet.width} px, ${sheet.theme}`, async () => {
      const picture = await pictureOf(sheet);
      if (isUpdate) writeFileSync(join(BASELINES, sheet.name), encode(picture));
      else compare(sheet.name, picture);
    });

  it('are all of a sheet that there still is', () => {
    assert.deepEqual(readdirSync(BASELINES).sort(), SHEETS.map(({ name }) => name).sort());
  });
});
