import type { Plugin } from 'chart.js';
import { LETTERS, widthOf, write, type Drawing } from './drawing.js';

/** A text that is cut where it would run out of the picture; the table has all of it. */
function fitted(text: string, fits: (text: string) => boolean): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const told = count < words.length ? `${words.slice(0, count).join(' ')}…` : text;
    if (count === 1 || fits(told)) return told;
  }
  return text;
}

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
      write(ctx, ink, told, chartArea.left, top + LETTERS);
    });
  },
});
