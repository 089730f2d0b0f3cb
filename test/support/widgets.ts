import { fixture, html, oneEvent } from '@open-wc/testing';
import './define.js';
import type { CchcProvider } from '../../src/widgets/cchc-provider/cchc-provider.js';
import { settled } from './deferred.js';
import type { WidgetTag } from '../../src/widgets/registry.js';
import { FakeNetwork } from './fake-network.js';

export type { WidgetTag };

/** Any widget. */
export type Widget = HTMLElementTagNameMap[WidgetTag];

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

export const ENDPOINT = 'https://data.example/figures.json';

/** Makes a tag outside any page. */
export function make<Tag extends WidgetTag>(
  tag: Tag,
  attributes: Attributes = {},
  content = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createRange().createContextualFragment(content));
  return element;
}

/** A provider in the page, whose widgets ask a network that the test holds. */
export const provide = (network = new FakeNetwork()): Promise<CchcProvider> =>
  fixture<CchcProvider>(html`<cchc-provider .client=${network.client}></cchc-provider>`);

/** A widget in the page, with the network that it asks. */
export async function mount<Tag extends WidgetTag>(tag: Tag, attributes: Attributes = {}, content = '') {
  const network = new FakeNetwork();
  const provider = await provide(network);
  const widget = make(tag, attributes, content);
  provider.append(widget);
  await settled();
  return { widget, network, provider };
}

/** The parts of a name inside a widget. */
export const partsOf = (widget: Element, name: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

export const partOf = (widget: Element, name: string): HTMLElement | undefined => partsOf(widget, name)[0];

/** Whether a widget has a part; a comparison of elements themselves takes minutes to print when it fails. */
export const hasPart = (widget: Element, name: string): boolean => partsOf(widget, name).length > 0;

/** The frame of a widget. */
export function frameOf(widget: Element): HTMLElement {
  const frame = partOf(widget, 'widget');
  if (!frame) throw new Error(`<${widget.localName}> has no frame`);
  return frame;
}

export const stateOf = (widget: Element): string | undefined => frameOf(widget).dataset.state;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a part says, its spaces made plain. */
export const partText = (widget: Element, name: string): string =>
  plain(partOf(widget, name)?.innerText ?? '');

/** All that a reader sees of the widget's own. */
export const visibleText = (widget: Element): string => plain(frameOf(widget).innerText);

/** What a webmaster is told of a failure. */
export const detailText = (widget: Element): string => plain(partOf(widget, 'detail')?.textContent ?? '');

/** What a screen reader is told politely. */
export const announced = (widget: Element): string =>
  plain(widget.shadowRoot?.querySelector('[aria-live]')?.textContent ?? '');

/** Presses a button of the widget, and lets what follows happen. */
export async function press(widget: Element, name: string): Promise<void> {
  const button = partOf(widget, name);
  if (!button) throw new Error(`no button "${name}" in <${widget.localName}>`);
  button.click();
  await settled();
}

/** Opens the table behind a widget's drawing, whose rows are drawn only then. */
export async function openTable(widget: Widget): Promise<void> {
  const details = widget.shadowRoot?.querySelector<HTMLDetailsElement>('details.data');
  if (!details) return;
  details.open = true;
  await oneEvent(details, 'toggle');
  await widget.updateComplete;
}
