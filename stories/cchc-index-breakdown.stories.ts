import { html } from 'lit';
import '../src/widgets/cchc-index-breakdown/define.js';
import { answering, ENDPOINT, failingAfter, SILENT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { EMPTY, PROVINCE } from './support/documents.js';
import { rankingOf } from './support/invented.js';
import {
  failing,
  narrow,
  open,
  press,
  withClient,
  type WidgetMeta,
  type WidgetStory,
} from './support/story.js';

type BreakdownAttributes = CommonAttributes &
  Partial<Record<'ranking' | 'unit' | 'compare' | 'chart', string>>;

type Story = WidgetStory<BreakdownAttributes>;

const meta: WidgetMeta<BreakdownAttributes> = {
  id: 'cchc-index-breakdown',
  title: 'Thẻ/cchc-index-breakdown: các thành phần của chỉ số',
  component: 'cchc-index-breakdown',
  decorators: [withClient],
  args: { ranking: '766', unit: '11', compare: 'mean', endpoint: ENDPOINT },
  parameters: {
    client: answering(PROVINCE),
    docs: {
      description: {
        component:
          'Chỉ số của một đơn vị theo từng thành phần, mỗi thành phần tính bằng phần trăm của điểm tối đa, so với ' +
          'trung bình của tất cả hoặc với một đơn vị khác. Thành phần có điểm tối đa bằng 0 được ghi “không áp ' +
          'dụng”. Điểm, điểm tối đa và tổng điểm nằm trong bảng số liệu. Bảng HTML đặt trong thẻ cũng được đọc làm ' +
          'số liệu.\n\n' +
          'One unit’s index by its parts, each in points of its maximum, beside another unit or the mean of all.',
      },
    },
  },
  render: (args) => html`<cchc-index-breakdown ${attributes(args)}></cchc-index-breakdown>`,
};

export default meta;

const table = html`
  <table>
    <caption>
      Điện Biên theo Bộ chỉ số 766, ngày 10/10/2026
    </caption>
    <thead>
      <tr>
        <th>Nhóm chỉ số</th>
        <th>Điểm</th>
        <th>Điểm tối đa</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Công khai, minh bạch</td>
        <td>8,02</td>
        <td>18</td>
      </tr>
      <tr>
        <td>Tiến độ, kết quả giải quyết</td>
        <td>19,04</td>
        <td>20</td>
      </tr>
      <tr>
        <td>Số hóa hồ sơ</td>
        <td>10,19</td>
        <td>22</td>
      </tr>
    </tbody>
  </table>
`;

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

const sample = (entry: object, parts: readonly object[] = AREAS) =>
  answering(
    rankingOf('Chỉ số theo lĩnh vực', {
      units: 'VN-34',
      parts: [...parts] as typeof AREAS,
      entries: [{ code: '11', name: 'Điện Biên', ...entry }],
    }),
  );

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

export const Playground: Story = { name: 'Tự chỉnh', parameters: { state: 'ready' } };

export const Idle: Story = {
  name: 'Chưa tải (tạm dừng trước khi có số liệu)',
  args: { refresh: '60' },
  parameters: { state: 'idle', client: SILENT, docs: { story: { autoplay: true } } },
  play: press('pause'),
};

export const Loading: Story = { name: 'Đang tải', parameters: { state: 'loading', client: SILENT } };

export const LoadingWithOwnTable: Story = {
  name: 'Đang tải, vẽ bảng đặt trong thẻ',
  parameters: { state: 'loading', client: SILENT },
  render: containing(table),
};

export const Ready: Story = {
  name: 'Có số liệu: so với trung bình 34 tỉnh, thành phố',
  parameters: { state: 'ready' },
};

export const Alone: Story = {
  name: 'Một đơn vị, không so sánh',
  args: { compare: undefined },
  parameters: { state: 'ready' },
};

export const AnotherUnit: Story = {
  name: 'So với một đơn vị khác, gọi theo tên',
  args: { compare: 'Đồng Tháp' },
  parameters: { state: 'ready' },
};

export const Radar: Story = {
  name: 'Mạng nhện (ở cột hẹp đổi thành thanh ngang)',
  args: { chart: 'radar' },
  parameters: { state: 'ready' },
};

export const RadarOfManyParts: Story = {
  name: 'Mạng nhện có 12 thành phần: vẽ thanh ngang, vì tên không đủ chỗ',
  args: { ...SAMPLE, chart: 'radar' },
  parameters: { state: 'ready', client: sample(...numbered(12)) },
};

export const ManyParts: Story = {
  name: '61 thành phần: không vẽ, bảng mở sẵn',
  args: SAMPLE,
  parameters: { state: 'ready', client: sample(...numbered(61)) },
};

export const WithTable: Story = {
  name: 'Đã mở bảng số liệu',
  parameters: { state: 'ready', docs: { story: { autoplay: true } } },
  play: open('data'),
};

export const NotApplicable: Story = {
  name: 'Một thành phần không áp dụng',
  args: SAMPLE,
  parameters: {
    state: 'ready',
    client: sample({ parts: POINTS }, [...AREAS, { id: 'e', label: 'Thu hút đầu tư', max: 0 }]),
  },
};

export const NotPublished: Story = {
  name: 'Một thành phần chưa công bố',
  args: SAMPLE,
  parameters: { state: 'ready', client: sample({ parts: { ...POINTS, c: null } }) },
};

export const WithoutMaxima: Story = {
  name: 'Nguồn không nêu điểm tối đa',
  args: SAMPLE,
  parameters: {
    state: 'ready',
    client: sample(
      { parts: POINTS },
      AREAS.map(({ id, label }) => ({ id, label })),
    ),
  },
};

export const NoneApplies: Story = {
  name: 'Không thành phần nào áp dụng',
  args: SAMPLE,
  parameters: {
    state: 'ready',
    client: sample(
      { parts: POINTS },
      AREAS.map((area) => ({ ...area, max: 0 })),
    ),
  },
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp: quá điểm tối đa, tổng sai',
  args: SAMPLE,
  parameters: { state: 'ready', client: sample({ score: 45, parts: { ...POINTS, a: 11 } }) },
};

export const UnknownComparison: Story = {
  name: 'Đơn vị để so sánh không có trong số liệu',
  args: { compare: 'Hà Tây' },
  parameters: { state: 'ready' },
};

export const Stale: Story = {
  name: 'Số liệu cũ',
  parameters: {
    state: 'stale',
    client: answering({ ...PROVINCE, updatedAt: '2024-01-31', staleAfter: 'P40D' }),
  },
};

export const StaleKept: Story = {
  name: 'Số liệu cũ, giữ lại sau khi tải hỏng',
  parameters: { state: 'stale', failure: 'blocked', client: failingAfter(PROVINCE) },
};

export const Empty: Story = {
  name: 'Chưa công bố',
  parameters: { state: 'empty', client: answering(EMPTY) },
};

export const ErrorMissingEndpoint: Story = {
  name: 'Lỗi: thiếu thuộc tính endpoint',
  args: { endpoint: undefined },
  parameters: { state: 'error', failure: 'missing-attribute' },
};

export const ErrorMissingRanking: Story = {
  name: 'Lỗi: thiếu thuộc tính ranking',
  args: { ranking: undefined },
  parameters: { state: 'error', failure: 'missing-attribute' },
};

export const ErrorMissingUnit: Story = {
  name: 'Lỗi: thiếu thuộc tính unit (hoặc area)',
  args: { unit: undefined },
  parameters: { state: 'error', failure: 'missing-attribute' },
};

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', parameters: failing('offline') };

export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', parameters: failing('timeout') };

export const ErrorBlocked: Story = {
  name: 'Lỗi: trình duyệt không đọc được (CORS)',
  parameters: failing('blocked'),
};

export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', parameters: failing('http') };

export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', parameters: failing('too-large') };

export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', parameters: failing('not-data') };

export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', parameters: failing('invalid') };

export const ErrorNotFound: Story = {
  name: 'Lỗi: không có đơn vị này',
  args: { unit: 'Hà Tây' },
  parameters: { state: 'error', failure: 'not-found' },
};

export const ErrorWithOwnTable: Story = {
  name: 'Lỗi, vẫn vẽ bảng đặt trong thẻ',
  parameters: failing('http'),
  render: containing(table),
};

export const Snapshot: Story = {
  name: 'Bảng cố định đặt trong thẻ',
  args: { ...IN_TAG, snapshot: true },
  parameters: { state: 'ready' },
  render: containing(table),
};

export const Compact: Story = {
  name: 'Thu gọn',
  args: { compact: true },
  parameters: { state: 'ready' },
};

export const English: Story = {
  name: 'Tiếng Anh',
  parameters: { state: 'ready' },
  globals: { locale: 'en' },
};

export const Dark: Story = { name: 'Nền tối', parameters: { state: 'ready' }, globals: { theme: 'dark' } };

export const Narrow: Story = { name: 'Hẹp 240 px', parameters: { state: 'ready' }, decorators: [narrow] };
