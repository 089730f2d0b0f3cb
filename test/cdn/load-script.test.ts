import { expect, waitUntil } from '@open-wc/testing';
import { checksModules } from '../hostile/frames.js';
import type { Widget } from '../support/widgets.js';
import {
  detailText,
  openHost,
  scriptsOf,
  visibleText,
  widgetIn,
  widgetsIn,
  type PageParts,
} from './pages.js';

const MAPPING =
  'format="json" endpoint="/carriers/data/766.json" rows="rankings.0.entries" col-name="name" col-score="score" top="3"';
const RANKING = `<province-ranking ${MAPPING}>Bảng xếp hạng.</province-ranking>`;
const PLAIN =
  '<cchc-kpi-card endpoint="/carriers/data/dien-bien.json" indicator="rank-766">30/34.</cchc-kpi-card>';

const script = (folder = '/carriers/cdn', attributes = '') =>
  `<script src="${folder}/cchc-widgets.js" ${attributes}></script>`;

const TRUSTED = "require-trusted-types-for 'script'";

const WORKING: Readonly<Record<string, PageParts>> = {
  'beside the script': { head: script() },
  'beside the script on another origin': { head: script('{other}/carriers/cdn', 'crossorigin') },
  'where a nonce is demanded': {
    head: script('/carriers/cdn', 'nonce="n1"'),
    csp: "script-src 'nonce-n1'; style-src 'self'",
  },
  'where trust is passed on': {
    head: script('/carriers/cdn', 'nonce="n1"'),
    csp: "script-src 'nonce-n1' 'strict-dynamic'",
  },
  'where only its own origin is allowed': { head: script(), csp: "default-src 'self'" },
  'where scripts must be trusted, and any policy may be made': { head: script(), csp: TRUSTED },
  'where scripts must be trusted, and our policy may be made once': {
    head: script(),
    csp: `${TRUSTED}; trusted-types cchc-widgets`,
  },
  'where scripts must be trusted, and only others may make policies': {
    head: script(),
    csp: `${TRUSTED}; trusted-types others`,
  },
  'where scripts must be trusted, and nobody may make policies': {
    head: script('/carriers/cdn', 'nonce="n1"'),
    csp: `script-src 'nonce-n1' 'strict-dynamic'; ${TRUSTED}; trusted-types 'none'`,
  },
  'where the document’s own members are hidden': {
    head: script(),
    body: '<img name="currentScript"><img name="createElement"><img name="head"><img name="documentElement">',
  },
};

/** A script is fetched while what it takes from is on its way; where no hash of a module is checked, behind it. */
const inOrderOf = (script: string, base: string): readonly string[] =>
  checksModules ? [script, base] : [base, script];

const FURTHER = [
  ...inOrderOf('cchc-ranking.js', 'cchc-units.js'),
  ...inOrderOf('cchc-formats.js', 'cchc-tables.js'),
];

describe('a further script', () => {
  for (const [where, parts] of Object.entries(WORKING))
    it(`is found ${where}`, async () => {
      const page = await openHost({ ...parts, body: `${parts.body ?? ''}${RANKING}` });
      expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
      expect(scriptsOf(page)).to.deep.equal(['cchc-widgets.js', ...FURTHER]);
      expect(page.lines).to.deep.equal([]);
      page.frame.remove();
    });

  it('is found beside the style sheet where an optimiser has joined the script with others', async () => {
    const joined = '<script src="/carriers/joined/all-of-it.js"></script>';
    const sheet = '<link rel="stylesheet" href="/carriers/cdn/cchc-widgets.css">';
    const page = await openHost({ head: sheet + joined, body: RANKING });
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    expect(scriptsOf(page)).to.deep.equal(FURTHER);
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('is found where a policy lists the hashes of the scripts, as sri.json has them', async () => {
    const hashes = (await (await fetch('/carriers/cdn/sri.json')).json()) as Record<string, string>;
    const further = ['cchc-units.js', 'cchc-ranking.js', 'cchc-tables.js', 'cchc-formats.js'];
    const files = ['cchc-widgets.js', ...further];
    const page = await openHost({
      head: script('/carriers/cdn', `integrity="${hashes['cchc-widgets.js']}"`),
      body: RANKING,
      csp: `script-src ${files.map((file) => `'${hashes[file]}'`).join(' ')}`,
    });
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    page.frame.remove();
  });

  it('carries no second copy of Lit or of the decoder', async () => {
    const hashes = (await (await fetch('/carriers/cdn/sri.json')).json()) as Record<string, string>;
    // The doctor brings all that it needs, so that the main script has nothing ready for it.
    const further = Object.keys(hashes).filter((file) => /^cchc-(?!widgets|doctor).*\.js$/.test(file));
    expect(further).to.include.members([
      'cchc-formats.js',
      'cchc-charts.js',
      'cchc-ranking.js',
      'cchc-en.js',
    ]);
    for (const file of further) {
      const code = await (await fetch(`/carriers/cdn/${file}`)).text();
      expect(code, file).not.to.match(/elementStyles|_\$litPart\$|~standard/);
    }
  });

  it('is not asked for by a page that does not need it', async () => {
    const page = await openHost({ head: script(), body: PLAIN });
    await widgetIn(page, 'cchc-kpi-card');
    expect(scriptsOf(page)).to.deep.equal(['cchc-widgets.js', 'cchc-card.js']);
    page.frame.remove();
  });

  it('is asked for once, and leaves neither an element nor a name in the global object', async () => {
    const page = await openHost({
      head: '<script>window.before = Object.getOwnPropertyNames(window);</script>' + script() + script(),
      body: RANKING.repeat(1) + RANKING.replace('top="3"', 'top="4"'),
    });
    const { before } = page.window as unknown as { before: string[] };
    const isReady = (ranking: Widget) => ranking.shadowRoot?.querySelector('[data-state=ready]');
    await waitUntil(() => widgetsIn(page, 'province-ranking').every(isReady), 'both', { timeout: 5_000 });
    expect(scriptsOf(page).filter((name) => name === 'cchc-formats.js')).to.have.length(1);
    expect(page.document.querySelectorAll('script[src]')).to.have.length(2);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name));
    expect(added).to.deep.equal(['before']);
    page.frame.remove();
  });

  it('on its way does not make a page look parsed that is not', async () => {
    const page = await openHost({
      body: `${script()}${RANKING}<div data-cchc="cchc-kpi-card" data-snapshot="true" data-value="8"><!--pause-->Tám nghị định.</div>`,
    });
    expect((await widgetIn(page, 'cchc-kpi-card')).textContent).to.equal('Tám nghị định.');
    page.frame.remove();
  });

  it('brings Chart.js in the same way', async () => {
    const page = await openHost({
      head: script('{other}/carriers/cdn', 'crossorigin'),
      body: '<cchc-index-breakdown endpoint="/carriers/data/766.json" ranking="766" unit="11">59,58.</cchc-index-breakdown>',
    });
    const index = await widgetIn(page, 'cchc-index-breakdown');
    const isDrawn = () => Boolean(index.shadowRoot?.querySelector('canvas')?.style.height);
    await waitUntil(isDrawn, 'Chart.js has sized its canvas', { timeout: 5_000 });
    expect(scriptsOf(page)).to.deep.equal([
      'cchc-widgets.js',
      ...inOrderOf('cchc-trends.js', 'cchc-units.js'),
      'cchc-charts.js',
    ]);
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });
});

