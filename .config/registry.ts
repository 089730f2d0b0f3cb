import { runnerImport } from 'vite';
import type { describedRegistry } from './described-registry.js';

export type Registry = typeof describedRegistry;

/** Reads the list of widgets: it imports their classes, which Vite has to make JavaScript of first. */
export async function readRegistry(root: string, version: string): Promise<Registry> {
  const { module } = await runnerImport<{ describedRegistry: Registry }>(
    `${root}/.config/described-registry.ts`,
    { configFile: false, define: { __VERSION__: JSON.stringify(version) } },
  );
  return module.describedRegistry;
}
