import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import { answering, ENDPOINT, failingAfter, SILENT } from './support/answers.js';
import { attributes, type CommonAttributes } from './support/attributes.js';
import { ARTICLE, EMPTY, PROVINCE } from './support/documents.js';
import { failing, press, withClient, type WidgetMeta, type WidgetStory } from './support/story.js';

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
  parameters: {
    client: answering(PROVINCE),
    docs: {
      description: {
        component:
          'Không tự hiển thị gì; đặt thiết lập chung cho mọi thẻ bên trong. Thiết lập lồng nhau thì thẻ lấy cái gần ' +
          'nhất, từng mục một; thuộc tính của chính thẻ luôn thắng.\n\n' +
          'Shows nothing itself; hands its settings to every widget inside it.',
      },
    },
  },
  render: (args) => html`<cchc-provider ${attributes(args)}>${threeWidgets}</cchc-provider>`,
};

export default meta;

export const Playground: Story = { name: 'Tự chỉnh', parameters: { state: 'ready' } };

export const Idle: Story = {
  name: 'Chưa tải (tạm dừng trước khi có số liệu)',
  args: { refresh: '60' },
  parameters: { state: 'idle', client: SILENT, docs: { story: { autoplay: true } } },
  play: press('pause'),
};

export const Loading: Story = { name: 'Đang tải', parameters: { state: 'loading', client: SILENT } };

export const Ready: Story = { name: 'Có số liệu', parameters: { state: 'ready' } };

export const Stale: Story = {
  name: 'Số liệu cũ, giữ lại sau khi tải hỏng',
  parameters: { state: 'stale', failure: 'blocked', client: failingAfter(PROVINCE) },
};

export const Empty: Story = {
  name: 'Chưa công bố',
  parameters: { state: 'empty', client: answering(EMPTY) },
};

export const Error: Story = {
  name: 'Lỗi: trình duyệt không đọc được (CORS)',
  parameters: failing('blocked'),
};

export const Nested: Story = {
  name: 'Lồng nhau: bên trong dùng tiếng Anh và màu tối',
  parameters: { state: 'ready' },
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
  parameters: { state: 'ready', client: answering(ARTICLE) },
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
  parameters: { state: 'ready' },
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
  parameters: { state: 'ready' },
  render: (args) => html`
    <cchc-provider ${attributes(args)}>
      ${inColumn(html`
        <province-ranking ranking="766" top="5" searchable></province-ranking>
        <province-tile-map ranking="766"></province-tile-map>
        <cchc-index-breakdown ranking="766" compare="mean"></cchc-index-breakdown>
      `)}
    </cchc-provider>
  `,
};

export const WithoutMenu: Story = {
  name: 'Không có mục “Lấy số liệu” (without-menu)',
  args: { 'without-menu': true },
  parameters: { state: 'ready' },
};

export const English: Story = {
  name: 'Tiếng Anh',
  args: { locale: 'en' },
  parameters: { state: 'ready' },
};

export const Dark: Story = {
  name: 'Nền tối',
  parameters: { state: 'ready' },
  globals: { theme: 'dark' },
};
