import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../src/format/locale.js';
import type { DeskContext } from '../desk-context.js';

const LANGUAGES: Readonly<Record<Locale, string>> = { vi: 'Tiếng Việt', en: 'English' };

const pressed = (isOn: boolean, name: string, act: () => void): TemplateResult =>
  html`<button type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${act}>${name}</button>`;

const switches = (context: DeskContext): TemplateResult => {
  const { words, state } = context;
  const schemes = { light: words.light, dark: words.dark };
  const isDark = state.scheme ? state.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  return html`
    <div class="switch" role="group" aria-label=${words.language}>
      ${(Object.keys(LANGUAGES) as Locale[]).map((language) =>
        pressed(language === state.language, LANGUAGES[language], () => context.change({ language })),
      )}
    </div>
    <div class="switch" role="group" aria-label=${words.scheme}>
      ${(Object.keys(schemes) as (keyof typeof schemes)[]).map((scheme) =>
        pressed((scheme === 'dark') === isDark, schemes[scheme], () => context.change({ scheme })),
      )}
    </div>
  `;
};

/** The head of the page: what it is, in which language, and the way to forget everything. */
export const headPart = (context: DeskContext, forget: () => void): TemplateResult => {
  const { words } = context;
  return html`
    <a class="skip" href="#content">${words.skip}</a>
    <header>
      <div class="demo-bar">
        <div class="wrap">
          <p class="brand">CCHC Widgets</p>
          <div class="desk-switches">
            ${switches(context)}
            <button type="button" class="forget" @click=${forget}>${words.forget}</button>
          </div>
        </div>
      </div>
      <div class="hero">
        <div class="wrap">
          <p class="kicker">${words.title}</p>
          <h1>${words.heading}</h1>
          <p class="lead">${words.intro}</p>
        </div>
      </div>
    </header>
  `;
};

/** Goes to a step by its heading; an address with a fragment would be taken for a link to a desk. */
function goTo(event: Event, step: string): void {
  event.preventDefault();
  const heading = document.getElementById(`${step}-heading`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The four steps, of which those done are marked. */
export const stepsPart = (context: DeskContext): TemplateResult => {
  const { steps } = context.words;
  const { source, last } = context.state;
  const done = {
    source: Boolean(source && context.merged),
    last: last !== null,
    widget: Boolean(context.figure),
    take: false,
  };
  return html`
    <nav class="steps" aria-label=${steps.label}>
      <ol>
        ${(Object.keys(done) as (keyof typeof done)[]).map(
          (step) => html`
            <li class=${done[step] ? 'done' : ''}>
              <a href=${`#${step}`} @click=${(event: Event) => goTo(event, step)}>${steps[step]}</a>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
};
