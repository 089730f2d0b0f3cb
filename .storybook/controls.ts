import type { Preview } from '@storybook/web-components-vite';
import { CHOICES } from '../stories/support/controls.js';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

function controlOf(name: string, { table, type }: ArgType): Partial<ArgType> {
  if (table?.category !== 'attributes') return { control: { disable: true } };
  return CHOICES[name] ?? { control: { type: type?.name === 'boolean' ? 'boolean' : 'text' } };
}

/** Gives every attribute a control, and nothing else one: the stories set attributes, as a webmaster would. */
export const attributeControls: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, { ...argType, ...controlOf(name, argType) }]),
  );
