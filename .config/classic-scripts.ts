import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mergeConfig, minify, type InlineConfig, type Plugin, type UserConfig } from 'vite';
import { DEPENDENCIES } from '../src/cdn/script-dependencies.js';
import {
  asset,
  buildScript,
  compactCss,
  compactLiterals,
  furtherScripts,
  integrity,
  keepDynamicImports,
  litGlobals,
  smallCss,
  type BuiltScript,
} from './cdn.js';
import { canary, keptNatives, nativesWhereUsed, rescue } from './canary.js';
import { readRegistry, type Registry } from './registry.js';
import { reserveStyles } from './reserve-styles.js';
import {
  customPropertiesOf,
  kernelName,
  namesIn,
  shortenCustomProperties,
  shortenKernel,
  takeByShortNames,
} from './short-names.js';
import {
  ALL_IN_ONE,
  ASKED_FOR_BY,
  BY_ITSELF,
  figuresEntry,
  FRAMES,
  FURTHER,
  KERNELS,
  LEFT_ALONE,
  MAIN,
} from './script-files.js';
import { derivedEntries } from './derived-entries.js';
import { gatherTaken } from './taken-names.js';

// ES2021 with native private members, as Chrome 91, Firefox 90 and Safari 15 have it. By their own names the
// bundler rewrites every private member of Chrome and Safari, and each phone would download the rewriting.
const PHONES = 'firefox90';

// Old portals are written in windows-1258 or say nothing, and so do their servers of scripts: this mark outdoes both.
const BYTE_ORDER_MARK = '\uFEFF';

/** The bench profiles a build that can be read: see `.config/bench/main.mjs`. */
const isReadable = process.env.BENCH_BUILD === 'readable';

/** Leaves the kernel empty where no other script takes anything from it. */
const withoutKernel: Plugin = {
  name: 'cchc:without-kernel',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/cdn\/(\w+-)?kernel\.ts$/ },
    handler: () => 'export const kernel = {};',
  },
};

/**
 * Leaves out the ways by which a module finds what draws a tag, its English words and what freezes it: the scripts for all
 * tags have their own.
 */
const withoutOwnModules: Plugin = {
  name: 'cchc:without-own-modules',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/widgets\/.*\.ts$/, code: /\bimport\(/ },
    handler(code, id) {
      const left = code.replace(/^ *static (readonly (english|freezing)|override figure)\b[^;]*;\n/gm, '');
      if (/\bimport\(/.test(left)) throw new Error(`${id} imports what no script brings`);
      return { code: left, map: null };
    },
  },
};

/** A script whose modules others take from its kernel. */
interface Base {
  readonly file: string;
  /** Where the kernel is written down, and what it lists. */
  readonly kernel: string;
  readonly names: readonly string[];
  readonly modules: ReadonlySet<string>;
  /** The names that others take. */
  readonly taken: Map<string, string>;
}

const baseOf = (kernel: string, { fileName, modules }: BuiltScript): Base => ({
  file: fileName,
  kernel,
  names: namesIn(readFileSync(kernel, 'utf8')),
  modules: new Set(modules.filter((id) => !id.startsWith('\0'))),
  taken: new Map(),
});

/** What is said of where an external module is: all of it is taken from its kernel. */
const UNUSED = '0';

/** Takes a kernel in hand; beside one of another build a script does nothing. */
const kernelOf = ({ file }: Base, at: number, build: string): string => {
  const kernel = at ? `kernel0["${file}"]` : `globalThis[Symbol.for("cchc-widgets")]?.["${build}"]`;
  return `const ${kernelName(at)}=${kernel};if(!${kernelName(at)})return;`;
};

/** What Oxc makes shorter and Terser, which comes behind it, does not, as `let` in the place of `const`. */
const compressed: Plugin = {
  name: 'cchc:compressed',
  renderChunk: (code, { fileName }) =>
    minify(fileName, code, {
      compress: { target: PHONES },
      mangle: false,
      codegen: { removeWhitespace: false },
    }),
};

