import { expect } from '@open-wc/testing';
import type { CchcErrorEvent } from '../../../src/element/events.js';
import type { FailureKind } from '../../../src/document/error.js';
import { consoleLines } from '../console.js';
import { settled } from '../deferred.js';
import { FakeClock } from '../fake-clock.js';
import { FakeNetwork, type FakeRequest } from '../fake-network.js';
import { FakePage } from '../fake-page.js';
import {
  detailText,
  ENDPOINT,
  frameOf,
  hasPart,
  make,
  mount,
  partOf,
  press,
  provide,
  stateOf,
  visibleText,
  type Widget,
} from '../widgets.js';
import { asking, mountAsking, mountBare, mountOwn, mountReady, type Fixtures } from './fixtures.js';

interface Mishap {
  readonly kind: FailureKind;
  readonly says: string;
  readonly origin?: string;
  readonly befall: (request: FakeRequest) => Promise<void>;
}

/** What a citizen is told. */
const PUBLIC: Readonly<Partial<Record<FailureKind, string>>> = {
  offline: 'Không kết nối được tới nguồn số liệu. Vui lòng kiểm tra mạng rồi thử lại.',
  blocked: 'Chưa tải được số liệu từ nguồn. Vui lòng thử lại sau.',
  http: 'Chưa tải được số liệu từ nguồn. Vui lòng thử lại sau.',
  'too-large': 'Chưa đọc được số liệu của nguồn.',
  'not-data': 'Chưa đọc được số liệu của nguồn.',
  invalid: 'Chưa đọc được số liệu của nguồn.',
};

/** What an endpoint can do wrong, each with words that tell it from the rest. */
const MISHAPS: readonly Mishap[] = [
  {
    kind: 'offline',
    // For everybody there is as much to say.
    says: '',
    origin: 'https://data.example',
    befall: (request) => request.fail(),
  },
  {
    kind: 'blocked',
    says: 'data.example: máy chủ chưa cho phép (CORS)',
    befall: (request) => request.fail(),
  },
  { kind: 'http', says: 'lỗi 404', befall: (request) => request.status(404) },
  { kind: 'http', says: 'lỗi 500', befall: (request) => request.status(500) },
  {
    kind: 'too-large',
    says: 'quá lớn (trên 2 MB, 50.000 dòng hoặc 2.000 cột)',
    befall: (request) => request.text(`"${'a'.repeat(2 ** 21)}"`),
  },
  {
    kind: 'not-data',
    says: 'một trang web',
    befall: (request) => request.text('<!doctype html><p>Đăng nhập</p>'),
  },
  {
    kind: 'not-data',
    says: 'bị cắt giữa chừng',
    befall: (request) => request.text('{"schemaVersion":1,"ind'),
  },
  {
    kind: 'not-data',
    says: 'bảng mã',
    // Its first two bytes are half a letter in UTF-16.
    befall: (request) =>
      request.text('\u0610aa', { headers: { 'content-type': 'x/json; charset=utf-16be' } }),
  },
  { kind: 'invalid', says: 'schemaVersion', befall: (request) => request.json({ records: [] }) },
  { kind: 'invalid', says: 'schemaVersion', befall: (request) => request.json({ schemaVersion: 2 }) },
];

const errorsOf = (widget: Widget): string[] => {
  const kinds: string[] = [];
  widget.addEventListener('cchc-error', ({ kind }: CchcErrorEvent) => kinds.push(kind));
  return kinds;
};

