import type { WidgetState } from '../../src/element/widget-state.js';
import { widgetsIn, type Play, type WidgetMeta, type WidgetStory } from './story.js';
import { until } from './until.js';

type Decorate = (story: () => unknown, context: object) => unknown;

/** A file of stories, with the names of its exports. */
export type StoriesFile = { readonly default: WidgetMeta<object> } & Readonly<
  Record<string, WidgetStory<object>>
>;

/** What a story promises: what its file does, where it says nothing else. */
export const promisedOf = (meta: WidgetMeta<object>, story: WidgetStory<object>) => ({
  ...meta.parameters,
  ...story.parameters,
});

/** What Storybook makes of a story: its own and its file's annotations, put together. */
export function compose(meta: WidgetMeta<object>, story: WidgetStory<object>, globals = {}): unknown {
  const args = { ...meta.args, ...story.args };
  const context = { args, globals, parameters: promisedOf(meta, story) };
  const decorators = [story.decorators ?? [], meta.decorators ?? []].flat() as Decorate[];
  const template = (story.render ?? meta.render) as (args: object, context: object) => unknown;
  const decorated = decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner, context),
    () => template(args, context),
  );
  return decorated();
}

/** Does in a part of a page what a reader does in the story that it shows; Storybook alone has a panel that names the steps. */
export async function playIn(canvasElement: HTMLElement, { play }: WidgetStory<object>): Promise<void> {
  await (play as Play | undefined)?.({ canvasElement, step: (_label, act) => act() });
}

/** Rests: nothing is under way, save where the story is of just that. */
function rests(widget: HTMLElement, state: WidgetState): boolean {
  const frame = widget.shadowRoot?.querySelector('[part=widget]');
  return (
    frame?.getAttribute('data-state') === state && frame.hasAttribute('aria-busy') === (state === 'loading')
  );
}

const stateOf = (widget: HTMLElement) =>
  widget.shadowRoot?.querySelector('[part=widget]')?.getAttribute('data-state');

const PATIENCE = 5000;

/** Waits until all widgets of a page have come to a state, and fails where there is none or one does not. */
export async function arrive(page: ParentNode, state: WidgetState): Promise<void> {
  const widgets = widgetsIn(page);
  if (widgets.length === 0) throw new Error('no widgets');
  const arrived = widgets.map((widget) => until(widget.renderRoot, () => rests(widget, state)));
  const late = new Promise((_resolve, reject) =>
    setTimeout(() => reject(new Error(`not ${state} but ${widgets.map(stateOf).join(', ')}`)), PATIENCE),
  );
  await Promise.race([Promise.all(arrived), late]);
}
