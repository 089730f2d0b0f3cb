// The pages of Storybook that show one tag at a time have a story of each.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { storyTags } from '../support/story-browser.mjs';

/** What a page leaves out: a provider has no parts but the line that its widgets share. */
const PAGES = { 'contact-sheet': [], anatomy: ['cchc-provider'] };

const tagsOn = (page) => {
  const file = new URL(`../../stories/overview/${page}.stories.ts`, import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/args: \{ tag: '([\w-]+)' \}/g)].map(([, tag]) => tag);
};

for (const [page, without] of Object.entries(PAGES))
  it(`${page} has a story of each tag`, () => {
    const tags = storyTags().filter((tag) => !without.includes(tag));
    assert.deepEqual(tagsOn(page).sort(), tags);
  });
