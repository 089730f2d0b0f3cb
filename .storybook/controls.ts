import type { Preview } from '@storybook/web-components-vite';
import { MAPPING_ATTRIBUTES } from '../src/adapters/mapping-attributes.js';
import { CHOICES } from '../stories/support/controls.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

/** Whether a tag takes a value: the same attribute has other values elsewhere, as `chart` has. */
const isOffered =
  (types: string) =>
  (value: string): boolean =>
    !types.includes("'") || types.includes(`'${value}'`);

function controlOf(name: string, { table, type }: ArgType): Partial<ArgType> {
  if (table?.category !== 'attributes') return { control: { disable: true } };
  const choice = CHOICES[name];
  if (choice) return { ...choice, options: choice.options.filter(isOffered(table.type?.summary ?? '')) };
  return { control: { type: type?.name === 'boolean' ? 'boolean' : 'text' } };
}

/** Puts the attributes of foreign formats together, which few tags need. */
function placeOf(name: string, { table }: ArgType): Partial<ArgType> {
  return MAPPING_ATTRIBUTES.includes(name)
    ? { table: { ...table, subcategory: 'Nguồn định dạng khác (cùng với format)' } }
    : {};
}

/** Gives every attribute a control, and nothing else one: the stories set attributes, as a webmaster would. */
export const attributeControls: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      { ...argType, ...controlOf(name, argType), ...placeOf(name, argType) },
    ]),
  );
