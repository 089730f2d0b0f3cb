import { expect } from '@open-wc/testing';
import '../support/define.js';
import { exceedsFallback, tableIn } from '../../src/platform/light-dom.js';

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
    '<p>Điện Biên xếp thứ 30/34.</p><table><tr><td>a</td><td>5</td></tr></table><p>Nguồn: Bộ Nội vụ</p>',
    '<table><tr><td>a</td><td>5</td></tr></table><p>Số liệu ngày 10/10/2026.</p>',
    '<figure class="table"><table><tr><td>a</td><td>5</td></tr></table></figure>',
    '<br>\nTrên 196.000\n<b>hồ</b> <i>sơ</i> <a href="/">một</a> <span>cửa</span>.<br><br>Nguồn: Điện Biên TV<br>',
    '<!-- wp:paragraph --><p>Trên 196.000 hồ sơ.</p><!-- /wp:paragraph -->',
    '<img src="data:," alt="Biểu đồ">',
    '<ul><li>Một</li><li>Hai</li></ul>',
    '<table><tr><td>Thành phố<br>Điện Biên Phủ</td><td>5</td></tr></table>',
    '<table><thead><tr><th>Tỉnh</th><th>Điểm</th></tr></thead><tbody><tr><td>a</td><td>5</td></tr></tbody></table>',
  ])
    it(`is a fallback: ${markup}`, () => {
      expect(exceedsFallback(tagWith(markup))).to.equal(false);
    });

  for (const markup of [
    '<p>Đoạn sau thẻ.</p><footer>Chân trang</footer>',
    '<p>Đoạn sau thẻ.</p><h2>Mục sau</h2>',
    '<p>1</p><p>2</p><p>3</p><p>4</p>',
    '<p>Đoạn sau thẻ.</p><p>Đoạn sau nữa.</p>',
    'Trên 196.000 hồ sơ.<br>Đoạn sau.<br><br>Đoạn sau nữa.',
    '<p>Trên 196.000 hồ sơ.<br>Đoạn sau.</p>',
    'Trên 196.000 hồ sơ.<p>Đoạn sau.</p>',
    '<p>Trên 196.000 hồ sơ.</p>Đoạn sau.',
    '<p>Trên 196.000 hồ sơ.</p><p><img src="data:,"></p>',
    '<p>Hạng 30/34.</p><table><tr><td>a</td><td>5</td></tr></table><p>Đoạn sau.</p>',
    '<p>Hạng 30/34.</p><table><tr><td>a</td><td><p>5</p><p>Đoạn sau.</p></td></tr></table>',
    '<p>Hạng 30/34.</p><table><tr><td>a</td><td>5<br>Đoạn sau.<br>Đoạn sau nữa.</td></tr></table>',
    '<p>Đoạn sau thẻ.</p><ul><li>Một danh sách</li></ul>',
    ' <div>Khối sau thẻ</div> <div>Khối sau nữa</div> <p>Nguồn: Điện Biên TV</p>',
    '<div><div><nav>…</nav></div></div>',
    '<cchc-kpi-card value="8"></cchc-kpi-card>',
    '<div data-cchc="cchc-kpi-card"></div>',
    '<p>Đoạn sau thẻ.</p><script src="/cchc-widgets.js"></script>',
  ])
    it(`is the rest of a page: ${markup}`, () => {
      expect(exceedsFallback(tagWith(markup))).to.equal(true);
    });
});

describe('what stands in a tag with which an editor has split the one before', () => {
  const SPLIT =
    '<cchc-kpi-card value="8">Tám.</cchc-kpi-card>\n<cchc-kpi-card value="8" class="lead">Gõ tiếp.</cchc-kpi-card>';

  for (const [what, isFallback, markup] of [
    ['is the rest of a page', false, SPLIT],
    ['is a fallback where the tag says something else', true, SPLIT.replace('8', '9')],
    ['is a fallback where it says the same', true, SPLIT.replace('Tám.', 'Gõ tiếp.')],
    [
      'is a fallback behind another tag',
      true,
      SPLIT.replaceAll(/cchc-kpi-card(?=.*Tám|>\n)/g, 'cchc-adoption'),
    ],
  ] as const)
    it(what, () => {
      expect(exceedsFallback(tagWith(markup).lastElementChild!)).to.equal(!isFallback);
    });
});

describe('the table of a tag', () => {
  const TABLE = '<table><tr><td>a</td><td>5</td></tr></table>';

  for (const [markup, isOwn] of [
    [TABLE, true],
    [`<p>Hạng 30/34.</p>${TABLE}`, true],
    [`<p>Hạng 30/34.</p>${TABLE}<p>Đoạn gõ tiếp.</p><p>Đoạn nữa.</p>`, true],
    [TABLE.replace('5', '5<br>Đoạn gõ tiếp.'), true],
    [`<p>Đoạn sau thẻ.</p><p>Đoạn nữa.</p>${TABLE}`, false],
    [`<h2>Mục sau</h2>${TABLE}`, false],
    ['<p>Hạng 30/34.</p>', false],
  ] as const)
    it(`is ${isOwn ? '' : 'not '}there: ${markup}`, () => {
      expect(tableIn(tagWith(markup)) !== null).to.equal(isOwn);
    });
});
