// npm run release: one archive of all that a version hands over, from what has been built.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { archiveOf, releaseFiles } from './archive.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = releaseFiles('.', '.demo-static');
const archive = archiveOf(files, `${name}-${version}`);
const path = `.release/${name}-${version}.zip`;
const sum = createHash('sha256').update(archive).digest('hex');

mkdirSync('.release', { recursive: true });
writeFileSync(path, archive);
writeFileSync(`${path}.sha256`, `${sum}  ${name}-${version}.zip\n`);
console.log(`${path}: ${files.size} files, ${archive.length} bytes, sha256 ${sum}`);
