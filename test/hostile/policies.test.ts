import { expect, waitUntil } from '@open-wc/testing';
import {
  ALL_READY,
  hasTrustedTypes,
  openPage,
  reportOf,
  statesOf,
  unforeseenIn,
  visit,
  type PageOptions,
  type PageReport,
  type WidgetReport,
} from './frames.js';

const TRUSTED = "require-trusted-types-for 'script'";

const PAGES: Readonly<Record<string, PageOptions>> = {
  'only its own origin, nothing inline': { csp: "default-src 'self'" },
  'a nonce and strict-dynamic': {
    csp: "script-src 'nonce-x1' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
    nonce: 'x1',
  },
  'styles by nonce only': { csp: "default-src 'self'; style-src 'self' 'nonce-x1'", nonce: 'x1' },
  'trusted types': { csp: TRUSTED },
  'trusted types, our policy allowed': { csp: `${TRUSTED}; trusted-types cchc-widgets` },
  'trusted types, policies of others allowed': { csp: `${TRUSTED}; trusted-types dompurify default` },
  'trusted types, no policy at all': { csp: `${TRUSTED}; trusted-types 'none'` },
  'neither images nor fonts': { csp: "img-src 'none'; font-src 'none'" },
  'everything else forbidden': {
    csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'",
  },
  'a sandbox of no origin, where storage is forbidden': { sandbox: 'allow-scripts' },
  'a sandbox with a policy': { sandbox: 'allow-scripts', csp: 'sandbox allow-scripts' },
  'cross-origin isolation': { coep: true, foot: ['us-from-elsewhere'] },
  'our script from another origin': {
    csp: "default-src 'self'; script-src 'self' http://127.0.0.1:*",
    foot: ['us-from-elsewhere'],
  },
};

function expectUntouched(report: PageReport, options: PageOptions): void {
  expect(unforeseenIn(report, options)).to.deep.equal([]);
  expect(report.errors).to.deep.equal([]);
  expect(statesOf(report)).to.deep.equal(ALL_READY);
}

describe('a policy of', () => {
  let clean: PageReport;

  before(async () => {
    clean = await visit({ looks: true });
  });

  for (const [policy, options] of Object.entries(PAGES))
    it(policy, async () => {
      const report = await visit({ ...options, looks: true });
      expectUntouched(report, options);
      expect(report.widgets).to.deep.equal(clean.widgets);
    });

  for (const order of [
    ['scripts/second-lit.js', 'us'],
    ['us', 'scripts/second-lit.js'],
  ])
    it(`trusted types for one Lit, beside a second one: ${order.join(', ')}`, async () => {
      const options = { csp: `${TRUSTED}; trusted-types lit-html`, foot: order };
      const frame = await openPage(options);
      expectUntouched(await reportOf(frame), options);
      expect(frame.contentDocument?.getElementById('other-vendor')?.textContent).to.equal('Tiện ích khác');
      frame.remove();
    });
});

describe('the probe', () => {
  // Firefox has Trusted Types from 148 on.
  const refusing = hasTrustedTypes
    ? { csp: `${TRUSTED}; trusted-types 'none'`, foot: ['us', 'scripts/second-lit.js'] }
    : { csp: "connect-src 'none'", page: 'blocked' };
  it('would see what a policy refuses', async () => {
    const { violations } = await visit(refusing);
    expect(violations.join()).to.match(/^(trusted-types|connect-src)/);
  });
});

describe('an endpoint that connect-src refuses', () => {
  const SAID = /so-lieu\.example.*connect-src/;
  const isSaid = ({ text }: WidgetReport) => SAID.test(text);

  for (const csp of [
    "connect-src 'self'",
    "default-src 'self'",
    "default-src 'none'; script-src 'self'; style-src 'self'",
  ])
    it(`is named with the directive: ${csp}`, async () => {
      const frame = await openPage({ page: 'blocked', csp });
      let report = await reportOf(frame);
      // The words come with a file of their own, after the state.
      await waitUntil(async () => (report = await reportOf(frame)).widgets.every(isSaid), 'the words', {
        timeout: 5_000,
      });
      frame.remove();
      const { widgets, lines, errors } = report;
      expect(errors).to.deep.equal([]);
      expect(widgets.map(({ state }) => state)).to.deep.equal(['error', 'error']);
      expect(widgets.map(({ text }) => text.includes('CORS'))).to.deep.equal([false, false]);
      expect(lines.filter((line) => line.startsWith('[cchc]'))).to.have.length(2);
    });
});
