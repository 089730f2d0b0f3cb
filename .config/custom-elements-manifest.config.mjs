import { runnerImport } from 'vite';
import { attributeNames } from './manifest/attribute-names.mjs';
import { editorData } from './manifest/editor-data.mjs';
import { formats } from './manifest/formats.mjs';
import { frameworkTypes } from './manifest/framework-types.mjs';
import { mappingAttributes } from './manifest/mapping-attributes.mjs';
import { publicTags } from './manifest/public-tags.mjs';
import { reactComponents } from './manifest/react-components.mjs';
import { vietnamese } from './manifest/vietnamese.mjs';

const { attributeName } = (await runnerImport('./src/element/attribute-name.ts', { configFile: false }))
  .module;

export default {
  globs: ['src/{element,widgets}/**/*.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [
    vietnamese(),
    attributeNames(attributeName),
    publicTags(),
    mappingAttributes(),
    formats(),
    editorData('dist/editor'),
    frameworkTypes('dist/types'),
    reactComponents('dist/react'),
  ],
};
