// Installs the package, as npm packs it, into the smallest app of each framework, and drives what is built:
// `npm run test:apps [name …]`. What it finds out is in `results.json`, of which the guide's table is made. It needs a
// registry and some minutes, and is no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../support/browser.mjs';
import { record, report } from '../support/results.mjs';
import { CHECKS, drive, SERVER } from './drive.mjs';
import { serve } from './serve.mjs';

const APPS = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(APPS, '../..');
const RESULTS = join(APPS, 'results.json');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** The scripts of an app that must pass before it is driven: its types, and its files. */
const SCRIPTS = ['check', 'build'];

/** What an app needs beside its framework, and is not worth a column. */
const TOOLS =
  /^(node$|@types\/|@angular\/(?!core)|rxjs$|tslib$|@vitejs\/|vite-plugin-|@sveltejs\/(?!kit)|@astrojs\/|@react-router\/|isbot$|express$|typescript$|vue-tsc$|svelte-check$|(style|css)-loader$|webpack-cli$)/;

function npm(folder, ...args) {
  const { status, stdout, stderr } = spawnSync(NPM, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' },
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  return stdout;
}

/** The package as a user gets it. */
function pack(folder) {
  const packed = npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  return join(folder, JSON.parse(packed)[0].filename);
}

const readPackage = (name) => JSON.parse(readFileSync(join(APPS, name, 'package.json'), 'utf8'));

/** Copies an app over the one that it is like, with the document that all of them show, and installs it. */
function install(name, like, folder, tarball) {
  for (const part of [...like, name]) cpSync(join(APPS, part), folder, { recursive: true });
  mkdirSync(join(folder, 'public'), { recursive: true });
  cpSync(join(APPS, 'data.json'), join(folder, 'public/data.json'));
  npm(folder, 'install', '--no-package-lock', '--no-audit', '--no-fund', tarball);
}

/** Everything that is wrong with an app, step by step; what is not built is not driven. */
async function faultsOf(folder, scripts, checked, browser) {
  for (const check of SCRIPTS.filter((script) => checked.includes(script)))
    try {
      npm(folder, 'run', check);
    } catch ({ message }) {
      return [{ check, message }];
    }
  if (checked.every((check) => SCRIPTS.includes(check))) return [];
  const { address, close } = await serve(folder, scripts);
  try {
    return await drive(browser, address, checked);
  } finally {
    await close();
  }
}

/** What is looked at in an app: its own scripts, and what it does in a browser if it is `driven` there. */
const checksOf = (scripts, { driven = true, server = false }) => [
  ...SCRIPTS.filter((script) => script in scripts),
  ...(server ? [SERVER] : []),
  ...(driven ? CHECKS : []),
];

/** What an app is made with, what of it was looked at, and what was wrong. */
async function tried(name, folder, tarball, browser) {
  const { dependencies, scripts, tried: how = {} } = readPackage(name);
  const made = Object.entries(dependencies).filter(([dependency]) => !TOOLS.test(dependency));
  const checked = checksOf(scripts, how);
  const result = { name, with: Object.fromEntries(made), checked };
  try {
    install(name, how.like ?? [], folder, tarball);
    return { ...result, faults: await faultsOf(folder, scripts, checked, browser) };
  } catch ({ message }) {
    return { ...result, faults: [{ check: 'install', message }] };
  }
}

const folders = readdirSync(APPS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const all = folders.map(({ name }) => name).sort();
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const home = mkdtempSync(join(tmpdir(), 'cchc-apps-'));
const browser = await launch(await chromiumLaunchOptions());
const results = [];
try {
  const tarball = pack(home);
  for (const name of names) {
    const result = await tried(name, join(home, name), tarball, browser);
    report(result);
    results.push(result);
    rmSync(join(home, name), { recursive: true, force: true });
  }
  await record(RESULTS, results, browser, (name) => all.includes(name));
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}
const passed = results.filter(({ faults }) => !faults.length).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
