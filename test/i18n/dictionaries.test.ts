import { expect } from '@open-wc/testing';
// These bring their words in both languages.
import '../../src/doctor/doctor.js';
import '../../src/snapshot/snapshot.js';
import { doctorEnglish } from '../../src/doctor/messages.en.js';
import { doctorMessages } from '../../src/doctor/messages.js';
import * as exports from '../../src/exports/messages.js';
import * as dossiers from '../../src/figures/dossier-messages.js';
import { failureEnglish } from '../../src/figures/failure-messages.en.js';
import { failureMessages } from '../../src/figures/failure-messages.js';
import { failureWords } from '../../src/figures/failure-words.js';
import { loadFailureMessages } from '../../src/figures/load-failure.js';
import * as figures from '../../src/figures/messages.js';
import { childTableMessages } from '../../src/figures/child-table-messages.js';
import { rankingMessages } from '../../src/figures/ranking-messages.js';
import { coreMessages } from '../../src/i18n/core-messages.js';
import { messagesIn, type MessageSet } from '../../src/i18n/messages.js';
import { snapshotEnglish } from '../../src/snapshot/messages.en.js';
import { snapshotMessages } from '../../src/snapshot/messages.js';
import { chartMessages } from '../../src/ui/chart-messages.js';
import { frameMessages } from '../../src/ui/messages.js';
import { tableMessages } from '../../src/ui/table-messages.js';
import registry from '../../src/widgets/registry.js';
import { rankingTableMessages } from '../../src/widgets/province-ranking/messages.js';
import { english } from '../support/english.js';
import { en, vi } from '../support/fixtures.js';

type Message = (...values: unknown[]) => string;

const figureClasses = await Promise.all(registry.map(async ({ element }) => element.figure()));

const SETS: readonly MessageSet[] = [
  ...[coreMessages, frameMessages, tableMessages, chartMessages, failureMessages, loadFailureMessages],
  ...[rankingMessages, childTableMessages, doctorMessages, snapshotMessages],
  ...figureClasses.map(({ messages }) => messages),
  ...Object.values(dossiers),
  ...Object.values(figures),
  ...Object.values(exports),
];

const vietnamese = Object.fromEntries(SETS.map(({ key, vi: words }) => [key, words]));

/** Every text and message of a dictionary by its path. */
function leaves(branch: object, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(branch) as [string, unknown][]) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'object' && value)
      leaves(value, name).forEach((leaf, inner) => found.set(inner, leaf));
    else found.set(name, value);
  }
  return found;
}

const dictionaries = {
  vi: leaves(vietnamese),
  en: leaves({ ...english, ...failureEnglish, ...doctorEnglish, ...snapshotEnglish }),
};
const messagesOf = (words: Map<string, unknown>) =>
  [...words].filter((leaf): leaf is [string, Message] => typeof leaf[1] === 'function');

describe('dictionaries', () => {
  it('have each set under a key of its own', () => {
    expect(Object.keys(vietnamese).length).to.equal(SETS.length);
  });

  it('answer in the language that is asked for', () => {
    for (const set of SETS.filter((one) => one !== failureMessages)) {
      expect(messagesIn(set, 'vi'), set.key).to.equal(set.vi);
      expect(messagesIn(set, 'en'), set.key).not.to.equal(set.vi);
    }
  });

  it('have the same texts and messages', () => {
    const shape = (words: Map<string, unknown>) =>
      [...words].map(([name, leaf]) => `${name}: ${typeof leaf}`).sort();
    expect(shape(dictionaries.en)).to.deep.equal(shape(dictionaries.vi));
    expect(dictionaries.vi.size).to.be.greaterThan(100);
  });

  it('take as many values for each message', () => {
    for (const [name, message] of messagesOf(dictionaries.vi))
      expect((dictionaries.en.get(name) as Message).length, name).to.equal(message.length);
  });

  it('keep English free of Vietnamese letters', () => {
    for (const [name, leaf] of dictionaries.en) {
      const text = typeof leaf === 'string' ? leaf : (leaf as Message)('1', '2', '3', '4');
      expect(text.replace('QĐ-TTg', ''), name).not.to.match(/[ăâđêôơưạ-ỹ]/i);
    }
  });
});

