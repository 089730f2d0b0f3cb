// Each rule sees the fault that it is for, and none in a widget as it should be.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf, RULES } from './rules.mjs';

const node = (role, name = '', children = [], states = []) => ({ role, name, children, states });
const text = (name) => node('text', name);
const widget = (...children) => node('group', 'Hồ sơ', [text('Hồ sơ'), text('Năm 2026'), ...children]);
const page = (...widgets) => node('page', '', widgets);

const GOOD = widget(text('Số liệu cũ.'), text('trên 196.000 hồ sơ'), node('button', 'Lấy số liệu: Hồ sơ'));

const FAULTY = {
  echoedDescription: widget({ ...node('button', 'Lấy số liệu: Hồ sơ'), description: 'Lấy số liệu' }),
  unspokenSigns: widget(node('button', 'Hạng ↑')),
  unnamed: widget(node('table', '', [node('row')])),
  repeatedLabel: widget(node('table', 'Hồ sơ. Bấm vào tên cột để sắp xếp.')),
  repeatedText: widget(text('Nguồn trả về lỗi 503.'), node('status', '', [text('Nguồn trả về lỗi 503.')])),
  emptyStatus: widget(node('status')),
  splitFigure: widget(text('trên'), text('196.000 hồ sơ')),
  lateNotice: widget(text('trên 196.000 hồ sơ'), text('Số liệu cũ.')),
  sameControls: widget(node('button', 'Thử lại'), node('button', 'Thử lại')),
};

const rulesBrokenBy = (tree) =>
  Object.keys(faultsOf(page(tree), { state: 'stale', notices: ['Số liệu cũ.'] }));

describe('the rules of what is heard', () => {
  for (const rule of RULES)
    it(`${rule} sees its fault`, () => {
      assert.deepEqual(rulesBrokenBy(FAULTY[rule]), [rule]);
    });

  it('find nothing in a widget that keeps them', () => {
    assert.deepEqual(rulesBrokenBy(GOOD), []);
  });

  it('know a year as a period, and a longer word as another one', () => {
    const named = (...texts) => page(node('group', 'Figure', [text('Figure'), ...texts.map(text)]));
    assert.deepEqual(faultsOf(named('2024', 'over 5 files', 'Figures are not loaded.'), {}), {});
    assert.deepEqual(Object.keys(faultsOf(named('In 2024', '2024'), {})), ['splitFigure']);
    assert.deepEqual(Object.keys(faultsOf(named('2024', 'Figure, of 2024'), {})), ['repeatedLabel']);
  });

  it('know a number in a table by its heading', () => {
    const table = node('table', 'Bảng xếp hạng', [node('row', '', [node('cell', '', [text('30')])])]);
    assert.deepEqual(rulesBrokenBy(widget(table)), []);
  });
});
