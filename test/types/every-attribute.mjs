// Templates with every attribute and event of every tag, made from the manifest: what is right, and a mistake in each.

/** What no attribute takes. */
const WRONG = 'Symbol.iterator';

/** What an attribute takes by its type, the first of a list of words included. */
function rightFor(type = 'string') {
  if (type === 'boolean') return ['true', "''", "'false'"];
  const words = type.match(/'[^']*'/g);
  if (words) return words;
  return type.includes('number') ? ["'1'", '1'] : ["'x'"];
}

const isListed = (type = '') => type.includes("'");

/** The attributes of a tag, each also by the name of its property, and the samples of each. */
const attributesOf = ({ attributes }) =>
  attributes.flatMap(({ name, fieldName = name, type }) =>
    [...new Set([name, fieldName])].map((spelling) => ({
      name: spelling,
      right: [...rightFor(type?.text), 'null', 'undefined'],
      wrong: isListed(type?.text) ? [WRONG, "'bogus'"] : [WRONG],
    })),
  );

/** One template for each round of samples, and one for each mistake. */
function templatesOf(declaration, { tag, event }) {
  const attributes = attributesOf(declaration);
  const rounds = Math.max(...attributes.map(({ right }) => right.length));
  const right = Array.from({ length: rounds }, (_, round) =>
    tag(
      declaration,
      attributes.map(({ name, right: samples }) => [name, samples[round % samples.length]]),
    ),
  );
  const handled = declaration.events.map(({ name, type }) => [
    event(name),
    `(event: Events.${type.text}) => event.type`,
  ]);
  const mistaken = declaration.events.map(({ name }) => [
    event(name),
    '(event: MouseEvent) => event.clientX',
  ]);
  const wrong = attributes.flatMap(({ name, wrong: samples }) => samples.map((sample) => [name, sample]));
  return {
    right: [...right, tag(declaration, handled)],
    wrong: [...wrong, ...mistaken].map((attribute) => tag(declaration, [attribute])),
  };
}

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());

const jsx = ({ tagName }, attributes, name = tagName) =>
  `<${name} ${attributes.map(([attribute, value]) => `${attribute}={${value}}`).join(' ')} />`;

const call = ({ tagName }, attributes) =>
  `only<'${tagName}'>({ ${attributes.map(([name, value]) => `'${name}': ${value}`).join(', ')} })`;

/** How each framework's template is written down, in a file that its types check. */
const FRAMEWORKS = {
  'react.tsx': {
    head: "/** @jsxImportSource react */\nimport type {} from 'cchc-widgets/jsx';",
    tag: jsx,
    event: (name) => `on${name}`,
  },
  'preact.tsx': {
    head: "/** @jsxImportSource preact */\nimport type {} from 'cchc-widgets/jsx';",
    tag: jsx,
    event: (name) => `on${name}`,
  },
  'solid.tsx': {
    head: "/** @jsxImportSource solid-js */\nimport type {} from 'cchc-widgets/jsx';",
    tag: jsx,
    event: (name) => `on:${name}`,
  },
  'react-components.tsx': {
    head: "/** @jsxImportSource react */\nimport * as Tag from 'cchc-widgets/react';",
    tag: (declaration, attributes) => jsx(declaration, attributes, `Tag.${declaration.name}`),
    event: (name) => `on${pascal(name)}`,
  },
  'vue.ts': {
    head: `import type { GlobalComponents } from 'vue';
import type {} from 'cchc-widgets/vue';
const only = <Tag extends keyof GlobalComponents>(props: InstanceType<GlobalComponents[Tag]>['$props']) => props;`,
    tag: call,
    event: (name) => `on${pascal(name)}`,
  },
  'svelte.ts': {
    head: `import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'cchc-widgets/svelte';
const only = <Tag extends keyof SvelteHTMLElements>(attributes: SvelteHTMLElements[Tag]) => attributes;`,
    tag: call,
    event: (name) => `on${name}`,
  },
};

/** The file of a framework's templates: each mistake is one that the compiler has to refuse. */
export function templates({ modules }) {
  const tags = modules.flatMap(({ declarations }) => declarations);
  return Object.entries(FRAMEWORKS).map(([file, framework]) => {
    const all = tags.map((declaration) => templatesOf(declaration, framework));
    const right = all.flatMap((one) => one.right).map((template) => `  ${template},`);
    const wrong = all.flatMap((one) => one.wrong).map((template) => `  // @ts-expect-error\n  ${template},`);
    const lines = ["import type * as Events from 'cchc-widgets';", 'export const right = [', ...right, '];'];
    return [
      `every-${file}`,
      [framework.head, ...lines, 'export const wrong = [', ...wrong, '];\n'].join('\n'),
    ];
  });
}