const REFUSED: readonly (readonly [string, PageParts, RegExp])[] = [
  [
    'is missing',
    { head: script('/carriers/partial') },
    /localhost\S*\/carriers\/partial\/cchc-units\.js: .*script-src, CORS/,
  ],
  [
    'is not the one that belongs to the script',
    { head: script('/carriers/tampered') },
    /cchc-units\.js.*integrity/,
  ],
  ['is one of another build', { head: script('/carriers/mixed') }, /cchc-units\.js.*integrity/],
  [
    'is refused by the page’s policy',
    {
      head: script(),
      csp: `script-src ${location.origin}/carriers/cdn/cchc-widgets.js`,
    },
    /cchc-units\.js.*script-src/,
  ],
];

describe('a further script that', () => {
  for (const [fault, parts, said] of REFUSED)
    it(`${fault} leaves the fallback and says which file and directive it is about`, async () => {
      const page = await openHost({ ...parts, body: RANKING });
      const ranking = await widgetIn(page, 'province-ranking', 'error');
      expect(detailText(ranking)).to.match(said);
      expect(ranking.textContent).to.equal('Bảng xếp hạng.');
      expect(page.window).not.to.have.property('tampered');
      expect(
        page.lines.filter((line) => line.startsWith('unhandled') || line.startsWith('uncaught Unc')),
      ).to.deep.equal([]);
      page.frame.remove();
    });

  it('is one of another build has the main script fetched once more, which a cache may have kept', async () => {
    const page = await openHost({ head: script('/carriers/mixed'), body: RANKING + PLAIN });
    await widgetIn(page, 'province-ranking', 'error');
    await widgetIn(page, 'cchc-kpi-card', 'error');
    const fetched = () =>
      page.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/mixed/cchc-widgets.js'))
        .map((entry) => (entry as PerformanceResourceTiming).initiatorType);
    await waitUntil(() => fetched().length > 1, 'once more', { timeout: 5_000 });
    expect(fetched()).to.deep.equal(['script', 'fetch']);
    page.frame.remove();
  });

  it('cannot be loaded may be written into the page instead', async () => {
    const carried = ['cchc-units.js', 'cchc-ranking.js', 'cchc-tables.js', 'cchc-formats.js']
      .map((file) => `<script src="/carriers/cdn/${file}"></script>`)
      .join('');
    const page = await openHost({ head: script('/carriers/partial') + carried, body: RANKING });
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    expect(scriptsOf(page)).to.have.length(5);
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });

  it('was written before the script does nothing, and comes again', async () => {
    const page = await openHost({
      head: `<script src="/carriers/cdn/cchc-ranking.js"></script>${script()}`,
      body: RANKING,
    });
    expect(visibleText(await widgetIn(page, 'province-ranking'))).to.include('Đồng Tháp');
    expect(page.lines).to.deep.equal([]);
    page.frame.remove();
  });
});
