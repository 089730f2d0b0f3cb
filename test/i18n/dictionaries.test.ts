import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { vi } from '../../src/i18n/vi.js';

type Message = (...values: unknown[]) => string;

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

const dictionaries = { vi: leaves(vi), en: leaves(en) };
const messagesOf = (words: Map<string, unknown>) =>
  [...words].filter((leaf): leaf is [string, Message] => typeof leaf[1] === 'function');

describe('dictionaries', () => {
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
      const chosenBy = new Set(['periods.half 0', 'failures.not-data 0', 'ranking.sorted 1']);
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
      vi.leftOut(2, 0),
      'Số liệu nguồn có lỗi: bỏ qua 2 dòng.',
      en.leftOut(2, 0),
      'The source has errors: 2 rows left out.',
    ],
    [
      vi.leftOut(1, 3),
      'Số liệu nguồn có lỗi: bỏ qua 1 dòng, 3 ô không đọc được.',
      en.leftOut(1, 3),
      'The source has errors: 1 row left out, 3 fields unreadable.',
    ],
    [
      vi.leftOut(0, 1),
      'Số liệu nguồn có lỗi: 1 ô không đọc được.',
      en.leftOut(0, 1),
      'The source has errors: 1 field unreadable.',
    ],
    [vi.comparison.places(1), '1 bậc', en.comparison.places(1), '1 place'],
    [vi.ranking.up(2), 'tăng 2 bậc', en.ranking.up(2), 'up 2 places'],
    [vi.ranking.down(1), 'giảm 1 bậc', en.ranking.down(1), 'down 1 place'],
    [vi.ranking.found(0), 'Không tìm thấy đơn vị nào.', en.ranking.found(0), 'No unit found.'],
    [vi.ranking.found(1), 'Tìm thấy 1 đơn vị.', en.ranking.found(1), '1 unit found.'],
    [vi.course.range('9/2026', '9/2026'), '9/2026', en.course.range('9/2026', '9/2026'), '9/2026'],
    [
      vi.failures['not-data']('html'),
      'Nguồn trả về một trang web, không phải số liệu.',
      en.failures['not-data']('html'),
      'The source answered with a web page, not with figures.',
    ],
    [
      vi.failures['not-data']('charset'),
      'Không đọc được bảng mã của tệp số liệu. Hãy lưu lại dạng CSV UTF-8 (trong Excel: Tệp › Lưu dưới dạng › “CSV UTF-8”).',
      en.failures['not-data']('charset'),
      'The encoding of the data file cannot be read. Save it again as CSV UTF-8 (in Excel: File › Save As › “CSV UTF-8”).',
    ],
    [
      vi.failures['not-data']('json'),
      'Nội dung nhận được không phải số liệu (JSON hỏng).',
      en.failures['not-data']('json'),
      'The answer is not data (broken JSON).',
    ],
    [
      vi.failures['not-data']('csv'),
      'Nội dung nhận được không phải số liệu (CSV hỏng).',
      en.failures['not-data']('csv'),
      'The answer is not data (broken CSV).',
    ],
    [
      vi.failures['not-found']('766', ''),
      'Không có mục “766” trong số liệu. Hiện có: không có mục nào.',
      en.failures['not-found']('766', ''),
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
