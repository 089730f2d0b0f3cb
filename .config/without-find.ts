import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { nodesIn, type Node } from './cdn.js';

const isFind = ({ type, callee }: Node): boolean =>
  type === 'CallExpression' && ((callee as Node).property as Node | undefined)?.name === 'find';

/**
 * Has lists looked through by `filter`: in a page with Prototype.js and then MooTools, `find` throws as soon as it has found
 * something, since each of the two has replaced one half of it.
 */
export const withoutFind: Plugin = {
  name: 'cchc:without-find',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: '.find(' },
    handler(code) {
      const rewritten = new MagicString(code);
      for (const node of nodesIn(this.parse(code) as unknown as Node).filter(isFind)) {
        const { start, end } = (node.callee as Node).property as Node;
        rewritten.update(start, end, 'filter').appendRight(node.end, '[0]');
      }
      return { code: rewritten.toString(), map: rewritten.generateMap({ hires: true }) };
    },
  },
};
