import { html } from 'lit';
import '../src/widgets/cchc-adoption/define.js';
import { answering, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { ARTICLE, STALE_ARTICLE } from './support/documents.js';
import { indicatorOf } from './support/invented.js';
import {
  empty,
  failing,
  idle,
  keptAfter,
  loading,
  mistaken,
  shared,
  showing,
  stale,
} from './support/states.js';
import { narrow, withClient, type WidgetMeta, type WidgetStory } from './support/story.js';

type AdoptionAttributes = CommonAttributes & Partial<Record<'indicator' | 'value' | 'of' | 'unit', string>>;

type Story = WidgetStory<AdoptionAttributes>;

const meta: WidgetMeta<AdoptionAttributes> = {
  id: 'cchc-adoption',
  title: 'Thẻ/cchc-adoption: lưới chấm',
  component: 'cchc-adoption',
  decorators: [withClient],
  args: { indicator: 'ioc', endpoint: ENDPOINT },
  parameters: shared(answering(ARTICLE), {
    useFor: 'đếm được từng nơi: 36 trong 63 địa phương',
    notFor: 'tổng số lên tới hàng trăm, hoặc là tỷ lệ của hồ sơ (lấy `cchc-kpi-card`)',
  }),
  render: (args) => html`<cchc-adoption ${attributes(args)}></cchc-adoption>`,
};

export default meta;

const IN_TAG: AdoptionAttributes = {
  label: 'Địa phương có trung tâm chỉ đạo, điều hành thông minh',
  value: '36',
  of: '63',
  unit: 'địa phương',
  period: '10 tháng đầu năm 2023',
  updated: '2023-11-14T19:04:00+07:00',
  source: 'Truyền hình Điện Biên',
  'source-href': 'https://dienbientv.vn/',
};

const SAMPLE: AdoptionAttributes = { indicator: 'sample' };

const sample = (label: string, figures: Parameters<typeof indicatorOf>[1]) => ({
  args: SAMPLE,
  ...showing(indicatorOf(label, figures)),
});

export const Playground: Story = { name: 'Tự chỉnh' };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };

export const LoadingWithOwnFigure: Story = {
  name: 'Đang tải, hiện số ghi trong thẻ',
  args: IN_TAG,
  ...loading,
};

export const Ready: Story = { name: 'Có số liệu: 36/63' };
export const Stale: Story = { name: 'Số liệu cũ', ...stale(STALE_ARTICLE) };
export const StaleKept: Story = { name: 'Số liệu cũ, giữ lại sau khi tải hỏng', ...keptAfter(ARTICLE) };
export const Empty: Story = { name: 'Chưa công bố', ...empty() };

export const EmptyFigure: Story = {
  name: 'Chưa công bố riêng chỉ tiêu này',
  args: SAMPLE,
  ...empty(indicatorOf('Địa phương đã thực hiện', { of: 34 })),
};

export const ErrorMissingEndpoint: Story = {
  name: 'Lỗi: thiếu thuộc tính endpoint',
  args: { indicator: undefined, endpoint: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorMissingIndicator: Story = {
  name: 'Lỗi: thiếu thuộc tính indicator',
  args: { indicator: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorMissingWhole: Story = {
  name: 'Lỗi: thẻ có value mà không có of',
  args: { ...IN_TAG, of: undefined, indicator: undefined, endpoint: undefined },
  ...mistaken('missing-attribute'),
};

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', ...failing('offline') };
export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', ...failing('timeout') };
export const ErrorBlocked: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };
export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', ...failing('http') };
export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', ...failing('too-large') };
export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', ...failing('not-data') };
export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', ...failing('invalid') };

export const ErrorWithoutWhole: Story = {
  name: 'Lỗi: chỉ tiêu không có tổng số',
  args: SAMPLE,
  ...mistaken('invalid', indicatorOf('Địa phương đã thực hiện', { value: 36 })),
};

export const ErrorNotFound: Story = {
  name: 'Lỗi: không có chỉ tiêu này',
  args: { indicator: 'icc' },
  ...mistaken('not-found'),
};

export const ErrorWithOwnFigure: Story = {
  name: 'Lỗi, vẫn hiện số ghi trong thẻ',
  args: IN_TAG,
  ...failing('http'),
};

export const Snapshot: Story = {
  name: 'Số cố định ghi trong thẻ',
  args: { ...IN_TAG, indicator: undefined, endpoint: undefined, snapshot: true },
};

export const FeeResolutions: Story = { name: '40/63 địa phương', args: { indicator: 'fee-resolutions' } };

export const Of34: Story = {
  name: '30/34 tỉnh, thành phố',
  ...sample('Tỉnh, thành phố đã thực hiện', { value: 30, of: 34, unit: 'tỉnh, thành phố' }),
};

export const Approximate: Story = {
  name: 'Con số gần đúng',
  ...sample('Xã đã thực hiện', { value: 60, of: 63, qualifier: 'nearly', unit: 'xã' }),
};

export const Of705: Story = {
  name: '612/705: một chấm là 5 đơn vị',
  tags: ['pictured'],
  ...sample('Huyện đã thực hiện', { value: 612, of: 705, unit: 'huyện' }),
};

export const Of3321: Story = {
  name: '3.320/3.321: một chấm là 20 đơn vị, không bao giờ vẽ thành đủ',
  ...sample('Xã, phường, đặc khu đã thực hiện', { value: 3320, of: 3321, unit: 'xã, phường' }),
};

export const None: Story = {
  name: 'Chưa địa phương nào',
  ...sample('Địa phương đã thực hiện', { value: 0, of: 34, unit: 'địa phương' }),
};

export const All: Story = {
  name: 'Tất cả các địa phương',
  ...sample('Địa phương đã thực hiện', { value: 34, of: 34, unit: 'địa phương' }),
};

export const Mismatch: Story = {
  name: 'Số liệu nguồn không khớp',
  tags: ['spoken'],
  ...sample('Địa phương đã thực hiện', { value: 64, of: 63, unit: 'địa phương' }),
};

export const Compact: Story = { name: 'Thu gọn', tags: ['pictured'], args: { compact: true } };
export const English: Story = { name: 'Tiếng Anh', globals: { locale: 'en' } };
export const Dark: Story = { name: 'Nền tối', globals: { theme: 'dark' } };
export const Narrow: Story = { name: 'Hẹp 240 px', decorators: [narrow] };
