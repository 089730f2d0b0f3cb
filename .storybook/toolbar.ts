import type { Preview } from '@storybook/web-components-vite';

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
    ['#c8102e', 'Đỏ #c8102e'],
    ['#8a1c1c', 'Đỏ sẫm #8a1c1c'],
    ['#00a651', 'Lục #00a651'],
    ['#ff7a00', 'Cam #ff7a00'],
    ['#ffd400', 'Vàng #ffd400'],
    ['#1a3f5e', 'Lam sẫm #1a3f5e'],
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
