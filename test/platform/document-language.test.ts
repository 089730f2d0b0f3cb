import { expect, fixture, html } from '@open-wc/testing';
import { nearestLocale, watchLanguage } from '../../src/platform/document-language.js';
import { settled } from '../support/deferred.js';

const inside = async (...langs: readonly (string | null)[]) => {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  let inner = root;
  for (const lang of langs) {
    const child = document.createElement('div');
    if (lang !== null) child.setAttribute('lang', lang);
    inner.append(child);
    inner = child;
  }
  return inner;
};

describe('the nearest language', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is the one on the tag or around it', async () => {
    expect(nearestLocale(await inside('vi', 'en'))).to.equal('en');
    expect(nearestLocale(await inside('en', null, null))).to.equal('en');
    document.documentElement.lang = 'en';
    expect(nearestLocale(await inside())).to.equal('en');
  });

  it('may be written as content management systems do', async () => {
    expect(nearestLocale(await inside('en', 'vi_VN'))).to.equal('vi');
    expect(nearestLocale(await inside('vi', 'EN-us'))).to.equal('en');
  });

  it('is looked for further out where one has no dictionary', async () => {
    expect(nearestLocale(await inside('en', 'hmn', ''))).to.equal('en');
    expect(nearestLocale(await inside('tai'))).to.equal('vi');
  });

  it('is that of the page in a frame, also through shadow roots, for what was moved into it', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const page = frame.contentDocument!;
    const inner = document.createElement('div');
    page.documentElement.lang = 'en';
    page.body.append(inner);
    expect(nearestLocale(inner)).to.equal('en');
    page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLocale(inner)).to.equal('en');
  });

  it('is Vietnamese without any', async () => {
    expect(nearestLocale(await inside())).to.equal('vi');
    expect(nearestLocale(document.createElement('div'))).to.equal('vi');
  });

  it('reaches out through shadow roots', async () => {
    const host = await inside('en');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(nearestLocale(inner)).to.equal('en');
  });
});

describe('a change of the page’s language', () => {
  it('is told to each who watches, until they stop', async () => {
    const told: string[] = [];
    const element = await inside('vi');
    const stopFirst = watchLanguage(() => told.push('first'));
    const stopSecond = watchLanguage(() => told.push('second'));
    element.lang = 'en';
    await settled();
    expect(told).to.deep.equal(['first', 'second']);
    stopFirst();
    element.lang = 'vi';
    await settled();
    stopSecond();
    element.lang = 'en';
    await settled();
    expect(told).to.deep.equal(['first', 'second', 'second']);
  });

  it('is told again to whoever comes after all have left', async () => {
    watchLanguage(() => undefined)();
    let told = 0;
    const stop = watchLanguage(() => told++);
    (await inside('vi')).lang = 'en';
    await settled();
    stop();
    expect(told).to.equal(1);
  });
});
