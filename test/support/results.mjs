// What tests of the package in other people's systems have found out: told in the terminal, and kept for the guide.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Tells what was wrong with what was tried. */
export function report({ name, faults }) {
  console.log(`${faults.length ? 'FAILED' : 'ok    '} ${name}`);
  for (const { check, message } of faults) console.log(`       ${check}: ${message}`);
}

const byName = ({ name: one }, { name: other }) => (one < other ? -1 : 1);

/** Takes over results into a file; what was not tried keeps what was found out last, unless it is no more. */
export async function record(file, results, browser, isKept = () => true) {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).apps : [];
  const kept = known.filter(({ name }) => isKept(name) && !results.some((result) => result.name === name));
  const on = new Date().toISOString().slice(0, 10);
  const apps = results.map(({ faults, ...app }) => ({
    ...app,
    on,
    failed: [...new Set(faults.map(({ check }) => check))],
  }));
  const [, major] = /\/(\d+)/.exec(await browser.version());
  const found = { browser: `Chromium ${major}`, apps: [...kept, ...apps].sort(byName) };
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(found), { ...style, filepath: file }));
}
