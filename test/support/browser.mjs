// Finds a Chromium to test in, so that `npm test` never needs an installed browser:
// CHROME_PATH, then an installed Chrome, Chromium or Edge, then the one in node_modules (Linux x64).
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const EDGE = {
  win32: [
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  ],
  darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  linux: ['/usr/bin/microsoft-edge', '/snap/bin/chromium'],
};

const FLAGS = [
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=vi-VN',
];

async function installed() {
  const { Launcher } = await import('chrome-launcher');
  try {
    const [path] = Launcher.getInstallations();
    if (path) return path;
  } catch {
    // chrome-launcher throws instead of answering "none"
  }
  return (EDGE[process.platform] ?? []).find((path) => existsSync(path));
}

function bundledPackage() {
  let directory = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(directory, 'bin', 'chromium.br'))) directory = dirname(directory);
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

// The package unpacks to a shared temporary folder, where a second user or a parallel run would break it.
async function unpackInto(directory) {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = directory;
  // Posing as Lambda makes the package unpack the nss, nspr and expat that a bare Debian lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  await chromium.executablePath();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

const fontsConfig = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

async function unpackOnce(home) {
  if (existsSync(home)) return;
  mkdirSync(dirname(home), { recursive: true });
  const temporary = mkdtempSync(`${home}-`);
  await unpackInto(temporary);
  writeFileSync(join(temporary, 'fonts.conf'), fontsConfig(home));
  try {
    renameSync(temporary, home);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    // Another process that unpacked at the same time may have been first: its copy is as good.
    if (!existsSync(home)) throw error;
  }
}

async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = resolve('node_modules/.cache', `chromium-${bundledPackage().version}`);
  await unpackOnce(home);
  process.env.LD_LIBRARY_PATH = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':');
  process.env.FONTCONFIG_FILE = join(home, 'fonts.conf');
  return join(home, 'chromium');
}

/** Puppeteer launch options for the Chromium at hand; `TEST_BROWSER=bundled` forces the one in node_modules. */
export async function chromiumLaunchOptions() {
  const forced = process.env.TEST_BROWSER === 'bundled';
  const found = forced ? undefined : (process.env.CHROME_PATH ?? (await installed()));
  const executablePath = found ?? (await bundled());
  if (!executablePath) {
    throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to its executable.');
  }
  const noSandbox = !found || process.env.CI || process.getuid?.() === 0;
  return {
    executablePath,
    headless: found ? true : 'shell',
    args: noSandbox ? [...FLAGS, '--no-sandbox'] : FLAGS,
  };
}

/** A page that waits for as long as it takes: on a busy machine each limit of its own would fail some day. */
export async function newPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  return page;
}

/** The path of the file that a page saves into a folder once something is pressed in it. */
export async function savedBy(page, folder, press) {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const begun = new Promise((resolve) => session.once('Browser.downloadWillBegin', resolve));
  const saved = new Promise((resolve) =>
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await press();
  const { suggestedFilename } = await begun;
  await saved;
  await session.detach();
  return join(folder, suggestedFilename);
}
