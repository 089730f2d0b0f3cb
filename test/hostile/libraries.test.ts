import { expect, waitUntil } from '@open-wc/testing';
import {
  ALL_READY,
  openPage,
  reportOf,
  statesOf,
  visit,
  type PageOptions,
  type PageReport,
} from './frames.js';

const L = 'libraries/';
const S = 'scripts/';

const ALONE = [
  `${L}mootools.js`,
  `${L}mootools-1.3.js`,
  `${L}mootools-model.js`,
  `${L}prototype.js`,
  `${L}prototype-model.js`,
  `${L}jquery.js`,
  `${L}require.js`,
  `${L}zone.js`,
  `${S}polluted.js`,
  `${S}old-fetch.js`,
  `${S}old-polyfills.js`,
  `${S}polluted-widely.js`,
  `${S}polluted-then.js`,
  `${S}hardened.js`,
  `${S}against-fingerprints.js`,
  `${S}old-media.js`,
  `${S}own-names.js`,
  `${S}no-abort.js`,
  `${S}own-abort.js`,
  `${S}english-only.js`,
  `${S}own-intl.js`,
  `${S}strict-fetch.js`,
  `${S}own-figures.js`,
  `${S}own-number-words.js`,
  `${S}measured-fetch.js`,
  `${S}own-dates.js`,
  `${S}own-prepend.js`,
  `${S}mootools-1.1-model.js`,
  `${S}prototype-1.6-model.js`,
  `${S}old-strings.js`,
];

function expectAllReady(report: PageReport): void {
  expect(report.errors).to.deep.equal([]);
  expect(report.lines.filter((line) => line.includes('[cchc]'))).to.deep.equal([]);
  expect(statesOf(report)).to.deep.equal(ALL_READY);
}

