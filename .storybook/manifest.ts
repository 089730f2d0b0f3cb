interface Item {
  readonly name: string;
  readonly description?: string;
  /** The description in Vietnamese. */
  readonly vi?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly description?: string;
  readonly descriptionVi?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** What `custom-elements.json` says of the tags. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const both = (vi = '', en = ''): string => [vi, en].filter(Boolean).join('\n\n');

const inBothLanguages = (item: Item): Item => ({ ...item, description: both(item.vi, item.description) });

const withoutUndefined = ({ type, ...item }: Item): Item => ({
  ...item,
  ...(type && { type: { text: type.text.replace(' | undefined', '') } }),
});

// Storybook keeps one entry a name, and none without a name: a part must not push out the attribute of its name.
const asPart = ({ name, ...part }: Item): Item => ({ ...part, name: `::part(${name})` });
const asSlot = ({ name, ...slot }: Item): Item => ({ ...slot, name: name || 'nội dung trong thẻ' });

function readableTag(tag: Declaration) {
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = tag;
  return {
    ...tag,
    description: both(tag.descriptionVi, tag.description),
    attributes: attributes.map(inBothLanguages).map(withoutUndefined),
    events: events.map(inBothLanguages),
    slots: slots.map(inBothLanguages).map(asSlot),
    cssProperties: cssProperties.map(inBothLanguages),
    cssParts: cssParts.map(inBothLanguages).map(asPart),
  };
}

/** The manifest as Storybook can show all of it, with Vietnamese words first. */
export const readable = ({ modules }: Manifest) => ({
  modules: modules.map((module) => ({ ...module, declarations: module.declarations.map(readableTag) })),
});
