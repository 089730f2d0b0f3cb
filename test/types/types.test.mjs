import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { templates } from './every-attribute.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, '../../dist/custom-elements.json'), 'utf8'));
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  folder,
);

/** Files that stand nowhere but here, by their paths. */
const made = new Map(
  templates(manifest).map(([name, text]) => [join(folder, name).replace(/\\/g, '/'), text]),
);

const host = ts.createCompilerHost(options);
const { fileExists, readFile, getSourceFile } = host;
const parsed = new Map();
host.fileExists = (name) => made.has(name) || fileExists(name);
host.readFile = (name) => made.get(name) ?? readFile(name);
host.getSourceFile = (name, ...others) => {
  const text = made.get(name);
  if (!parsed.has(name))
    parsed.set(name, text ? ts.createSourceFile(name, text, ...others) : getSourceFile(name, ...others));
  return parsed.get(name);
};

/** What the compiler finds in files and in all that they import. */
function faultsIn(names, resolution = {}) {
  const program = ts.createProgram(names, { ...options, noEmit: true }, { ...host, ...resolution });
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);
}

// It reads what is built, and so stands apart from the compiler's run over the sources.
test('templates of React, Preact, Solid, Vue and Svelte are taken where they are right, and refused where not', () => {
  assert.equal(faultsIn([...fileNames, ...made.keys()]), '');
});

test('the types of an application that has React alone find nothing amiss', () => {
  const resolve = (name, from) => ts.resolveModuleName(name, from, options, host);
  const resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) =>
      /^(preact|solid-js)/.test(text) ? { resolvedModule: undefined } : resolve(text, from),
    );
  assert.equal(faultsIn([join(folder, 'react.tsx')], { resolveModuleNameLiterals }), '');
});
