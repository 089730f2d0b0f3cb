import { html, nothing, type TemplateResult } from 'lit';
import type { Judgement } from '../figures/comparison.js';

/** A remark as it is drawn: a mark that has the colour of the news, and fewer words than those that are read aloud. */
export interface DrawnRemark extends Judgement {
  readonly mark?: string;
  readonly drawn?: string;
}

/** A remark below a figure. */
export const remark = ({ text, tone, mark, drawn }: DrawnRemark, part: string): TemplateResult => html`
  ${drawn ? html`<p class="visually-hidden" .textContent=${text}></p>` : nothing}
  <p class="remark ${tone}" part=${part} aria-hidden=${drawn ? 'true' : nothing}>
    <span class="mark" aria-hidden="true" .textContent=${mark ?? ''}></span>
    <span .textContent=${drawn ?? text}></span>
  </p>
`;

/** What a target says of a figure, with a full mark where it is met and a hollow one where it is not. */
export const targetLine = (target: Judgement): TemplateResult =>
  remark({ ...target, mark: { good: '●', bad: '○', neutral: '' }[target.tone] }, 'target');
