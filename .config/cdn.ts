import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const LITERALS = new Set(['html', 'svg', 'css']);

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** The templates in a piece of code: the tag of each, and its texts between the values. */
function templatesIn(node: Node): { tag: string; texts: Node[] }[] {
  const nested = children(node).flatMap(templatesIn);
  if (node.type !== 'TaggedTemplateExpression') return nested;
  const tag = (node.tag as Node).name as string;
  return LITERALS.has(tag) ? [...nested, { tag, texts: (node.quasi as { quasis: Node[] }).quasis }] : nested;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ');

/** Elements whose edges begin and end lines, and some that only draw: nothing shows the white space beside them. */
const BLOCK =
  '(?:p|div|details|summary|dl|dt|dd|ul|li|table|caption|thead|tbody|tr|th|td|g|path|rect|circle|polyline)\\b';
const BESIDE_BLOCK = new RegExp(` (?=</?${BLOCK})|(?<=</?${BLOCK}[^<>]*>) `, 'g');

/** The first and the last line break of a template, which only lay out its source. */
const EDGES = /^\s*\n\s*|\s*\n\s*$/g;

/** Removes the white space that no renderer could show, of which each page would make nodes. */
const compactHtml = (text: string) => collapse(text.replace(EDGES, '')).replace(BESIDE_BLOCK, '');

/**
 * Strips comments, and the white space that carries no meaning: of colons, only that behind the name of a property; of
 * stars, only of those that multiply.
 */
export const compactCss = (text: string) =>
  collapse(text.replace(/\/\*[^]*?\*\//g, ''))
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/([{;(][\w-]+): /g, '$1:')
    .replace(/ \* (?=\d|var\()/g, '*')
    .replace(/;}/g, '}');

/** What stands for a value of a template. */
const VALUE = '\0';

const replace = (code: MagicString, { start, end }: Node, text: string) =>
  end > start && code.update(start, end, text);

/** Minifies what minifiers leave alone: the text of `html`, `svg` and `css` templates. */
export function compactLiterals(): Plugin {
  return {
    name: 'cchc:compact-literals',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /(html|svg|css)`/ },
      handler(code) {
        const compacted = new MagicString(code);
        for (const { tag, texts } of templatesIn(this.parse(code) as unknown as Node)) {
          const compact = tag === 'css' ? compactCss : compactHtml;
          const written = texts.map(({ start, end }) => code.slice(start, end)).join(VALUE);
          compact(written)
            .split(VALUE)
            .forEach((text, at) => replace(compacted, texts[at]!, text));
        }
        return { code: compacted.toString(), map: compacted.generateMap({ hires: true }) };
      },
    },
  };
}

/** The two marks that Lit writes into markup hold a `$`, which is no part of a name that `setAttribute` takes. */
const LIT_MARKS = [
  ['="$lit$"', '="-lit-"'],
  ['=`lit$${', '=`lit-${'],
  // Old portals have an `endsWith` that finds what is not there; the mark stands in names at their end only.
  ['.endsWith(', '.includes('],
] as const;

/**
 * What Lit asks a global object for, and which its own in the script never has: polyfills, Trusted Types, and a place to
 * name its version. All pages would download the asking.
 */
const withoutHooks = (code: string): string =>
  code
    .replace(/\b\w+\.(trustedTypes|\w+(Polyfill|Hydrate)Support)\b/g, 'undefined')
    .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\([^()]*\)/g, '0');

function renameMarks(code: string): string {
  return LIT_MARKS.reduce((renamed, [mark, name]) => {
    if (!renamed.includes(mark)) throw new Error(`Lit no longer writes ${mark}: see build-template.ts`);
    return renamed.replace(mark, () => name);
  }, code);
}

/** Gives the classic scripts our own small module of styles in the place of Lit's, which asks the page what the browser can do. */
export function smallCss(room: string): Plugin {
  return {
    name: 'cchc:small-css',
    enforce: 'pre',
    resolveId: { filter: { id: /\/css-tag\.js$/ }, handler: () => `${room}/css-lite.ts` },
  };
}

/** Leaves dynamic imports as they stand, and uncalled: in classic scripts what comes later comes by `load-script.ts`. */
export function keepDynamicImports(): Plugin {
  return {
    name: 'cchc:keep-dynamic-imports',
    enforce: 'pre',
    resolveId: (id, _importer, { kind }) => (kind === 'dynamic-import' ? { id, external: true } : undefined),
  };
}

/** Gives Lit the names that `lit-globals.ts` exports instead of the page's globals. */
export function litGlobals(room: string): Plugin {
  const names = 'globalThis,document,Event,Object,Symbol,litPropertyMetadata';
  const globals = JSON.stringify(`${room}/lit-globals.ts`);
  return {
    name: 'cchc:lit-globals',
    enforce: 'pre',
    transform: {
      filter: { id: /\/node_modules\/(lit|lit-html|lit-element|@lit)\// },
      handler(code, id) {
        const marked = id.endsWith('/lit-html/lit-html.js') ? renameMarks(code) : code;
        return { code: `import{${names}}from${globals};${withoutHooks(marked)}`, map: null };
      },
    },
  };
}

/** Puts a text beside the script. */
export function asset(fileName: string, source: string | Uint8Array): Plugin {
  return {
    name: `cchc:asset-${fileName}`,
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

type BuiltFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

const LICENSES = 'licenses.md';

const contentOf = (file: BuiltFile): string =>
  file.type === 'chunk'
    ? file.code
    : typeof file.source === 'string'
      ? file.source
      : Buffer.from(file.source).toString();

const hashOf = (content: string, algorithm = 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** What a script is made of: the script itself and the licenses of what it contains. */
export interface BuiltScript {
  readonly fileName: string;
  readonly code: string;
  /** A shorter hash than that for pages, since the main script carries it. */
  readonly integrity: string;
  readonly licenses: string;
  /** The modules that it is made of. */
  readonly modules: readonly string[];
}

/** Builds a script without writing it, so that another one can be told its hash. */
export async function buildScript(config: InlineConfig): Promise<BuiltScript> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, write: false },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  const [chunk] = output;
  const licenses = output.find(({ fileName }) => fileName === LICENSES);
  return {
    fileName: chunk.fileName,
    code: chunk.code,
    integrity: hashOf(chunk.code, 'sha256'),
    modules: chunk.moduleIds,
    licenses: licenses ? contentOf(licenses) : '',
  };
}

/** The licenses of several scripts as one list, each package once. */
function mergeLicenses(lists: readonly string[]): string {
  const [title = ''] = lists[0]?.split(/^(?=## )/m) ?? [];
  const packages = lists.flatMap((list) => list.split(/^(?=## )/m).slice(1));
  return [title, ...[...new Set(packages)].sort()].join('');
}

/** Puts further scripts, and the licenses of what they contain, beside the one that is built. */
export function furtherScripts(scripts: readonly BuiltScript[]): Plugin {
  return {
    name: 'cchc:further-scripts',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const { fileName, code } of scripts) this.emitFile({ type: 'asset', fileName, source: code });
        const own = bundle[LICENSES];
        const lists = [own ? contentOf(own) : '', ...scripts.map(({ licenses }) => licenses)];
        this.emitFile({ type: 'asset', fileName: LICENSES, source: mergeLicenses(lists) });
      },
    },
  };
}

/** Lists the integrity hash of every file a page may load: of further scripts, that by which the main one asks for them. */
export function integrity(scripts: readonly BuiltScript[]): Plugin {
  return {
    name: 'cchc:integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle).filter(({ fileName }) => /\.(js|css)$/.test(fileName));
        const known = Object.fromEntries(scripts.map(({ fileName, integrity }) => [fileName, integrity]));
        const hashes = files.map((file) => [file.fileName, known[file.fileName] ?? hashOf(contentOf(file))]);
        const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'sri.json', source });
      },
    },
  };
}