describe('beside a library of another time', () => {
  let clean: PageReport;

  before(async () => {
    clean = await visit({ looks: true });
  });

  async function expectNoDifference(options: PageOptions): Promise<void> {
    const report = await visit({ ...options, looks: true });
    expectAllReady(report);
    expect(report.widgets).to.deep.equal(clean.widgets);
  }

  for (const library of ALONE) {
    it(`widgets look as ever after ${library}`, () => expectNoDifference({ head: [library] }));
    it(`widgets look as ever before ${library}`, () => expectNoDifference({ foot: ['us', library] }));
    it(`widgets look as ever after ${library} under style-src 'self'`, async () => {
      const report = await visit({ head: [library], csp: "style-src 'self'", looks: true });
      expectAllReady(report);
      expect(report.violations.filter((violation) => !violation.includes(library))).to.satisfy(
        (others: readonly string[]) =>
          others.every((violation) => violation.startsWith('style-src-attr inline')),
      );
      expect(report.widgets).to.deep.equal(clean.widgets);
    });
  }

  for (const libraries of [
    [`${L}jquery.js`, `${L}mootools-1.3.js`],
    [`${L}prototype.js`, `${L}mootools.js`],
    [`${L}prototype-model.js`, `${L}mootools-model.js`],
    [`${L}mootools.js`, `${L}prototype.js`, `${S}no-abort.js`, `${S}old-polyfills.js`],
  ]) {
    it(`widgets look as ever after ${libraries.join(', ')}`, () => expectNoDifference({ head: libraries }));
    it(`widgets look as ever before ${libraries.join(', ')}`, () =>
      expectNoDifference({ foot: ['us', ...libraries] }));
  }

  it('widgets have their styles where each shadow root is closed', async () => {
    const frame = await openPage({ head: [`${S}closed-roots.js`] });
    const page = frame.contentWindow as Window & { closedRoots?: readonly ShadowRoot[] };
    const frames = () =>
      (page.closedRoots ?? []).map((root) => root.querySelector('.widget[data-state=ready]'));
    await waitUntil(() => frames().filter(Boolean).length === Object.keys(ALL_READY).length, 'all', {
      timeout: 8_000,
    });
    for (const widget of frames())
      if (widget) expect(page.getComputedStyle(widget).borderTopStyle).to.equal('solid');
    frame.remove();
  });

  it('widgets look as ever in a browser that makes no style sheets', () =>
    expectNoDifference({ head: [`${S}old-style-sheets.js`] }));

  it('widgets do not mind elements that hide what a document can do', () =>
    expectNoDifference({ foot: [`${S}clobbering.js`, 'us'] }));

  it('widgets do not mind fields that hide what their form can do', () =>
    expectNoDifference({ foot: [`${S}clobbering-form.js`, 'us'] }));

  it('widgets speak Vietnamese where neither page nor server knows UTF-8', async () => {
    const { widgets, errors } = await visit({
      charset: 'windows-1258',
      foot: ['cdn/cchc-widgets.js?charset='],
    });
    expect(errors).to.deep.equal([]);
    expect(widgets.find(({ id }) => id === 'ranking')?.text)
      .to.include('Hạng')
      .and.to.include('Điện Biên');
  });

  it('a tag that cannot be registered takes no other down', async () => {
    const report = await visit({ head: [`${S}refusing-registry.js`], patience: 50 });
    expect(report.errors).to.deep.equal([]);
    expect(statesOf(report)).to.deep.equal({ ...ALL_READY, card: null, sparkline: null, braces: null });
    expect(report.lines.join()).to.include('<cchc-kpi-card> TypeError: refused');
  });

  it('widgets do not mind what a page puts in the place of what the language brings behind us', async () => {
    expectAllReady(await visit({ foot: ['us', `${S}own-collections.js`] }));
  });

  it('a provider that cannot be registered leaves no widget in it waiting', async () => {
    const report = await visit({ head: [`${S}refusing-provider.js`], patience: 50 });
    expect(report.errors).to.deep.equal([]);
    expect(statesOf(report)).to.deep.equal({ ...ALL_READY, ranking: 'error' });
    expect(report.lines.join()).to.include('<cchc-provider> TypeError: refused').and.include('“endpoint”');
  });

  it('a page that refuses shadow roots keeps its fallbacks, and is told why', async () => {
    const frame = await openPage({ head: [`${S}no-shadow-roots.js`] });
    const { errors, lines } = await reportOf(frame, { patience: 0 });
    expect(errors).to.deep.equal([]);
    expect(lines.join('\n')).to.include('[cchc] <cchc-kpi-card> TypeError: no shadow roots here');
    expect(frame.contentDocument!.body.innerText).to.include(
      'Trên 196.000 hồ sơ trong 10 tháng đầu năm 2023.',
    );
    frame.remove();
  });

  it('a page that lets nobody watch its tree has its figures, and is told why they may be old', async () => {
    const report = await visit({ head: [`${S}no-observers.js`] });
    expect(report.errors).to.deep.equal([]);
    expect(statesOf(report)).to.deep.equal(ALL_READY);
    expect(report.lines.join('\n')).to.include('[cchc] <cchc-kpi-card> TypeError: nobody watches here');
  });

  for (const [native, said] of Object.entries({ map: 'no place for the map', promise: 'nothing promised' }))
    it(`a page with its own ${native} keeps its fallbacks, and is told why`, async () => {
      const frame = await openPage({ head: [`${S}own-${native}.js`] });
      const { errors, lines } = await reportOf(frame, { patience: 0 });
      expect(errors).to.deep.equal([]);
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.match(/^\[cchc\] Script dừng vì lỗi: /)
        .and.include(said);
      const page = frame.contentDocument!;
      expect(frame.contentWindow!.customElements.get('cchc-kpi-card')).to.equal(undefined);
      expect(page.body.innerText).to.include('Trên 196.000 hồ sơ trong 10 tháng đầu năm 2023.');
      frame.remove();
    });

  for (const order of [
    [`${S}no-match-all.js`, 'us'],
    ['us', `${S}no-match-all.js`],
  ])
    it(`a page without what each figure needs keeps its fallbacks, and is told why: ${order.join(', ')}`, async () => {
      const frame = await openPage({ foot: order });
      const page = frame.contentDocument!;
      const { errors, lines } = await reportOf(frame, { patience: 20 });
      expect(errors).to.deep.equal([]);
      const tags = [...page.querySelectorAll<HTMLElement>('.cell > *')];
      expect(tags).to.have.length(Object.keys(ALL_READY).length);
      for (const { id, localName, offsetHeight, textContent } of tags) {
        expect(lines.join('\n')).to.match(new RegExp(`^\\[cchc\\] <${localName}> .*matchAll`, 'm'));
        expect(offsetHeight > 0 || !textContent, id).to.equal(true);
      }
      expect(page.body.innerText).to.include('Trên 196.000 hồ sơ trong 10 tháng đầu năm 2023.');
      frame.remove();
    });

  async function expectNamed(order: readonly string[], reason: string): Promise<void> {
    const frame = await openPage({ foot: order });
    const { errors, lines, widgets } = await reportOf(frame, { patience: 30 });
    expect(errors).to.deep.equal([]);
    expect(lines.join('\n')).to.include(`Script của thẻ gặp lỗi “${reason}`);
    expect(widgets.map(({ state }) => state))
      .to.include('error')
      .and.not.include('ready');
    expect(frame.contentDocument!.body.innerText).to.include(
      'Trên 196.000 hồ sơ trong 10 tháng đầu năm 2023.',
    );
    frame.remove();
  }

  for (const script of ['arrays', 'decimals', 'flat-map', 'trim', 'sort', 'rounding', 'patterns'].map(
    (name) => `${S}own-${name}.js`,
  ))
    for (const order of [
      [script, 'us'],
      ['us', script],
    ])
      it(`a page in which figures would be others keeps its fallbacks, and is told why: ${order.join(', ')}`, () =>
        expectNamed(order, 'Error: JSON, Array, Number”'));

  for (const [script, reason] of Object.entries({
    parser: 'TypeError: ',
    'list-test': 'Error: JSON, Array, Number”',
    number: 'TypeError: Number is not a function',
  }))
    it(`a page that has an own ${script} behind us keeps its fallbacks, and is told why`, () =>
      expectNamed(['us', `${S}own-${script}.js`], reason));

  it('a module loader meets no module without a name', async () => {
    const frame = await openPage({ head: [`${L}require.js`], foot: ['us', `${S}require-module.js`] });
    expectAllReady(await reportOf(frame));
    expect(frame.contentDocument?.documentElement.dataset.required).to.equal('yes');
    frame.remove();
  });
});