/** Builds the classic scripts of one version. */
class ClassicBuild {
  readonly #root: string;
  readonly #version: string;
  readonly #widgets: Registry;
  readonly #notice: string;
  readonly #shorten: (text: string) => string;
  constructor(root: string, version: string, widgets: Registry) {
    this.#root = root;
    this.#version = version;
    this.#widgets = widgets;
    this.#notice = `/*! CCHC Widgets ${version} | MIT | licenses.md */`;
    this.#shorten = customPropertiesOf(`${root}/src`);
  }

  /** The configuration of one script. */
  #script(file: string, entry: string, build: string, notice = this.#notice): UserConfig {
    return {
      publicDir: false,
      define: {
        __VERSION__: JSON.stringify(this.#version),
        __BUILD__: JSON.stringify(build),
        __ASKED__: '{}',
        __TAGS__: JSON.stringify(['cchc-provider', ...this.#widgets.map(({ tag }) => tag)]),
        'process.env.NODE_ENV': '"production"',
        // Servers render modules only.
        'typeof Node': '"function"',
        // Pages have a text by that name, as in `var URL = '/portal'`; none has one by the older name of the same.
        URL: 'webkitURL',
      },
      plugins: [
        derivedEntries(this.#root, this.#widgets),
        keepDynamicImports(),
        withoutOwnModules,
        shortenCustomProperties(this.#shorten),
        compactLiterals(),
        compressed,
        ...Object.values(KERNELS).map(shortenKernel),
      ],
      build: {
        outDir: `${this.#root}/${isReadable ? '.bench' : 'dist/cdn'}`,
        minify: isReadable ? false : 'terser',
        // Arrows lack a prototype, which no function expression of ours or of Lit has a use for.
        terserOptions: {
          ecma: 2020,
          compress: { passes: 4, inline: 1, keep_fargs: false, unsafe_arrows: true },
        },
        target: PHONES,
        license: { fileName: 'licenses.md' },
        lib: {
          entry: entry.startsWith('cchc:') ? entry : `${this.#root}/${entry}`,
          name: 'cchc',
          formats: ['iife'],
          fileName: () => file,
        },
        rolldownOptions: {
          // Rolldown reads the comment that says so only where a package has it.
          treeshake: { manualPureFunctions: ['defineMessages', 'memoized'] },
          output: { comments: false, postBanner: `${BYTE_ORDER_MARK}${notice}` },
        },
      },
    };
  }

  /** The style sheet of pages. */
  styleSheet(): string {
    return `${this.#shorten(compactCss(reserveStyles(this.#widgets))).trim()}\n`;
  }

  main(hashes: object, build: string, file = MAIN, entry = 'src/cdn/script.ts'): UserConfig {
    return mergeConfig(this.#script(file, entry, build), {
      define: { __INTEGRITY__: JSON.stringify(hashes) },
      plugins: [litGlobals(`${this.#root}/src/cdn`), smallCss(`${this.#root}/src/cdn`)],
      build: { rolldownOptions: { output: { intro: canary, outro: rescue } } },
    });
  }

  /** The main script and all that it loads but the scripts that stand by themselves, as one bundle for hosts that take a single file. */
  allInOne(hashes: object, build: string): Promise<BuiltScript> {
    const config = mergeConfig(this.main(hashes, build, ALL_IN_ONE, 'cchc:all'), {
      plugins: [withoutKernel],
      // Functions before all else: of this script, and of it alone, that is the order that compresses better.
      build: { terserOptions: { compress: { hoist_funs: true } } },
    });
    return buildScript(config as InlineConfig);
  }

  /** A script that takes what others hold from their kernels. */
  #onTop(
    file: string,
    entry: string,
    build: string,
    bases: readonly Base[],
    hashes: object,
  ): Promise<BuiltScript> {
    const holderOf = (id: string) => bases.find(({ modules }) => modules.has(id));
    const options = {
      external: (id: string) => holderOf(id) !== undefined,
      output: {
        intro: keptNatives + bases.map((base, at) => kernelOf(base, at, build)).join(''),
        globals: () => UNUSED,
      },
    };
    const gather = bases.map(({ modules, taken }) => gatherTaken((id) => modules.has(id), taken));
    const short = takeByShortNames(bases.map(({ names }) => names));
    // It holds code of ours only, and the main script, without which it does nothing, has the notice.
    const config = mergeConfig(this.#script(file, entry, build, ''), {
      define: { __ASKED__: JSON.stringify(hashes) },
      plugins: [...gather, nativesWhereUsed, short],
      build: { rolldownOptions: options },
    }) as InlineConfig;
    return buildScript(config);
  }

  /** The scripts on top of the main one with their entries, each behind those that it takes from. */
  #entries(): Readonly<Record<string, string>> {
    const files = this.#widgets.map(({ script }) => script);
    return { ...FURTHER, ...Object.fromEntries(files.map((file) => [file, figuresEntry(file)])) };
  }

