import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as elements from '../../dist/index.js';
import * as components from '../../dist/react/index.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
const classes = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement, tagName }) => customElement && tagName);

test('the package exports the class of every tag, and its component for React by the same name', () => {
  assert.ok(classes.length > 0);
  for (const { tagName, name } of classes) {
    assert.ok(name in elements, `${tagName} in index.js`);
    assert.ok(name in components, `${tagName} in react/index.js`);
  }
});

test('every widget is held to the contract', () => {
  for (const { tagName } of classes.filter(({ name }) => name !== 'CchcProvider'))
    assert.ok(existsSync(new URL(`${tagName}/contract.test.ts`, import.meta.url)), tagName);
});
