import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { answering, ENDPOINT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { ARTICLE, PROVINCE } from './support/documents.js';
import { empty, failing, idle, keptAfter, loading, playing, shared, showing } from './support/states.js';
import { chooseRow, withClient, type WidgetMeta, type WidgetStory } from './support/story.js';

type Story = WidgetStory<CommonAttributes>;

const inColumn = (widgets: TemplateResult) =>
  html`<div style="display: grid; gap: 16px; align-content: start">${widgets}</div>`;

const threeWidgets = inColumn(html`
  <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
  <dossier-ontime-gauge></dossier-ontime-gauge>
  <province-ranking ranking="766" top="5"></province-ranking>
`);

const meta: WidgetMeta<CommonAttributes> = {
  id: 'cchc-provider',
  title: 'Thẻ/cchc-provider: thiết lập chung',
  component: 'cchc-provider',
  decorators: [withClient],
  args: { endpoint: ENDPOINT, area: '11' },
  parameters: shared(answering(PROVINCE), {
    useFor: 'trang có từ hai thẻ cùng nguồn trở lên: ghi `endpoint` và `area` một lần',
    notFor: 'mỗi thẻ lấy từ một nguồn khác nhau',
  }),
  render: (args) => html`<cchc-provider ${attributes(args)}>${threeWidgets}</cchc-provider>`,
};

export default meta;

export const Playground: Story = { name: 'Tự chỉnh' };
export const Idle: Story = { name: 'Chưa tải (tạm dừng trước khi có số liệu)', ...idle };
export const Loading: Story = { name: 'Đang tải', ...loading };
export const Ready: Story = { name: 'Có số liệu' };
export const Stale: Story = { name: 'Số liệu cũ, giữ lại sau khi tải hỏng', ...keptAfter(PROVINCE) };
export const Empty: Story = { name: 'Chưa công bố', ...empty() };
export const Error: Story = { name: 'Lỗi: trình duyệt không đọc được (CORS)', ...failing('blocked') };

export const Nested: Story = {
  name: 'Lồng nhau: bên trong dùng tiếng Anh và màu tối',
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      ${inColumn(html`
        <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
        <cchc-provider locale="en" theme="dark">
          <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
        </cchc-provider>
      `)}
    </cchc-provider>
  `,
};

export const OwnAttributeWins: Story = {
  name: 'Thuộc tính của thẻ thắng thiết lập chung',
  args: { compact: true, 'without-source': true },
  ...showing(ARTICLE),
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      ${inColumn(html`
        <cchc-kpi-card indicator="ioc"></cchc-kpi-card>
        <cchc-kpi-card indicator="ioc" compact="false" without-source="false"></cchc-kpi-card>
      `)}
    </cchc-provider>
  `,
};

export const Area: Story = {
  name: 'Đơn vị của trang được làm nổi trong mọi bảng',
  args: { area: 'Tỉnh Khánh Hòa' },
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      ${inColumn(html`
        <province-ranking ranking="766" top="3"></province-ranking>
        <province-ranking ranking="on-time" top="3"></province-ranking>
      `)}
    </cchc-provider>
  `,
};

export const Selection: Story = {
  name: 'Người đọc chọn một đơn vị cho cả trang (select)',
  args: { select: true },
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      ${inColumn(html`
        <province-ranking ranking="766" top="5" searchable></province-ranking>
        <province-tile-map ranking="766" label="Bản đồ điểm 766"></province-tile-map>
        <cchc-index-breakdown
          ranking="766"
          compare="mean"
          label="Các phần của Bộ chỉ số 766"
        ></cchc-index-breakdown>
      `)}
    </cchc-provider>
  `,
};

export const Chosen: Story = {
  name: 'Người đọc đã chọn một đơn vị trong bảng xếp hạng cho cả trang',
  args: { select: true },
  ...playing(chooseRow('82')),
  render: Selection.render,
};

export const SharedSource: Story = {
  name: 'Lưới cchc-cards: thẻ thẳng hàng nhau, chung một dòng nguồn',
  tags: ['pictured'],
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      <div class="cchc-cards">
        <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
        <cchc-kpi-card indicator="on-time-rate"></cchc-kpi-card>
        <cchc-kpi-card indicator="rank-11"></cchc-kpi-card>
      </div>
    </cchc-provider>
  `,
};

export const SeveralSources: Story = {
  name: 'Lưới cchc-cards: một thẻ khác nguồn',
  tags: ['pictured'],
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      <div class="cchc-cards">
        <cchc-kpi-card indicator="score-766"></cchc-kpi-card>
        <cchc-kpi-card
          label="Hồ sơ tiếp nhận tại Điện Biên"
          value="196000"
          qualifier="over"
          unit="hồ sơ"
          period="10 tháng đầu năm 2023"
          updated="2023-11-14T19:04:00+07:00"
          source="Truyền hình Điện Biên"
          source-href="https://dienbientv.vn/"
          snapshot
        ></cchc-kpi-card>
        <cchc-kpi-card indicator="rank-11"></cchc-kpi-card>
      </div>
    </cchc-provider>
  `,
};

export const WithoutMenu: Story = {
  name: 'Không có mục “Lấy số liệu” (without-menu)',
  args: { 'without-menu': true },
};

export const English: Story = { name: 'Tiếng Anh', args: { locale: 'en' } };
export const Dark: Story = { name: 'Nền tối', globals: { theme: 'dark' } };
