import type { Caption } from '../element/lazy-modules.js';
import { captionedPicture } from './captioned-picture.js';
import { DrawableWidget } from './drawable-widget.js';
import { SHARE } from './picture-layouts.js';

/** So many rows of a ranking can be read on a picture as small as that beside a link, and our own. */
const FEW_ROWS = 'tbody tr:nth-child(n + 6):not([aria-current]) { display: none }';

/** A column of that width, whatever the page says of the element. */
const columnOf = (width: number): string =>
  `;position:absolute!important;inline-size:${width}px!important;min-inline-size:0!important;max-inline-size:none!important`;

/**
 * A widget as a picture of the size that is shown beside a link, with a caption. The widget in the page itself takes the
 * widths that are tried, and has its own again before the browser draws the page; a canvas would not follow so soon.
 */
export async function toShare(widget: Element, caption: Caption): Promise<string> {
  const host = widget as HTMLElement;
  const root = host.shadowRoot!;
  const { style, offsetWidth } = host;
  const { cssText } = style;
  const sheets = [...root.adoptedStyleSheets];
  const widths = root.querySelector('canvas') ? [offsetWidth] : SHARE.widths;
  const drawable = new DrawableWidget(root, (width) => (style.cssText = cssText + columnOf(width)));
  drawable.addStyles(FEW_ROWS);
  const said = { ...caption, place: caption.place === caption.title ? null : caption.place };
  try {
    return await captionedPicture(drawable, said, { ...SHARE, widths });
  } finally {
    root.adoptedStyleSheets = sheets;
    style.cssText = cssText;
  }
}
