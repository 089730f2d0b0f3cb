import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as elements from '../../dist/index.js';
import * as components from '../../dist/react/index.js';
import registry from '../../dist/widgets/registry.js';

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

for (const [what, pathOf] of Object.entries({
  'is held to the contract': (tag) => `${tag}/contract.test.ts`,
  'has an example': (tag) => `${tag}/example.mjs`,
  'has stories': (tag) => `../../stories/${tag}.stories.ts`,
}))
  test(`every widget ${what}`, () => {
    for (const { tag } of registry)
      assert.ok(existsSync(new URL(pathOf(tag), import.meta.url)), `no ${pathOf(tag)}`);
  });
