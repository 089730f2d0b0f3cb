import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Bench } from '../bench.js';
import { controlsOf, tagLabel, type Control } from '../model/controls.js';
import type { Figure } from '../model/derive.js';
import { withAttribute } from '../model/reading.js';
import type { Values } from '../model/state.js';
import { controlField, moreButton, radios } from './fields.js';
import { unitNames } from './words.js';

/** So many figures are drawn at first. */
const FEW = 9;

const WIDTHS = ['240', '480', 'full'] as const;

/** The attributes that hold the name of a unit. */
const OF_UNITS: readonly string[] = ['area', 'highlight', 'compare'];

/** The attributes that somebody has chosen for a figure. */
export const chosenFor = ({ state }: Bench, { key }: Figure): Values => state.attributes[key] ?? {};

function set(bench: Bench, figure: Figure, name: string, value: string): void {
  const values = withAttribute(chosenFor(bench, figure), name, value);
  bench.change({ attributes: { ...bench.state.attributes, [figure.key]: values } });
}

/** What a figure is called among those of its tag. */
export const nameOf = ({ tag, lines }: Figure): string => lines[0]?.split(/: | — /)[0] ?? tag;

/** What the tag of a figure is called. */
const labelOf = ({ tags, state }: Bench, { tag }: Figure): string => tagLabel(tag, tags, state.language);

/** What a figure looks like among others: short, and without what acts. */
const inBrief = ({ tag, attributes }: Figure): Values => ({
  ...attributes,
  ...(tag === 'province-ranking' ? { top: '3' } : {}),
  compact: 'true',
  'without-menu': 'true',
});

function take(bench: Bench, { key }: Figure, isTaken: boolean): void {
  const others = bench.state.together.filter((one) => one !== key);
  bench.change({ together: isTaken ? [...others, key] : others });
}

const takeBox = (bench: Bench, figure: Figure): TemplateResult => html`
  <label class="take-box">
    <input
      type="checkbox"
      name="together"
      value=${figure.key}
      .checked=${live(bench.state.together.includes(figure.key))}
      @change=${(event: Event) => take(bench, figure, (event.target as HTMLInputElement).checked)}
    />
    <span
      >${bench.words.widget.take}<span class="visually-hidden"
        >: ${labelOf(bench, figure)}, ${nameOf(figure)}</span
      ></span
    >
  </label>
`;

const choiceCard = (bench: Bench, figure: Figure): TemplateResult => html`
  <div class="choice">
    <label>
      <input
        type="radio"
        name="figure"
        value=${figure.key}
        .checked=${live(figure.key === bench.figure?.key)}
        @change=${() => bench.change({ figure: figure.key })}
      />
      <span><strong>${labelOf(bench, figure)}</strong> <span class="hint">${nameOf(figure)}</span></span>
    </label>
    <div class="brief" inert>
      <desk-figure .tag=${figure.tag} .values=${inBrief(figure)}></desk-figure>
    </div>
    ${takeBox(bench, figure)}
  </div>
`;

const choices = (bench: Bench): TemplateResult => {
  const { words, figures, whole } = bench;
  const isWhole = whole.has('figures') || figures.length <= FEW;
  return html`
    <fieldset class="choices">
      <legend>${words.widget.choices}</legend>
      ${(isWhole ? figures : figures.slice(0, FEW)).map((figure) => choiceCard(bench, figure))}
    </fieldset>
    ${isWhole ? nothing : moreButton(bench, 'figures', words.widget.all(figures.length))}
  `;
};

/** What a reader's device or page decides, where nobody has chosen: the ground, and the language. */
const appearance = (bench: Bench, figure: Figure): TemplateResult => {
  const { widget: words, light, dark } = bench.words;
  const chosen = chosenFor(bench, figure);
  const options = {
    theme: { light, dark },
    locale: { vi: 'Tiếng Việt', en: 'English' },
  };
  const choose = (name: keyof typeof options) =>
    radios(
      name,
      words[name],
      [['', words.auto], ...Object.entries(options[name])],
      chosen[name] ?? '',
      (value) => set(bench, figure, name, value),
    );
  return html`${choose('theme')} ${choose('locale')}`;
};

const stage = (bench: Bench, figure: Figure): TemplateResult => {
  const { widget: words } = bench.words;
  const { width } = bench.state;
  const shown = width === 'all' ? WIDTHS : [width];
  const values = { ...figure.attributes, ...chosenFor(bench, figure) };
  return html`
    <h3 id="stage-heading">${words.stage}: ${labelOf(bench, figure)}</h3>
    <div class="switches">
      ${radios('width', words.width, Object.entries(words.widths), width, (value) => bench.change({ width: value }))}
      ${appearance(bench, figure)}
    </div>
    <div class="stage" role="group" aria-labelledby="stage-heading">
      ${shown.map(
        (one) => html`
          <div class=${`place-${one}`}>
            <desk-figure .tag=${figure.tag} .values=${values}></desk-figure>
          </div>
        `,
      )}
    </div>
  `;
};

function namesFor(bench: Bench, { tag }: Figure, name: string): string[] {
  const isUnit = OF_UNITS.includes(name) || (name === 'unit' && tag === 'cchc-index-breakdown');
  return isUnit ? unitNames(bench.merged?.document) : [];
}

const settings = (bench: Bench, figure: Figure, controls: readonly Control[]): TemplateResult[] =>
  controls.map((control) =>
    controlField(
      'attribute',
      control,
      chosenFor(bench, figure)[control.name] ?? '',
      bench.words,
      (value) => set(bench, figure, control.name, value),
      namesFor(bench, figure, control.name),
    ),
  );

const settingsPart = (bench: Bench, figure: Figure): TemplateResult => {
  const { own, shared } = controlsOf(figure.tag, bench.tags, bench.state.language);
  const { widget: words } = bench.words;
  const count = Object.keys(chosenFor(bench, figure)).length;
  return html`
    <details>
      <summary>${words.settings}</summary>
      <div class="fields">${settings(bench, figure, own)}</div>
    </details>
    <details>
      <summary>${words.shared}</summary>
      <div class="fields">${settings(bench, figure, shared)}</div>
    </details>
    ${
      count
        ? html`<button
            type="button"
            class="link"
            @click=${() => bench.change({ attributes: { ...bench.state.attributes, [figure.key]: {} } })}
          >
            ${words.reset}
          </button>`
        : nothing
    }
  `;
};

const body = (bench: Bench): TemplateResult => {
  const { widget: words } = bench.words;
  if (!bench.state.source) return html`<p class="notice">${words.needsSource}</p>`;
  if (!bench.figures.length) return html`<p class="notice bad">${words.nothing}</p>`;
  return html`
    <p class="quiet">${words.intro}</p>
    <cchc-provider
      .client=${bench.client}
      endpoint=${bench.endpoint}
      area=${bench.state.words.area || nothing}
    >
      ${choices(bench)} ${bench.figure ? stage(bench, bench.figure) : nothing}
    </cchc-provider>
    ${bench.figure ? settingsPart(bench, bench.figure) : nothing}
  `;
};

/** The third step: the tags that these figures can fill, and the attributes of the chosen one. */
export const widgetSection = (bench: Bench): TemplateResult => html`
  <section id="widget" aria-labelledby="widget-heading">
    <h2 id="widget-heading" tabindex="-1"><span class="number">3</span>${bench.words.widget.heading}</h2>
    ${body(bench)}
  </section>
`;
