import { comment } from './tags.mjs';

const quoted = (name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

const line = ({ name, type, description }) => `${comment(description, '  ')}  ${quoted(name)}?: ${type};\n`;

const sameIn = ({ entries }, { name, type }) =>
  entries.some((entry) => entry.name === name && entry.type === type);

const eventLine = ({ name, type, description }) =>
  `${comment(description, '  ')}  '${name}': ${type.text};\n`;

const ofTag =
  (shared) =>
  ({
    tag,
    element,
    summary,
    entries,
    events,
  }) => `${comment(summary)}export interface ${element}Props extends CommonProps {
${entries
  .filter((entry) => !shared.includes(entry))
  .filter((entry) => !shared.some(({ name }) => name === entry.name))
  .map(line)
  .join('')}}

/** The events of \`${tag}\`. */
export interface ${element}Events {
${events.map(eventLine).join('')}}
`;

const tagLine = ({ tag, element }) =>
  `  '${tag}': { element: ${element}; props: ${element}Props; events: ${element}Events };\n`;

const importLine = ({ tag, element }) => `import type { ${element} } from '../widgets/${tag}/${tag}.js';\n`;

/** What a template may write on each tag, of which the types of each framework are made. */
export function props(tags) {
  const [first] = tags;
  const shared = first.entries.filter((entry) => tags.every((tag) => sameIn(tag, entry)));
  const tokens = tags.find((tag) => tag.tokens.length).tokens;
  return `import type { CchcErrorEvent, CchcReadyEvent, CchcSelectEvent, Client } from '../index.js';
${tags.map(importLine).join('')}
/** On or off, also as HTML writes it. */
type Flag = boolean | '' | 'true' | 'false';

/** What every tag takes. */
export interface CommonProps {
${shared.map(line).join('')}}

${tags.map(ofTag(shared)).join('\n')}
/** The tags: the class of each, what it takes, and its events. */
export interface Tags {
${tags.map(tagLine).join('')}}

/** The custom properties that style the tags. */
export interface Tokens {
${tokens.map(({ name, description }) => line({ name, type: 'string | undefined', description })).join('')}}
`;
}
