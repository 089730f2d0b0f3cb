import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'cchc-widgets/define';
import { page, START } from './page.js';

const file = 'dist/index.html';
const markup = await collectResult(render(page(START, () => undefined)));
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace('<!--app-->', () => markup),
);
