import { html, type TemplateResult } from 'lit';
import '../src/widgets/province-tile-map/define.js';
import { answering, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { PAPI, PROVINCE } from './support/documents.js';
import { rankingOf, TIED } from './support/invented.js';
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
import {
  choose,
  move,
  narrow,
  open,
  withClient,
  type WidgetMeta,
  type WidgetStory,
} from './support/story.js';
import { tableOf } from './support/table.js';
import { SCORES_766 } from './support/tables.js';

type MapAttributes = CommonAttributes & Partial<Record<'ranking' | 'highlight', string>>;

type Story = WidgetStory<MapAttributes>;

const meta: WidgetMeta<MapAttributes> = {
  id: 'province-tile-map',
  title: 'Thẻ/province-tile-map: bản đồ ô',
  component: 'province-tile-map',
  decorators: [withClient],
  args: { ranking: '766', highlight: '11', endpoint: ENDPOINT },
  parameters: shared(answering(PROVINCE), {
    useFor: 'khác biệt giữa các vùng là điều cần thấy, và cột rộng từ 320 px',
    notFor: 'cần đọc chính xác từng con số (lấy `province-ranking`), hoặc số liệu là của cấp xã',
  }),
  render: (args) => html`<province-tile-map ${attributes(args)}></province-tile-map>`,
};

export default meta;

const own = tableOf(
  'Bộ chỉ số 766, ngày 10/10/2026',
  ['Hạng', 'Tỉnh, thành phố', 'Điểm'],
  SCORES_766.map(([, name, score, rank]) => [rank, name, score.toLocaleString('vi-VN')]),
);

const containing =
  (content: TemplateResult): Story['render'] =>
  (args) =>
    html`<province-tile-map ${attributes(args)}>${content}</province-tile-map>`;

const IN_TAG: MapAttributes = {
  ranking: undefined,
  endpoint: undefined,
  source: 'Cổng Dịch vụ công quốc gia (bản ghi ngày 10/10/2026)',
  'source-href': 'https://dichvucong.gov.vn/',
  updated: '2026-10-10',
};

const SAMPLE: MapAttributes = { ranking: 'sample' };

const sample = (ranking: Parameters<typeof rankingOf>[1]) => ({
  args: SAMPLE,
  ...showing(rankingOf('Điểm đánh giá', ranking)),
});

export const Playground: Story = { name: 'Tự chỉnh' };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };

export const LoadingWithOwnTable: Story = {
  name: 'Đang tải, vẽ bảng đặt trong thẻ',
  args: { ...IN_TAG, ranking: '766', endpoint: ENDPOINT },
  ...loading,
  render: containing(own),
};

export const Ready: Story = { name: 'Có số liệu: 34 đơn vị' };

export const Stale: Story = {
  name: 'Số liệu cũ',
  args: SAMPLE,
  ...stale({
    ...rankingOf('Bảng xếp hạng cũ', { units: 'VN-34', unit: 'điểm', entries: TIED }),
    updatedAt: '2024-01-31',
    staleAfter: 'P40D',
  }),
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

export const ErrorOffline: Story = { name: 'Lỗi: mất mạng', ...failing('offline') };
export const ErrorTimeout: Story = { name: 'Lỗi: máy chủ không trả lời kịp', ...failing('timeout') };
export const ErrorBlocked: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };
export const ErrorHttp: Story = { name: 'Lỗi: máy chủ báo lỗi 500', ...failing('http') };
export const ErrorTooLarge: Story = { name: 'Lỗi: tệp quá lớn', ...failing('too-large') };
export const ErrorNotData: Story = { name: 'Lỗi: không phải số liệu', ...failing('not-data') };
export const ErrorInvalid: Story = { name: 'Lỗi: sai mẫu', ...failing('invalid') };

export const ErrorOtherUnits: Story = {
  name: 'Lỗi: không phải bảng của các tỉnh, thành phố',
  args: SAMPLE,
  ...mistaken(
    'invalid',
    rankingOf('Điểm đánh giá', { units: 'VN-XA', entries: [{ code: 'X1', name: 'Xã minh họa', score: 80 }] }),
  ),
};

