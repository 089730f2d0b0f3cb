import { html, type TemplateResult } from 'lit';
import type { Bench } from '../bench.js';
import { copyFrom } from '../copy.js';
import { toFragment } from '../model/link.js';

/** What mail programs and messengers pass on whole. */
const SHORT = 2000;

async function makeLink(bench: Bench, event: Event): Promise<void> {
  const part = (event.currentTarget as HTMLElement).closest('.link-part');
  const output = part?.querySelector('output');
  if (!output) return;
  output.textContent = `${location.href.replace(/#.*/, '')}${await toFragment(bench.state)}`;
  const { length } = output.textContent;
  const isCopied = await copyFrom(output);
  const warning = length > SHORT ? bench.words.take.linkLong(bench.telling.localizer.number(length)) : '';
  bench.say([isCopied ? bench.words.copied : bench.words.notCopied, warning].filter(Boolean).join(' '));
}

/** A link that holds all that is on the desk. */
export const linkPart = (bench: Bench): TemplateResult => {
  const { take: words } = bench.words;
  return html`
    <div class="link-part">
      <h3 id="link-heading">${words.link}</h3>
      <p class="quiet">${words.linkHint}</p>
      <button type="button" class="button" @click=${(event: Event) => makeLink(bench, event)}>
        ${words.makeLink}
      </button>
      <output tabindex="0" aria-labelledby="link-heading"></output>
    </div>
  `;
};
