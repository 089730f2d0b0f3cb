import { expect } from '@open-wc/testing';
import { CellReader } from '../../src/adapters/cell-reader.js';
import { readMoment } from '../../src/adapters/moment.js';
import { readFigure } from '../../src/adapters/figure.js';
import { readRank } from '../../src/adapters/rank.js';
import { decodeDocument } from '../../src/document/decode.js';
import { parseDuration, parseMoment } from '../../src/format/date.js';
import { withoutFootnoteMarks } from '../../src/format/footnote-mark.js';
import { parsePageNumber } from '../../src/format/parse-localized-number.js';
import { parsePlainNumber, plainNumberProblem } from '../../src/format/parse-number.js';
import { periodFromParts, periodsOf } from '../../src/format/period-column.js';
import { periodCode } from '../../src/format/period-name.js';
import { formatPeriodRange, parsePeriod } from '../../src/format/period.js';
import { readWrittenDate } from '../../src/format/written-date.js';
import { coreMessages } from '../../src/i18n/core-messages.js';
import { vi } from '../support/fixtures.js';
import { collapseSpace } from '../../src/lib/collapse-space.js';
import { isAbsent } from '../../src/lib/is-absent.js';
import { nameKey } from '../../src/lib/normalize-text.js';

const reader = new CellReader({});

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  collapseSpace,
  decodeDocument: (text) =>
    decodeDocument({
      schemaVersion: 1,
      updatedAt: text,
      staleAfter: text,
      source: { url: text },
      indicators: [{ id: text, series: [{ period: text, value: 1 }] }],
    }),
  figure: (text) => reader.figure(text, 'a'),
  formatPeriodRange: (text) => formatPeriodRange(text, text, vi.in(coreMessages).periods),
  isAbsent,
  moment: (text) => readMoment(text, 'a', reader),
  nameKey,
  parseDuration,
  parseMoment,
  parsePageNumber: (text) => parsePageNumber(text, 'vi'),
  parsePeriod,
  parsePlainNumber,
  periodCode,
  periodFromParts: (text) => periodFromParts({ year: '2026', month: text, quarter: text }),
  periodsOf: (text) => periodsOf([text, text]),
  plainNumberProblem,
  rank: (text) => reader.rank(text, 'a'),
  readFigure: (text) => readFigure(text, 'vi'),
  readRank: (text) => readRank(text, 'vi'),
  readWrittenDate: (text) => readWrittenDate(text, 'day-first'),
  withoutFootnoteMarks,
};

const SEEDS = [
  '1',
  ' ',
  '.',
  ',',
  '1.',
  '1 ',
  '.000',
  ' 1',
  '(',
  '(1)',
  '*',
  '¹',
  '%',
  '-',
  '/',
  'a',
  'ước ',
  'P1',
  '\u00a0',
];
const ENDS = ['', 'x', '%', '1', ' a"b'];

describe('the time of a reader', () => {
  for (const [name, read] of Object.entries(FUNCTIONS))
    it(`grows no faster than the text in ${name}`, () => {
      // A pattern that takes the square of the length needs many minutes for these.
      const readAll = () => {
        for (const seed of SEEDS)
          for (const end of ENDS)
            for (const start of ['', '1', '2026-09']) read(start + seed.repeat(200_000 / seed.length) + end);
      };
      expect(readAll).not.to.throw();
    });
});
