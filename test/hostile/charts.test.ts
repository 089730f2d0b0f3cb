import { expect, waitUntil } from '@open-wc/testing';
import { vi } from '../support/fixtures.js';
import { openPage, reportOf, statesOf, unforeseenIn, type PageOptions, type PageReport } from './frames.js';
import { chartMessages } from '../../src/ui/chart-messages.js';

const TRUSTED = "require-trusted-types-for 'script'";
const HERE = `${location.origin}/hostile`;
const CHARTS = 'cdn/cchc-charts.js';
const ALL_READY = { trend: 'ready', breakdown: 'ready' };

const chartsIn = (frame: HTMLIFrameElement): Element[] => [
  ...(frame.contentDocument as Document).querySelectorAll('dossier-trend, cchc-index-breakdown'),
];

/** How many canvases of a page hold a drawing. */
async function drawings(frame: HTMLIFrameElement): Promise<number> {
  await reportOf(frame);
  const canvases = chartsIn(frame).flatMap((widget) => [
    ...(widget.shadowRoot?.querySelectorAll('canvas') ?? []),
  ]);
  return canvases.filter((canvas) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width || 1, height || 1).data;
    return pixels?.some((channel) => channel !== 0);
  }).length;
}

const PATIENCE = { timeout: 20_000 };

const untilDrawn = (frame: HTMLIFrameElement): Promise<void> =>
  waitUntil(async () => (await drawings(frame)) > 1, 'two canvases hold a drawing', PATIENCE);

/** The report of a page, once its reader has come to each widget and all say that there is a table instead. */
async function untilSaid(frame: HTMLIFrameElement): Promise<PageReport> {
  const charts = chartsIn(frame);
  const said = ({ text }: PageReport['widgets'][number]) => text.includes(vi.in(chartMessages).cannotDraw);
  let attempt = 0;
  const allSay = async () => {
    charts[attempt++ % charts.length]?.scrollIntoView();
    return (await reportOf(frame)).widgets.every(said);
  };
  await waitUntil(allSay, 'all say that they cannot be drawn', PATIENCE);
  return reportOf(frame);
}

const DRAWN: Readonly<Record<string, PageOptions>> = {
  'no policy': {},
  'only its own origin': { csp: "default-src 'self'" },
  'a nonce and strict-dynamic': {
    csp: "script-src 'nonce-x1' 'strict-dynamic'; style-src 'self'; object-src 'none'",
    nonce: 'x1',
  },
  'trusted types, our policy allowed': { csp: `${TRUSTED}; trusted-types cchc-widgets` },
  'trusted types, no policy allowed': { csp: `${TRUSTED}; trusted-types 'none'` },
  'no script allowed but those in the page': {
    csp: `script-src ${HERE}/scripts/ ${HERE}/cdn/cchc-widgets.js ${HERE}/cdn/cchc-units.js ${HERE}/cdn/cchc-trends.js ${HERE}/cdn/cchc-charts.js`,
    foot: [CHARTS, 'us', 'cdn/cchc-trends.js'],
  },
  'cross-origin isolation': { coep: true, foot: ['us-from-elsewhere'] },
};

describe('a chart in a page with', () => {
  for (const [name, options] of Object.entries(DRAWN))
    it(name, async () => {
      const frame = await openPage({ page: 'charts', ...options });
      await untilDrawn(frame);
      const report = await reportOf(frame);
      expect(unforeseenIn(report, options)).to.deep.equal([]);
      expect(report.errors).to.deep.equal([]);
      expect(statesOf(report)).to.deep.equal(ALL_READY);
      frame.remove();
    });
});

describe('a chart that cannot be drawn', () => {
  const UNDRAWN: Readonly<Record<string, PageOptions>> = {
    'beside MooTools': { head: ['libraries/mootools.js'] },
    'beside MooTools 1.3': { head: ['libraries/mootools-1.3.js'] },
    'beside Prototype.js': { head: ['libraries/prototype.js'] },
    'before Prototype.js 1.6': { foot: ['us', 'scripts/prototype-1.6-model.js'] },
    'where Chart.js is not allowed': {
      csp: `script-src ${HERE}/scripts/ ${HERE}/cdn/cchc-widgets.js ${HERE}/cdn/cchc-units.js ${HERE}/cdn/cchc-trends.js`,
    },
  };

  for (const [name, options] of Object.entries(UNDRAWN))
    it(`${name}, is a table, and says so`, async () => {
      const frame = await openPage({ page: 'charts', ...options });
      const report = await untilSaid(frame);
      const { errors, widgets } = report;
      expect(errors).to.deep.equal([]);
      expect(statesOf(report)).to.deep.equal(ALL_READY);
      for (const { id, text } of widgets) {
        expect(text, id).to.match(/95,1|59,58|19,04/);
        expect(text, id).to.include(vi.in(chartMessages).cannotDraw);
      }
      for (const { localName, shadowRoot } of chartsIn(frame))
        expect(shadowRoot!.querySelector('table')!.getBoundingClientRect().height, localName).to.be.above(40);
      frame.remove();
    });

  it('tells the webmaster once which script is refused', async () => {
    const csp = `script-src ${HERE}/scripts/ ${HERE}/cdn/cchc-widgets.js ${HERE}/cdn/cchc-units.js ${HERE}/cdn/cchc-trends.js`;
    const frame = await openPage({ page: 'charts', csp });
    const { lines } = await untilSaid(frame);
    const ours = lines.filter((line) => line.startsWith('[cchc]'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.include('cchc-charts.js').and.to.include('script-src').and.to.include(location.host);
    frame.remove();
  });
});
