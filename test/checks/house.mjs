// Holds the table of rooms against the imports: a room imports only rooms above it, and only its own packages.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const LIT = [/^lit$/, /^lit\//];
const CONTEXT = /^@lit\/context$/;
const VALIBOT = /^valibot$/;
const CSV = /^csv42$/;

/** The rooms of src/ from top to bottom, each with the packages it may import. */
const ROOMS = new Map([
  ['format', []],
  ['i18n', []],
  ['territory', []],
  ['data', [VALIBOT, CSV]],
  ['theme', LIT],
  ['base', [...LIT, CONTEXT]],
  ['charts', [/^chart\.js($|\/)/, ...LIT]],
  ['widgets', [...LIT, CONTEXT]],
  // The build makes the shared modules; the stand-in for the context package takes its types from that.
  ['carriers', [...LIT, CONTEXT, /^cchc:shared$/]],
  ['cli', [VALIBOT, /^node:/]],
]);
const ORDER = [...ROOMS.keys()];

/** The rooms nothing else imports, which may therefore import the root files that gather the widgets. */
const LAST_ROOMS = new Set(['carriers', 'cli']);

const isTypeOnly = (node) =>
  Boolean(node.importClause?.isTypeOnly ?? node.isTypeOnly) || ts.isImportTypeNode(node);

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}

function importsOf(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({
        specifier: specifier.text,
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        dynamic: ts.isCallExpression(node),
        typeOnly: isTypeOnly(node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function packageRule(path, room, specifier) {
  if (path.endsWith('.view.ts') && /^(@lit\/|lit(\/|$))/.test(specifier))
    return 'a view is plain data: no Lit';
  const allowed = ROOMS.get(room).some((pattern) => pattern.test(specifier));
  return allowed ? undefined : `${room}/ may not import the package ${specifier}`;
}

function chartsRule(path, room, { dynamic, typeOnly }) {
  if (room === 'charts' || path === 'carriers/charts.ts') return undefined;
  if (room !== 'widgets') return 'only widgets may import charts/';
  return dynamic || typeOnly
    ? undefined
    : 'charts/ is imported dynamically, so that pages without charts never load it';
}

function roomRule(path, room, found) {
  const target = posix.join(posix.dirname(path), found.specifier).split('/');
  const [targetRoom, targetWidget] = target;
  if (target.length === 1) return LAST_ROOMS.has(room) ? undefined : `${room}/ may not import a root file`;
  if (targetRoom === 'charts') return chartsRule(path, room, found);
  if (!ROOMS.has(targetRoom)) return `${targetRoom}/ is not a room of this house`;
  if (ORDER.indexOf(targetRoom) > ORDER.indexOf(room))
    return `${room}/ may not import ${targetRoom}/, a room below it`;
  const [, widget] = path.split('/');
  // A file beside the widgets' folders belongs to all of them, and to none.
  const isShared = target.length === 2;
  if (room === 'widgets' && targetRoom === 'widgets' && widget !== targetWidget && !isShared) {
    return `widget ${widget} may not import widget ${targetWidget}`;
  }
  return undefined;
}

/** The violations in one file of src/, given by its path inside src/ (with forward slashes) and its text. */
export function violations(path, text) {
  const [room, ...rest] = path.split('/');
  if (rest.length === 0) return [];
  if (!ROOMS.has(room)) return [{ line: 1, rule: `${room}/ is not a room of this house` }];
  return importsOf(path, text).flatMap((found) => {
    const relativeImport = found.specifier.startsWith('.');
    const rule = relativeImport ? roomRule(path, room, found) : packageRule(path, room, found.specifier);
    return rule ? [{ line: found.line, rule }] : [];
  });
}

function checkHouse(directory) {
  const files = readdirSync(directory, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    violations(file.split(sep).join('/'), readFileSync(join(directory, file), 'utf8')).map(
      ({ line, rule }) => `${relative('.', join(directory, file))}:${line} ${rule}`,
    ),
  );
  for (const violation of found) console.error(violation);
  console.log(`house: ${files.length} files, ${found.length} forbidden imports`);
  process.exitCode = found.length ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) checkHouse('src');
