import { html, nothing, type TemplateResult } from 'lit';

/** What a chart needs around its canvas so that nobody depends on seeing it. */
export interface ReadingLine {
  /** What moving about in the chart is called. */
  readonly name: string;
  /** What each category says, in words. */
  readonly readouts: readonly string[];
  /** The category that the reader is at. */
  readonly at: number | null;
  /** Goes to another category. */
  readonly go: (index: number | null) => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowDown: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * A drawing that can be walked through by keyboard, as a slider over its categories, with what each one says in a line
 * of text below: no value is in a tooltip only.
 */
export function walkable(drawing: TemplateResult, { name, readouts, at, go }: ReadingLine): TemplateResult {
  const last = readouts.length - 1;
  const onKey = (event: KeyboardEvent) => {
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    go(at === null ? last : step(at, last));
  };
  return html`
    <div
      class="drawing"
      role="slider"
      tabindex="0"
      aria-label=${name}
      aria-valuemin="1"
      aria-valuemax=${last + 1}
      aria-valuenow=${(at ?? last) + 1}
      aria-valuetext=${readouts[at ?? last] ?? nothing}
      @keydown=${onKey}
    >
      ${drawing}
    </div>
    <p class="readout" part="readout">${readouts[at ?? last]}</p>
  `;
}

/** The elements whose colours the canvas takes; it knows no custom properties. */
export const inks = (onChange: () => void): TemplateResult => html`
  <span class="inks" aria-hidden="true" @transitionrun=${onChange}>
    ${['text', 'grid', 'surface', 'series-1', 'series-2', 'series-3'].map((name) => html`<i data-ink=${name}></i>`)}
  </span>
`;
