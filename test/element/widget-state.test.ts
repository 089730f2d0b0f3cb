import { expect } from '@open-wc/testing';
import { statusOf, type Knowledge } from '../../src/element/widget-state.js';
import type { FigureView, Viewed } from '../../src/figures/view.js';
import type { Decoded } from '../../src/document/decode.js';
import { DataError } from '../../src/document/error.js';
import type { CchcDocument } from '../../src/document/schema.js';
import { documentOf } from '../support/fixtures.js';

const NOW = Date.parse('2023-12-24T19:04:00+07:00');
const DAY = 86_400_000;

const decoded = (parts: object = {}): Decoded => ({
  document: documentOf(parts),
  badFields: [],
  badRows: [],
});

const VIEW: FigureView = { label: 'view', notes: [] };

const statusWith = (
  known: Partial<Knowledge>,
  toView: (document: CchcDocument) => Viewed<FigureView> = () => VIEW,
) => statusOf({ busy: false, now: NOW, ...known }, toView);

describe('the state of a widget', () => {
  it('is idle when nothing is known or asked', () => {
    expect(statusWith({})).to.deep.equal({ state: 'idle', isLive: false });
  });

  it('is loading while a request is under way', () => {
    expect(statusWith({ busy: true }).state).to.equal('loading');
    expect(statusWith({ busy: true }).view).to.equal(undefined);
  });

  it('is loading with the tag’s own figure as the first paint', () => {
    const own = documentOf({});
    const status = statusWith({ busy: true, own });
    expect(status).to.include({ state: 'loading', view: VIEW, isLive: false, document: own });
  });

  it('is ready with the endpoint’s figure, and stays so while it is asked again', () => {
    const live = decoded();
    expect(statusWith({ live, own: documentOf({}) })).to.include({
      state: 'ready',
      view: VIEW,
      isLive: true,
      document: live.document,
    });
    expect(statusWith({ live, busy: true }).state).to.equal('ready');
  });

  it('is ready with the tag’s own figure where nothing is asked', () => {
    expect(statusWith({ own: documentOf({}) })).to.include({ state: 'ready', isLive: false });
  });

  it('is empty where the endpoint has published nothing, whatever the tag says', () => {
    const toView = (document: CchcDocument) => (document.title === 'live' ? 'empty' : VIEW);
    const status = statusWith({ live: decoded({ title: 'live' }), own: documentOf({}) }, toView);
    expect(status.state).to.equal('empty');
    expect(status.view).to.equal(undefined);
  });

  it('is empty where the tag itself says nothing', () => {
    expect(statusWith({ own: documentOf({}) }, () => 'empty').state).to.equal('empty');
  });

  it('is an error without a figure', () => {
    const error = new DataError('http', { status: 500 });
    expect(statusWith({ error })).to.deep.equal({ state: 'error', error, isLive: false });
    expect(statusWith({ error, busy: true }).state).to.equal('error');
  });

  it('is an error with the tag’s own figure as the last resort', () => {
    const error = new DataError('timeout');
    expect(statusWith({ error, own: documentOf({}) })).to.include({
      state: 'error',
      view: VIEW,
      error,
      isLive: false,
    });
  });

  it('is stale where the endpoint failed after a good answer', () => {
    const error = new DataError('offline');
    expect(statusWith({ live: decoded(), error })).to.include({
      state: 'stale',
      view: VIEW,
      error,
      isLive: true,
    });
  });

  it('is an error where the document lacks what is asked for', () => {
    const missing = new DataError('not-found', { wanted: 'a', known: [] });
    const status = statusWith({ live: decoded() }, () => missing);
    expect(status).to.include({ state: 'error', error: missing });
  });

  it('is an error where something is wrong with the tag', () => {
    const fault = new DataError('missing-attribute', { field: 'indicator' });
    expect(statusWith({ fault: () => fault })).to.include({ state: 'error', error: fault });
    expect(statusWith({ fault: () => fault, own: documentOf({}) })).to.include({
      state: 'error',
      view: VIEW,
    });
  });

  it('is an error where the tag’s own figures cannot be read and nothing else is to come', () => {
    const own = new DataError('invalid', { field: 'value' });
    expect(statusWith({ own })).to.include({ state: 'error', error: own });
    expect(statusWith({ own, busy: true }).state).to.equal('loading');
    expect(statusWith({ own, live: decoded() }).state).to.equal('ready');
  });
});

describe('the age of the figures', () => {
  const aged = (updatedAt: string | null, staleAfter: string | null) =>
    statusWith({ live: decoded({ updatedAt, staleAfter }) });

  it('makes them stale from the duration on that their publisher gives', () => {
    expect(aged('2023-11-14T19:04:00+07:00', 'P40D').state).to.equal('ready');
    expect(aged('2023-11-14T19:03:59+07:00', 'P40D')).to.include({ state: 'stale', age: 40 * DAY + 1000 });
  });

  it('counts a day until its end', () => {
    expect(aged('2023-11-14', 'P40D').state).to.equal('ready');
    expect(aged('2023-11-13', 'P40D').state).to.equal('stale');
  });

  it('means nothing without a date or a duration', () => {
    expect(aged(null, 'P1D').state).to.equal('ready');
    expect(aged('2001-01-01', null).state).to.equal('ready');
  });

  it('is told beside a failure', () => {
    const error = new DataError('http', { status: 503 });
    const live = decoded({ updatedAt: '2023-01-01', staleAfter: 'P1D' });
    expect(statusWith({ live, error })).to.include({ state: 'stale', error });
    expect(statusWith({ live, error }).age).to.be.greaterThan(300 * DAY);
  });
});
