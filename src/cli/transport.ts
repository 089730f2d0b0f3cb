import { adviceAt, type Finding } from '../authoring/finding.js';
import type { ReportLanguage } from '../authoring/report-language.js';

/** What is known of how an answer came. */
export interface Transport {
  /** The address that was asked for, and the one that answered. */
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly headers: Headers;
  readonly milliseconds: number;
  /** The size after decompression, in bytes. */
  readonly bytes: number;
  /** Whether the server answers 304 when asked whether anything has changed; `null` where it gives nothing to ask by. */
  readonly revalidates: boolean | null;
}

/** What is good about an answer's way here, and what could be better. */
export interface TransportReport {
  readonly facts: readonly string[];
  readonly findings: readonly Finding[];
}

/** A file below this size fits into one packet anyhow. */
const WORTH_COMPRESSING = 1400;
const LARGE = 1_500_000;
const DATA_TYPES =
  /^(application\/([\w.+-]*\+)?json|text\/(json|csv)|application\/(csv|x-ndjson|javascript)|text\/javascript)/i;

type Remark = string | Finding | false;

const better = (sentence: string): Finding => adviceAt('', sentence);

function corsRemarks({ headers }: Transport, { words: { transport: words } }: ReportLanguage): Remark[] {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) return [better(words.corsNone)];
  if (allowed === '*') return [words.corsAny];
  const varies = /\borigin\b|\*/i.test(headers.get('vary') ?? '');
  return [words.corsSome(allowed), !varies && better(words.corsVary)];
}

function cacheRemarks(
  { headers, revalidates }: Transport,
  { words: { transport: words } }: ReportLanguage,
): Remark[] {
  const control = headers.get('cache-control');
  const never = /no-store|(^|[\s,])private/i.test(control ?? '');
  const kept =
    control === null
      ? better(words.cacheNone)
      : never
        ? better(words.cacheNever(control))
        : words.cache(control);
  if (revalidates === null) return [kept, better(words.noValidator)];
  return [kept, revalidates ? words.validates : better(words.validatesNot)];
}

function sizeRemarks(
  { headers, bytes }: Transport,
  { words: { transport: words }, localizer }: ReportLanguage,
): Remark[] {
  const encoding = headers.get('content-encoding');
  const sent = headers.get('content-length');
  const read = localizer.number(bytes);
  const large = bytes > LARGE && better(words.large(read));
  if (encoding)
    return [
      words.compressed(encoding, sent ? localizer.number(Number(sent)) : words.unknownSize, read),
      large,
    ];
  return [bytes > WORTH_COMPRESSING && better(words.uncompressed(read)), large];
}

function typeRemark({ headers }: Transport, { words: { transport: words } }: ReportLanguage): Remark {
  const type = headers.get('content-type');
  if (!type) return better(words.typeNone);
  return DATA_TYPES.test(type) ? words.type(type) : better(words.typeOdd(type));
}

/** What the headers of an answer are worth. */
export function reportTransport(transport: Transport, language: ReportLanguage): TransportReport {
  const { words, localizer } = language;
  const { url, finalUrl, status, headers, milliseconds } = transport;
  const remarks: Remark[] = [
    words.transport.status(String(status), localizer.number(Math.round(milliseconds))),
    url !== finalUrl && better(words.transport.redirected(finalUrl)),
    finalUrl.startsWith('http:') && better(words.transport.insecure),
    ...corsRemarks(transport, language),
    ...cacheRemarks(transport, language),
    typeRemark(transport, language),
    ...sizeRemarks(transport, language),
    headers.has('set-cookie') && better(words.transport.cookie),
  ];
  return {
    facts: remarks.filter((remark) => typeof remark === 'string'),
    findings: remarks.filter((remark) => typeof remark === 'object'),
  };
}
