import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../src/authoring/finding.js';
import type { DeskContext } from '../desk-context.js';
import { cellKey, cellOf } from '../model/cells.js';
import { cellId } from './sheet.js';

/** So many findings are told in full. */
const MANY = 20;

/** Shows the cell that a finding is about, also where it is far down. */
async function goTo(context: DeskContext, key: string): Promise<void> {
  if (!document.getElementById(cellId(key))) context.showWhole('sheet');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const cell = document.getElementById(cellId(key));
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.focus();
}

const place = (context: DeskContext, finding: Finding): TemplateResult | typeof nothing => {
  const { words, read } = context;
  const at = read?.shape && cellOf(finding, read.shape);
  const line = at && read?.shape?.lines[at.line]?.line;
  if (!at || line === undefined)
    return finding.position || finding.path
      ? html`<span class="place">${[finding.position, finding.path].filter(Boolean).join(' ')}</span>`
      : nothing;
  return html`<button
    type="button"
    class="link place"
    @click=${() => goTo(context, cellKey(at))}
    aria-label=${`${words.findings.go}, ${words.findings.at(line)}`}
  >
    ${words.findings.at(line)}
  </button>`;
};

const list = (context: DeskContext, findings: readonly Finding[], heading: string, name: string) =>
  findings.length
    ? html`
        <h4>${heading}</h4>
        <ul class=${`findings ${name}`}>
          ${findings.slice(0, MANY).map((one) => html`<li>${place(context, one)} ${one.sentence}</li>`)}
        </ul>
        ${
          findings.length > MANY
            ? html`<p class="hint">${context.words.findings.more(findings.length - MANY)}</p>`
            : nothing
        }
      `
    : nothing;

/** A finding may name attributes, as the command does; here they have fields. */
const NAMES_ATTRIBUTE = /\b(where|lines|headings|count|total)="/;

/** What is wrong with the figures, and what could be better: what the command `validate` finds as well. */
export const findingsPart = (context: DeskContext): TemplateResult => {
  const { findings: words } = context.words;
  const findings = context.read?.findings ?? [];
  const problems = findings.filter(({ isProblem }) => isProblem);
  const advice = findings.filter(({ isProblem }) => !isProblem);
  return html`
    <div class="checks">
      <h3>${words.heading}</h3>
      ${findings.length ? nothing : html`<p class="notice good">${words.fine}</p>`}
      ${list(context, problems, words.problems(problems.length), 'bad')}
      ${
        findings.some(({ sentence }) => NAMES_ATTRIBUTE.test(sentence))
          ? html`<p class="hint">${words.settings(context.words.reading.more)}</p>`
          : nothing
      }
      ${list(context, advice, words.advice(advice.length), 'advice')}
    </div>
  `;
};
