import { expect } from '@open-wc/testing';
import { openHost, widgetIn } from './pages.js';

const WORD = 'a'.repeat(400);

const DOCUMENT = {
  schemaVersion: 1,
  period: { label: WORD },
  indicators: [{ id: 'a', label: WORD, value: 36, of: 63, unit: WORD }],
  rankings: [{ id: 'r', label: WORD, unit: WORD, max: 100, entries: [{ name: WORD, score: 59.5 }] }],
};

const HEAD = `<script>window.fetch = async () => new Response(${JSON.stringify(JSON.stringify(DOCUMENT))})</script>
  <script src="/carriers/cdn/cchc-widgets.js"></script>`;

const TAGS: Readonly<Record<string, string>> = {
  'cchc-kpi-card': 'indicator="a"',
  'cchc-adoption': 'indicator="a"',
  'province-ranking': 'ranking="r"',
};

describe('words without an end', () => {
  for (const [tag, asks] of Object.entries(TAGS))
    for (const width of [320, 700])
      it(`stay in the frame of <${tag}>, in ${width} px`, async () => {
        const page = await openHost({
          head: HEAD,
          body: `<${tag} endpoint="/x.json" ${asks}>…</${tag}>`,
          width,
        });
        await widgetIn(page, tag);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        page.frame.remove();
      });
});
