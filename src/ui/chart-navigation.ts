import { html, nothing, type TemplateResult } from 'lit';
import type { ChartModel } from '../figures/chart-model.js';

/** What a chart needs around its canvas so that nobody depends on seeing it. */
export interface ChartNavigation {
  /** What the drawing is called, and how to move about in it. */
  readonly name: string;
  /** What each category says, in words. */
  readonly readouts: readonly string[];
  /** The category that the reader is at. */
  readonly at: number;
  /** Goes to another category. */
  readonly go: (index: number | null) => void;
}

/** Where each key leads from a category. */
const STEPS: ReadonlyMap<string, (at: number, last: number) => number> = new Map([
  ['ArrowRight', (at: number, last: number) => Math.min(last, at + 1)],
  ['ArrowUp', (at: number, last: number) => Math.min(last, at + 1)],
  ['ArrowLeft', (at: number) => Math.max(0, at - 1)],
  ['ArrowDown', (at: number) => Math.max(0, at - 1)],
  ['Home', () => 0],
  ['End', (_at: number, last: number) => last],
]);

/**
 * A drawing that is navigated by keyboard, as a slider over its categories, with what each one says in a line
 * of text below: no value is in a tooltip only.
 */
export function navigable(
  drawing: TemplateResult,
  { name, readouts, at, go }: ChartNavigation,
): TemplateResult {
  const last = readouts.length - 1;
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // A slider around us would take the same arrow keys.
    event.stopPropagation();
    go(step(at, last));
  };
  return html`
    <div
      class="drawing"
      role="slider"
      tabindex="0"
      id="slider"
      aria-label=${name}
      aria-labelledby="slider label"
      aria-valuemin="1"
      aria-valuemax=${last + 1}
      aria-valuenow=${at + 1}
      aria-valuetext=${readouts[at] ?? nothing}
      @keydown=${onKey}
    >
      ${drawing}
    </div>
    <p class="readout" part="readout" aria-hidden="true" .textContent=${readouts[at] ?? ''}></p>
  `;
}

/**
 * What tells several series apart, as the drawing has them, by tone and stripes; lines have their names at their ends. The samples
 * are SVG, which pictures keep.
 */
export function legend({ shape, series }: ChartModel): TemplateResult | typeof nothing {
  if (series.length < 2 || (shape === 'columns' && series[0]?.mark === 'line')) return nothing;
  return html`
    <p class="legend">
      ${series.map(
        ({ name }) => html`
          <span>
            <svg aria-hidden="true" width="12" height="12"><path d="M0 12L12 0"></path></svg>
            <span .textContent=${name}></span>
          </span>
        `,
      )}
    </p>
  `;
}

/**
 * The room that a canvas fills, of so many pixels where the letters have their usual size. It is kept before anything is
 * drawn, by an attribute since policies refuse styles.
 */
export const spacer = (height: number): TemplateResult =>
  html`<svg class="spacer" aria-hidden="true" width="1" height="${height / 15}em"></svg>`;

/** The elements whose looks the canvas takes; it knows no custom properties. */
export const inks = (onChange: () => void): TemplateResult => html`
  <span class="inks" aria-hidden="true" @transitionend=${onChange}>
    ${['text', 'grid', 'surface', 'series-1', 'series-2'].map((name) => html`<i data-ink=${name}></i>`)}
  </span>
`;
