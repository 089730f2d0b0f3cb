import { html } from 'lit';
import '../src/widgets/cchc-kpi-card/define.js';
import { answering, ENDPOINT, REFUSED } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { ARTICLE, PROVINCE, STALE_ARTICLE } from './support/documents.js';
import { BROKEN_SERIES, indicatorOf, SERIES } from './support/invented.js';
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
  recovered,
  stale,
} from './support/states.js';
import {
  narrow,
  open,
  showCodes,
  showMenu,
  withClient,
  type WidgetMeta,
  type WidgetStory,
} from './support/story.js';

type CardAttributes = CommonAttributes &
  Partial<
    Record<'indicator' | 'value' | 'qualifier' | 'unit' | 'of' | 'rank' | 'previous' | 'target', string> &
      Record<'without-sparkline', boolean>
  >;

type Story = WidgetStory<CardAttributes>;

const meta: WidgetMeta<CardAttributes> = {
  id: 'cchc-kpi-card',
  title: 'Thẻ/cchc-kpi-card: thẻ chỉ tiêu',
  component: 'cchc-kpi-card',
  decorators: [withClient],
  args: { indicator: 'dossiers-received', endpoint: ENDPOINT },
  parameters: shared(answering(ARTICLE), {
    useFor: 'có một con số đáng nhớ: số hồ sơ, tỷ lệ, thứ hạng; ba đến sáu thẻ đặt thành lưới ở đầu trang',
    notFor:
      'cần so sánh nhiều đơn vị (lấy `province-ranking`), hoặc người đọc cần biết cách tính tỷ lệ đúng hạn (lấy `dossier-ontime-gauge`)',
  }),
  render: (args) => html`<cchc-kpi-card ${attributes(args)}></cchc-kpi-card>`,
};

export default meta;

const FALLBACK = html`<p>Trong 10 tháng đầu năm 2023, Điện Biên tiếp nhận trên 196.000 hồ sơ.</p>`;

const withFallback: Story['render'] = (args) =>
  html`<cchc-kpi-card ${attributes(args)}>${FALLBACK}</cchc-kpi-card>`;

const IN_TAG: CardAttributes = {
  label: 'Hồ sơ tiếp nhận tại Điện Biên',
  value: '196000',
  qualifier: 'over',
  unit: 'hồ sơ',
  period: '10 tháng đầu năm 2023',
  updated: '2023-11-14T19:04:00+07:00',
  source: 'Truyền hình Điện Biên',
  'source-href': 'https://dienbientv.vn/',
};

const WITHOUT_ENDPOINT: CardAttributes = { indicator: undefined, endpoint: undefined };

const INVENTED_IN_TAG: CardAttributes = { ...WITHOUT_ENDPOINT, source: 'Số liệu minh họa của dự án' };

const SAMPLE: CardAttributes = { indicator: 'sample' };

const sample = (...parameters: Parameters<typeof indicatorOf>) => ({
  args: SAMPLE,
  ...showing(indicatorOf(...parameters)),
});

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
export const StaleKept: Story = { name: 'Số liệu cũ, giữ lại sau khi tải hỏng', ...keptAfter(ARTICLE) };
export const Recovered: Story = { name: 'Đã bấm thử lại, tải được', ...recovered(ARTICLE) };
export const Empty: Story = { name: 'Chưa công bố', ...empty() };

export const EmptyFigure: Story = {
  name: 'Chưa công bố riêng chỉ tiêu này',
  args: SAMPLE,
  ...empty(indicatorOf('Hồ sơ tiếp nhận', { value: null })),
};

export const ErrorMissingEndpoint: Story = {
  name: 'Lỗi: thiếu thuộc tính endpoint',
  args: WITHOUT_ENDPOINT,
  ...mistaken('missing-attribute'),
};

