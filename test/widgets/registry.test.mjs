import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as elements from '../../dist/index.js';
import * as components from '../../dist/react/index.js';
import { registry } from '../../dist/widgets/registry.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const classes = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName);

test('the package exports the class of every tag, and its component for React by the same name', () => {
  assert.ok(classes.length > 0);
  for (const { name } of classes) {
    assert.ok(name in elements, `src/index.ts exports no ${name}`);
    assert.ok(name in components, `no ${name} for React`);
  }
});

test('every widget is held to the contract', () => {
  for (const { tag } of registry)
    assert.ok(
      existsSync(new URL(`${tag}/contract.test.ts`, import.meta.url)),
      `no contract.test.ts of ${tag}`,
    );
});

// Storybook finds stories by their exports, which nothing can derive for it.
for (const file of ['anatomy', 'contact-sheet'])
  test(`each widget has its story in ${file}.stories.ts`, () => {
    const path = new URL(`../../stories/overview/${file}.stories.ts`, import.meta.url);
    const shown = [...readFileSync(path, 'utf8').matchAll(/args: \{ tag: '([^']+)' \}/g)].map(
      ([, tag]) => tag,
    );
    const missing = registry.filter(({ tag }) => !shown.includes(tag)).map(({ tag }) => tag);
    assert.deepEqual(missing, [], `without a story in stories/overview/${file}.stories.ts`);
  });
