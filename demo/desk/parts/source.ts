import { html, nothing, type TemplateResult } from 'lit';
import type { Bench } from '../bench.js';
import { loadSample } from '../kept-files.js';
import { guessReading } from '../model/reading.js';
import type { Source } from '../model/state.js';
import { addressForm, dropping, fileButton, inletFault } from './inlet.js';
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

function readPasted(bench: Bench, event: Event): void {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem('cells') as HTMLTextAreaElement;
  const { pasted } = bench.words.source;
  const source: Source = { kind: 'text', name: pasted, text: field.value };
  if (field.value.trim()) void bench.open('source', pasted, () => Promise.resolve(source));
}

const pasteForm = (bench: Bench): TemplateResult => {
  const { paste, pasteHint, readPasted: read } = bench.words.source;
  return html`
    <details class="paste">
      <summary>${paste}</summary>
      <form @submit=${(event: Event) => readPasted(bench, event)}>
        <label class="hint" for="cells">${pasteHint}</label>
        <textarea id="cells" name="cells" rows="6" spellcheck="false"></textarea>
        <button class="button">${read}</button>
      </form>
    </details>
  `;
};

const dropZone = (bench: Bench): TemplateResult => {
  const { source: words } = bench.words;
  const { over, leave, drop } = dropping(bench, 'source');
  return html`
    <div class="drop" @dragover=${over} @dragleave=${leave} @drop=${drop}>
      <p class="drop-line">${words.drop} ${fileButton(bench, 'source', words.choose, ACCEPTED)}</p>
      <p class="hint">${words.kinds}</p>
    </div>
  `;
};

/** What is open, with the way to have it recognised from scratch. */
const openedLine = (bench: Bench, source: Source): TemplateResult => html`
  <p class="opened">
    <strong>${source.name}</strong>
    <button
      type="button"
      class="link"
      @click=${() => bench.change({ reading: guessReading(source, bench.telling) })}
    >
      ${bench.words.source.guessAgain}
    </button>
  </p>
`;

const readPart = (bench: Bench): TemplateResult | typeof nothing => {
  const { source } = bench.state;
  if (!source || !bench.read) return nothing;
  return html`
    ${openedLine(bench, source)} ${readingPart(bench, source)}
    <div class="read">
      <div>${sheetPart(bench, source)}</div>
      ${findingsPart(bench)}
    </div>
    ${wordsPart(bench)}
  `;
};

/** The first step: the source, how it is read, and whose figures these are. */
export const sourceSection = (bench: Bench): TemplateResult => {
  const { source: words } = bench.words;
  return html`
    <section id="source" aria-labelledby="source-heading">
      <h2 id="source-heading" tabindex="-1"><span class="number">1</span>${words.heading}</h2>
      <div class="inlets">
        ${dropZone(bench)}
        <div class="other-inlets">
          ${addressForm(bench, 'source', words.address, words.fetch)} ${pasteForm(bench)}
          ${
            bench.state.source
              ? nothing
              : html`<button
                  type="button"
                  class="link sample"
                  @click=${() => bench.open('source', words.sample, () => openSample('score766_2026-10-10.csv'))}
                >
                  ${words.sample}
                </button>`
          }
        </div>
      </div>
      ${inletFault(bench, 'source')} ${readPart(bench)}
    </section>
  `;
};
