import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './manifest/framework-types.mjs';
import { mappingAttributes } from './manifest/mapping-attributes.mjs';
import { publicTags } from './manifest/public-tags.mjs';
import { vietnamese } from './manifest/vietnamese.mjs';

const EDITOR = 'dist/editor';

export default {
  globs: ['src/{element,widgets}/**/*.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [
    vietnamese(),
    publicTags(),
    mappingAttributes(),
    customElementVsCodePlugin({ outdir: EDITOR, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: EDITOR, packageJson: false, hideLogs: true }),
    frameworkTypes('dist/types'),
  ],
};
