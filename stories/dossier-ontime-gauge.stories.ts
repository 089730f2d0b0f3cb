import { html } from 'lit';
import '../src/widgets/dossier-ontime-gauge/define.js';
import { answering, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { ARTICLE, PROVINCE, STALE_ARTICLE, WARD } from './support/documents.js';
import { dossiersOf } from './support/invented.js';
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
import { narrow, open, withClient, type WidgetMeta, type WidgetStory } from './support/story.js';

type GaugeAttributes = CommonAttributes &
  Partial<Record<'basis' | 'target' | 'bands' | 'rate' | 'qualifier' | 'received' | 'resolved', string>>;

type Story = WidgetStory<GaugeAttributes>;

const meta: WidgetMeta<GaugeAttributes> = {
  id: 'dossier-ontime-gauge',
  title: 'Thẻ/dossier-ontime-gauge: hồ sơ đúng hạn',
  component: 'dossier-ontime-gauge',
  decorators: [withClient],
  args: { endpoint: ENDPOINT },
  parameters: shared(answering(PROVINCE), {
    useFor: 'nói về tỷ lệ giải quyết hồ sơ đúng hạn: thẻ luôn nêu cách tính và các số hồ sơ đứng sau tỷ lệ',
    notFor:
      'tỷ lệ là của việc khác, như hồ sơ trực tuyến hay thanh toán trực tuyến (lấy `cchc-kpi-card`), hoặc cần thấy diễn biến theo tháng (lấy `dossier-trend`)',
  }),
  render: (args) => html`<dossier-ontime-gauge ${attributes(args)}></dossier-ontime-gauge>`,
};

export default meta;

const withFallback: Story['render'] = (args) => html`
  <dossier-ontime-gauge ${attributes(args)}>
    <p>Trong 10 tháng đầu năm 2023, trên 98% hồ sơ của Điện Biên được giải quyết đúng hạn.</p>
  </dossier-ontime-gauge>
`;

const IN_TAG: GaugeAttributes = {
  rate: '98',
  qualifier: 'over',
  period: '10 tháng đầu năm 2023',
  updated: '2023-11-14T19:04:00+07:00',
  source: 'Truyền hình Điện Biên',
  'source-href': 'https://dienbientv.vn/',
};

const WITHOUT_ENDPOINT: GaugeAttributes = { endpoint: undefined };

const INVENTED: GaugeAttributes = { label: 'Tỷ lệ hồ sơ đúng hạn (số liệu minh họa)' };

export const Playground: Story = { name: 'Tự chỉnh' };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };

export const LoadingWithOwnFigure: Story = {
  name: 'Đang tải, hiện số ghi trong thẻ',
  args: IN_TAG,
  ...loading,
};

export const LoadingWithFallback: Story = {
  name: 'Đang tải, hiện câu dự phòng',
  ...loading,
  render: withFallback,
};

export const Ready: Story = { name: 'Có số liệu' };
export const Stale: Story = { name: 'Số liệu cũ', ...stale(STALE_ARTICLE) };
export const StaleKept: Story = { name: 'Số liệu cũ, giữ lại sau khi tải hỏng', ...keptAfter(PROVINCE) };
export const Empty: Story = { name: 'Chưa công bố', ...empty() };

export const ErrorMissingEndpoint: Story = {
  name: 'Lỗi: thiếu thuộc tính endpoint',
  args: WITHOUT_ENDPOINT,
  ...mistaken('missing-attribute'),
};

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', ...failing('offline') };
export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', ...failing('timeout') };
export const ErrorBlocked: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };
export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', ...failing('http') };
export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', ...failing('too-large') };
export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', ...failing('not-data') };
export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', ...failing('invalid') };

export const ErrorUnknownFormat: Story = {
  name: 'Lỗi: định dạng chưa được hỗ trợ',
  args: { format: 'excel' },
  ...mistaken('invalid'),
};

export const ErrorWithOwnFigure: Story = {
  name: 'Lỗi, vẫn hiện số ghi trong thẻ',
  args: IN_TAG,
  ...failing('http'),
};

