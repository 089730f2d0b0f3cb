import { a11ySnapshot } from '@web/test-runner-commands';

interface TreeNode {
  readonly name?: string;
  readonly children?: readonly TreeNode[];
}

const namesOf = ({ name = '', children = [] }: TreeNode): string[] => [name, ...children.flatMap(namesOf)];

/** The names in the accessibility tree of the page, in the order in which they are read, their spaces made plain. */
export async function accessibleNames(): Promise<string[]> {
  const tree = (await a11ySnapshot({})) as unknown as TreeNode | null;
  return tree ? namesOf(tree).map((name) => name.replace(/\s+/g, ' ').trim()) : [];
}
