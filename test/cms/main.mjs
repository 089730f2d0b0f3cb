// Installs content management systems that were brought to this machine, posts the snippets of the recipes in them as
// an editor would, and looks at the published pages: `npm run test:cms -- --wordpress FOLDER …`, see README.md.
// What it finds out is in `results.json`, of which the guide's table is made. It is no part of `npm test`.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../support/browser.mjs';
import { record, report } from '../support/results.mjs';
import { CARRIERS } from './article.mjs';
import { CHECKS, look } from './drive.mjs';
import { installDrupal } from './drupal.mjs';
import { installJoomla } from './joomla.mjs';
import { installNukeviet } from './nukeviet.mjs';
import { startDatabase } from './services.mjs';
import { installWordpress } from './wordpress.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

/** Nothing is asked of other machines: what themes and editors have from elsewhere fails at once. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const INSTALLERS = {
  wordpress: installWordpress,
  nukeviet: installNukeviet,
  joomla: installJoomla,
  drupal: installDrupal,
};

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    wordpress: { type: 'string' },
    nukeviet: { type: 'string' },
    joomla: { type: 'string' },
    drupal: { type: 'string' },
    plugins: { type: 'string' },
    pictures: { type: 'string' },
    port: { type: 'string', default: '7100' },
  },
});

/** Copies the built files into a site, and the documents of the demo into a folder of it. */
function files(site, data) {
  cpSync(join(ROOT, 'dist/cdn'), join(site, 'cchc'), { recursive: true });
  cpSync(join(ROOT, 'demo/public/data'), join(site, data), { recursive: true });
}

/** What a way to post was tried with, what was looked at, what became of each carrier, and what was wrong. */
async function tried(browser, { versions, post }, name, way) {
  const result = { name, with: versions(way), checked: ['post', ...CHECKS] };
  try {
    const address = await post(way, CARRIERS);
    const picture = options.pictures && join(options.pictures, name);
    return { ...result, ...(await look(browser, address, { carriers: CARRIERS, live: way.live, picture })) };
  } catch ({ message }) {
    return { ...result, shown: {}, faults: [{ check: 'post', message }] };
  }
}

async function tryWays(browser, system) {
  const results = [];
  for (const [name, way] of Object.entries(system.ways)) {
    if (names.length && !names.includes(name)) continue;
    const result = await tried(browser, system, name, way);
    report(result);
    await record(RESULTS, [result], browser);
    results.push(result);
  }
  return results;
}

async function trySystems(browser, database, home) {
  const results = [];
  for (const [index, [name, install]] of Object.entries(INSTALLERS).entries()) {
    if (!options[name]) continue;
    const port = Number(options.port) + 1 + index;
    const { plugins } = options;
    const system = await install({ source: options[name], plugins, home, files, database, port, browser });
    results.push(...(await tryWays(browser, system)));
    await system.stop();
  }
  return results;
}

const home = mkdtempSync(join(tmpdir(), 'cchc-cms-'));
if (options.pictures) mkdirSync(options.pictures, { recursive: true });
const launchOptions = await chromiumLaunchOptions();
const browser = await launch({ ...launchOptions, args: [...launchOptions.args, ALONE] });
const database = await startDatabase(home, Number(options.port));
try {
  const results = await trySystems(browser, database, home);
  process.exitCode = results.every(({ faults }) => !faults.length) ? 0 : 1;
} finally {
  await browser.close();
  await database.stop();
  rmSync(home, { recursive: true, force: true });
}
