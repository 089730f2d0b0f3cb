// The pages of the bench: each as our tags and as somebody writes it by hand.

// The one long timer of a page, that of the refresh, is run by the bench instead of being waited for.
const CLOCK = `
  const bench = (window.bench = {});
  const { setTimeout: wait } = window;
  window.setTimeout = (run, delay, ...rest) => {
    if (!(delay > 10000)) return wait(run, delay, ...rest);
    bench.refresh = run;
    return 0;
  };
  bench.frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => wait(done))));
  bench.lastValue = () => {
    const card = [...document.querySelectorAll('cchc-kpi-card, .card')].at(-1);
    return (card.shadowRoot ?? card).querySelector('[part=value], .value').textContent;
  };
  bench.until = async (isTrue) => { while (!isTrue()) await new Promise(requestAnimationFrame); };`;

const repeat = (count, markupOf) => Array.from({ length: count }, (_, index) => markupOf(index)).join('\n');

const page = (head, body) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="stylesheet" href="/pages/bench.css">
<script>${CLOCK}</script>
${head}
</head>
<body>
${body}
</body>
</html>`;

const READY = `
  let ready = 0;
  document.addEventListener('cchc-ready', () => ready++);
  const isDrawn = ({ shadowRoot }) => [...shadowRoot.querySelectorAll('canvas')].every(({ width }) => width !== 300);
  bench.finished = async (count) => {
    await bench.until(() => ready >= count);
    await bench.until(() => [...document.querySelectorAll('dossier-trend')].every(isDrawn));
  };`;

/** A page of our tags; it is finished when all of them are ready. */
const ours = (body) =>
  page(
    `<link rel="stylesheet" href="/cdn/cchc-widgets.css"><script>${READY}</script><script src="/cdn/cchc-widgets.js"></script>`,
    body,
  );

/** A page that a function of a module fills; it is finished when that is. */
const byHand = (file, make, endpoint, body) =>
  page(
    `<link rel="stylesheet" href="/pages/by-hand.css">
<script type="module">
  import { ${make} } from '/pages/${file}.js';
  const made = ${make}({ endpoint: '${endpoint}' });
  bench.made = made;
</script>
<script>bench.finished = async () => { await bench.until(() => bench.made); await bench.made; };</script>`,
    body,
  );

const grid = (content) => `<div class="grid">${content}</div>`;

const tag = (name, endpoint, attributes = '') =>
  `<${name} endpoint="${endpoint}" ${attributes}><p>Số liệu đang được tải.</p></${name}>`;

function cards(count) {
  const endpoint = `/data/cards-${count}`;
  const of = (markupOf) => grid(repeat(count, markupOf));
  return {
    ours: ours(of((index) => tag('cchc-kpi-card', endpoint, `indicator="i${index}"`))),
    refreshed: ours(of((index) => tag('cchc-kpi-card', endpoint, `indicator="i${index}" refresh="15"`))),
    vanilla: byHand(
      'vanilla',
      'cards',
      endpoint,
      of((index) => `<article class="card" data-indicator="i${index}"></article>`),
    ),
    lit: byHand(
      'lit',
      'cards',
      endpoint,
      of((index) => `<hand-card endpoint="${endpoint}" indicator="i${index}"></hand-card>`),
    ),
  };
}

const gauges = (count) => ({
  ours: ours(grid(repeat(count, () => tag('dossier-ontime-gauge', '/data/dossiers')))),
  vanilla: byHand(
    'vanilla',
    'gauges',
    '/data/dossiers',
    grid(repeat(count, () => '<article class="card"></article>')),
  ),
});

const ranking = (rows) => ({
  ours: ours(tag('province-ranking', `/data/ranking-${rows}`, 'ranking="r" searchable')),
  vanilla: byHand('vanilla', 'ranking', `/data/ranking-${rows}`, '<article class="card"></article>'),
});

/** One only: our charts out of sight are not drawn. */
const trend = {
  ours: ours(tag('dossier-trend', '/data/dossiers')),
  'Chart.js': byHand('chart', 'charts', '/data/dossiers', '<div class="chart"><canvas></canvas></div>'),
};

const WATCH_SHIFTS = `
  bench.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** A page with text between our tags, which counts how far its layout shifts; its endpoint answers late. */
const article = (content) => ({
  ours: ours(`<script>${WATCH_SHIFTS}</script><p>Trước các số liệu.</p>${content}<p>Sau các số liệu.</p>`),
});

const lateCards = grid(repeat(6, (index) => tag('cchc-kpi-card', '/late/cards-50', `indicator="i${index}"`)));

/** The pages by name and side. */
export const PAGES = {
  empty: { ours: page('', '<p>Không có số liệu.</p>') },
  'cards-50': cards(50),
  'cards-200': cards(200),
  'gauges-50': gauges(50),
  'ranking-63': ranking(63),
  'ranking-705': ranking(705),
  'ranking-10000': ranking(10_000),
  trend,
  'shift-cards': article(lateCards),
  'shift-gauges': article(grid(repeat(2, () => tag('dossier-ontime-gauge', '/late/dossiers')))),
  'shift-ranking': article(tag('province-ranking', '/late/ranking-63', 'ranking="r"')),
};
