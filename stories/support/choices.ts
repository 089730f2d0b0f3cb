import { render } from 'lit';
import { summaryParts } from '../../.config/guide/summary.js';
import manifest from '../../dist/custom-elements.json';
import registry from '../../src/widgets/registry.js';
import { storiesByTag } from './all-stories.js';
import { choosingText } from './choosing.js';
import { compose } from './compose.js';
import { storyOf } from './state-stories.js';

interface Declaration {
  readonly tagName: string;
  readonly summary: string;
  readonly vi: string;
}

const { modules } = manifest as { modules: readonly { readonly declarations: readonly Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

/** The tags that show something, each with its name and what it says. */
const choices = registry.map(({ tag }) => {
  const { vi = '', summary = '' } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return { tag, ...summaryParts(vi), summary };
});

/** What each tag says, with a link to its page, as Markdown. */
export const sayings = choices
  .map(({ tag, says }) => `- ${says} → [\`${tag}\`](?path=/docs/${tag}--tài-liệu)`)
  .join('\n');

/** When each tag is the right one, and when not. */
export const comparison = choices.map(({ tag, name }) => ({
  tag,
  text: `### \`${tag}\`: ${name}\n\n${choosingText(storiesByTag[tag]!.default.parameters.choosing)}`,
}));

/** Draws a tag with figures, and of long ones the beginning. */
export function drawSample(tag: string, root: HTMLElement | null): void {
  const file = storiesByTag[tag]!;
  const story = storyOf(file, 'ready');
  if (root) render(compose(file.default, { ...story, args: { ...story.args, top: '3' } }), root);
}

/** What each tag is, in English. */
export const inEnglish = choices.map(({ tag, summary }) => `- \`${tag}\`: ${summary}`).join('\n');
