// What is measured: which page against which written by hand, and what is aimed at.

const CARDS_ASK = () => document.querySelector('cchc-kpi-card').shadowRoot.querySelectorAll('*').length + 1;

/** The endpoint answers anew, and the page's own timer asks it. */
const refresh = {
  prepare: (_page, server) => void (server.turn = 1),
  async take(page) {
    const before = await page.evaluate(() => window.bench.lastValue());
    await page.evaluate(() => void window.bench.refresh());
    await page.waitForFunction((last) => window.bench.lastValue() !== last, {}, before);
  },
};

const searchField = (page) =>
  page.evaluateHandle(() => {
    const ranking = document.querySelector('province-ranking');
    return (ranking?.shadowRoot ?? document).querySelector('input[type=search]');
  });

/** One key of a query that every fifth row answers. */
const key = {
  prepare: async (page) => (await searchField(page)).asElement().focus(),
  take: (page) => page.keyboard.press('h'),
};

const shift = () => window.bench.shift;
const narrow = { width: 390, height: 800 };

/** Each a page with our tags against the same written by hand; `step` is what is measured in place of the loading. */
export const COMPARED = [
  { title: '50 cards', page: 'cards-50', count: 50, peer: 'vanilla', aim: '3 ×' },
  { title: '50 cards', page: 'cards-50', count: 50, peer: 'lit' },
  { title: '200 cards', page: 'cards-200', count: 200, peer: 'vanilla', aim: '3.5 ×' },
  { title: '200 cards', page: 'cards-200', count: 200, peer: 'lit' },
  {
    title: 'refresh of 200 cards',
    page: 'cards-200',
    side: 'refreshed',
    count: 200,
    peer: 'vanilla',
    step: refresh,
    aim: '2 ×',
  },
  { title: '50 gauges', page: 'gauges-50', count: 50, peer: 'vanilla', aim: '2.5 ×' },
  { title: 'ranking of 63 rows', page: 'ranking-63', peer: 'vanilla', aim: '1.8 ×' },
  { title: 'ranking of 705 rows', page: 'ranking-705', peer: 'vanilla', aim: '0.7 ×' },
  { title: 'ranking of 10 000 rows', page: 'ranking-10000', peer: 'vanilla' },
  { title: 'a key in 10 000 rows', page: 'ranking-10000', peer: 'vanilla', step: key, aim: '100 ms' },
  { title: 'one trend', page: 'trend', peer: 'Chart.js' },
];

/** Single figures, each asked of a page of ours. */
export const ASKED = [
  { title: 'elements of a card', page: 'cards-50', count: 50, ask: CARDS_ASK, aim: '45' },
  ...[
    ['cards', 6],
    ['gauges', 2],
    ['ranking', 1],
  ].flatMap(([tags, count]) => [
    { title: `layout shift of ${tags}`, page: `shift-${tags}`, count, ask: shift, aim: '0' },
    {
      title: `layout shift of ${tags}, 390 px`,
      page: `shift-${tags}`,
      count,
      ask: shift,
      viewport: narrow,
      aim: '0',
    },
  ]),
];
