import { expect } from '@open-wc/testing';
import { ASKS, FIGURES, markupOf, TAGS } from '../support/every-tag.js';
import { openHost, widgetIn } from './pages.js';

const WORD = 'a'.repeat(400);

const DOCUMENT = {
  schemaVersion: 1,
  period: { label: WORD },
  indicators: [{ id: 'ioc', label: WORD, value: 36, of: 63, unit: WORD }],
  dossiers: FIGURES.dossiers,
  rankings: [
    {
      id: '766',
      label: WORD,
      units: 'VN-34',
      unit: WORD,
      max: 100,
      parts: [{ id: 'a', label: WORD, max: 20 }],
      entries: [
        { name: WORD, score: 59.5 },
        { code: '11', name: 'Điện Biên', score: 59.5, parts: { a: 19 } },
      ],
    },
  ],
};

const HEAD = `<script>window.fetch = async () => new Response(${JSON.stringify(JSON.stringify(DOCUMENT))})</script>
  <script src="/carriers/cdn/cchc-widgets.js"></script>`;

describe('words without an end', () => {
  for (const tag of TAGS)
    for (const width of [320, 700])
      it(`stay in the frame of <${tag}>, in ${width} px`, async () => {
        const page = await openHost({
          head: HEAD,
          body: markupOf(tag, { endpoint: '/x.json', ...ASKS[tag] }),
          width,
        });
        await widgetIn(page, tag);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
        page.frame.remove();
      });
});
