import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { portablePage } from './portable-page.mjs';

const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

const GUIDE = 'HƯỚNG-DẪN.html'.normalize('NFC');

/** The files below a folder as they are to be called in the archive. */
function filesIn(folder, as) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(names.map((name) => [`${as}${name}`, readFileSync(join(folder, name))]));
}

/** What has a place of its own in the archive. */
const ELSEWHERE = /^demo\/(cchc|desk)\//;

/** The pages of the demo, which find the scripts, the desk and the figures wherever they are unpacked. */
function demoFiles(folder) {
  const files = [...filesIn(folder, 'demo/')].filter(([path]) => !ELSEWHERE.test(path));
  return new Map(
    files.map(([path, content]) =>
      path.endsWith('.html') ? [path, Buffer.from(portablePage(content.toString(), path))] : [path, content],
    ),
  );
}

/** The desk. */
function deskFiles(root) {
  const folder = join(root, 'dist/desk');
  if (!existsSync(folder)) throw new Error('dist/desk is not built: npm run build');
  return filesIn(folder, 'desk/');
}

/** The guide for whoever has unpacked the archive, with the version and the hashes that a page may demand. */
function guideOf(root, version) {
  const hashes = JSON.parse(readFileSync(join(root, 'dist/cdn/sri.json'), 'utf8'));
  const html = readFileSync(join(root, '.config/release/guide.html'), 'utf8');
  return Buffer.from(
    html.replaceAll('{version}', version).replace(/\{integrity:([\w.-]+)\}/g, (_, file) => hashes[file]),
  );
}

const checksums = (files) =>
  [...files]
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');

const sorted = (files) => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

/** All that a version hands over, by path: scripts under a path that moves and one that stays, pages, licences, sums. */
export function releaseFiles(root, demo) {
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = (path) => readFileSync(join(root, path));
  const files = sorted([
    ...filesIn(join(root, 'dist/cdn'), 'cchc/'),
    ...filesIn(join(root, 'dist/cdn'), `cchc/${about.version}/`),
    ...demoFiles(demo),
    ...deskFiles(root),
    ['document.schema.json', own('dist/document.schema.json')],
    ['custom-elements.json', own('dist/custom-elements.json')],
    ['LICENSE', own('LICENSE')],
    ['THIRD-PARTY-LICENSES.md', own('dist/cdn/licenses.md')],
    ['CHANGELOG.md', own('CHANGELOG.md')],
    [GUIDE, guideOf(root, about.version)],
  ]);
  return new Map([...files, ['SHA256SUMS', Buffer.from(checksums(files))]]);
}

/** The archive of some files: the same bytes whenever, wherever and however often it is made. */
export function archiveOf(files, folder) {
  // The earliest day that an archive can hold; it is written by the clock of wherever this runs.
  const mtime = new Date(1980, 0, 1);
  const entries = [...sorted(files)].map(([path, content]) => [
    `${folder}/${path}`,
    [new Uint8Array(content), { level: 9, mtime, os: UNIX, attrs: PLAIN_FILE }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
