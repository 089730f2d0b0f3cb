import { html } from 'lit';
import '../src/widgets/province-ranking/define.js';
import { answering, answeringText, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { PAPI, PROVINCE } from './support/documents.js';
import { MANY_UNITS, rankingOf, TIED } from './support/invented.js';
import {
  empty,
  failing,
  idle,
  keptAfter,
  loading,
  mistaken,
  playing,
  recovered,
  shared,
  showing,
  stale,
} from './support/states.js';
import {
  chooseRow,
  narrow,
  open,
  press,
  search,
  sort,
  withClient,
  type WidgetMeta,
  type WidgetStory,
} from './support/story.js';
import { headlessTableOf, tableOf } from './support/table.js';
import { SCORES_766 } from './support/tables.js';

type RankingAttributes = CommonAttributes &
  Partial<
    Record<'ranking' | 'highlight' | 'top' | 'sort' | 'number-format' | 'col-name' | 'col-score', string> &
      Record<'searchable', boolean>
  >;

type Story = WidgetStory<RankingAttributes>;

const meta: WidgetMeta<RankingAttributes> = {
  id: 'province-ranking',
  title: 'Thẻ/province-ranking: bảng xếp hạng',
  component: 'province-ranking',
  decorators: [withClient],
  args: { ranking: '766', highlight: '11', endpoint: ENDPOINT },
  parameters: shared(answering(PROVINCE), {
    useFor: 'thứ tự giữa các đơn vị là điều cần biết; bảng dài thì đặt `top` và `searchable`',
    notFor:
      'nguồn không xếp hạng và cũng không muốn thẻ tự tính hạng, hoặc chỉ cần hạng của một đơn vị (lấy `cchc-kpi-card`)',
  }),
  render: (args) => html`<province-ranking ${attributes(args)}></province-ranking>`,
};

export default meta;

const FIVE_FIRST = SCORES_766.slice(0, 5);

const headed = tableOf(
  'Năm đơn vị đứng đầu Bộ chỉ số 766, ngày 10/10/2026',
  ['Hạng', 'Tỉnh, thành phố', 'Điểm'],
  FIVE_FIRST.map(([, name, score, rank]) => [rank, name, score.toLocaleString('vi-VN')]),
);

const headless = headlessTableOf(FIVE_FIRST.map(([, name, score]) => [name, score.toLocaleString('vi-VN')]));

const containing =
  (content: unknown): Story['render'] =>
  (args) =>
    html`<province-ranking ${attributes(args)}>${content}</province-ranking>`;

const IN_TAG: RankingAttributes = {
  ranking: undefined,
  highlight: undefined,
  endpoint: undefined,
  source: 'Cổng Dịch vụ công quốc gia (bản ghi ngày 10/10/2026)',
  'source-href': 'https://dichvucong.gov.vn/',
  updated: '2026-10-10',
};

const SAMPLE: RankingAttributes = { ranking: 'sample' };

const OTHER_FORMAT: RankingAttributes = {
  ranking: undefined,
  label: 'Tỷ lệ hồ sơ đúng hạn (số liệu minh họa)',
  source: 'Số liệu minh họa của dự án, không phải số công bố',
};

const CSV = `Hồ sơ đúng hạn quý III/2026;
Đơn vị;Tỷ lệ (%)
Phường A;98,5
Phường B;96
Xã C;91,25
Tổng cộng;95,1`;

const SHEET = JSON.stringify({
  status: 'ok',
  table: {
    cols: [
      { id: 'A', label: 'Đơn vị', type: 'string' },
      { id: 'B', label: 'Tỷ lệ', type: 'number', pattern: '0.00%' },
    ],
    rows: [
      ['Phường A', 0.985],
      ['Phường B', 0.96],
      ['Xã C', 0.9125],
    ].map((row) => ({
      c: row.map((v) => ({ v })),
    })),
  },
});

const sample = (...parameters: Parameters<typeof rankingOf>) => ({
  args: SAMPLE,
  ...showing(rankingOf(...parameters)),
});

export const Playground: Story = { name: 'Tự chỉnh', args: { top: '10', searchable: true } };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };

export const LoadingWithOwnTable: Story = {
  name: 'Đang tải, hiện bảng đặt trong thẻ',
  args: { ...IN_TAG, ranking: '766', endpoint: ENDPOINT },
  ...loading,
  render: containing(headed),
};

export const LoadingWithFallback: Story = {
  name: 'Đang tải, hiện câu dự phòng',
  ...loading,
  render: containing(html`<p>Điện Biên xếp thứ 30 trên 34 tỉnh, thành phố (ngày 10/10/2026).</p>`),
};

