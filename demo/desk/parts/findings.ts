import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../src/authoring/finding.js';
import type { Bench } from '../bench.js';
import { cellKey, cellOf } from '../model/cells.js';
import { cellId } from './sheet.js';

/** So many findings are told in full. */
const MANY = 20;

/** Shows the cell that a finding is about, also where it is far down. */
async function goTo(bench: Bench, key: string): Promise<void> {
  if (!document.getElementById(cellId(key))) bench.showWhole('sheet');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const cell = document.getElementById(cellId(key));
  cell?.scrollIntoView({ block: 'center', inline: 'center' });
  cell?.focus();
}

const place = (bench: Bench, finding: Finding): TemplateResult | typeof nothing => {
  const { words, read } = bench;
  const at = read?.shape && cellOf(finding, read.shape);
  const line = at && read?.shape?.lines[at.line]?.line;
  if (!at || line === undefined)
    return finding.position || finding.path
      ? html`<span class="place">${[finding.position, finding.path].filter(Boolean).join(' ')}</span>`
      : nothing;
  return html`<button
    type="button"
    class="link place"
    @click=${() => goTo(bench, cellKey(at))}
    aria-label=${`${words.findings.go}, ${words.findings.at(line)}`}
  >
    ${words.findings.at(line)}
  </button>`;
};

const list = (bench: Bench, findings: readonly Finding[], heading: string, name: string) =>
  findings.length
    ? html`
        <h4>${heading}</h4>
        <ul class=${`findings ${name}`}>
          ${findings.slice(0, MANY).map((one) => html`<li>${place(bench, one)} ${one.sentence}</li>`)}
        </ul>
        ${
          findings.length > MANY
            ? html`<p class="hint">${bench.words.findings.more(findings.length - MANY)}</p>`
            : nothing
        }
      `
    : nothing;

/** A finding may name attributes, as the command does; here they have fields. */
const NAMES_ATTRIBUTE = /\b(where|lines|headings|count|total)="/;

/** What is wrong with the figures, and what could be better: what the command `validate` finds as well. */
export const findingsPart = (bench: Bench): TemplateResult => {
  const { findings: words } = bench.words;
  const findings = bench.read?.findings ?? [];
  const problems = findings.filter(({ isProblem }) => isProblem);
  const advice = findings.filter(({ isProblem }) => !isProblem);
  return html`
    <div class="checks">
      <h3>${words.heading}</h3>
      ${findings.length ? nothing : html`<p class="notice good">${words.fine}</p>`}
      ${list(bench, problems, words.problems(problems.length), 'bad')}
      ${
        findings.some(({ sentence }) => NAMES_ATTRIBUTE.test(sentence))
          ? html`<p class="hint">${words.settings(bench.words.reading.more)}</p>`
          : nothing
      }
      ${list(bench, advice, words.advice(advice.length), 'advice')}
    </div>
  `;
};
