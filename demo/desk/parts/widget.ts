import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DeskContext } from '../desk-context.js';
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
export const chosenFor = ({ state }: DeskContext, { key }: Figure): Values => state.attributes[key] ?? {};

function set(context: DeskContext, figure: Figure, name: string, value: string): void {
  const values = withAttribute(chosenFor(context, figure), name, value);
  context.change({ attributes: { ...context.state.attributes, [figure.key]: values } });
}

/** What a figure is called among those of its tag. */
export const nameOf = ({ tag, lines }: Figure): string => lines[0]?.split(/: | — /)[0] ?? tag;

/** What the tag of a figure is called. */
const labelOf = ({ tags, state }: DeskContext, { tag }: Figure): string =>
  tagLabel(tag, tags, state.language);

/** What a figure looks like among others: short, and without what acts. */
const inBrief = ({ tag, attributes }: Figure): Values => ({
  ...attributes,
  ...(tag === 'province-ranking' ? { top: '3' } : {}),
  compact: 'true',
  'without-menu': 'true',
});

function take(context: DeskContext, { key }: Figure, isTaken: boolean): void {
  const others = context.state.together.filter((one) => one !== key);
  context.change({ together: isTaken ? [...others, key] : others });
}

const takeBox = (context: DeskContext, figure: Figure): TemplateResult => html`
  <label class="take-box">
    <input
      type="checkbox"
      name="together"
      value=${figure.key}
      .checked=${live(context.state.together.includes(figure.key))}
      @change=${(event: Event) => take(context, figure, (event.target as HTMLInputElement).checked)}
    />
    <span
      >${context.words.widget.take}<span class="visually-hidden"
        >: ${labelOf(context, figure)}, ${nameOf(figure)}</span
      ></span
    >
  </label>
`;

const choiceCard = (context: DeskContext, figure: Figure): TemplateResult => html`
  <div class="choice">
    <label>
      <input
        type="radio"
        name="figure"
        value=${figure.key}
        .checked=${live(figure.key === context.figure?.key)}
        @change=${() => context.change({ figure: figure.key })}
      />
      <span><strong>${labelOf(context, figure)}</strong> <span class="hint">${nameOf(figure)}</span></span>
    </label>
    <div class="brief" inert>
      <desk-figure .tag=${figure.tag} .values=${inBrief(figure)}></desk-figure>
    </div>
    ${takeBox(context, figure)}
  </div>
`;

const choices = (context: DeskContext): TemplateResult => {
  const { words, figures, whole } = context;
  const isWhole = whole.has('figures') || figures.length <= FEW;
  return html`
    <fieldset class="choices">
      <legend>${words.widget.choices}</legend>
      ${(isWhole ? figures : figures.slice(0, FEW)).map((figure) => choiceCard(context, figure))}
    </fieldset>
    ${isWhole ? nothing : moreButton(context, 'figures', words.widget.all(figures.length))}
  `;
};

/** What a reader's device or page decides, where nobody has chosen: the ground, and the language. */
const appearance = (context: DeskContext, figure: Figure): TemplateResult => {
  const { widget: words, light, dark } = context.words;
  const chosen = chosenFor(context, figure);
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
      (value) => set(context, figure, name, value),
    );
  return html`${choose('theme')} ${choose('locale')}`;
};

const stage = (context: DeskContext, figure: Figure): TemplateResult => {
  const { widget: words } = context.words;
  const { width } = context.state;
  const shown = width === 'all' ? WIDTHS : [width];
  const values = { ...figure.attributes, ...chosenFor(context, figure) };
  return html`
    <h3 id="stage-heading">${words.stage}: ${labelOf(context, figure)}</h3>
    <div class="switches">
      ${radios('width', words.width, Object.entries(words.widths), width, (value) => context.change({ width: value }))}
      ${appearance(context, figure)}
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

function namesFor(context: DeskContext, { tag }: Figure, name: string): string[] {
  const isUnit = OF_UNITS.includes(name) || (name === 'unit' && tag === 'cchc-index-breakdown');
  return isUnit ? unitNames(context.merged?.document) : [];
}

const settings = (context: DeskContext, figure: Figure, controls: readonly Control[]): TemplateResult[] =>
  controls.map((control) =>
    controlField(
      'attribute',
      control,
      chosenFor(context, figure)[control.name] ?? '',
      context.words,
      (value) => set(context, figure, control.name, value),
      namesFor(context, figure, control.name),
    ),
  );

const settingsPart = (context: DeskContext, figure: Figure): TemplateResult => {
  const { own, shared } = controlsOf(figure.tag, context.tags, context.state.language);
  const { widget: words } = context.words;
  const count = Object.keys(chosenFor(context, figure)).length;
  return html`
    <details>
      <summary>${words.settings}</summary>
      <div class="fields">${settings(context, figure, own)}</div>
    </details>
    <details>
      <summary>${words.shared}</summary>
      <div class="fields">${settings(context, figure, shared)}</div>
    </details>
    ${
      count
        ? html`<button
            type="button"
            class="link"
            @click=${() => context.change({ attributes: { ...context.state.attributes, [figure.key]: {} } })}
          >
            ${words.reset}
          </button>`
        : nothing
    }
  `;
};

const body = (context: DeskContext): TemplateResult => {
  const { widget: words } = context.words;
  if (!context.state.source) return html`<p class="notice">${words.needsSource}</p>`;
  if (!context.figures.length) return html`<p class="notice bad">${words.nothing}</p>`;
  return html`
    <p class="quiet">${words.intro}</p>
    <cchc-provider
      .client=${context.client}
      endpoint=${context.endpoint}
      area=${context.state.words.area || nothing}
    >
      ${choices(context)} ${context.figure ? stage(context, context.figure) : nothing}
    </cchc-provider>
    ${context.figure ? settingsPart(context, context.figure) : nothing}
  `;
};

/** The third step: the tags that these figures can fill, and the attributes of the chosen one. */
export const widgetSection = (context: DeskContext): TemplateResult => html`
  <section id="widget" aria-labelledby="widget-heading">
    <h2 id="widget-heading" tabindex="-1"><span class="number">3</span>${context.words.widget.heading}</h2>
    ${body(context)}
  </section>
`;
