import { html, nothing, type TemplateResult } from 'lit';
import { adapters } from '../../../src/adapters/index.js';
import { recognise } from '../../../src/authoring/recognise/recognise.js';
import type { DeskContext } from '../desk-context.js';
import { mappingControls } from '../model/controls.js';
import { guessReading, withAttribute } from '../model/reading.js';
import type { Source } from '../model/state.js';
import { choice, controlField, type Option } from './fields.js';

type Workbook = Extract<Source, { kind: 'workbook' }>;

/** The attributes that have a list of their own above the others. */
const ABOVE: readonly string[] = ['number-format', 'units'];

function set(context: DeskContext, name: string, value: string): void {
  const { reading } = context.state;
  context.change({ reading: { ...reading, mapping: withAttribute(reading.mapping, name, value) } });
}

function setFormat(context: DeskContext, source: Source, format: string): void {
  const guess = guessReading(source, context.reportLanguage);
  context.change({ reading: guess.format === format ? guess : { format, mapping: {} } });
}

const formatChoice = (context: DeskContext, source: Source): TemplateResult => {
  const { reading } = context.words;
  const names = Object.keys(adapters).map((name): Option => [name, name]);
  return choice(
    'format',
    reading.format,
    source.kind === 'workbook' ? [['csv', 'Excel']] : [['', reading.own], ...names],
    context.state.reading.format,
    (format) => setFormat(context, source, format),
  );
};

const sheetChoice = (context: DeskContext, source: Workbook): TemplateResult => {
  const options = source.sheets.map(({ name }, index): Option => [String(index), name]);
  return choice('sheet', context.words.reading.sheet, options, String(source.chosen), (value) => {
    const next: Source = { ...source, chosen: Number(value) };
    context.change({ source: next, reading: guessReading(next, context.reportLanguage) });
  });
};

const hiddenLine = (
  { words }: DeskContext,
  { sheets, chosen }: Workbook,
): TemplateResult | typeof nothing => {
  const { hiddenRows = 0, hiddenColumns = 0 } = sheets[chosen] ?? {};
  return hiddenRows + hiddenColumns
    ? html`<p class="notice">${words.reading.hidden(hiddenRows, hiddenColumns)}</p>`
    : nothing;
};

/** How numbers are written, and which units these are; what has been found is said where nothing is chosen. */
const tableChoices = (context: DeskContext): TemplateResult => {
  const { reading: words, automatic } = context.words;
  const { mapping } = context.state.reading;
  const found = context.merged?.document.rankings[0]?.units;
  const set34 = words.found(found === 'VN-34' || found === 'VN-63' ? words[found] : words.noSet);
  return html`
    ${choice(
      'number-format',
      words.numbers,
      [
        ['', automatic],
        ['vi', words.vi],
        ['en', words.en],
      ],
      mapping['number-format'] ?? '',
      (value) => set(context, 'number-format', value),
    )}
    ${choice(
      'units',
      words.units,
      [
        ['', context.merged ? set34 : automatic],
        ['VN-34', words['VN-34']],
        ['VN-63', words['VN-63']],
      ],
      mapping.units ?? '',
      (value) => set(context, 'units', value),
    )}
  `;
};

const moreSettings = (context: DeskContext): TemplateResult => {
  const { format, mapping } = context.state.reading;
  const controls = mappingControls(context.tags, format, context.state.language);
  const others = controls.filter(({ name }) => !ABOVE.includes(name));
  return html`
    <details>
      <summary>${context.words.reading.more}</summary>
      <div class="fields">
        ${others.map((control) =>
          controlField('mapping', control, mapping[control.name] ?? '', context.words, (value) =>
            set(context, control.name, value),
          ),
        )}
      </div>
    </details>
  `;
};

/** What attributes could lead to, in sources that are no tables. */
const placesThere = ({ read, words }: DeskContext): TemplateResult | typeof nothing => {
  const there = read && !read.shape ? (recognise(read.text)?.available ?? []) : [];
  return there.length ? html`<p class="hint">${words.reading.there}: ${there.join(' · ')}</p>` : nothing;
};

/** How the source is read, with a list for each guess. */
export const readingPart = (context: DeskContext, source: Source): TemplateResult => {
  const { reading: words } = context.words;
  const { format } = context.state.reading;
  return html`
    <h3>${words.heading}</h3>
    <p class="quiet">${format ? words.intro : words.asIs}</p>
    <div class="fields">
      ${formatChoice(context, source)} ${source.kind === 'workbook' ? sheetChoice(context, source) : nothing}
      ${format ? tableChoices(context) : nothing}
    </div>
    ${source.kind === 'workbook' ? hiddenLine(context, source) : nothing} ${placesThere(context)}
    ${format ? moreSettings(context) : nothing}
  `;
};
