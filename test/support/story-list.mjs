// Gives the tests every stories file there is, so that none can be added without being tested.
import { readdirSync } from 'node:fs';

const STORIES = new URL('../../stories/', import.meta.url);
const MODULE = '/test/stories/all-stories.js';

function listing() {
  const files = readdirSync(STORIES).filter((name) => name.endsWith('.stories.ts'));
  const imports = files.map((name, index) => `import * as file${index} from '/stories/${name}';`);
  const entries = files.map((name, index) => `  '${name}': file${index},`);
  return `${imports.join('\n')}\nexport const files = {\n${entries.join('\n')}\n};\n`;
}

/** Serves the list of stories files as a module. */
export const storyList = () => ({
  name: 'story-list',
  serve: ({ path }) => (path === MODULE ? { body: listing(), type: 'js' } : undefined),
});
