import { html, nothing, type TemplateResult } from 'lit';
import { adapters } from '../../../src/adapters/index.js';
import { recognise } from '../../../src/authoring/recognise/recognise.js';
import type { Bench } from '../bench.js';
import { mappingControls } from '../model/controls.js';
import { guessReading, withAttribute } from '../model/reading.js';
import type { Source } from '../model/state.js';
import { choice, controlField, type Option } from './fields.js';

type Workbook = Extract<Source, { kind: 'workbook' }>;

/** The attributes that have a list of their own above the others. */
const ABOVE: readonly string[] = ['number-format', 'units'];

function set(bench: Bench, name: string, value: string): void {
  const { reading } = bench.state;
  bench.change({ reading: { ...reading, mapping: withAttribute(reading.mapping, name, value) } });
}

function setFormat(bench: Bench, source: Source, format: string): void {
  const guess = guessReading(source, bench.telling);
  bench.change({ reading: guess.format === format ? guess : { format, mapping: {} } });
}

const formatChoice = (bench: Bench, source: Source): TemplateResult => {
  const { reading } = bench.words;
  const names = Object.keys(adapters).map((name): Option => [name, name]);
  return choice(
    'format',
    reading.format,
    source.kind === 'workbook' ? [['csv', 'Excel']] : [['', reading.own], ...names],
    bench.state.reading.format,
    (format) => setFormat(bench, source, format),
  );
};

const sheetChoice = (bench: Bench, source: Workbook): TemplateResult => {
  const options = source.sheets.map(({ name }, index): Option => [String(index), name]);
  return choice('sheet', bench.words.reading.sheet, options, String(source.chosen), (value) => {
    const next: Source = { ...source, chosen: Number(value) };
    bench.change({ source: next, reading: guessReading(next, bench.telling) });
  });
};

const hiddenLine = ({ words }: Bench, { sheets, chosen }: Workbook): TemplateResult | typeof nothing => {
  const { hiddenRows = 0, hiddenColumns = 0 } = sheets[chosen] ?? {};
  return hiddenRows + hiddenColumns
    ? html`<p class="notice">${words.reading.hidden(hiddenRows, hiddenColumns)}</p>`
    : nothing;
};

/** How numbers are written, and which units these are; what has been found is said where nothing is chosen. */
const tableChoices = (bench: Bench): TemplateResult => {
  const { reading: words, automatic } = bench.words;
  const { mapping } = bench.state.reading;
  const found = bench.merged?.document.rankings[0]?.units;
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
      (value) => set(bench, 'number-format', value),
    )}
    ${choice(
      'units',
      words.units,
      [
        ['', bench.merged ? set34 : automatic],
        ['VN-34', words['VN-34']],
        ['VN-63', words['VN-63']],
      ],
      mapping.units ?? '',
      (value) => set(bench, 'units', value),
    )}
  `;
};

const moreSettings = (bench: Bench): TemplateResult => {
  const { format, mapping } = bench.state.reading;
  const controls = mappingControls(bench.tags, format, bench.state.language);
  const others = controls.filter(({ name }) => !ABOVE.includes(name));
  return html`
    <details>
      <summary>${bench.words.reading.more}</summary>
      <div class="fields">
        ${others.map((control) =>
          controlField('mapping', control, mapping[control.name] ?? '', bench.words, (value) =>
            set(bench, control.name, value),
          ),
        )}
      </div>
    </details>
  `;
};

/** What attributes could lead to, in sources that are no tables. */
const placesThere = ({ read, words }: Bench): TemplateResult | typeof nothing => {
  const there = read && !read.shape ? (recognise(read.text)?.there ?? []) : [];
  return there.length ? html`<p class="hint">${words.reading.there}: ${there.join(' · ')}</p>` : nothing;
};

/** How the source is read, with a list for each guess. */
export const readingPart = (bench: Bench, source: Source): TemplateResult => {
  const { reading: words } = bench.words;
  const { format } = bench.state.reading;
  return html`
    <h3>${words.heading}</h3>
    <p class="quiet">${format ? words.intro : words.asIs}</p>
    <div class="fields">
      ${formatChoice(bench, source)} ${source.kind === 'workbook' ? sheetChoice(bench, source) : nothing}
      ${format ? tableChoices(bench) : nothing}
    </div>
    ${source.kind === 'workbook' ? hiddenLine(bench, source) : nothing} ${placesThere(bench)}
    ${format ? moreSettings(bench) : nothing}
  `;
};