for (const [locale, words] of Object.entries(dictionaries))
  describe(`dictionary ${locale}`, () => {
    it('has no empty text', () => {
      for (const [name, leaf] of words) {
        expect(leaf, name).to.satisfy(
          (text: unknown) => typeof text === 'function' || typeof text === 'string',
        );
        if (typeof leaf === 'string') expect(leaf, name).to.match(/^\S(.*\S)?$/);
      }
    });

    it('makes a whole text of numbers, also of 0', () => {
      for (const [name, message] of messagesOf(words))
        for (const values of [
          [0, 0, 0, 0, 0],
          [1, 2026, 3, 4, 5],
          [12, 2, 3, 4, 5],
        ]) {
          const text = String(message(...values.slice(0, message.length)));
          expect(text, name).not.to.equal('');
          expect(text, name).not.to.match(/undefined|NaN|null|\[object|false|true/);
        }
    });

    it('says every value that a message takes', () => {
      // These choose between wordings by the value, and do not repeat it.
      const chosenBy = new Set([
        'core.periods.half 0',
        'failures.not-data 0',
        'ranking.repeatedUnit 1',
        'rankingTable.previous 1',
        'rankingTable.sorted 1',
        'seriesMismatches.samePeriod 1',
      ]);
      const values = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
      for (const [name, message] of messagesOf(words)) {
        const text = message(...values);
        for (let index = 0; index < message.length; index++)
          if (!chosenBy.has(`${name} ${index}`)) expect(text, name).to.contain(values[index]);
      }
    });

    it('has no space doubled or astray', () => {
      for (const [name, leaf] of words) {
        const text = typeof leaf === 'string' ? leaf : (leaf as Message)('1', '2', '3', '4');
        expect(text, name).not.to.match(/ {2}| [.,;:)]|\( /);
      }
    });
  });

describe('messages that depend on their values', () => {
  const rows: readonly (readonly [vi: string, vietnamese: string, en: string, english: string])[] = [
    [
      vi.in(frameMessages).leftOut(2, 0),
      'Số liệu nguồn có lỗi: bỏ qua 2 dòng.',
      en.in(frameMessages).leftOut(2, 0),
      'The source has errors: 2 rows left out.',
    ],
    [
      vi.in(frameMessages).leftOut(1, 3),
      'Số liệu nguồn có lỗi: bỏ qua 1 dòng, 3 ô không đọc được.',
      en.in(frameMessages).leftOut(1, 3),
      'The source has errors: 1 row left out, 3 fields unreadable.',
    ],
    [
      vi.in(frameMessages).leftOut(0, 1),
      'Số liệu nguồn có lỗi: 1 ô không đọc được.',
      en.in(frameMessages).leftOut(0, 1),
      'The source has errors: 1 field unreadable.',
    ],
    [
      vi.in(figures.comparisonMessages).places(1),
      '1 bậc',
      en.in(figures.comparisonMessages).places(1),
      '1 place',
    ],
    [
      vi.in(rankingTableMessages).found(0),
      'Không tìm thấy đơn vị nào.',
      en.in(rankingTableMessages).found(0),
      'No unit found.',
    ],
    [
      vi.in(rankingTableMessages).found(1),
      'Tìm thấy 1 đơn vị.',
      en.in(rankingTableMessages).found(1),
      '1 unit found.',
    ],
    [
      vi.in(figures.seriesMessages).range('9/2026', '9/2026'),
      '9/2026',
      en.in(figures.seriesMessages).range('9/2026', '9/2026'),
      '9/2026',
    ],
    [
      failureWords('vi')['not-data']('empty'),
      'Nguồn trả về nội dung rỗng.',
      failureWords('en')['not-data']('empty'),
      'The answer is empty.',
    ],
    [
      failureWords('vi')['not-data']('charset'),
      'Không đọc được bảng mã của tệp số liệu. Hãy lưu lại dạng CSV UTF-8 (trong Excel: Tệp › Lưu dưới dạng › “CSV UTF-8”).',
      failureWords('en')['not-data']('charset'),
      'The encoding of the data file cannot be read. Save it again as CSV UTF-8 (in Excel: File › Save As › “CSV UTF-8”).',
    ],
    [
      failureWords('vi')['not-data']('json'),
      'Nội dung nhận được không phải số liệu (JSON hỏng).',
      failureWords('en')['not-data']('json'),
      'The answer is not data (broken JSON).',
    ],
    [
      failureWords('vi')['not-data']('csv'),
      'Nội dung nhận được không phải số liệu (CSV hỏng).',
      failureWords('en')['not-data']('csv'),
      'The answer is not data (broken CSV).',
    ],
    [
      failureWords('vi')['not-found']('766', '', ''),
      'Không có mục “766” trong số liệu. Hiện có: không có mục nào.',
      failureWords('en')['not-found']('766', '', ''),
      'There is no “766” in the data. Present: nothing.',
    ],
  ];

  it('choose the right words', () => {
    for (const [vietnamese, expected, english, expectedEnglish] of rows) {
      expect(vietnamese).to.equal(expected);
      expect(english).to.equal(expectedEnglish);
    }
  });
});
