import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storiesByTag } from '../support/all-stories.js';
import { anatomyOf } from '../support/anatomy.js';
import { compose } from '../support/compose.js';
import { chosenTag, type OfTag } from '../support/chosen-tag.js';
import { storyOf } from '../support/state-stories.js';

/** The stories that show more parts than the first one of a tag with figures. */
const STORIES: Readonly<Record<string, string>> = { 'cchc-kpi-card': 'Sparkline' };

/** What a tag has besides, so that most of it can be seen at once. */
const ATTRIBUTES: Readonly<Record<string, object>> = {
  'cchc-kpi-card': { refresh: '60' },
  'dossier-ontime-gauge': {
    label: 'Tỷ lệ hồ sơ đúng hạn (mục tiêu, mức minh họa)',
    target: '98',
    bands: '90 Tốt; 80 Khá; 70 Trung bình; 50',
  },
  'province-ranking': { top: '4', searchable: true },
};

const meta: Meta<OfTag> = {
  id: 'giai-phau',
  title: 'Hệ thống thiết kế/Cấu tạo thẻ',
  tags: ['!autodocs'],
  // A provider has no parts but the line that its widgets share.
  ...chosenTag(Object.keys(storiesByTag).filter((tag) => tag !== 'cchc-provider')),
  render: ({ tag }) => {
    const file = storiesByTag[tag]!;
    const story = file[STORIES[tag] ?? ''] ?? storyOf(file, 'ready');
    return anatomyOf(tag, compose(file.default, { ...story, args: { ...story.args, ...ATTRIBUTES[tag] } }));
  },
};

export default meta;

export const OneTag: StoryObj<OfTag> = { name: 'Từng thẻ' };
