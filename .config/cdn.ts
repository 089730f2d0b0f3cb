import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

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

function templateTexts(node: Node): { tag: string; text: Node }[] {
  const nested = children(node).flatMap(templateTexts);
  if (node.type !== 'TaggedTemplateExpression') return nested;
  const tag = (node.tag as Node).name as string;
  if (!LITERALS.has(tag)) return nested;
  return [...(node.quasi as { quasis: Node[] }).quasis.map((text) => ({ tag, text })), ...nested];
}

/** Collapses white space without removing any that a renderer could show. */
const compactHtml = (text: string) => text.replace(/\s+/g, ' ');

/** Strips comments, and the white space around braces and semicolons, which carries no meaning. */
const compactCss = (text: string) =>
  compactHtml(text.replace(/\/\*[^]*?\*\//g, ''))
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/;}/g, '}');

/** Minifies what minifiers leave alone: the text of `html`, `svg` and `css` templates. */
export function compactLiterals(): Plugin {
  return {
    name: 'cchc:compact-literals',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /(html|svg|css)`/ },
      handler(code) {
        const texts = templateTexts(this.parse(code) as unknown as Node);
        texts.sort((a, b) => b.text.start - a.text.start);
        let compacted = code;
        for (const { tag, text } of texts) {
          const compact = tag === 'css' ? compactCss : compactHtml;
          const { start, end } = text;
          compacted = compacted.slice(0, start) + compact(compacted.slice(start, end)) + compacted.slice(end);
        }
        return { code: compacted, map: null };
      },
    },
  };
}

/** The two marks that Lit writes into markup hold a `$`, which is no part of a name that `setAttribute` takes. */
const LIT_MARKS = [
  ['="$lit$"', '="-lit-"'],
  ['=`lit$${', '=`lit-${'],
] as const;

function renameMarks(code: string): string {
  return LIT_MARKS.reduce((renamed, [mark, name]) => {
    if (!renamed.includes(mark)) throw new Error(`Lit no longer writes ${mark}: see build-template.ts`);
    return renamed.replace(mark, () => name);
  }, code);
}

/** Gives Lit the names in `scope` instead of the page's globals. */
export function litScope(scope: string): Plugin {
  const names = ['globalThis', 'document', 'Document', 'Event', 'litPropertyMetadata'].join();
  return {
    name: 'cchc:lit-scope',
    transform: {
      filter: { id: /\/node_modules\/(lit|lit-html|lit-element|@lit)\// },
      handler(code, id) {
        const marked = id.endsWith('/lit-html/lit-html.js') ? renameMarks(code) : code;
        return { code: `import{${names}}from${JSON.stringify(scope)};${marked}`, map: null };
      },
    },
  };
}

/** Puts the stylesheet that reserves each widget's box beside the script. */
export function reserveStyles(source: string): Plugin {
  return {
    name: 'cchc:reserve-styles',
    buildStart() {
      this.addWatchFile(source);
    },
    generateBundle() {
      const css = compactCss(readFileSync(source, 'utf8')).trim();
      this.emitFile({ type: 'asset', fileName: 'cchc-widgets.css', source: `${css}\n` });
    },
  };
}

/** Lists the integrity hash of every file a page may load. */
export function integrity(): Plugin {
  return {
    name: 'cchc:integrity',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hashes = Object.values(bundle)
          .filter(({ fileName }) => /\.(js|css)$/.test(fileName))
          .map((file) => {
            const content = file.type === 'chunk' ? file.code : file.source;
            return [
              file.fileName,
              `sha384-${createHash('sha384').update(content).digest('base64')}`,
            ] as const;
          });
        const source = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'sri.json', source });
      },
    },
  };
}
