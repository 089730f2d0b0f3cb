import { expect, waitUntil } from '@open-wc/testing';
import { detailText, openHost, widgetsIn } from './pages.js';

const SCRIPT = '<script src="/carriers/cdn/cchc-widgets.js"></script>';
const DOCUMENT = '/carriers/data/dien-bien.json';

/** An address that answers with a text. */
const answering = (text: string): string => `/carriers/page?html=${encodeURIComponent(text)}`;

const TABLE = answering('Đơn vị,Điểm\nPhường A,98.5\nPhường B,97.25\n');
const RECORDS = answering(
  JSON.stringify({ result: { total: 2, records: [{ don_vi: 'Phường A', diem: 98.5 }] }, notes: [] }),
);

const card = (attributes: string): string => `<cchc-kpi-card ${attributes}>36/63.</cchc-kpi-card>`;
const ranking = (attributes: string): string => `<province-ranking ${attributes}>Bảng.</province-ranking>`;

/** What somebody has written into a page, and what the page's webmaster is told: the cause, and the way out. */
const MISTAKES: Readonly<Record<string, readonly [body: string, cause: RegExp, wayOut: RegExp]>> = {
  'a mistyped attribute': [
    card(`endpoint="${DOCUMENT}" indicater="ioc"`),
    /Thiếu thuộc tính “indicator”/,
    /không đọc thuộc tính “indicater”; có phải “indicator”\?/,
  ],
  'an attribute with a hyphen too many': [
    card('end-point="/so-lieu.json" indicator="ioc"'),
    /Thiếu thuộc tính “endpoint”/,
    /“end-point”; có phải “endpoint”\?/,
  ],
  'the attribute of another tag': [
    card(`endpoint="${DOCUMENT}" ranking="766"`),
    /Thiếu thuộc tính “indicator” trong thẻ nhúng: ghi mã/,
    /Thẻ không đọc thuộc tính “ranking”\./,
  ],
  'the attributes of a plain element on a tag': [
    card(`data-endpoint="${DOCUMENT}" data-indicator="ioc"`),
    /Thiếu thuộc tính “endpoint”/,
    /“data-endpoint”; có phải “endpoint”\? .*“data-indicator”; có phải “indicator”\?/,
  ],
  'the attributes of a tag on a plain element': [
    `<div data-cchc="cchc-kpi-card" endpoint="${DOCUMENT}" indicator="ioc">36/63.</div>`,
    /Thiếu thuộc tính “endpoint”/,
    /“endpoint”; có phải “data-endpoint”\? .*“indicator”; có phải “data-indicator”\?/,
  ],
  'a mistyped attribute of a provider': [
    `<cchc-provider endpont="${DOCUMENT}">${card('indicator="ioc"')}</cchc-provider>`,
    /Thiếu thuộc tính “endpoint”/,
    /“endpont”; có phải “endpoint”\?/,
  ],
  'a frozen card whose figure is mistyped': [
    card('snapshot label="Hồ sơ" valeu="3"'),
    /không ghi sẵn số liệu/,
    /“valeu”; có phải “value”\?/,
  ],
  'a host without https:': [
    card('endpoint="du-lieu.tinh.gov.vn/so-lieu.json" indicator="ioc"'),
    /lỗi 404/,
    /ghi đủ https:\/\/du-lieu\.tinh\.gov\.vn\//,
  ],
  'a format in capitals': [
    ranking(`endpoint="${TABLE}" format="CSV"`),
    /format="CSV"/,
    /Có phải “csv”\? Chỉ dùng: json, csv/,
  ],
  'a format that is no name': [ranking(`endpoint="${TABLE}" format=".csv"`), /\.csv/, /Có phải “csv”\?/],
  'a table as JSON': [
    ranking(`endpoint="${TABLE}" ranking="766"`),
    /Nguồn là bảng CSV, không phải JSON/,
    /thêm format="csv"/,
  ],
  'JSON as a table': [
    ranking(`endpoint="${RECORDS}" format="csv" col-name="don_vi" col-score="diem"`),
    /Nguồn là JSON, không phải bảng CSV/,
    /bỏ format="csv".*format="json"/,
  ],
  'a document of ours as foreign JSON': [
    card(`endpoint="${DOCUMENT}" format="json"`),
    /là tài liệu của CCHC Widgets/,
    /bỏ thuộc tính format/,
  ],
  'JSON without rows': [
    ranking(`endpoint="${RECORDS}" format="json"`),
    /chưa cho biết số liệu ở đâu/,
    /rows="result\.records".*Trong nguồn có: result\.records; notes/,
  ],
  'rows that lead nowhere': [
    ranking(`endpoint="${RECORDS}" format="json" rows="Result.record" col-name="don_vi" col-score="diem"`),
    /rows="Result\.record"/,
    /Có phải “result\.records”\? Chỉ dùng: result\.records, notes/,
  ],
  'a column that is not in the records': [
    ranking(`endpoint="${RECORDS}" format="json" rows="result.records" col-name="DON_VI" col-score="diemm"`),
    /Không có cột col-name="DON_VI", col-score="diemm"/,
    /Các cột có: don_vi · diem/,
  ],
  'a column without marks': [
    ranking(`endpoint="${TABLE}" format="csv" col-name="Don vi" col-score="Diem"`),
    /Không có cột col-name="Don vi"/,
    /Các cột có: 1 Đơn vị · 2 Điểm/,
  ],
  'no column of figures': [
    ranking(`endpoint="${TABLE}" format="csv"`),
    /chưa cho biết cột nào là số liệu/,
    /Trong nguồn có: 1 Đơn vị · 2 Điểm/,
  ],
  'mapping attributes without their hyphens': [
    ranking(`endpoint="${TABLE}" format="csv" colname="Đơn vị" col_score="Điểm"`),
    /chưa cho biết cột nào là số liệu/,
    /“colname”; có phải “col-name”\? .*“col_score”; có phải “col-score”\?/,
  ],
  'a way of writing numbers that is none': [
    ranking(`endpoint="${TABLE}" format="csv" number-format="vn" col-name="Đơn vị" col-score="Điểm"`),
    /number-format="vn"/,
    /Chỉ dùng: vi, en/,
  ],
  'a unit set that is none': [
    ranking(`endpoint="${TABLE}" format="csv" units="VN-64" col-name="Đơn vị" col-score="Điểm"`),
    /units="VN-64"/,
    /Chỉ dùng: VN-34, VN-63/,
  ],
  'units that are no provinces': [
    ranking(`endpoint="${TABLE}" format="csv" units="VN-34" col-name="Đơn vị" col-score="Điểm"`),
    /Không dòng nào của bảng là tỉnh, thành phố của bộ VN-34/,
    /kiểm tra units, col-name/,
  ],
  'days where periods are needed': [
    `<dossier-trend endpoint="${answering('Ngày;Tiếp nhận\n01/09/2026;100\n')}" format="csv" col-period="Ngày" col-received="Tiếp nhận">.</dossier-trend>`,
    /Không đọc được kỳ “01\/09\/2026”/,
    /2026-09, 9\/2026/,
  ],
  'a script in the place of JSON': [
    card(`endpoint="${answering('soLieu({"schemaVersion": 1, "indicators": []});')}" indicator="ioc"`),
    /mã JavaScript/,
    /cần địa chỉ chỉ trả về JSON/,
  ],
  'an indicator that has no total, as a share of it': [
    `<cchc-adoption endpoint="${DOCUMENT}" indicator="dossiers-received">.</cchc-adoption>`,
    /không có tổng số \(of\)/,
    /thêm of vào nguồn, hoặc dùng cchc-kpi-card/,
  ],
};

describe('a mistake in a page', () => {
  for (const [what, [body, cause, wayOut]] of Object.entries(MISTAKES))
    it(`is told with its cause and the way out: ${what}`, async () => {
      const page = await openHost({ head: SCRIPT, body });
      // What a tag says of its failure, beside which the script names attributes that change nothing.
      const told = () => page.lines.filter((line) => /^\[cchc\] <[\w-]+> /.test(line));
      await waitUntil(() => told().length > 0, 'a line', { timeout: 5_000 });
      const [tag = ''] = /(?<=\[cchc\] <)[\w-]+/.exec(told()[0] ?? '') ?? [];
      const [widget] = widgetsIn(page, tag);
      await waitUntil(() => widget && detailText(widget), 'the words beside the tag');
      for (const words of [told()[0], detailText(widget!)]) {
        expect(words).to.match(cause);
        expect(words).to.match(wayOut);
      }
      page.frame.remove();
    });
});