describe('in a page that is compiled', () => {
  const COMPILED: Readonly<Record<string, PageOptions>> = {
    'by AngularJS': { html: 'lang="vi" ng-app', head: [`${L}angular.js`] },
    'by AngularJS, after us': { html: 'lang="vi" ng-app', foot: ['us', `${L}angular.js`] },
    'by Vue': { head: [`${L}vue.js`], foot: ['us', `${S}vue-mount.js`] },
    'by Vue, before us': { head: [`${L}vue.js`], foot: [`${S}vue-mount.js`, 'us'] },
  };

  for (const [name, options] of Object.entries(COMPILED))
    it(`${name}, braces in data stay text`, async () => {
      const frame = await openPage(options);
      const report = await reportOf(frame);
      expectAllReady(report);
      const braces = report.widgets.find(({ id }) => id === 'braces')?.text ?? '';
      expect(braces).to.include('{{7*7}}').and.to.include("{{constructor.constructor('hijacked=1')()}}");
      expect(braces).not.to.include('49');
      expect(frame.contentWindow).not.to.have.property('hijacked');
      frame.remove();
    });
});

interface JQuery {
  html(): string;
  html(markup: string): JQuery;
  clone(deep: boolean): JQuery;
  wrap(markup: string): JQuery;
  unwrap(): JQuery;
  detach(): JQuery;
  appendTo(target: string): JQuery;
  parent(): JQuery;
  removeAttr(name: string): JQuery;
}

describe('in the hands of jQuery 1.x', () => {
  const MANNERS: Readonly<Record<string, (find: (selector: string) => JQuery) => void>> = {
    'html() of what html() says': ($) => $('#app').html($('#app').html()),
    'clone(true)': ($) => $('#app').clone(true).appendTo('body'),
    wrap: ($) => $('#app .cell > *').wrap('<div class="frame"><p></p></div>'),
    'wrap and unwrap': ($) => $('#card').wrap('<div></div>').unwrap(),
    'detach and appendTo': ($) => $('#gauge').detach().appendTo('#app'),
  };

  for (const [name, act] of Object.entries(MANNERS))
    it(`widgets survive ${name}`, async () => {
      const frame = await openPage({ head: [`${L}jquery.js`] });
      await reportOf(frame);
      const { jQuery } = frame.contentWindow as unknown as { jQuery: (selector: string) => JQuery };
      act(jQuery);
      const report = await reportOf(frame);
      expect(report.errors).to.deep.equal([]);
      expect(report.widgets.map(({ state }) => state)).to.satisfy((states: readonly string[]) =>
        states.every((state) => state === 'ready'),
      );
      expect(report.widgets.length % Object.keys(ALL_READY).length).to.equal(0);
      frame.remove();
    });
});
