import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const EDITOR = 'dist/editor';
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const definition = (path) => built(path).replace(/[^/]+\.js$/, 'define.js');

const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) && !member.name.startsWith('#');

function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) declaration.members = declaration.members?.filter(isPublic);
      }
    },
  };
}

export default {
  globs: ['src/widgets/**/*.ts', 'src/base/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.view.ts'],
  litelement: true,
  outdir: 'dist',
  plugins: [
    publicOnly(),
    modulePathResolverPlugin({ modulePathTemplate: built, definitionPathTemplate: definition }),
    customElementVsCodePlugin({ outdir: EDITOR }),
    customElementJetBrainsPlugin({ outdir: EDITOR, packageJson: false }),
    jsxTypesPlugin({
      outdir: EDITOR,
      fileName: 'jsx.d.ts',
      componentTypePath: (name, tag) => `../widgets/${tag}/${tag}.js`,
    }),
  ],
};
