import { expect } from '@open-wc/testing';
import '../support/define.js';
import { swallowsPage } from '../../src/platform/light-dom.js';

function tagWith(markup: string): Element {
  const { body } = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html');
  return body.firstElementChild as Element;
}

describe('what stands in a tag', () => {
  for (const markup of [
    '',
    'Trên 196.000 hồ sơ.',
    '<p>Trên <strong>196.000</strong> hồ sơ.</p><p>Nguồn: <a href="/">Điện Biên TV</a></p>',
    '<p>Trên 196.000 hồ sơ.</p><p>&nbsp;</p>',
    '<p>Điện Biên xếp thứ 30/34.</p><table><tr><td>a</td><td>5</td></tr></table><p>Số liệu ngày 10/10/2026.</p>',
    '<table><thead><tr><th>Tỉnh</th><th>Điểm</th></tr></thead><tbody><tr><td>a</td><td>5</td></tr></tbody></table>',
  ])
    it(`is a fallback: ${markup}`, () => {
      expect(swallowsPage(tagWith(markup))).to.equal(false);
    });

  for (const markup of [
    '<p>Đoạn sau thẻ.</p><footer>Chân trang</footer>',
    '<p>Đoạn sau thẻ.</p><h2>Mục sau</h2>',
    '<p>1</p><p>2</p><p>3</p><p>4</p>',
    '<p>Đoạn sau thẻ.</p><p>Đoạn sau nữa.</p>',
    '<p>Đoạn sau thẻ.</p><ul><li>Một danh sách</li></ul>',
    ' <div>Khối sau thẻ</div> <div>Khối sau nữa</div> <p>Nguồn: Điện Biên TV</p>',
    '<div><div><nav>…</nav></div></div>',
    '<cchc-kpi-card value="8"></cchc-kpi-card>',
    '<div data-cchc="cchc-kpi-card"></div>',
    '<p>Đoạn sau thẻ.</p><script src="/cchc-widgets.js"></script>',
  ])
    it(`is the rest of a page: ${markup}`, () => {
      expect(swallowsPage(tagWith(markup))).to.equal(true);
    });
});