  async onTop(build: string, main: BuiltScript, alone: readonly BuiltScript[]): Promise<BuiltScript[]> {
    const bases: Record<string, Base> = {};
    const add = (script: BuiltScript): void => {
      const kernel = KERNELS[script.fileName];
      if (kernel) bases[script.fileName] = baseOf(`${this.#root}/src/cdn/${kernel}`, script);
    };
    const below = (file: string): Base[] => {
      const name = DEPENDENCIES[file] ?? MAIN;
      return [...(name === MAIN ? [] : below(name)), bases[name]!];
    };
    add(main);
    const built: BuiltScript[] = [];
    for (const [file, entry] of Object.entries(this.#entries())) {
      const asked = [...alone, ...built].filter(({ fileName }) => ASKED_FOR_BY[file]?.includes(fileName));
      const script = await this.#onTop(file, entry, build, below(file), hashesOf(asked));
      add(script);
      built.push(script);
    }
    Object.values(bases).forEach(checkKernel);
    return built;
  }

  alone(scripts: Readonly<Record<string, string>>, build: string, intro = ''): Promise<BuiltScript[]> {
    const scriptOf = (file: string): InlineConfig =>
      mergeConfig(this.#script(file, scripts[file]!, build), {
        plugins: [nativesWhereUsed],
        build: { rolldownOptions: { output: { intro } } },
      });
    return Promise.all(Object.keys(scripts).map((file) => buildScript(scriptOf(file))));
  }
}

/** Refuses a build in which a kernel does not list just what other scripts take. */
function checkKernel({ kernel, names, taken }: Base): void {
  const missing = [...taken.keys()].filter((name) => !names.includes(name));
  const idle = names.filter((name) => !taken.has(name));
  const faults = [
    missing.length ? `lacks ${missing.sort().join(', ')}` : '',
    idle.length ? `lists what no script takes: ${idle.sort().join(', ')}` : '',
  ].filter(Boolean);
  if (faults.length) throw new Error(`${kernel} ${faults.join('; ')}`);
}

/** The hashes by which scripts are asked for: pages download them, and not the name of the algorithm with each. */
const hashesOf = (scripts: readonly BuiltScript[]): Readonly<Record<string, string>> =>
  Object.fromEntries(scripts.map(({ fileName, integrity }) => [fileName, integrity.replace('sha256-', '')]));

/** The configuration that builds the main script, told the hashes of those that it loads when a page needs them. */
export async function classicScripts(root: string, version: string): Promise<UserConfig> {
  const scripts = new ClassicBuild(root, version, await readRegistry(root, version));
  // What the main script is made of, and what it is called by, has to be known to the others first.
  const main = await buildScript(scripts.main({}, '') as InlineConfig);
  const build = `_${createHash('sha256').update(main.code).digest('hex').slice(0, 8)}`;
  const byThemselves = await scripts.alone(BY_ITSELF, build, keptNatives);
  const onTop = await scripts.onTop(build, main, byThemselves);
  const loaded = [...onTop, ...byThemselves];
  const framed = await scripts.alone(FRAMES, build);
  // What it holds itself it never asks for.
  const all = await scripts.allInOne(hashesOf(byThemselves), build);
  const askedForElsewhere = Object.values(ASKED_FOR_BY).flat();
  const asked = loaded.filter(({ fileName }) => !askedForElsewhere.includes(fileName));
  return mergeConfig(scripts.main(hashesOf(asked), build), {
    plugins: [
      asset('cchc-widgets.css', scripts.styleSheet()),
      asset('embed.html', readFileSync(`${root}/src/frame/embed.html`)),
      furtherScripts([...loaded, ...framed, all, { ...all, fileName: LEFT_ALONE }]),
      integrity(loaded),
    ],
  });
}
