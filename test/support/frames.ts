import { fixture, html } from '@open-wc/testing';

/** The window of a page of its own, made of markup, once all of it has been parsed and its scripts have run. */
export async function openPage(markup: string): Promise<Window & typeof globalThis> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="640" height="480"></iframe>`);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = markup;
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}