export const ErrorMissingIndicator: Story = {
  name: 'Lỗi: thiếu thuộc tính indicator',
  args: { indicator: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', ...failing('offline') };
export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', ...failing('timeout') };
export const ErrorBlocked: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };

export const ErrorRefused: Story = {
  name: 'Lỗi: chính sách của trang chặn (CSP)',
  parameters: { state: 'error', failure: 'blocked', client: REFUSED },
};

export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', ...failing('http') };
export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', ...failing('too-large') };
export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', ...failing('not-data') };
export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', ...failing('invalid') };

export const ErrorNotFound: Story = {
  name: 'Lỗi: không có chỉ tiêu này',
  args: { indicator: 'ho-so' },
  ...mistaken('not-found'),
};

export const ErrorBadNumber: Story = {
  name: 'Lỗi: số viết sai trong thẻ',
  args: { ...WITHOUT_ENDPOINT, ...IN_TAG, value: '196.000,5' },
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

export const QualifierNearly: Story = {
  name: 'Mức độ chính xác: gần',
  args: { indicator: 'dossiers-resolved' },
};

export const QualifierAbout: Story = {
  name: 'Mức độ chính xác: khoảng',
  args: {
    ...INVENTED_IN_TAG,
    label: 'Lượt truy cập cổng (số liệu minh họa)',
    value: '1250000',
    qualifier: 'about',
    unit: 'lượt',
  },
};

export const QualifierUnder: Story = {
  name: 'Mức độ chính xác: dưới',
  args: {
    ...INVENTED_IN_TAG,
    label: 'Tỷ lệ hồ sơ trễ hạn (số liệu minh họa)',
    value: '2',
    qualifier: 'under',
    unit: '%',
  },
};

export const Share: Story = { name: 'Phần trên tổng số: 36/63', args: { indicator: 'ioc' } };
export const LongLabel: Story = { name: 'Nhãn dài', args: { indicator: 'fee-resolutions' } };
export const Rank: Story = { name: 'Thứ hạng: 25/63', args: { indicator: 'system-rank' } };

export const RankRisen: Story = {
  name: 'Thứ hạng tăng',
  tags: ['pictured'],
  args: { indicator: 'rank-56' },
  ...showing(PROVINCE),
};

export const RankFallen: Story = {
  name: 'Thứ hạng giảm',
  args: { indicator: 'rank-11' },
  ...showing(PROVINCE),
};

export const RankUnchanged: Story = {
  name: 'Thứ hạng giữ nguyên',
  args: { indicator: 'rank-82' },
  ...showing(PROVINCE),
};

export const RankNotComparable: Story = {
  name: 'Thứ hạng không so sánh được (63 và 34 đơn vị)',
  ...sample('Xếp hạng chuyển đổi số', { rank: 30, of: 34, previousRank: 25, previousOf: 63 }),
};

export const ValueWithRank: Story = {
  name: 'Giá trị kèm thứ hạng',
  ...sample('Chỉ số cải cách hành chính', {
    value: 88.5,
    unit: '%',
    previous: 87.25,
    rank: 12,
    of: 34,
    previousRank: 15,
    previousOf: 34,
  }),
};

export const Change: Story = {
  name: 'Thay đổi so với kỳ trước',
  args: { indicator: 'score-766' },
  ...showing(PROVINCE),
};

export const ChangeLowerIsBetter: Story = {
  name: 'Thay đổi, giảm là tốt',
  ...sample('Thời gian xử lý trung bình', { value: 2.1, previous: 2.6, unit: 'ngày', better: 'lower' }),
};

export const TargetMet: Story = {
  name: 'Đạt mục tiêu',
  tags: ['pictured'],
  args: {
    ...INVENTED_IN_TAG,
    label: 'Tỷ lệ hồ sơ trực tuyến (số liệu minh họa)',
    value: '82.4',
    unit: '%',
    target: '80',
  },
};

export const TargetShort: Story = { name: 'Chưa đạt mục tiêu', args: { ...TargetMet.args, value: '71.5' } };

export const TargetUnknown: Story = {
  name: 'Chưa rõ đạt mục tiêu hay không',
  args: { ...TargetMet.args, value: '80', qualifier: 'about' },
};

export const Sparkline: Story = {
  name: 'Diễn biến',
  ...sample('Hồ sơ tiếp nhận trong tháng', {
    value: 23600,
    previous: 20900,
    target: 25000,
    unit: 'hồ sơ',
    series: SERIES,
  }),
};

export const Opened: Story = {
  name: 'Đã mở diễn biến thành bảng',
  tags: ['pictured'],
  args: SAMPLE,
  ...playing(open('data')),
  parameters: Sparkline.parameters,
};

export const WithoutSparkline: Story = {
  name: 'Không vẽ diễn biến',
  args: { ...SAMPLE, 'without-sparkline': true },
  parameters: Sparkline.parameters,
};

export const SparklineWithGaps: Story = {
  name: 'Diễn biến có kỳ chưa công bố',
  ...sample('Hồ sơ tiếp nhận trong tháng', { value: 23600, unit: 'hồ sơ', series: BROKEN_SERIES }),
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp',
  tags: ['spoken'],
  args: {
    ...INVENTED_IN_TAG,
    label: 'Địa phương đã ban hành nghị quyết (số liệu minh họa)',
    value: '36',
    of: '34',
    unit: 'địa phương',
  },
};

export const Compact: Story = {
  name: 'Thu gọn',
  tags: ['pictured'],
  args: { ...SAMPLE, compact: true },
  parameters: Sparkline.parameters,
};

export const WithoutSource: Story = { name: 'Không có dòng nguồn', args: { 'without-source': true } };
export const MenuOpened: Story = { name: 'Đã mở mục “Lấy số liệu”', ...playing(showMenu) };
export const EmbedCodes: Story = { name: 'Đã mở mã nhúng', ...playing(showCodes) };
export const WithoutMenu: Story = { name: 'Không có trình đơn', args: { 'without-menu': true } };
export const Heading: Story = { name: 'Nhãn là tiêu đề', args: { 'heading-level': '2' } };
export const Refreshed: Story = { name: 'Tự động cập nhật', args: { refresh: '60' } };
export const English: Story = { name: 'Tiếng Anh', args: { indicator: 'ioc' }, globals: { locale: 'en' } };

export const Dark: Story = {
  name: 'Nền tối',
  args: SAMPLE,
  parameters: Sparkline.parameters,
  globals: { theme: 'dark' },
};

export const DarkThemeOnLightPage: Story = {
  name: 'Màu tối trên trang sáng',
  args: { indicator: 'ioc', theme: 'dark' },
};

export const HostAccent: Story = {
  name: 'Màu nhấn của trang, được chỉnh cho đủ tương phản',
  args: { indicator: 'ioc' },
  decorators: [(story) => html`<div style="--cchc-accent: #ffd400">${story()}</div>`],
};

export const Narrow: Story = {
  name: 'Hẹp 240 px',
  args: SAMPLE,
  parameters: Sparkline.parameters,
  decorators: [narrow],
};
