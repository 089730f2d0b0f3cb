import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storiesByTag } from '../support/all-stories.js';
import { anatomyOf } from '../support/anatomy.js';
import { compose } from '../support/compose.js';
import { storyOf } from '../support/state-stories.js';

interface Arguments {
  readonly tag: string;
}

/** What a tag has besides, so that all of it can be seen at once. */
const ATTRIBUTES: Readonly<Record<string, object>> = { 'province-ranking': { top: '4', searchable: true } };

/** The tags that show something. */
const TAGS = Object.keys(storiesByTag).filter((tag) => tag !== 'cchc-provider');

const meta: Meta<Arguments> = {
  id: 'giai-phau',
  title: 'Hệ thống thiết kế/Cấu tạo thẻ',
  tags: ['!autodocs'],
  args: { tag: 'cchc-kpi-card' },
  argTypes: { tag: { control: 'select', options: TAGS } },
  render: ({ tag }) => {
    const file = storiesByTag[tag]!;
    const story = storyOf(file, 'ready');
    return anatomyOf(tag, compose(file.default, { ...story, args: { ...story.args, ...ATTRIBUTES[tag] } }));
  },
};

export default meta;

export const OfTag: StoryObj<Arguments> = { name: 'Theo thẻ' };
