import type { Caption, PictureKind } from '../element/lazy-modules.js';
import { toPng } from './png.js';
import { toShare } from './shared-picture.js';
import { toSvg } from './svg.js';

/** A widget as it stands in the page; where a provider says the source for several, it stands in the picture all the same. */
function asInPage(widget: Element, { origin }: Caption): string {
  const frame = widget.shadowRoot?.querySelector<HTMLElement>('.widget');
  if (!frame) throw new Error('no frame');
  return toSvg(frame, frame.querySelector('.footer') ? '' : origin);
}

/** A picture of a widget. */
export async function draw(kind: PictureKind, widget: Element, caption: Caption): Promise<Blob> {
  if (kind === '1200x630.png') return toPng(await toShare(widget, caption));
  const picture = asInPage(widget, caption);
  return kind === 'svg' ? new Blob([picture], { type: 'image/svg+xml' }) : toPng(picture);
}