export const ErrorWithFallback: Story = {
  name: 'Lỗi, vẫn hiện câu dự phòng',
  ...failing('http'),
  render: withFallback,
};

export const Snapshot: Story = {
  name: 'Số cố định trong bài báo',
  args: { ...WITHOUT_ENDPOINT, ...IN_TAG, snapshot: true },
};

export const Basis766: Story = {
  name: 'Cách tính theo Quyết định 766: 99,46%',
  args: { label: 'Tỷ lệ hồ sơ đúng hạn của phường Điện Biên Phủ', basis: '766' },
  ...showing(WARD),
};

export const BasisResolved: Story = {
  name: 'Cách tính trên hồ sơ đã giải quyết: 99,44%',
  args: { label: 'Tỷ lệ hồ sơ đúng hạn của phường Điện Biên Phủ', basis: 'resolved' },
  ...showing(WARD),
};

export const BasisNotPublished: Story = {
  name: 'Nguồn không đủ số liệu cho cách tính được yêu cầu',
  args: { basis: 'resolved' },
};

export const OnlyRate: Story = { name: 'Chỉ có tỷ lệ, nguồn không nêu cách tính', ...showing(ARTICLE) };

export const TargetMet: Story = {
  name: 'Đạt mục tiêu (mục tiêu minh họa)',
  args: { label: 'Tỷ lệ hồ sơ đúng hạn (mục tiêu minh họa)', target: '95' },
};

export const TargetShort: Story = {
  name: 'Chưa đạt mục tiêu (mục tiêu minh họa)',
  args: { label: 'Tỷ lệ hồ sơ đúng hạn (mục tiêu minh họa)', target: '98' },
};

export const Bands: Story = {
  name: 'Chia mức (ngưỡng minh họa)',
  tags: ['pictured'],
  args: {
    label: 'Tỷ lệ hồ sơ đúng hạn (mục tiêu và ngưỡng minh họa)',
    target: '98',
    bands: '90 Tốt; 80 Khá; 70 Trung bình; 50',
  },
};

export const NoDossiers: Story = {
  name: 'Không phát sinh hồ sơ',
  args: INVENTED,
  ...showing(dossiersOf({ received: 0 })),
};

export const NothingResolved: Story = {
  name: 'Chưa có hồ sơ được giải quyết',
  args: { ...INVENTED, basis: 'resolved' },
  ...showing(
    dossiersOf({
      received: 12,
      resolved: 0,
      resolvedOnTime: 0,
      resolvedLate: 0,
      pendingOnTime: 12,
      pendingLate: 0,
    }),
  ),
};

export const NoRate: Story = {
  name: 'Có số hồ sơ, chưa công bố tỷ lệ',
  args: INVENTED,
  ...showing(dossiersOf({ received: 4200, resolved: 3900 })),
};

export const AlmostAll: Story = {
  name: 'Gần như tất cả đúng hạn: không làm tròn thành 100%',
  args: INVENTED,
  ...showing(dossiersOf({ received: 50000, onTimeTotal: 49998, overdueTotal: 2, basis: '766' })),
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp',
  tags: ['spoken'],
  args: INVENTED,
  ...showing(
    dossiersOf({ received: 5800, onTimeTotal: 5520, overdueTotal: 230, onTimeRate: 97.2, basis: '766' }),
  ),
};

export const Misread: Story = {
  name: 'Thuộc tính viết sai',
  args: { basis: '677', bands: 'tốt', target: '950' },
};

export const Opened: Story = { name: 'Đã mở cách tính', tags: ['pictured'], ...playing(open('definition')) };
export const Compact: Story = {
  name: 'Thu gọn',
  tags: ['pictured'],
  args: { compact: true },
  ...showing(WARD),
};
export const English: Story = { name: 'Tiếng Anh', ...showing(WARD), globals: { locale: 'en' } };
export const Dark: Story = { name: 'Nền tối', args: Bands.args, globals: { theme: 'dark' } };

export const Narrow: Story = {
  name: 'Hẹp 240 px',
  args: { label: 'Tỷ lệ hồ sơ đúng hạn của phường Điện Biên Phủ' },
  ...showing(WARD),
  decorators: [narrow],
};
