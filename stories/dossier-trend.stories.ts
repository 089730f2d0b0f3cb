import { html } from 'lit';
import '../src/widgets/dossier-trend/define.js';
import { answering, ENDPOINT, failingAfter, SILENT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { EMPTY } from './support/documents.js';
import { COURSE, courseOf } from './support/invented.js';
import {
  failing,
  narrow,
  open,
  press,
  withClient,
  type WidgetMeta,
  type WidgetStory,
} from './support/story.js';

type TrendAttributes = CommonAttributes & Partial<Record<'chart', string>>;

type Story = WidgetStory<TrendAttributes>;

const MONTHS = courseOf(COURSE);

const meta: WidgetMeta<TrendAttributes> = {
  id: 'dossier-trend',
  title: 'Thẻ/dossier-trend: hồ sơ theo thời gian',
  component: 'dossier-trend',
  decorators: [withClient],
  args: { endpoint: ENDPOINT, label: 'Hồ sơ theo thời gian (số liệu minh họa)' },
  parameters: {
    client: answering(MONTHS),
    docs: {
      description: {
        component:
          'Hồ sơ tiếp nhận và đã giải quyết theo tháng, quý, nửa năm hoặc năm; tỷ lệ đúng hạn ở khung riêng với thang ' +
          'riêng. Kỳ nào nguồn không công bố thì để trống, không vẽ thành 0; đường kẻ đứt đánh dấu 01/07/2025, khi 63 ' +
          'đơn vị còn 34. Đi qua từng kỳ bằng phím mũi tên, số liệu hiện ở dòng dưới biểu đồ; bảng số liệu có đủ các ' +
          'kỳ. Thư viện vẽ chỉ được tải khi thẻ sắp vào tầm nhìn. Bảng HTML đặt trong thẻ cũng được đọc làm số liệu.\n\n' +
          'Dossiers received and resolved over time, and the on-time rate in a panel with a scale of its own.',
      },
    },
  },
  render: (args) => html`<dossier-trend ${attributes(args)}></dossier-trend>`,
};

export default meta;

const table = html`
  <table>
    <caption>
      Hồ sơ theo quý (số liệu minh họa)
    </caption>
    <thead>
      <tr>
        <th>Kỳ</th>
        <th>Tiếp nhận</th>
        <th>Đã giải quyết</th>
        <th>Tỷ lệ đúng hạn</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>Quý I/2026</td>
        <td>53.400</td>
        <td>51.900</td>
        <td>95,4%</td>
      </tr>
      <tr>
        <td>Quý II/2026</td>
        <td>61.100</td>
        <td>59.200</td>
        <td>96,4%</td>
      </tr>
      <tr>
        <td>Quý III/2026</td>
        <td>66.900</td>
        <td>65.000</td>
        <td>97,3%</td>
      </tr>
    </tbody>
  </table>
`;

const containing =
  (content: unknown): Story['render'] =>
  (args) =>
    html`<dossier-trend ${attributes(args)}>${content}</dossier-trend>`;

const IN_TAG: TrendAttributes = {
  endpoint: undefined,
  source: 'Số liệu minh họa của dự án, không phải số công bố',
  updated: '2026-10-01',
};

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

export const Ready: Story = { name: 'Có số liệu: theo tháng', parameters: { state: 'ready' } };

export const Lines: Story = {
  name: 'Vẽ đường thay cho cột',
  args: { chart: 'line' },
  parameters: { state: 'ready' },
};

export const WithTable: Story = {
  name: 'Đã mở bảng số liệu',
  parameters: { state: 'ready', docs: { story: { autoplay: true } } },
  play: open('data'),
};

export const Gaps: Story = {
  name: 'Hai tháng chưa công bố',
  parameters: {
    state: 'ready',
    client: answering(courseOf(COURSE.filter((_, index) => index !== 3 && index !== 4))),
  },
};

export const AcrossTheMerger: Story = {
  name: 'Qua ngày 01/07/2025',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf(
        COURSE.map((point, index) => ({ ...point, period: `2025-${String(index + 3).padStart(2, '0')}` })),
      ),
    ),
  },
};

export const Quarters: Story = {
  name: 'Theo quý',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf(
        ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((period, index) => ({ ...COURSE[index], period })),
      ),
    ),
  },
};

export const Years: Story = {
  name: 'Theo năm, năm 2025 thuộc cả hai giai đoạn',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf(
        ['2022', '2023', '2024', '2025', '2026'].map((period, index) => ({ ...COURSE[index], period })),
      ),
    ),
  },
};

export const OnePeriod: Story = {
  name: 'Chỉ có một kỳ',
  parameters: { state: 'ready', client: answering(courseOf(COURSE.slice(0, 1))) },
};

export const RateOnly: Story = {
  name: 'Chỉ công bố tỷ lệ',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf(COURSE.map(({ period, onTimeRate }) => ({ period, onTimeRate: onTimeRate ?? null }))),
    ),
  },
};

export const Level: Story = {
  name: 'Không đổi qua các kỳ',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf(COURSE.map((point) => ({ ...point, received: 500, resolved: 500, onTimeRate: 100 }))),
    ),
  },
};

export const ManyPeriods: Story = {
  name: '400 tháng',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf(
        Array(400)
          .fill(null)
          .map((_, index) => ({
            period: `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
            received: 900 + 40 * (index % 12) + index,
            resolved: 850 + 38 * (index % 12) + index,
            onTimeRate: 80 + (index % 18),
          })),
      ),
    ),
  },
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp: tỷ lệ trên 100%',
  parameters: {
    state: 'ready',
    client: answering(
      courseOf([...COURSE.slice(0, 4), { period: '2026-05', received: 19300, onTimeRate: 120 }]),
    ),
  },
};

export const Stale: Story = {
  name: 'Số liệu cũ',
  parameters: {
    state: 'stale',
    client: answering({ ...MONTHS, updatedAt: '2024-01-31', staleAfter: 'P40D' }),
  },
};

export const StaleKept: Story = {
  name: 'Số liệu cũ, giữ lại sau khi tải hỏng',
  parameters: { state: 'stale', failure: 'blocked', client: failingAfter(MONTHS) },
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

export const ErrorUnreadTable: Story = {
  name: 'Lỗi: không đọc được bảng đặt trong thẻ',
  args: IN_TAG,
  parameters: { state: 'error', failure: 'invalid' },
  render: containing(html`
    <table>
      <tr>
        <td>Đồng Tháp</td>
        <td>Đồng Nai</td>
      </tr>
    </table>
  `),
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
  args: { label: 'Dossiers over time (invented figures)' },
  parameters: { state: 'ready' },
  globals: { locale: 'en' },
};

export const Dark: Story = { name: 'Nền tối', parameters: { state: 'ready' }, globals: { theme: 'dark' } };

export const Narrow: Story = { name: 'Hẹp 240 px', parameters: { state: 'ready' }, decorators: [narrow] };
