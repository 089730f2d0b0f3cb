import { html, nothing, type TemplateResult } from 'lit';
import type { CchcDocument } from '../../../src/document/schema.js';
import type { DeskContext } from '../desk-context.js';
import { withAttribute } from '../model/reading.js';
import { statedPeriod } from '../model/stated-period.js';
import { textField } from './fields.js';

/** No list of names is longer. */
const MOST_NAMES = 500;

const FIELDS = ['label', 'source', 'source-href', 'updated', 'period', 'area'] as const;
const TYPES: Readonly<Record<string, string>> = { 'source-href': 'url', updated: 'date' };

/** What the source says itself of what is asked here. */
function saidBy(
  document: CchcDocument | undefined,
  { reportLanguage: { localizer } }: DeskContext,
): Readonly<Record<string, string>> {
  const { source, period } = document ?? {};
  return {
    source: localizer.label(source?.name) ?? '',
    'source-href': source?.url ?? '',
    period: localizer.period(period ?? null) ?? '',
  };
}

/** The names of the units in a document. */
export const unitNames = (document: CchcDocument | undefined): string[] => {
  const names = (document?.rankings ?? []).flatMap(({ entries }) =>
    entries.flatMap(({ name }) => name ?? []),
  );
  return [...new Set(names)].slice(0, MOST_NAMES);
};

/** What the title of the table says of the period, to be taken where nothing else says it. */
const periodOffer = (context: DeskContext): TemplateResult | typeof nothing => {
  const { words: values } = context.state;
  const stated = statedPeriod(context.read?.shape);
  if (!stated || values.period || context.read?.document?.period) return nothing;
  const { stated: sentence, take } = context.words.words;
  return html`<p class="hint">
    ${sentence(stated)}
    <button
      type="button"
      class="link"
      id="take-period"
      @click=${() => context.change({ words: { ...values, period: stated } })}
    >
      ${take}
    </button>
  </p>`;
};

/** Whose figures these are, of when, and which unit is ours. */
export const wordsPart = (context: DeskContext): TemplateResult => {
  const { words } = context.words;
  const { words: values } = context.state;
  const said = saidBy(context.read?.document, context);
  const hints: Readonly<Record<string, string>> = {
    label: words.labelHint,
    period: words.periodHint,
    area: words.areaHint,
  };
  return html`
    <h3>${words.heading}</h3>
    <p class="quiet">${words.intro}</p>
    <div class="fields">
      ${FIELDS.map((name) =>
        textField({
          id: `words-${name}`,
          label: words[name],
          hint: hints[name] ?? '',
          value: values[name] ?? '',
          type: TYPES[name] ?? 'text',
          placeholder: values[name] ? '' : (said[name] ?? ''),
          names: name === 'area' ? unitNames(context.read?.document) : [],
          change: (value) => context.change({ words: withAttribute(values, name, value) }),
        }),
      )}
    </div>
    ${periodOffer(context)}
  `;
};
