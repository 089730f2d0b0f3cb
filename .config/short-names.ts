import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const KERNEL = /(?<=kernel = )\{[^}]*\}/;

/** The names that a kernel lists, in their order. */
export const namesIn = (kernel: string): string[] => KERNEL.exec(kernel)?.[0].match(/\w+/g) ?? [];

/** Writes a kernel as an array, whose places are shorter than names: pages download them in every script that takes something. */
export function shortenKernel(file: string): Plugin {
  return {
    name: 'cchc:shorten-kernel',
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`/src/cdn/${file}$`) },
      handler(code) {
        return { code: code.replace(KERNEL, `[${namesIn(code).join(', ')}]`), map: null };
      },
    },
  };
}

/** What a script calls the kernel of the base at a place. */
export const kernelName = (at: number): string => `kernel${at}`;

/**
 * Takes by its place what a script has from kernels, which a script names once each: the parameters of the function
 * that it is stand for modules. No function of ours cares what it is called on, from which bundlers guard it by "(0, …)".
 */
export function takeByShortNames(kernels: readonly (readonly string[])[]): Plugin {
  return {
    name: 'cchc:take-by-short-names',
    renderChunk: {
      order: 'pre',
      handler(code) {
        const parameters = /^[^(]*\(function\(([^)]*)\)/.exec(code)?.[1]?.match(/\w+/g) ?? [];
        const member = `\\b(?:${parameters.join('|')})\\.(\\w+)`;
        const taken = new RegExp(`\\(0, ${member}\\)|${member}`, 'g');
        return code.replace(taken, (all, called: string | undefined, read: string) => {
          const name = called ?? read;
          const at = kernels.findIndex((names) => names.includes(name));
          return at < 0 ? all : `${kernelName(at)}[${kernels[at]!.indexOf(name)}]`;
        });
      },
    },
  };
}

const CUSTOM_PROPERTY = /--_[\w-]+/g;

const propertiesIn = (file: string): string[] => readFileSync(file, 'utf8').match(CUSTOM_PROPERTY) ?? [];

/**
 * Shortens the custom properties that are ours alone, alike in all scripts. Those of the style sheet of pages keep their
 * names: it also stands beside the modules of npm, and beside scripts of another version that a cache has kept.
 */
export function customPropertiesOf(source: string): (text: string) => string {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const kept = propertiesIn(join(import.meta.dirname, 'reserve-styles.ts'));
  const used = files.flatMap((file) => propertiesIn(`${source}/${file}`));
  const names = [...new Set(used)].filter((name) => !kept.includes(name)).sort();
  const shortOf = (name: string): string =>
    kept.includes(name) ? name : `--_${names.indexOf(name).toString(36)}`;
  return (text) => text.replace(CUSTOM_PROPERTY, shortOf);
}

/** Writes the modules of scripts with short custom properties. */
export const shortenCustomProperties = (shorten: (text: string) => string): Plugin => ({
  name: 'cchc:shorten-custom-properties',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /--_/ },
    handler: (code) => ({ code: shorten(code), map: null }),
  },
});
