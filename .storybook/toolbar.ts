import type { Preview } from '@storybook/web-components-vite';
import { PORTALS } from '../stories/support/portals.js';

type GlobalTypes = NonNullable<Preview['globalTypes']>;

const choice = (
  description: string,
  icon: string,
  items: readonly (readonly [value: string, title: string])[],
): GlobalTypes[string] => ({
  description,
  toolbar: {
    icon: icon as 'contrast',
    dynamicTitle: true,
    items: items.map(([value, title]) => ({ value, title })),
  },
});

/** How the page around the widgets is at first. */
export const initialGlobals = {
  theme: 'light',
  locale: 'vi',
  column: 'auto',
  accent: 'own',
  density: 'full',
};

/** What the toolbar changes: the page around the widgets, as a webmaster would, and never the widgets themselves. */
export const globalTypes: GlobalTypes = {
  theme: choice('Nền sáng hay tối của trang chứa thẻ', 'contrast', [
    ['light', 'Trang nền sáng'],
    ['dark', 'Trang nền tối'],
  ]),
  column: choice('Độ rộng của cột chứa thẻ', 'grow', [
    ['auto', 'Cột rộng hết trang'],
    ['240px', 'Cột 240 px'],
    ['320px', 'Cột 320 px'],
    ['480px', 'Cột 480 px'],
    ['768px', 'Cột 768 px'],
    ['1280px', 'Cột 1280 px'],
  ]),
  accent: choice('Màu nhấn của trang (--cchc-accent)', 'paintbrush', [
    ['own', 'Màu nhấn có sẵn'],
    ...PORTALS.map(({ name, accent }) => [accent, `${name} ${accent}`] as const),
    ['#ffd400', 'Thử màu quá sáng #ffd400'],
    ['#101820', 'Thử màu quá tối #101820'],
  ]),
  density: choice('Thẻ đầy đủ hay thu gọn (compact)', 'component', [
    ['full', 'Đầy đủ'],
    ['compact', 'Thu gọn'],
  ]),
  locale: choice('Ngôn ngữ của trang chứa thẻ', 'globe', [
    ['vi', 'Tiếng Việt'],
    ['en', 'English'],
  ]),
};
