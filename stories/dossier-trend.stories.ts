import { html } from 'lit';
import '../src/widgets/dossier-trend/define.js';
import { answering, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { DOSSIER_SERIES, documentOfSeries } from './support/invented.js';
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
import { narrow, move, open, withClient, type WidgetMeta, type WidgetStory } from './support/story.js';
import { headlessTableOf, tableOf } from './support/table.js';

type TrendAttributes = CommonAttributes & Partial<Record<'chart' | 'basis', string>>;

type Story = WidgetStory<TrendAttributes>;

const MONTHS = documentOfSeries(DOSSIER_SERIES);

const meta: WidgetMeta<TrendAttributes> = {
  id: 'dossier-trend',
  title: 'Thẻ/dossier-trend: hồ sơ theo thời gian',
  component: 'dossier-trend',
  decorators: [withClient],
  args: { endpoint: ENDPOINT, label: 'Hồ sơ theo thời gian (số liệu minh họa)' },
  parameters: shared(answering(MONTHS), {
    useFor: 'có từ ba kỳ trở lên',
    notFor: 'chỉ có hai kỳ: `cchc-kpi-card` nói “tăng”, “giảm” gọn hơn',
  }),
  render: (args) => html`<dossier-trend ${attributes(args)}></dossier-trend>`,
};

export default meta;

const table = tableOf(
  'Hồ sơ theo quý (số liệu minh họa)',
  ['Kỳ', 'Tiếp nhận', 'Đã giải quyết', 'Tỷ lệ đúng hạn'],
  [
    ['Quý I/2026', '53.400', '51.900', '95,4%'],
    ['Quý II/2026', '61.100', '59.200', '96,4%'],
    ['Quý III/2026', '66.900', '65.000', '97,3%'],
  ],
);

const containing =
  (content: unknown): Story['render'] =>
  (args) =>
    html`<dossier-trend ${attributes(args)}>${content}</dossier-trend>`;

const IN_TAG: TrendAttributes = {
  endpoint: undefined,
  source: 'Số liệu minh họa của dự án, không phải số công bố',
  updated: '2026-10-01',
};

export const Playground: Story = { name: 'Tự chỉnh' };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };

export const LoadingWithOwnTable: Story = {
  name: 'Đang tải, vẽ bảng đặt trong thẻ',
  ...loading,
  render: containing(table),
};

export const Ready: Story = { name: 'Có số liệu: theo tháng' };
export const Lines: Story = { name: 'Vẽ đường thay cho cột', tags: ['pictured'], args: { chart: 'line' } };
export const Opened: Story = { name: 'Đã mở bảng số liệu', tags: ['pictured'], ...playing(open('data')) };

export const MovedByArrowKeys: Story = {
  name: 'Đi bằng phím mũi tên: về tháng đầu, rồi tháng thứ hai',
  play: move('[role=slider]', ['Home', 'ArrowRight'], '[role=slider][aria-valuenow="2"]'),
};

export const Gaps: Story = {
  name: 'Hai tháng chưa công bố',
  ...showing(documentOfSeries(DOSSIER_SERIES.filter((_, index) => index !== 3 && index !== 4))),
};

export const AcrossTheMerger: Story = {
  name: 'Qua ngày 01/07/2025',
  ...showing(
    documentOfSeries(
      DOSSIER_SERIES.map((point, index) => ({
        ...point,
        period: `2025-${String(index + 3).padStart(2, '0')}`,
      })),
    ),
  ),
};

export const Quarters: Story = {
  name: 'Theo quý',
  ...showing(
    documentOfSeries(
      ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'].map((period, index) => ({
        ...DOSSIER_SERIES[index],
        period,
      })),
    ),
  ),
};

export const Years: Story = {
  name: 'Theo năm, năm 2025 thuộc cả hai giai đoạn',
  ...showing(
    documentOfSeries(
      ['2022', '2023', '2024', '2025', '2026'].map((period, index) => ({ ...DOSSIER_SERIES[index], period })),
    ),
  ),
};

export const OnePeriod: Story = {
  name: 'Chỉ có một kỳ',
  ...showing(documentOfSeries(DOSSIER_SERIES.slice(0, 1))),
};

export const RateOnly: Story = {
  name: 'Chỉ công bố tỷ lệ',
  ...showing(
    documentOfSeries(
      DOSSIER_SERIES.map(({ period, onTimeRate }) => ({ period, onTimeRate: onTimeRate ?? null })),
    ),
  ),
};

export const Level: Story = {
  name: 'Không đổi qua các kỳ',
  ...showing(
    documentOfSeries(
      DOSSIER_SERIES.map((point) => ({ ...point, received: 500, resolved: 500, onTimeRate: 100 })),
    ),
  ),
};

export const ManyPeriods: Story = {
  name: '400 tháng',
  ...showing(
    documentOfSeries(
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
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp: tỷ lệ trên 100%',
  tags: ['spoken'],
  ...showing(
    documentOfSeries([
      ...DOSSIER_SERIES.slice(0, 4),
      { period: '2026-05', received: 19300, onTimeRate: 120 },
    ]),
  ),
};

export const Stale: Story = {
  name: 'Số liệu cũ',
  ...stale({ ...MONTHS, updatedAt: '2024-01-31', staleAfter: 'P40D' }),
};

export const StaleKept: Story = { name: 'Số liệu cũ, giữ lại sau khi tải hỏng', ...keptAfter(MONTHS) };
export const Empty: Story = { name: 'Chưa công bố', ...empty() };

export const ErrorMissingEndpoint: Story = {
  name: 'Lỗi: thiếu thuộc tính endpoint',
  args: { endpoint: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', ...failing('offline') };
export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', ...failing('timeout') };
export const ErrorBlocked: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };
export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', ...failing('http') };
export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', ...failing('too-large') };
export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', ...failing('not-data') };
export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', ...failing('invalid') };

export const ErrorUnreadTable: Story = {
  name: 'Lỗi: không đọc được bảng đặt trong thẻ',
  args: IN_TAG,
  ...mistaken('invalid'),
  render: containing(headlessTableOf([['Đồng Tháp', 'Đồng Nai']])),
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

export const SnapshotBasis: Story = {
  name: 'Bảng cố định, có nêu cách tính tỷ lệ',
  args: { ...IN_TAG, snapshot: true, basis: 'resolved' },
  render: containing(table),
};

export const Compact: Story = { name: 'Thu gọn', tags: ['pictured'], args: { compact: true } };

export const English: Story = {
  name: 'Tiếng Anh',
  args: { label: 'Dossiers over time (invented figures)' },
  globals: { locale: 'en' },
};

export const Dark: Story = { name: 'Nền tối', globals: { theme: 'dark' } };
export const Narrow: Story = { name: 'Hẹp 240 px', decorators: [narrow] };
