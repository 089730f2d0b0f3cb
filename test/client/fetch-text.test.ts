import { expect } from '@open-wc/testing';
import { DataError } from '../../src/document/error.js';
import {
  FETCH_LIMITS,
  fetchText,
  type RequestHandle,
  type Fetch,
  type FetchLimits,
} from '../../src/client/fetch-text.js';
import { deferred, settled } from '../support/deferred.js';
import { FakeClock } from '../support/fake-clock.js';

const URL_OF_DATA = 'https://data.example:8443/766.json';
const HOST = 'data.example:8443';
const JSON_TYPE = 'application/json';

const bytes = (...values: number[]) => new Uint8Array(values);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\uFEFF${text}`].forEach((unit, index) => view.setUint16(2 * index, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

/** A body that comes in the given pieces; one that is not closed never ends. */
function bodyOf(chunks: readonly Uint8Array[], { closes = true, pulled = () => {} } = {}): ReadableStream {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      pulled();
      const chunk = chunks[next++];
      if (chunk) controller.enqueue(chunk);
      else if (closes) controller.close();
      else return new Promise(() => {});
      return undefined;
    },
  });
}

const answer = (body: BodyInit | null, type = JSON_TYPE, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

const read = (response: Response, limits?: FetchLimits) =>
  fetchText(URL_OF_DATA, () => Promise.resolve(response), {}, limits);

async function failureOf(text: Promise<string>): Promise<DataError> {
  const error: unknown = await text.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(DataError);
  return error as DataError;
}

describe('fetchText', () => {
  it('reads a text in UTF-8', async () => {
    expect(await read(answer('{"name":"Điện Biên"}'))).to.equal('{"name":"Điện Biên"}');
  });

  it('joins letters that were cut between two pieces', async () => {
    const text = utf8('Điện Biên');
    const pieces = [...text].map((byte) => bytes(byte));
    expect(await read(answer(bodyOf(pieces)))).to.equal('Điện Biên');
  });

  it('reads an answer without a body as an empty text', async () => {
    expect(await read(answer(null, JSON_TYPE, 204))).to.equal('');
    expect(await read(answer(bodyOf([])))).to.equal('');
  });

  it('reads what a replaced fetch answers that knows only texts', async () => {
    const answerOf = (text: string): Fetch => {
      const response = { ok: true, status: 200, headers: new Headers(), text: () => Promise.resolve(text) };
      return () => Promise.resolve(response as Response);
    };
    const read = (text: string, limits = FETCH_LIMITS) => fetchText(URL_OF_DATA, answerOf(text), {}, limits);
    expect(await read('Điện Biên')).to.equal('Điện Biên');
    const failure: unknown = await read('Điện Biên', { ...FETCH_LIMITS, bytes: 3 }).catch(
      (error: unknown) => error,
    );
    expect((failure as DataError).kind).to.equal('too-large');
  });

  it('asks without a signal where `fetch` refuses it: one of a polyfill, or any', async () => {
    const native = globalThis.AbortController;
    globalThis.AbortController = class {
      signal = {};
      abort() {}
    } as unknown as typeof AbortController;
    try {
      expect(await fetchText('data:,1', (url, init) => fetch(url, init))).to.equal('1');
    } finally {
      globalThis.AbortController = native;
    }
    const asked: unknown[] = [];
    const strict: Fetch = (_, { signal }) => {
      asked.push(signal);
      if (signal) throw new Error('no such option');
      return Promise.resolve(answer('2'));
    };
    expect(await fetchText(URL_OF_DATA, strict)).to.equal('2');
    expect(asked.map(Boolean)).to.deep.equal([true, false]);
  });

  it('asks a wrapper of the page that asks the options for what all objects have', async () => {
    const wrapper: Fetch = (_, init) => {
      Reflect.apply(Reflect.get(init, 'hasOwnProperty') as () => boolean, init, ['body']);
      return Promise.resolve(answer('3'));
    };
    expect(await fetchText(URL_OF_DATA, wrapper)).to.equal('3');
  });

  it('asks with nothing but "omit credentials" and a signal, whatever is on prototypes', async () => {
    const asked = deferred<[string, RequestInit]>();
    const fetch: Fetch = (url, init) => {
      asked.resolve([url, init]);
      return Promise.resolve(answer('{}'));
    };
    await fetchText(URL_OF_DATA, fetch);
    const [url, init] = await asked.promise;
    expect(url).to.equal(URL_OF_DATA);
    expect(Object.getPrototypeOf(init)).to.equal(null);
    expect(Object.keys(init).sort()).to.deep.equal(['cache', 'credentials', 'signal']);
    expect(init.credentials).to.equal('omit');

    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['body'] = 'x';
    try {
      expect(() => new Request(url, { credentials: 'omit' })).to.throw(TypeError);
      expect(() => new Request(url, init)).not.to.throw();
    } finally {
      delete prototype['body'];
    }
  });
});

describe('fetchText and the encoding', () => {
  const vietnamese = 'Hà Nội';
  const in1258 = bytes(0x48, 0xe0, 0x20, 0x4e, 0xf4, 0xf2, 0x69);
  const LONG = 'Hà Nội, Đắk Lắk, Hải Phòng';
  const long1258 = latin1('Hà Nôòi, Ðãìk Lãìk, HaÒi PhoÌng');
  const utf8Bom = bytes(0xef, 0xbb, 0xbf, ...utf8(vietnamese));

  const readable: readonly (readonly [
    name: string,
    body: Uint8Array<ArrayBuffer>,
    type: string,
    text?: string,
  ])[] = [
    ['windows-1258 by the content type', in1258, 'text/plain; charset=windows-1258'],
    ['a charset in quotes', in1258, 'text/plain; charset="windows-1258"; header=present'],
    ['a charset in single quotes', in1258, "text/plain; Charset='Windows-1258'"],
    ['UTF-8 by default', utf8(vietnamese), 'text/csv'],
    ['UTF-8 without a content type', utf8(vietnamese), ''],
    ['a charset in a doubled header', utf8(vietnamese), 'text/csv; charset=utf-8, text/csv'],
    ['UTF-8 with a byte order mark', utf8Bom, JSON_TYPE],
    ['UTF-8 with a mark that contradicts the content type', utf8Bom, 'text/plain; charset=windows-1258'],
    ['UTF-8 that is declared as something older', utf8(vietnamese), 'text/plain; charset=iso-8859-1'],
    ['UTF-8 that is declared as nothing any browser knows', utf8(vietnamese), 'text/plain; charset=utf8mb4'],
    ['windows-1258 that nobody declared', long1258, JSON_TYPE, LONG],
    ['windows-1258 that is declared as UTF-8', long1258, 'text/csv; charset=utf-8', LONG],
    ['windows-1258 that is declared as Western', long1258, 'text/csv; charset=iso-8859-1', LONG],
    ['UTF-16 by the content type', utf16(vietnamese, true).subarray(2), 'text/plain; charset=UTF-16LE'],
    ['UTF-16 little-endian by its mark', utf16(vietnamese, true), JSON_TYPE],
    ['UTF-16 big-endian by its mark', utf16(vietnamese, false), 'text/plain; charset=utf-8'],
  ];

  for (const [name, body, type, text = vietnamese] of readable)
    it(`reads ${name}`, async () => {
      expect((await read(answer(body, type))).normalize('NFC')).to.equal(text);
    });

  const unreadable: readonly (readonly [name: string, body: Uint8Array<ArrayBuffer>, type: string])[] = [
    ['windows-1258 of too few letters to be sure', in1258, JSON_TYPE],
    ['a Western text that nobody declared', latin1('Così è però più là'), JSON_TYPE],
    ['a Western text with letters that could be Vietnamese', latin1('Ciò può, perciò: però'), JSON_TYPE],
    ['an encoding that no browser knows', in1258, 'text/plain; charset=tcvn3'],
  ];

  for (const [name, body, type] of unreadable)
    it(`fails for ${name}`, async () => {
      const { kind, detail } = await failureOf(read(answer(body, type)));
      expect({ kind, detail }).to.deep.equal({ kind: 'not-data', detail: { field: 'charset' } });
    });
});

describe('fetchText and what is no text', () => {
  const files = [
    ['xlsx', 'a workbook', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xa5]],
    ['xls', 'a workbook of old', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['gzip', 'a compressed file', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]],
  ] as const;

  for (const [field, name, values] of files)
    it(`names ${name}, whatever is declared`, async () => {
      for (const type of ['application/octet-stream', 'text/csv; charset=windows-1258']) {
        const { kind, detail } = await failureOf(read(answer(bytes(...values), type)));
        expect({ kind, detail }).to.deep.equal({ kind: 'not-data', detail: { field } });
      }
    });
});

describe('fetchText and what is cut off', () => {
  const cutOff: readonly (readonly [name: string, body: BodyInit, type: string])[] = [
    ['UTF-8 that ends within a letter', utf8('Nội').slice(0, 3), JSON_TYPE],
    ['UTF-16 that ends within a letter', utf16('Nội', true).slice(0, 7), JSON_TYPE],
    [
      'a connection that breaks within the body',
      new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }),
      JSON_TYPE,
    ],
  ];

  for (const [name, body, type] of cutOff)
    it(`fails for ${name}`, async () => {
      const { kind, detail } = await failureOf(read(answer(body, type)));
      expect({ kind, detail }).to.deep.equal({ kind: 'not-data', detail: { field: 'truncated' } });
    });
});

describe('fetchText and the size', () => {
  const piece = bytes(48, 49, 50, 51);
  const limits = { ...FETCH_LIMITS, bytes: 12 };

  it('has a limit of two megabytes', () => {
    expect(FETCH_LIMITS.bytes).to.equal(2_097_152);
  });

  it('takes as much as the limit', async () => {
    expect(await read(answer(bodyOf([piece, piece, piece])), limits)).to.equal('012301230123');
  });

  it('holds no more memory than the answer has', async () => {
    const held: number[] = [];
    const Real = globalThis.TextDecoder;
    globalThis.TextDecoder = class extends Real {
      override decode(input?: AllowSharedBufferSource, options?: TextDecodeOptions): string {
        if (ArrayBuffer.isView(input)) held.push(input.buffer.byteLength);
        return super.decode(input, options);
      }
    };
    await read(answer(bodyOf([piece, piece, piece])));
    globalThis.TextDecoder = Real;
    expect(held).to.deep.equal([12]);
  });

  it('stops at the first piece beyond, whatever length was declared', async () => {
    let pulls = 0;
    const endless = bodyOf(new Array<Uint8Array>(100).fill(piece), { pulled: () => pulls++ });
    const response = new Response(endless, { headers: { 'content-length': '4' } });
    const { kind } = await failureOf(read(response, limits));
    expect(kind).to.equal('too-large');
    expect(pulls).to.be.within(4, 6);
  });

  it('ends the download', async () => {
    const asked = deferred<AbortSignal>();
    const fetch: Fetch = (_url, init) => {
      asked.resolve(init.signal as AbortSignal);
      return Promise.resolve(answer('far too much'));
    };
    const text = fetchText(URL_OF_DATA, fetch, {}, { ...limits, bytes: 3 });
    expect((await failureOf(text)).kind).to.equal('too-large');
    expect((await asked.promise).aborted).to.be.true;
  });
});

describe('fetchText and copies of an answer', () => {
  it('leaves one that has come whole to whoever else reads it', async () => {
    const asked = deferred<AbortSignal>();
    const fetch: Fetch = (_url, init) => {
      asked.resolve(init.signal as AbortSignal);
      return Promise.resolve(answer('{}'));
    };
    expect(await fetchText(URL_OF_DATA, fetch)).to.equal('{}');
    expect((await asked.promise).aborted).to.be.false;
  });
});

describe('fetchText and the status', () => {
  for (const status of [400, 404, 429, 500, 503])
    it(`fails for ${status}`, async () => {
      const { kind, detail } = await failureOf(read(answer('{"schemaVersion":1}', JSON_TYPE, status)));
      expect(kind).to.equal('http');
      expect(detail).to.include({ status, host: HOST, retryAfter: undefined });
    });

  it('takes any status of success', async () => {
    expect(await read(answer('{"code":"OK"}', JSON_TYPE, 201))).to.equal('{"code":"OK"}');
  });

  const askedToWait = async (retryAfter: string) => {
    const headers = { 'retry-after': retryAfter };
    return (await failureOf(read(new Response('', { status: 503, headers })))).detail.retryAfter;
  };

  it('says how many seconds the server asks to wait', async () => {
    expect(await askedToWait('120')).to.equal(120);
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    expect(await askedToWait(inAnHour)).to.be.within(3500, 3600);
  });

  it('measures a moment from that of the server, and not from a reader’s clock', async () => {
    const headers = {
      'retry-after': 'Wed, 21 Oct 2026 07:29:00 GMT',
      date: 'Wed, 21 Oct 2026 07:28:00 GMT',
    };
    const { detail } = await failureOf(read(new Response('', { status: 503, headers })));
    expect(detail.retryAfter).to.equal(60);
  });

  it('measures it beside a library of dates, whose `Date.parse` gives dates or nothing', async () => {
    const native = Date.parse;
    Date.parse = () => null as never;
    try {
      expect(await askedToWait(new Date(Date.now() + 3_600_000).toUTCString())).to.be.within(3500, 3600);
    } finally {
      Date.parse = native;
    }
  });

  it('asks for no wait that is over or makes no sense', async () => {
    for (const text of ['0', '-5', 'soon', 'Fri, 01 Jan 2021 00:00:00 GMT'])
      expect(await askedToWait(text), text).to.equal(undefined);
  });
});

describe('fetchText and the time', () => {
  const clock = new FakeClock();

  beforeEach(() => clock.install());
  afterEach(() => clock.uninstall());

  const neverAnswers: Fetch = () => deferred<Response>().promise;
  const neverEnds: Fetch = () => Promise.resolve(answer(bodyOf([bytes(123)], { closes: false })));

  for (const [name, fetch] of [
    ['an answer that never comes', neverAnswers],
    ['an answer that never ends', neverEnds],
  ] as const)
    it(`gives up on ${name} after 15 seconds, even if fetch has lost the signal`, async () => {
      let error: unknown;
      const text = fetchText(URL_OF_DATA, fetch).catch((reason: unknown) => {
        error = reason;
      });
      await settled();
      clock.advance(14_999);
      await settled();
      expect(error).to.equal(undefined);
      clock.advance(1);
      await text;
      expect(error).to.be.instanceOf(DataError).with.property('kind', 'timeout');
      expect(error).to.have.property('detail').that.deep.equals({ host: HOST });
    });

  it('ends the request that it gives up on', async () => {
    const asked = deferred<AbortSignal>();
    const fetch: Fetch = (_url, init) => {
      const signal = init.signal as AbortSignal;
      asked.resolve(signal);
      return new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError'))),
      );
    };
    const text = failureOf(fetchText(URL_OF_DATA, fetch));
    const signal = await asked.promise;
    expect(signal.aborted).to.be.false;
    clock.advance(15_000);
    expect((await text).kind).to.equal('timeout');
    expect(signal.aborted).to.be.true;
  });

  it('takes another limit', async () => {
    const text = failureOf(fetchText(URL_OF_DATA, neverEnds, {}, { ...FETCH_LIMITS, timeout: 5 }));
    expect(clock.pending).to.deep.equal([5]);
    clock.advance(5);
    expect((await text).kind).to.equal('timeout');
  });

  it('leaves no timer behind', async () => {
    await read(answer('{}'));
    await failureOf(read(answer('', JSON_TYPE, 500)));
    expect(clock.pending).to.deep.equal([]);
  });
});

describe('fetchText and its asker', () => {
  it('stops when the asker does, with the reason of the asker', async () => {
    for (const fetch of [
      () => deferred<Response>().promise,
      () => Promise.resolve(answer(bodyOf([bytes(123)], { closes: false }))),
    ]) {
      const asker: RequestHandle = {};
      const text = fetchText(URL_OF_DATA, fetch, asker);
      asker.abort?.('gone');
      expect(await text.catch((reason: unknown) => reason)).to.equal('gone');
    }
  });

  it('hands on what the network says', async () => {
    const failure = new TypeError('Failed to fetch');
    const text = fetchText(URL_OF_DATA, () => Promise.reject(failure));
    expect(await text.catch((reason: unknown) => reason)).to.equal(failure);
  });
});
