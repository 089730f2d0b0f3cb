import type { Plugin } from 'vite';

interface ImportNode {
  readonly type: string;
  readonly source: { readonly value: string };
  readonly specifiers: readonly { readonly imported?: { readonly name: string } }[];
}

/** Gathers the names that modules of ours import from those that the main script holds. */
export function gatherTaken(isHeld: (module: string) => boolean, names: Set<string>): Plugin {
  return {
    name: 'cchc:gather-taken',
    transform: {
      order: 'post',
      filter: { id: /\/src\/.*\.ts$/ },
      async handler(code, id) {
        for (const node of this.parse(code).body as unknown as ImportNode[]) {
          if (node.type !== 'ImportDeclaration') continue;
          const target = await this.resolve(node.source.value, id);
          if (target && isHeld(target.id))
            for (const { imported } of node.specifiers) names.add(imported?.name ?? 'default');
        }
        return null;
      },
    },
  };
}
