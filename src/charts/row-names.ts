import type { Plugin } from 'chart.js';
import { widthOf, write, type Drawing } from './drawing.js';

/** A text of pieces that is cut where it would run out of the picture; `null` where not even the first piece fits. */
function cut(pieces: readonly string[], between: string, fits: (text: string) => boolean): string | null {
  for (let count = pieces.length; count > 0; count--) {
    const told = pieces.slice(0, count).join(between) + (count < pieces.length ? '…' : '');
    if (fits(told)) return told;
  }
  return null;
}

/** A text in as many words as fit, or else letters; the table has all of it. */
const fitted = (text: string, fits: (text: string) => boolean): string =>
  cut(text.split(' '), ' ', fits) ?? cut([...text], '', fits) ?? '';

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
      const told = fitted(name, (text) => widthOf(ctx, ink, text) < room);
      write(ctx, ink, told, chartArea.left, top + ink.letters);
    });
  },
});
