import type { Plugin } from 'vite';

/** The module under whose name a further script finds what the main script already holds. */
const SHARED = 'cchc:shared';

interface Specifier {
  readonly type: string;
  readonly local: { readonly name: string };
  readonly imported?: { readonly name: string };
}

interface Import {
  readonly type: 'ImportDeclaration';
  readonly start: number;
  readonly end: number;
  readonly source: { readonly value: string };
  readonly specifiers: readonly Specifier[];
}

/** A short name, and no reserved word: A to Z, A1 to Z1 and so on. */
const shortName = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26));

const isImport = (node: object): node is Import => (node as Partial<Import>).type === 'ImportDeclaration';

/** What further scripts use of the modules of the main script, each under a short name of its own. */
export class SharedModules {
  readonly #modules: ReadonlySet<string>;
  readonly #keys = new Map<string, string>();

  /** The shared modules are those that the main script is made of, but for what only the bundler knows by name. */
  constructor(modules: readonly string[]) {
    this.#modules = new Set(modules.filter((module) => !module.startsWith('\0')));
  }

  #keyOf(module: string, name: string): string {
    const place = `${name} ${module}`;
    const key = this.#keys.get(place) ?? shortName(this.#keys.size);
    this.#keys.set(place, key);
    return key;
  }

  /** Gives what has been taken so far its names by the alphabet: modules come in another order each time. */
  settle(): void {
    const places = [...this.#keys.keys()].sort();
    places.forEach((place, index) => this.#keys.set(place, shortName(index)));
  }

  #specifier(module: string, specifier: Specifier): string {
    if (specifier.type === 'ImportNamespaceSpecifier')
      throw new Error(`import * of ${module} cannot be shared`);
    return `${this.#keyOf(module, specifier.imported?.name ?? 'default')} as ${specifier.local.name}`;
  }

  /** In a further script: takes from the main script what that one holds, instead of bundling it again. */
  take(): Plugin {
    const isShared = (module: string) => this.#modules.has(module);
    const namesOf = (module: string, specifiers: readonly Specifier[]) =>
      specifiers.map((specifier) => this.#specifier(module, specifier)).join();
    return {
      name: 'cchc:take-shared',
      enforce: 'post',
      resolveId: { filter: { id: /^cchc:shared$/ }, handler: (id) => ({ id, external: true }) },
      transform: {
        order: 'post',
        filter: { id: /\/src\/.*\.ts$/ },
        async handler(code, id) {
          let taken = code;
          const imports = (this.parse(code).body as object[]).filter(isImport);
          for (const node of imports.reverse()) {
            const module = (await this.resolve(node.source.value, id))?.id;
            if (!module || !isShared(module)) continue;
            const names = namesOf(module, node.specifiers);
            taken = `${taken.slice(0, node.start)}import{${names}}from'${SHARED}';${taken.slice(node.end)}`;
          }
          return { code: taken, map: null };
        },
      },
    };
  }

  /** In the main script: the module that hands over what the further scripts take. */
  give(): Plugin {
    const source = () => {
      const imports = [...this.#keys].sort().map(([place, key]) => {
        const [name = '', module = ''] = place.split(/ (.*)/, 2);
        return `import{${name} as ${key}}from${JSON.stringify(module)};`;
      });
      return `${imports.join('')}export const shared={${[...this.#keys.values()].sort().join()}};`;
    };
    return {
      name: 'cchc:give-shared',
      resolveId: { filter: { id: /^cchc:shared$/ }, handler: (id) => `\0${id}` },
      load: { filter: { id: /^\0cchc:shared$/ }, handler: source },
    };
  }
}