/** Each failure has a kind, words for the reader, one event for the page and one line for the webmaster. */
export function failuresContract(fixtures: Fixtures): void {
  const { tag } = fixtures;

  describe('failures', () => {
    MISHAPS.forEach(({ kind, says, origin, befall }, index) => {
      it(`are told: ${kind}, “${says}”`, async () => {
        const network = new FakeNetwork(new FakePage(origin));
        // The console is told the same thing only once a page: each mishap is of an endpoint of its own.
        const widget = make(tag, asking(fixtures, { endpoint: `${ENDPOINT}?mishap=${index}` }));
        const kinds = errorsOf(widget);
        (await provide(network)).append(widget);
        const lines = await consoleLines(async () => {
          await settled();
          await befall(network.last);
        });
        expect(stateOf(widget)).to.equal('error');
        expect(detailText(widget)).to.include(says);
        expect(visibleText(widget)).to.include(PUBLIC[kind]);
        if (says) expect(visibleText(widget)).not.to.include(says);
        expect(kinds).to.deep.equal([kind]);
        expect(hasPart(widget, 'retry')).to.equal(true);
        expect(lines).to.have.length(1);
        expect(lines[0]).to.match(new RegExp(`^warn \\[cchc\\] <${tag}> ${kind}: `));
      });
    });

    it('are told: timeout', async () => {
      const clock = new FakeClock();
      clock.install();
      try {
        const { widget, network } = await mountAsking(fixtures);
        const kinds = errorsOf(widget);
        clock.advance(14_999);
        await settled();
        expect(stateOf(widget)).to.equal('loading');
        clock.advance(1);
        await settled();
        expect(stateOf(widget)).to.equal('error');
        expect(detailText(widget)).to.include('Máy chủ data.example không trả lời kịp trong 15 giây.');
        expect(kinds).to.deep.equal(['timeout']);
        expect(network.last.isAborted).to.equal(true);
      } finally {
        clock.uninstall();
      }
    });

    it('are told: missing-attribute', async () => {
      const { widget } = await mountBare(fixtures);
      expect(stateOf(widget)).to.equal('error');
      expect(detailText(widget)).to.include('Thiếu thuộc tính “endpoint” trong thẻ nhúng: ghi địa chỉ');
      expect(hasPart(widget, 'retry')).to.equal(false);
    });

    it('are told: an endpoint that is no web address', async () => {
      const { widget, network } = await mount(tag, asking(fixtures, { endpoint: 'javascript:alert(1)' }));
      expect(stateOf(widget)).to.equal('error');
      expect(detailText(widget)).to.include('endpoint="javascript:alert(1)"');
      expect(network.requests).to.have.length(0);
    });

    const { astray } = fixtures;
    if (astray)
      it('are told: not-found, with what is there instead', async () => {
        const { widget, network } = await mountAsking(fixtures, astray);
        const kinds = errorsOf(widget);
        await network.last.json(fixtures.good);
        expect(stateOf(widget)).to.equal('error');
        expect(kinds).to.deep.equal(['not-found']);
        for (const [name, wanted] of Object.entries(astray)) {
          expect(detailText(widget)).to.include(`Không có mục “${wanted}”`);
          expect(detailText(widget)).to.include(fixtures.asks[name]);
        }
      });

    it('are one line in the console, however often and in whichever language they are told', async () => {
      const lines = await consoleLines(async () => {
        const { widget, network } = await mountReady(fixtures);
        for (let times = 0; times < 2; times++) {
          network.client.reload(ENDPOINT);
          await network.last.status(418);
        }
        widget.locale = 'en';
        await settled();
      });
      expect(lines).to.deep.equal([
        `warn [cchc] <${tag}> http: Nguồn số liệu trả về lỗi 418. Địa chỉ: ${ENDPOINT}`,
      ]);
    });

    it('are no line in the console where there is none', async () => {
      const lines = await consoleLines(async () => {
        const { network } = await mountReady(fixtures);
        network.client.reload(ENDPOINT);
        await network.last.json(fixtures.empty);
        if (fixtures.own) await mountOwn(fixtures);
      });
      expect(lines).to.deep.equal([]);
    });

    it('keep the last good figure, with its age', async () => {
      const { widget, network } = await mountReady(fixtures);
      const kinds = errorsOf(widget);
      network.client.reload(ENDPOINT);
      await network.last.text('<html>');
      expect(stateOf(widget)).to.equal('stale');
      expect(visibleText(widget)).to.include(fixtures.figure.vi);
      expect(visibleText(widget)).to.include('Đang giữ số liệu tải được chưa đầy 1 phút trước.');
      expect(kinds).to.deep.equal(['not-data']);
    });

    it('are told again when they come back after a recovery', async () => {
      const { widget, network } = await mountReady(fixtures);
      const kinds = errorsOf(widget);
      for (const status of [503, 503, 200, 503]) {
        network.client.reload(ENDPOINT);
        if (status === 200) await network.last.json(fixtures.good);
        else await network.last.status(status);
      }
      expect(kinds).to.deep.equal(['http', 'http']);
    });

    it('are tried again by the reader', async () => {
      const { widget, network } = await mountAsking(fixtures);
      await network.last.status(500);
      await press(widget, 'retry');
      expect(network.requests).to.have.length(2);
      await network.last.json(fixtures.good);
      expect(stateOf(widget)).to.equal('ready');
      expect(visibleText(widget)).to.include(fixtures.figure.vi);
      expect(hasPart(widget, 'retry')).to.equal(false);
    });

    it('leave a reader who tries again where he is, whether that helps or not', async () => {
      const { widget, network } = await mountAsking(fixtures);
      await network.last.status(500);
      const button = partOf(widget, 'retry')!;
      button.focus();
      await press(widget, 'retry');
      expect(widget.shadowRoot?.activeElement === button).to.equal(true);
      await network.last.status(500);
      expect(widget.shadowRoot?.activeElement === button).to.equal(true);
      await press(widget, 'retry');
      await network.last.json(fixtures.good);
      expect(widget.shadowRoot?.activeElement === frameOf(widget)).to.equal(true);
    });

    it('are tried again by going on, where the updates are paused', async () => {
      const { widget, network } = await mountReady(fixtures, { refresh: '60' });
      network.client.reload(ENDPOINT);
      await network.last.status(500);
      await press(widget, 'pause');
      expect(hasPart(widget, 'retry')).to.equal(false);
      await press(widget, 'pause');
      expect(network.requests).to.have.length(3);
      await network.last.json(fixtures.good);
      expect(stateOf(widget)).to.equal('ready');
    });
  });
}
