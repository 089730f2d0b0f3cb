import { ATTRIBUTES, ATTRIBUTES_OF, EVENTS, PARTS, TOKENS } from '../stories/support/words.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

/** What `custom-elements.json` says of the tags. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

const explained = (words: Readonly<Record<string, string>>) => (item: Item) => ({
  ...item,
  description: [words[item.name], item.description].filter(Boolean).join('\n\n'),
});

const withoutUndefined = ({ type, ...item }: Item): Item => ({
  ...item,
  ...(type && { type: { text: type.text.replace(' | undefined', '') } }),
});

// Storybook keeps one entry a name, and none without a name: a part must not push out the attribute of its name.
const asPart = ({ name, ...part }: Item): Item => ({ ...part, name: `::part(${name})` });
const asSlot = ({ name, ...slot }: Item): Item => ({ ...slot, name: name || 'nội dung trong thẻ' });

const tokens = Object.entries(TOKENS).map(([name, description]) => ({ name, description }));

function readableTag(tag: Declaration) {
  const { tagName = '', attributes = [], events = [], slots = [], cssParts = [] } = tag;
  return {
    ...tag,
    attributes: attributes.map(explained({ ...ATTRIBUTES, ...ATTRIBUTES_OF[tagName] })).map(withoutUndefined),
    events: events.map(explained(EVENTS)),
    slots: slots.map(asSlot),
    cssProperties: cssParts.length ? tokens : [],
    cssParts: cssParts.map(explained(PARTS)).map(asPart),
  };
}

/** The manifest as Storybook can show all of it, with Vietnamese words first. */
export const readable = ({ modules }: Manifest) => ({
  modules: modules.map((module) => ({ ...module, declarations: module.declarations.map(readableTag) })),
});
