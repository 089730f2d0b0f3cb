import { html, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.js';
import { copyFrom } from '../copy.js';
import { toFragment } from '../model/link.js';

/** What mail programs and messengers pass on whole. */
const SHORT = 2000;

async function makeLink(context: DeskContext, event: Event): Promise<void> {
  const part = (event.currentTarget as HTMLElement).closest('.link-part');
  const output = part?.querySelector('output');
  if (!output) return;
  output.textContent = `${location.href.replace(/#.*/, '')}${await toFragment(context.state)}`;
  const { length } = output.textContent;
  const isCopied = await copyFrom(output);
  const warning =
    length > SHORT ? context.words.take.linkLong(context.reportLanguage.localizer.number(length)) : '';
  context.say([isCopied ? context.words.copied : context.words.notCopied, warning].filter(Boolean).join(' '));
}

/** A link that holds all that is on the desk. */
export const linkPart = (context: DeskContext): TemplateResult => {
  const { take: words } = context.words;
  return html`
    <div class="link-part">
      <h3 id="link-heading">${words.link}</h3>
      <p class="quiet">${words.linkHint}</p>
      <button type="button" class="button" @click=${(event: Event) => makeLink(context, event)}>
        ${words.makeLink}
      </button>
      <output tabindex="0" aria-labelledby="link-heading"></output>
    </div>
  `;
};