export const Ready: Story = { name: 'Có số liệu: 34 đơn vị' };

export const Stale: Story = {
  name: 'Số liệu cũ',
  ...stale({
    ...rankingOf('Bảng xếp hạng cũ', { units: null, unit: 'điểm', entries: TIED }),
    updatedAt: '2024-01-31',
    staleAfter: 'P40D',
  }),
  args: SAMPLE,
};

export const StaleKept: Story = {
  name: 'Số liệu cũ, giữ lại sau khi tải hỏng',
  args: { top: '5' },
  ...keptAfter(PROVINCE),
};

export const Empty: Story = { name: 'Chưa công bố', ...empty() };

export const ErrorMissingEndpoint: Story = {
  name: 'Lỗi: thiếu thuộc tính endpoint',
  args: { endpoint: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorMissingRanking: Story = {
  name: 'Lỗi: thiếu thuộc tính ranking',
  args: { ranking: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', ...failing('offline') };
export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', ...failing('timeout') };
export const ErrorBlocked: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };
export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', ...failing('http') };
export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', ...failing('too-large') };
export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', ...failing('not-data') };
export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', ...failing('invalid') };

export const ErrorNotFound: Story = {
  name: 'Lỗi: không có bảng xếp hạng này',
  args: { ranking: 'par-index' },
  ...mistaken('not-found'),
};

export const ErrorUnreadTable: Story = {
  name: 'Lỗi: không đọc được bảng đặt trong thẻ',
  args: IN_TAG,
  ...mistaken('invalid'),
  render: containing(headlessTableOf([['Đồng Tháp', 'Đồng Nai']])),
};

export const ErrorWithOwnTable: Story = {
  name: 'Lỗi, vẫn hiện bảng đặt trong thẻ',
  args: { ...IN_TAG, ranking: '766', endpoint: ENDPOINT },
  ...failing('http'),
  render: containing(headed),
};

export const Snapshot: Story = {
  name: 'Bảng cố định đặt trong thẻ, có thead',
  args: { ...IN_TAG, snapshot: true },
  render: containing(headed),
};

export const TableWithoutHead: Story = {
  name: 'Bảng đặt trong thẻ, không có thead',
  args: { ...IN_TAG, label: 'Năm đơn vị đứng đầu Bộ chỉ số 766' },
  render: containing(headless),
};

export const Units63: Story = {
  name: '63 đơn vị, thứ hạng tự tính, hai đơn vị chưa có số liệu',
  args: { ranking: 'papi-2024' },
  ...showing(PAPI),
};

export const Opened: Story = {
  name: 'Đã mở danh sách đơn vị chưa có số liệu',
  tags: ['pictured'],
  args: { ranking: 'papi-2024', top: '5' },
  ...playing(open('without-data')),
  ...showing(PAPI),
};

export const Rates: Story = { name: 'Xếp theo tỷ lệ phần trăm', args: { ranking: 'on-time', top: '10' } };

export const Csv: Story = {
  name: 'Nguồn CSV: tiêu đề bảng, dấu chấm phẩy, số viết kiểu Việt Nam',
  args: {
    ...OTHER_FORMAT,
    format: 'csv',
    'col-name': 'Đơn vị',
    'col-score': 'Tỷ lệ (%)',
    'number-format': 'vi',
  },
  parameters: { client: answeringText(CSV) },
};

export const GoogleSheet: Story = {
  name: 'Nguồn Google Trang tính: cột định dạng phần trăm',
  args: { ...OTHER_FORMAT, format: 'gviz', 'col-name': 'Đơn vị', 'col-score': 'B' },
  parameters: { client: answeringText(SHEET) },
};

export const LowerIsBetter: Story = { name: 'Số nhỏ hơn là tốt hơn', args: { ranking: 'days', top: '10' } };

export const TiesComputed: Story = {
  name: 'Đồng hạng, thứ hạng tự tính',
  ...sample('Điểm đánh giá', { unit: 'điểm', max: 100, entries: TIED }),
};

export const TiesPublished: Story = {
  name: 'Đồng hạng, thứ hạng của nguồn',
  ...sample('Điểm đánh giá', {
    unit: 'điểm',
    max: 100,
    entries: TIED.map((entry, index) => ({ ...entry, rank: [30, 29, 30, 34, 29, 33][index] })),
  }),
};

export const Top: Story = { name: 'Năm đơn vị đầu, ghim hàng Điện Biên', args: { top: '5' } };

export const TopExpanded: Story = {
  name: 'Năm đơn vị đầu, đã bấm xem cả bảng',
  args: { top: '5' },
  ...playing(press('toggle')),
};

export const Searchable: Story = { name: 'Có ô tìm đơn vị', args: { searchable: true } };

export const Searched: Story = {
  name: 'Đã gõ “dien b”',
  tags: ['pictured'],
  args: { searchable: true },
  ...playing(search('dien b')),
};

export const Sorted: Story = {
  name: 'Đã bấm sắp theo điểm',
  args: { top: '5' },
  ...playing(sort('score')),
};

export const Recovered: Story = {
  name: 'Đã bấm thử lại, tải được',
  args: { top: '5' },
  ...recovered(PROVINCE),
};

export const SortedByName: Story = { name: 'Sắp theo tên', args: { sort: 'name' } };
export const SortedByChange: Story = { name: 'Sắp theo mức thay đổi', args: { sort: 'change' } };
export const Selectable: Story = { name: 'Người đọc chọn được đơn vị', args: { top: '5', select: true } };

export const Chosen: Story = {
  name: 'Người đọc đã chọn một đơn vị',
  args: Selectable.args,
  ...playing(chooseRow('82')),
};

export const AcrossTheMerger: Story = {
  name: 'Hạng kỳ trước theo 63 đơn vị, không so sánh được',
  ...sample('Điểm đánh giá', {
    units: 'VN-34',
    previousUnits: 'VN-63',
    unit: 'điểm',
    entries: SCORES_766.map(([code, name, score, rank, previousRank]) => ({
      code,
      name,
      score: Math.round(score),
      rank,
      previousRank,
    })),
  }),
};

export const PreviousScores: Story = {
  name: 'Điểm kỳ trước là vòng rỗng trên thang',
  tags: ['pictured'],
  ...sample('Điểm đánh giá', {
    units: 'VN-34',
    previousUnits: 'VN-34',
    unit: 'điểm',
    max: 100,
    entries: SCORES_766.slice(0, 12).map(([code, name, score, rank, previousRank]) => ({
      code,
      name,
      score,
      rank,
      previousRank,
    })),
    previousPeriod: '2026-09-26',
    previousEntries: SCORES_766.slice(0, 12).map(([code, name, , , , , , score]) => ({ code, name, score })),
  }),
  args: { ...SAMPLE, highlight: '80' },
};

export const MappedAcrossTheMerger: Story = {
  name: 'Số liệu kỳ trước tính theo địa giới mới',
  ...sample('Hồ sơ tiếp nhận (số liệu minh họa)', {
    units: 'VN-34',
    previousUnits: 'VN-63',
    previousPeriod: '2025-Q2',
    unit: 'hồ sơ',
    merge: 'sum',
    entries: [
      { code: '15', name: 'Lào Cai', score: 180_000 },
      { code: '11', name: 'Điện Biên', score: 73_608 },
      { code: '80', name: 'Tây Ninh', score: 60_000 },
    ],
    previousEntries: [
      { code: '10', name: 'Lào Cai', score: 90_000 },
      { code: '15', name: 'Yên Bái', score: 80_000 },
      { code: '11', name: 'Điện Biên', score: 70_000 },
      { code: '72', name: 'Tây Ninh', score: 30_000 },
      { code: '80', name: 'Long An', score: 35_000 },
    ],
  }),
};

export const UnknownHighlight: Story = {
  name: 'Đơn vị cần làm nổi không có trong bảng',
  args: { highlight: 'Hà Tây', top: '5' },
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp',
  tags: ['spoken'],
  ...sample('Điểm đánh giá', { unit: 'điểm', max: 90, entries: TIED }),
};

export const Units705: Story = {
  name: '705 đơn vị',
  // Too long for the page that shows all stories of the tag.
  tags: ['!autodocs'],
  args: { ...SAMPLE, highlight: 'MH500', searchable: true },
  ...showing(rankingOf('Điểm đánh giá cấp huyện', { unit: 'điểm', max: 100, entries: MANY_UNITS })),
};

export const Compact: Story = { name: 'Thu gọn', tags: ['pictured'], args: { top: '10', compact: true } };

export const English: Story = {
  name: 'Tiếng Anh',
  args: { top: '5', searchable: true },
  globals: { locale: 'en' },
};

export const Dark: Story = {
  name: 'Nền tối',
  args: { top: '10', searchable: true },
  globals: { theme: 'dark' },
};

export const Narrow: Story = {
  name: 'Hẹp 240 px',
  args: { top: '10', searchable: true },
  decorators: [narrow],
};
