import { html } from 'lit';
import '../src/widgets/cchc-index-breakdown/define.js';
import { answering, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { PROVINCE } from './support/documents.js';
import { rankingOf } from './support/invented.js';
import {
  empty,
  failing,
  idle,
  keptAfter,
  loading,
  mistaken,
  playing,
  shared,
  showing,
  stale,
} from './support/states.js';
import { move, narrow, open, withClient, type WidgetMeta, type WidgetStory } from './support/story.js';
import { tableOf } from './support/table.js';

type BreakdownAttributes = CommonAttributes &
  Partial<Record<'ranking' | 'unit' | 'compare' | 'chart', string>>;

type Story = WidgetStory<BreakdownAttributes>;

const meta: WidgetMeta<BreakdownAttributes> = {
  id: 'cchc-index-breakdown',
  title: 'Thẻ/cchc-index-breakdown: các thành phần của chỉ số',
  component: 'cchc-index-breakdown',
  decorators: [withClient],
  args: { ranking: '766', unit: '11', compare: 'mean', endpoint: ENDPOINT },
  parameters: shared(answering(PROVINCE), {
    useFor:
      'giải thích vì sao tổng điểm cao hay thấp; thêm `compare` để so với trung bình hoặc với đơn vị khác',
    notFor: 'các thành phần không cộng thành một chỉ số',
  }),
  render: (args) => html`<cchc-index-breakdown ${attributes(args)}></cchc-index-breakdown>`,
};

export default meta;

const table = tableOf(
  'Điện Biên theo Bộ chỉ số 766, ngày 10/10/2026',
  ['Nhóm chỉ số', 'Điểm', 'Điểm tối đa'],
  [
    ['Công khai, minh bạch', '8,02', '18'],
    ['Tiến độ, kết quả giải quyết', '19,04', '20'],
    ['Số hóa hồ sơ', '10,19', '22'],
  ],
);

const containing =
  (content: unknown): Story['render'] =>
  (args) =>
    html`<cchc-index-breakdown ${attributes(args)}>${content}</cchc-index-breakdown>`;

const IN_TAG: BreakdownAttributes = {
  ranking: undefined,
  compare: undefined,
  endpoint: undefined,
  source: 'Cổng Dịch vụ công quốc gia (bản ghi ngày 10/10/2026)',
  'source-href': 'https://dichvucong.gov.vn/',
  updated: '2026-10-10',
};

const SAMPLE: BreakdownAttributes = { ranking: 'sample', compare: undefined };

const AREAS = [
  { id: 'a', label: 'Thể chế', max: 10 },
  { id: 'b', label: 'Thủ tục hành chính', max: 15 },
  { id: 'c', label: 'Tổ chức bộ máy', max: 12 },
  { id: 'd', label: 'Chính quyền số', max: 13 },
];

const sample = (entry: object, parts: readonly object[] = AREAS) => ({
  args: SAMPLE,
  ...showing(
    rankingOf('Chỉ số theo lĩnh vực', {
      units: 'VN-34',
      parts: [...parts] as typeof AREAS,
      entries: [{ code: '11', name: 'Điện Biên', ...entry }],
    }),
  ),
});

const POINTS = { a: 8.5, b: 12.25, c: 9, d: 10.4 };

/** So many parts with points that differ. */
function numbered(count: number): Parameters<typeof sample> {
  const parts = Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    label: `Tiêu chí ${index + 1}`,
    max: 2,
  }));
  return [{ parts: Object.fromEntries(parts.map(({ id }, index) => [id, (index % 4) / 2])) }, parts];
}

export const Playground: Story = { name: 'Tự chỉnh' };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };

export const LoadingWithOwnTable: Story = {
  name: 'Đang tải, vẽ bảng đặt trong thẻ',
  ...loading,
  render: containing(table),
};

export const Ready: Story = { name: 'Có số liệu: so với trung bình 34 tỉnh, thành phố' };
export const Alone: Story = { name: 'Một đơn vị, không so sánh', args: { compare: undefined } };

export const AnotherUnit: Story = {
  name: 'So với một đơn vị khác, gọi theo tên',
  args: { compare: 'Đồng Tháp' },
};

export const Radar: Story = {
  name: 'Mạng nhện (ở cột hẹp đổi thành thanh ngang)',
  tags: ['pictured'],
  args: { chart: 'radar' },
};

export const RadarOfManyParts: Story = {
  name: 'Mạng nhện có 12 thành phần: vẽ thanh ngang, vì tên không đủ chỗ',
  ...sample(...numbered(12)),
  args: { ...SAMPLE, chart: 'radar' },
};

export const ManyParts: Story = { name: '61 thành phần: không vẽ, bảng mở sẵn', ...sample(...numbered(61)) };
export const Opened: Story = { name: 'Đã mở bảng số liệu', tags: ['pictured'], ...playing(open('data')) };

export const MovedByArrowKeys: Story = {
  name: 'Đi bằng phím mũi tên: từ thành phần đầu tới thành phần thứ ba',
  play: move('[role=slider]', ['ArrowRight', 'ArrowRight'], '[role=slider][aria-valuenow="3"]'),
};

export const NotApplicable: Story = {
  name: 'Một thành phần không áp dụng',
  ...sample({ parts: POINTS }, [...AREAS, { id: 'e', label: 'Thu hút đầu tư', max: 0 }]),
};

export const NotPublished: Story = {
  name: 'Một thành phần chưa công bố',
  ...sample({ parts: { ...POINTS, c: null } }),
};

export const WithoutMaxima: Story = {
  name: 'Nguồn không nêu điểm tối đa',
  ...sample(
    { parts: POINTS },
    AREAS.map(({ id, label }) => ({ id, label })),
  ),
};

export const NoneApplies: Story = {
  name: 'Không thành phần nào áp dụng',
  ...sample(
    { parts: POINTS },
    AREAS.map((area) => ({ ...area, max: 0 })),
  ),
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp: quá điểm tối đa, tổng sai',
  tags: ['spoken'],
  ...sample({ score: 45, parts: { ...POINTS, a: 11 } }),
};

export const UnknownComparison: Story = {
  name: 'Đơn vị để so sánh không có trong số liệu',
  args: { compare: 'Hà Tây' },
};

export const Stale: Story = {
  name: 'Số liệu cũ',
  ...stale({ ...PROVINCE, updatedAt: '2024-01-31', staleAfter: 'P40D' }),
};

export const StaleKept: Story = { name: 'Số liệu cũ, giữ lại sau khi tải hỏng', ...keptAfter(PROVINCE) };
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

export const ErrorMissingUnit: Story = {
  name: 'Lỗi: thiếu thuộc tính unit (hoặc area)',
  args: { unit: undefined },
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
  name: 'Lỗi: không có đơn vị này',
  args: { unit: 'Hà Tây' },
  ...mistaken('not-found'),
};

export const ErrorWithOwnTable: Story = {
  name: 'Lỗi, vẫn vẽ bảng đặt trong thẻ',
  ...failing('http'),
  render: containing(table),
};

export const Snapshot: Story = {
  name: 'Bảng cố định đặt trong thẻ',
  args: { ...IN_TAG, snapshot: true },
  render: containing(table),
};

export const Compact: Story = { name: 'Thu gọn', tags: ['pictured'], args: { compact: true } };
export const English: Story = { name: 'Tiếng Anh', globals: { locale: 'en' } };
export const Dark: Story = { name: 'Nền tối', globals: { theme: 'dark' } };
export const Narrow: Story = { name: 'Hẹp 240 px', decorators: [narrow] };
