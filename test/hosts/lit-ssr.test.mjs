import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../dist/define.js';
import registry from '../../dist/widgets/registry.js';
import { examplesOf } from '../support/examples.mjs';

const rendered = (markup) => collectResult(render(html`${unsafeStatic(markup)}`));

const examples = await examplesOf(registry.map(({ tag }) => tag));
const MARKUP = {
  ...Object.fromEntries(Object.entries(examples).map(([tag, { markup }]) => [tag, markup])),
  'cchc-provider': '<cchc-provider area="11"><p>Dự phòng</p></cchc-provider>',
};

for (const connectedCallback of [false, true])
  for (const [tag, markup] of Object.entries(MARKUP))
    test(`${tag} is rendered as its fallback${connectedCallback ? ', connected' : ''}`, async () => {
      LitElementRenderer.renderOptions.unshift(() => ({ connectedCallback }));
      const text = await rendered(markup);
      assert.match(text, /<template [^>]*shadowrootmode="open">[^]*<slot\s*><\/slot>[^]*<\/template>/);
      assert.match(text, /<\/template>(Dự phòng|<p>Dự phòng|<table>)/);
    });
