import type { Plugin } from 'chart.js';
import { widthOf, write, type Drawing } from './drawing.js';

/** A text of pieces, truncated where it would run out of the picture; `null` where not even the first piece fits. */
function truncated(
  pieces: readonly string[],
  between: string,
  fits: (text: string) => boolean,
): string | null {
  for (let count = pieces.length; count > 0; count--) {
    const candidate = pieces.slice(0, count).join(between) + (count < pieces.length ? '…' : '');
    if (fits(candidate)) return candidate;
  }
  return null;
}

/** A text in as many words as fit, or else letters; the table has all of it. */
const fitted = (text: string, fits: (text: string) => boolean): string =>
  truncated(text.split(' '), ' ', fits) ?? truncated([...text], '', fits) ?? '';

/** The name of each row above its bars, where a narrow column has room for it. */
export const rowNames = (drawing: () => Drawing): Plugin => ({
  id: 'names',
  afterDatasetsDraw({ ctx, chartArea, scales, width }) {
    const { model, ink } = drawing();
    const axis = scales['y'];
    if (model.shape !== 'rows' || !axis) return;
    const row = axis.height / model.categories.length;
    const room = width - chartArea.left;
    model.categories.forEach((name, index) => {
      const top = axis.getPixelForValue(index) - row / 2;
      const label = fitted(name, (text) => widthOf(ctx, ink, text) < room);
      write(ctx, ink, label, chartArea.left, top + ink.letters);
    });
  },
});
