import type { Plugin } from 'vite';

const KERNEL = /(?<=kernel = \{)[^}]*(?=\})/;

/** The names that a kernel lists, in their order. */
export const namesIn = (kernel: string): string[] => KERNEL.exec(kernel)?.[0].match(/\w+/g) ?? [];

/** What a kernel calls a name: pages download each name in every script that takes it. */
const shortName = (names: readonly string[], name: string): string => `k${names.indexOf(name).toString(36)}`;

/** Writes a kernel with short names. */
export function shortenKernel(file: string): Plugin {
  return {
    name: 'cchc:shorten-kernel',
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`/src/cdn/${file}$`) },
      handler(code) {
        const names = namesIn(code);
        const list = names.map((name) => `${shortName(names, name)}: ${name}`).join(', ');
        return { code: code.replace(KERNEL, list), map: null };
      },
    },
  };
}

/** Takes by its short name what a script has from kernels: the parameters of the function that it is stand for modules. */
export function takeByShortNames(namesOf: (name: string) => readonly string[] | undefined): Plugin {
  return {
    name: 'cchc:take-by-short-names',
    renderChunk: {
      order: 'pre',
      handler(code) {
        const parameters = /^[^(]*\(function\(([^)]*)\)/.exec(code)?.[1]?.match(/\w+/g) ?? [];
        const taken = new RegExp(`\\b(${parameters.join('|')})\\.(\\w+)`, 'g');
        return code.replace(taken, (all, module: string, name: string) => {
          const names = namesOf(name);
          return names ? `${module}.${shortName(names, name)}` : all;
        });
      },
    },
  };
}
