import { expect } from '@open-wc/testing';
import { findingLines } from '../../src/cli/finding-lines.js';
import { problemAt, type Finding } from '../../src/authoring/finding.js';
import { visible } from '../../src/cli/visible.js';
import { authoringWords } from '../../src/authoring/words/index.js';
import { localizerOf } from '../../src/i18n/localizer.js';

const linesOf = (findings: readonly Finding[]) =>
  findingLines(findings, 'a.csv', { words: authoringWords('vi'), localizer: localizerOf('vi') });

const cell = (row: number, value = '1,5'): Finding => ({
  ...problemAt('col-score', `không đọc được “${value}”`),
  position: `${row}:1`,
});

describe('the lines of findings', () => {
  it('are one each where a kind has few', () => {
    expect(linesOf([cell(1), cell(2, '≥ 98'), problemAt('', 'tệp lạ')])).to.deep.equal({
      count: 3,
      lines: [
        '  a.csv:1:1: col-score: không đọc được “1,5”',
        '  a.csv:2:1: col-score: không đọc được “≥ 98”',
        '  tệp lạ',
      ],
    });
  });

  it('are one for all of a kind that has many', () => {
    const many = [1, 2, 3, 4, 5].map((row) => cell(row, `${row},5`));
    expect(linesOf(many)).to.deep.equal({
      count: 5,
      lines: ['  a.csv:1:1: col-score: không đọc được “1,5” — tất cả 5 chỗ như vậy, tiếp theo ở 2:1, 3:1, …'],
    });
  });

  it('say what is said twice once', () => {
    expect(linesOf([cell(1), cell(1)]).count).to.equal(1);
  });

  it('are by the field, whatever its row', () => {
    const fields = [0, 1, 2, 3].map((row) => problemAt(`rankings.0.entries.${row}.score`, 'sai'));
    expect(linesOf([...fields, problemAt('rankings.0.max', 'sai')]).lines).to.have.lengthOf(2);
  });
});

describe('a line for the terminal', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('a\u001b[2J\u0007\r\n\u009b31m\u202e\u2066\u2028\ufeff')).to.equal(
      'a\\u001b[2J\\u0007\\u000d\\u000a\\u009b31m\\u202e\\u2066\\u2028\\ufeff',
    );
  });

  it('leaves Vietnamese and emoji as they are', () => {
    const text = 'Điện Biên – “mẫu” 👨‍👩‍👧 98,5\u00a0%';
    expect(visible(text)).to.equal(text);
  });
});
