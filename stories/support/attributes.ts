import { ref } from 'lit/directives/ref.js';

/** Attributes of a tag, as the controls of a story set them. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** The attributes that every tag has. */
export type CommonAttributes = Partial<
  Record<
    | 'endpoint'
    | 'format'
    | 'refresh'
    | 'locale'
    | 'area'
    | 'theme'
    | 'heading-level'
    | 'label'
    | 'period'
    | 'updated'
    | 'source'
    | 'source-href',
    string
  > &
    Record<'snapshot' | 'compact' | 'without-source' | 'without-menu' | 'select', boolean>
>;

function put(element: Element, name: string, value: unknown): void {
  if (value === true) element.setAttribute(name, '');
  // Storybook adds handlers of its own to the arguments of a story.
  else if (value && typeof value === 'string') element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Gives a tag these attributes, and no others. */
export const attributes = (values: Attributes) =>
  ref((element) => {
    const before = element?.getAttributeNames() ?? [];
    for (const name of [...before, ...Object.keys(values)]) if (element) put(element, name, values[name]);
  });
