// A registry that lacks some platforms' binaries makes npm drop them from the lock file without a word;
// `npm ci` then fails on those platforms only. This check sees it on every platform.
import { readFileSync } from 'node:fs';

const NODE_MODULES = 'node_modules/';
const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
delete packages[''];
const nameOf = (path) => path.slice(path.lastIndexOf(NODE_MODULES) + NODE_MODULES.length);
const names = new Set(Object.keys(packages).map(nameOf));

const problems = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${path}@${entry.version}: its optional ${name} is not locked`),
  ...(entry.integrity || entry.link || entry.inBundle ? [] : [`${path}@${entry.version}: no integrity hash`]),
  ...(entry.resolved ? [`${path}@${entry.version}: bound to one registry (${entry.resolved})`] : []),
]);

for (const problem of problems) console.error(problem);
console.log(`lock: ${names.size} packages, ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
