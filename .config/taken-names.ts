import type { Plugin } from 'vite';

interface ImportNode {
  readonly type: string;
  readonly source: { readonly value: string };
  readonly specifiers: readonly { readonly imported?: { readonly name: string } }[];
}

/** Gathers the names that modules of ours import from those that a base script holds, each with its module. */
export function gatherTaken(isHeld: (module: string) => boolean, names: Map<string, string>): Plugin {
  const take = (name: string, module: string): void => {
    const other = names.get(name) ?? module;
    if (other !== module) throw new Error(`${name} is the name of something in ${other} and in ${module}`);
    names.set(name, module);
  };
  return {
    name: 'cchc:gather-taken',
    transform: {
      order: 'post',
      filter: { id: /\/src\/.*\.ts$/ },
      async handler(code, id) {
        for (const node of this.parse(code).body as unknown as ImportNode[]) {
          if (node.type !== 'ImportDeclaration') continue;
          const target = await this.resolve(node.source.value, id);
          if (!target || !isHeld(target.id)) continue;
          for (const { imported } of node.specifiers) take(imported?.name ?? 'default', target.id);
        }
        return null;
      },
    },
  };
}
