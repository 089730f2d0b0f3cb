import { html, nothing, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.js';
import { loadSample } from '../kept-files.js';
import { guessReading } from '../model/reading.js';
import type { Source } from '../model/state.js';
import { addressForm, dropping, fileButton, inputFault } from './input.js';
import { findingsPart } from './findings.js';
import { readingPart } from './reading.js';
import { sheetPart } from './sheet.js';
import { wordsPart } from './words.js';

const ACCEPTED = '.xlsx,.xlsm,.xlsb,.xls,.xml,.ods,.fods,.csv,.tsv,.txt,.json';

const openSample = async (name: string): Promise<Source> => ({
  kind: 'text',
  name,
  text: await loadSample(),
});

function readPasted(context: DeskContext, event: Event): void {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem('cells') as HTMLTextAreaElement;
  const { pasted } = context.words.source;
  const source: Source = { kind: 'text', name: pasted, text: field.value };
  if (field.value.trim()) void context.open('source', pasted, () => Promise.resolve(source));
}

const pasteForm = (context: DeskContext): TemplateResult => {
  const { paste, pasteHint, readPasted: read } = context.words.source;
  return html`
    <details class="paste">
      <summary>${paste}</summary>
      <form @submit=${(event: Event) => readPasted(context, event)}>
        <label class="hint" for="cells">${pasteHint}</label>
        <textarea id="cells" name="cells" rows="6" spellcheck="false"></textarea>
        <button class="button">${read}</button>
      </form>
    </details>
  `;
};

const dropZone = (context: DeskContext): TemplateResult => {
  const { source: words } = context.words;
  const { over, leave, drop } = dropping(context, 'source');
  return html`
    <div class="drop" @dragover=${over} @dragleave=${leave} @drop=${drop}>
      <p class="drop-line">${words.drop} ${fileButton(context, 'source', words.choose, ACCEPTED)}</p>
      <p class="hint">${words.kinds}</p>
    </div>
  `;
};

/** What is open, with the way to have it recognised from scratch. */
const openedLine = (context: DeskContext, source: Source): TemplateResult => html`
  <p class="opened">
    <strong>${source.name}</strong>
    <button
      type="button"
      class="link"
      @click=${() => context.change({ reading: guessReading(source, context.reportLanguage) })}
    >
      ${context.words.source.guessAgain}
    </button>
  </p>
`;

const readPart = (context: DeskContext): TemplateResult | typeof nothing => {
  const { source } = context.state;
  if (!source || !context.read) return nothing;
  return html`
    ${openedLine(context, source)} ${readingPart(context, source)}
    <div class="read">
      <div>${sheetPart(context, source)}</div>
      ${findingsPart(context)}
    </div>
    ${wordsPart(context)}
  `;
};

/** The first step: the source, how it is read, and whose figures these are. */
export const sourceSection = (context: DeskContext): TemplateResult => {
  const { source: words } = context.words;
  return html`
    <section id="source" aria-labelledby="source-heading">
      <h2 id="source-heading" tabindex="-1"><span class="number">1</span>${words.heading}</h2>
      <div class="inputs">
        ${dropZone(context)}
        <div class="other-inputs">
          ${addressForm(context, 'source', words.address, words.fetch)} ${pasteForm(context)}
          ${
            context.state.source
              ? nothing
              : html`<button
                  type="button"
                  class="link sample"
                  @click=${() => context.open('source', words.sample, () => openSample('score766_2026-10-10.csv'))}
                >
                  ${words.sample}
                </button>`
          }
        </div>
      </div>
      ${inputFault(context, 'source')} ${readPart(context)}
    </section>
  `;
};
