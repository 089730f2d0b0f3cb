// Installs the package, as npm packs it, into the smallest app of each framework, and drives what is built:
// `npm run test:apps [name …]`. It needs a registry and some minutes, and is no part of `npm test`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../support/browser.mjs';
import { drive } from './drive.mjs';
import { serve } from './serve.mjs';

const APPS = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(APPS, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What an app needs beside its framework, and is not worth a column. */
const TOOLS =
  /^(@types\/|@angular\/(?!core)|rxjs$|tslib$|@vitejs\/|vite-plugin-|@sveltejs\/|typescript$|vue-tsc$|svelte-check$)/;

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

/** Copies an app, with the document that all of them show, and installs it. */
function install(name, folder, tarball) {
  cpSync(join(APPS, name), folder, { recursive: true });
  mkdirSync(join(folder, 'public'), { recursive: true });
  cpSync(join(APPS, 'data.json'), join(folder, 'public/data.json'));
  npm(folder, 'install', '--no-package-lock', '--no-audit', '--no-fund', tarball);
}

/** Everything that is wrong with an app, step by step; what is not built is not driven. */
async function faultsOf(folder, scripts, browser) {
  for (const script of ['check', 'build'])
    if (scripts[script])
      try {
        npm(folder, 'run', script);
      } catch (error) {
        return [`${script}: ${error.message}`];
      }
  const { address, close } = await serve(folder, scripts);
  try {
    return await drive(browser, address);
  } finally {
    await close();
  }
}

async function tried(name, folder, tarball, browser) {
  try {
    install(name, folder, tarball);
  } catch (error) {
    return { name, versions: '', faults: [`install: ${error.message}`] };
  }
  const { dependencies, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const versions = Object.entries(dependencies)
    .filter(([dependency]) => dependency !== 'cchc-widgets' && !TOOLS.test(dependency))
    .map((entry) => entry.join(' '))
    .join(', ');
  return { name, versions, faults: await faultsOf(folder, scripts, browser) };
}

const all = readdirSync(APPS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const names = process.argv.length > 2 ? process.argv.slice(2) : all.map(({ name }) => name).sort();
const home = mkdtempSync(join(tmpdir(), 'cchc-apps-'));
const browser = await launch(await chromiumLaunchOptions());
const results = [];
try {
  const tarball = pack(home);
  for (const name of names) {
    const result = await tried(name, join(home, name), tarball, browser);
    console.log(`${result.faults.length ? 'FAILED' : 'ok    '} ${name}`);
    for (const fault of result.faults) console.log(`       ${fault}`);
    results.push(result);
    rmSync(join(home, name), { recursive: true, force: true });
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}
console.log('\n| App | With | Result |\n| --- | --- | --- |');
for (const { name, versions, faults } of results)
  console.log(`| ${name} | ${versions} | ${faults.length ? 'fails' : 'works'} |`);
process.exitCode = results.some(({ faults }) => faults.length) ? 1 : 0;