export const ErrorNotFound: Story = {
  name: 'Lỗi: không có bảng xếp hạng này',
  args: { ranking: 'par-index' },
  ...mistaken('not-found'),
};

export const ErrorWithOwnTable: Story = {
  name: 'Lỗi, vẫn vẽ bảng đặt trong thẻ',
  args: { ...IN_TAG, ranking: '766', endpoint: ENDPOINT },
  ...failing('http'),
  render: containing(own),
};

export const Snapshot: Story = {
  name: 'Bản đồ cố định từ bảng đặt trong thẻ',
  args: { ...IN_TAG, snapshot: true },
  render: containing(own),
};

export const Units63: Story = {
  name: '63 đơn vị, thứ hạng tự tính, hai đơn vị chưa có số liệu',
  args: { ranking: 'papi-2024' },
  ...showing(PAPI),
};

export const Rates: Story = { name: 'Tô theo tỷ lệ phần trăm', args: { ranking: 'on-time' } };
export const LowerIsBetter: Story = { name: 'Số nhỏ hơn là tốt hơn, tô đậm hơn', args: { ranking: 'days' } };

export const RanksOnly: Story = {
  name: 'Nguồn chỉ công bố thứ hạng',
  ...sample({
    units: 'VN-34',
    entries: SCORES_766.map(([code, name], index) => ({ code, name, rank: index + 1 })),
  }),
};

export const FewUnits: Story = {
  name: 'Chỉ sáu đơn vị có số liệu, không có Đà Nẵng và Khánh Hòa',
  ...sample({
    units: 'VN-34',
    unit: 'điểm',
    entries: [...TIED.filter(({ code }) => code !== '48'), { code: '12', name: 'Lai Châu', score: 70 }],
  }),
};

export const AllEqual: Story = {
  name: 'Mọi đơn vị bằng điểm',
  ...sample({
    units: 'VN-34',
    unit: 'điểm',
    entries: SCORES_766.map(([code, name]) => ({ code, name, score: 80 })),
  }),
};

export const WrongUnitSet: Story = {
  name: 'Mã cũ trong tập đơn vị mới: Yên Bái và Long An không bị vẽ lên Lào Cai và Tây Ninh',
  ...sample({
    units: 'VN-34',
    unit: 'điểm',
    entries: [
      ...TIED,
      { code: '15', name: 'Yên Bái', score: 60 },
      { code: '80', name: 'Long An', score: 65 },
    ],
  }),
};

export const UnknownHighlight: Story = {
  name: 'Đơn vị cần làm nổi không có trên bản đồ',
  args: { highlight: 'Hà Tây' },
};

export const Selectable: Story = {
  name: 'Người đọc chọn được đơn vị cho cả trang',
  args: { highlight: undefined, area: '11', select: true },
};

export const Chosen: Story = {
  name: 'Người đọc đã chọn một ô',
  tags: ['pictured'],
  ...playing(choose('19')),
};
export const MovedByArrowKeys: Story = {
  name: 'Đi bằng phím mũi tên: từ Điện Biên sang phải, xuống dưới, chọn Hà Nội',
  play: move(
    '[role=option][data-code="11"]',
    ['ArrowRight', 'ArrowDown', 'Enter'],
    '[role=option][aria-selected=true][data-code="01"]',
  ),
};

export const ChosenForPage: Story = {
  name: 'Người đọc đã chọn một ô cho cả trang',
  args: Selectable.args,
  ...playing(choose('19')),
};

export const Opened: Story = { name: 'Đã mở bảng số liệu', tags: ['pictured'], ...playing(open('data')) };
export const Compact: Story = { name: 'Thu gọn', tags: ['pictured'], args: { compact: true } };
export const English: Story = { name: 'Tiếng Anh', globals: { locale: 'en' } };
export const Dark: Story = { name: 'Nền tối', globals: { theme: 'dark' } };
export const Narrow: Story = { name: 'Hẹp 240 px', decorators: [narrow] };

export const Narrow63: Story = {
  name: 'Hẹp 240 px, 63 đơn vị',
  args: { ranking: 'papi-2024' },
  ...showing(PAPI),
  decorators: [narrow],
};
