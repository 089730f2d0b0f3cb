import { DrawableWidget } from '../../src/exports/drawable-widget.js';
import type { Client } from '../../src/client/client.js';
import type { CchcProvider } from '../../src/widgets/cchc-provider/cchc-provider.js';
import type { Values } from './model/state.js';

/** How long a widget may take to be drawn, in milliseconds. */
const PATIENCE = 8000;

/** What may still be loading once all is drawn, as a font, in milliseconds. */
const REST = 100;

const wait = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Charts are drawn after their figures are there: the library comes when one is near. */
const isDrawn = ({ shadowRoot }: HTMLElement): boolean =>
  shadowRoot !== null &&
  [...shadowRoot.querySelectorAll('canvas')].every((canvas) => canvas.hasAttribute('width'));

/** A widget, and what holds it out of sight. */
interface OffscreenWidget {
  readonly container: HTMLElement;
  readonly widget: HTMLElement;
}

/** Such a widget for a picture: charts follow the width of the container within two frames. */
export const drawableIn = ({ container, widget }: OffscreenWidget): DrawableWidget =>
  new DrawableWidget(widget.shadowRoot!, async (width) => {
    container.style.inlineSize = `${width}px`;
    await nextFrame();
    await nextFrame();
  });

/**
 * A widget that is drawn in sight of the browser and out of that of people, for a picture; whoever asked removes the
 * container.
 */
export async function renderOffscreen(client: Client, tag: string, values: Values): Promise<OffscreenWidget> {
  const container = Object.assign(document.createElement('div'), { className: 'offscreen', inert: true });
  const provider = document.createElement('cchc-provider') as CchcProvider;
  const widget = document.createElement(tag);
  provider.client = client;
  for (const [name, value] of Object.entries(values))
    widget.setAttribute(name, value === 'true' ? '' : value);
  const ready = new Promise((resolve) => widget.addEventListener('cchc-ready', resolve, { once: true }));
  provider.append(widget);
  container.append(provider);
  document.body.append(container);
  const end = Date.now() + PATIENCE;
  await Promise.race([ready, wait(PATIENCE)]);
  while (!isDrawn(widget) && Date.now() < end) await nextFrame();
  await wait(REST);
  return { container, widget };
}
