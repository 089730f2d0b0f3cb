import type { Preview } from '@storybook/web-components-vite';
import { MAPPING_ATTRIBUTES } from '../src/adapters/mapping-attributes.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

/** The values that a type such as `'light' | 'dark'` lists. */
const valuesOf = (type: string): string[] => type.match(/(?<=')[^' |]+(?=')/g) ?? [];

function controlOf({ control, table, type }: ArgType): Partial<ArgType> {
  if (control) return {};
  if (table?.category !== 'attributes') return { control: { disable: true } };
  const options = valuesOf(table.type?.summary ?? '');
  if (options.length) return { options, control: { type: 'select' } };
  return { control: { type: type?.name === 'boolean' ? 'boolean' : 'text' } };
}

/** Puts the attributes of foreign formats together, which few tags need. */
function placeOf(name: string, { table }: ArgType): Partial<ArgType> {
  return MAPPING_ATTRIBUTES.includes(name)
    ? { table: { ...table, subcategory: 'Nguồn định dạng khác (cùng với format)' } }
    : {};
}

/** Leaves out what only the code of a tag sets: a page has the attributes. */
const withoutProperties = ({ table }: ArgType): Partial<ArgType> =>
  table?.category === 'properties' ? { table: { ...table, disable: true } } : {};

/** The groups of the table as the manifest calls them, in the language of the pages. */
const GROUPS: Readonly<Record<string, string>> = {
  attributes: 'Thuộc tính',
  events: 'Sự kiện',
  slots: 'Chỗ đặt nội dung',
  'css custom properties': 'Biến CSS',
  'css shadow parts': 'Phần định dạng được (::part)',
  'css states': 'Trạng thái CSS (:state)',
};

function named(argType: ArgType): ArgType {
  const { category = '' } = argType.table ?? {};
  return { ...argType, table: { ...argType.table, category: GROUPS[category] ?? category } };
}

/** Gives every attribute a control, and else only what a page has one for: the stories set attributes, as a webmaster would. */
export const attributeControls: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      named({ ...argType, ...controlOf(argType), ...placeOf(name, argType), ...withoutProperties(argType) }),
    ]),
  );
