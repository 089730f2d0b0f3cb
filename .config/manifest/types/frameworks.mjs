import { comment } from './tags.mjs';

const imports = (names) => `import type { ${names} } from './props.js';\n\n`;

const interfaceOf = (name, tags, lineOf) => `interface ${name} {
${tags.map(({ tag, summary }) => `${comment(summary, '      ')}      '${tag}': ${lineOf(tag)};\n`).join('')}    }`;

const intrinsic = (tags, lineOf) => interfaceOf('IntrinsicElements', tags, lineOf);

const reactTag = (tag) =>
  `TagOf<'${tag}', DetailedHTMLProps<HTMLAttributes<ElementOf<'${tag}'>>, ElementOf<'${tag}'>>>`;
const preactTag = (tag) => `TagOf<'${tag}', HTMLAttributes<ElementOf<'${tag}'>>>`;
const solidTag = (tag) => `SolidTagOf<'${tag}', HTMLAttributes<ElementOf<'${tag}'>>>`;

/** The tags in JSX: of React, Preact and Solid, whichever of them there is. */
export const jsx = (
  tags,
) => `// An application has one of these frameworks, and the names of the others lead nowhere.
// @ts-nocheck
${imports('Tags, Tokens')}type Name = keyof Tags;
type ElementOf<Tag extends Name> = Tags[Tag]['element'];
type PropsOf<Tag extends Name> = Tags[Tag]['props'];
type EventsOf<Tag extends Name> = Tags[Tag]['events'];

type Handlers<Prefix extends string, Events> = {
  [Event in keyof Events as \`\${Prefix}\${Event & string}\`]?: ((event: Events[Event]) => void) | undefined;
};

type Prefixed<Prefix extends string, Props> = {
  [Prop in keyof Props as \`\${Prefix}:\${Prop & string}\`]?: Props[Prop];
};

type TagOf<Tag extends Name, Attributes> = Omit<Attributes, keyof PropsOf<Tag>> &
  PropsOf<Tag> &
  Handlers<'on', EventsOf<Tag>>;

type SolidTagOf<Tag extends Name, Attributes> = Omit<Attributes, keyof PropsOf<Tag>> &
  PropsOf<Tag> &
  Prefixed<'prop' | 'attr' | 'bool', PropsOf<Tag>> &
  Handlers<'on:', EventsOf<Tag>>;

declare module 'react' {
  namespace JSX {
    ${intrinsic(tags, reactTag)}
  }
  interface CSSProperties extends Tokens {}
}

declare module 'preact' {
  namespace JSX {
    ${intrinsic(tags, preactTag)}
  }
}

declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    ${intrinsic(tags, solidTag)}
  }
}

export type { Tags, Tokens };
`;

/** The tags in the templates of Vue. */
export const vue = (tags) => `import type { HTMLAttributes, ReservedProps } from 'vue';
${imports('Tags')}type Pascal<Name> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Capitalize<Head>}\${Pascal<Tail>}\`
  : Name extends string
    ? Capitalize<Name>
    : never;

type Handlers<Events> = {
  [Event in keyof Events as \`on\${Pascal<Event>}\`]?: ((event: Events[Event]) => void) | undefined;
};

type TagOf<Tag extends keyof Tags> = new () => {
  $props: Omit<HTMLAttributes, keyof Tags[Tag]['props']> &
    ReservedProps &
    Tags[Tag]['props'] &
    Handlers<Tags[Tag]['events']>;
  $slots: { default?: () => unknown };
};

declare module 'vue' {
  ${interfaceOf('GlobalComponents', tags, (tag) => `TagOf<'${tag}'>`)}
}

export type { Tags };
`;

/** The tags in the templates of Svelte. */
export const svelte = (tags) => `import type { HTMLAttributes } from 'svelte/elements';
${imports('Tags, Tokens')}type Handlers<Events> = {
  [Event in keyof Events as \`on\${Event & string}\` | \`on:\${Event & string}\`]?:
    | ((event: Events[Event]) => void)
    | null
    | undefined;
};

type StyleDirectives = { [Token in keyof Tokens as \`style:\${Token}\`]?: Tokens[Token] | null };

type TagOf<Tag extends keyof Tags> = Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['props']> &
  Tags[Tag]['props'] &
  Handlers<Tags[Tag]['events']> &
  StyleDirectives;

declare module 'svelte/elements' {
  ${interfaceOf('SvelteHTMLElements', tags, (tag) => `TagOf<'${tag}'>`)}
}

export type { Tags, Tokens };
`;

/** The components of \`cchc-widgets/react\`. */
export const react = (
  tags,
) => `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Tags } from './props.js';

type Pascal<Name> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Capitalize<Head>}\${Pascal<Tail>}\`
  : Name extends string
    ? Capitalize<Name>
    : never;

type Handlers<Events> = {
  [Event in keyof Events as \`on\${Pascal<Event>}\`]?: ((event: Events[Event]) => void) | undefined;
};

type Component<Tag extends keyof Tags> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Tags[Tag]['props']> &
    Tags[Tag]['props'] &
    Handlers<Tags[Tag]['events']> &
    RefAttributes<Tags[Tag]['element']>
>;

${tags.map(({ tag, element, summary }) => `${comment(summary)}export declare const ${element}: Component<'${tag}'>;\n`).join('')}`;
