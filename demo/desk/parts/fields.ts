import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from '../model/controls.js';
import type { DeskContext } from '../desk-context.js';
import type { DeskWords } from '../words/index.js';

/** The button below the first lines of a list, which shows the rest. */
export const moreButton = (context: DeskContext, list: string, label: string): TemplateResult => html`
  <button type="button" class="link" @click=${() => context.showWhole(list)}>${label}</button>
`;

/** A value to choose, with what it is called. */
export type Option = readonly [value: string, name: string];

/** A list to choose from. */
export const choice = (
  id: string,
  label: string,
  options: readonly Option[],
  value: string,
  change: (value: string) => void,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options.map(([one, name]) => html`<option value=${one} .selected=${live(one === value)}>${name}</option>`)}
    </select>
  </div>
`;

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: string;
  readonly placeholder?: string;
  /** The names to choose from while typing. */
  readonly names?: readonly string[];
  readonly change: (value: string) => void;
}

/** A field of words; it counts once somebody has finished writing. */
export const textField = (field: TextField): TemplateResult => {
  const { id, label, hint, value, type = 'text', placeholder = '', names = [], change } = field;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${type}
        placeholder=${placeholder || nothing}
        .value=${live(value)}
        list=${names.length ? `${id}-names` : nothing}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        autocomplete="off"
        @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
      />
      ${
        names.length
          ? html`<datalist id=${`${id}-names`}>
              ${names.map((name) => html`<option value=${name}></option>`)}
            </datalist>`
          : nothing
      }
      ${hint ? html`<p id=${`${id}-hint`} class="hint">${hint}</p>` : nothing}
    </div>
  `;
};

/** Choices that exclude each other, all in sight. */
export const radios = (
  name: string,
  legend: string,
  options: readonly Option[],
  value: string,
  change: (value: string) => void,
): TemplateResult => html`
  <fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map(
      ([one, words]) => html`
        <label
          ><input
            type="radio"
            name=${name}
            value=${one}
            .checked=${live(one === value)}
            @change=${() => change(one)}
          />${words}</label
        >
      `,
    )}
  </fieldset>
`;

/** Words with what stands between backticks as code. */
const withCode = (words: string): (TemplateResult | string)[] =>
  words.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

const switchField = (
  id: string,
  { name, label, hint }: Control,
  value: string,
  change: (value: string) => void,
) => html`
  <div class="field switch-field">
    <label
      ><input
        id=${id}
        type="checkbox"
        aria-describedby=${`${id}-hint`}
        .checked=${live(value === 'true')}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked ? 'true' : '')}
      />${withCode(label)}</label
    >
    <p id=${`${id}-hint`} class="hint"><code>${name}</code> ${withCode(hint)}</p>
  </div>
`;

const listField = (
  id: string,
  options: readonly Option[],
  value: string,
  change: (value: string) => void,
): TemplateResult => html`
  <select
    id=${id}
    aria-describedby=${`${id}-hint`}
    @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
  >
    ${options.map(([one, text]) => html`<option value=${one} .selected=${live(one === value)}>${text}</option>`)}
  </select>
`;

const wordsField = (
  id: string,
  names: readonly string[],
  value: string,
  change: (value: string) => void,
): TemplateResult => html`
  <input
    id=${id}
    aria-describedby=${`${id}-hint`}
    autocomplete="off"
    list=${names.length ? `${id}-names` : nothing}
    .value=${live(value)}
    @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
  />
  ${
    names.length
      ? html`<datalist id=${`${id}-names`}>
          ${names.map((one) => html`<option value=${one}></option>`)}
        </datalist>`
      : nothing
  }
`;

/** The field of an attribute, by its control; `names` are what it may be, where that is known. */
export function controlField(
  prefix: string,
  control: Control,
  value: string,
  words: DeskWords,
  change: (value: string) => void,
  names: readonly string[] = [],
): TemplateResult {
  const { name, label, hint, kind, values } = control;
  const id = `${prefix}-${name}`;
  if (kind === 'switch') return switchField(id, control, value, change);
  const options: Option[] = [['', words.choose], ...values.map((one): Option => [one, one])];
  return html`
    <div class="field">
      <label for=${id}>${withCode(label)}</label>
      ${kind === 'choice' ? listField(id, options, value, change) : wordsField(id, names, value, change)}
      <p id=${`${id}-hint`} class="hint"><code>${name}</code> ${withCode(hint)}</p>
    </div>
  `;
}
