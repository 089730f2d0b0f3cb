import { runnerImport } from 'vite';
import type { registry } from '../src/widgets/registry.js';

export type Registry = typeof registry;

/** Reads the list of widgets: it imports their classes, which Vite has to make JavaScript of first. */
export async function readRegistry(root: string, version: string): Promise<Registry> {
  const { module } = await runnerImport<{ registry: Registry }>(`${root}/src/widgets/registry.ts`, {
    configFile: false,
    define: { __VERSION__: JSON.stringify(version) },
  });
  return module.registry;
}
