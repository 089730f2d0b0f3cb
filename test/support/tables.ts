import type { ChildTable } from '../../src/figures/table-data.js';

/** A table of rows of cells, the first of them headings where the table has any. */
export function tableOf(
  rows: readonly (readonly string[])[],
  caption = '',
  hasHeadings = true,
): HTMLTableElement {
  const table = document.createElement('table');
  if (caption) table.createCaption().textContent = caption;
  rows.forEach((cells, index) => {
    const row = table.insertRow();
    for (const cell of cells) {
      const element = document.createElement(hasHeadings && index === 0 ? 'th' : 'td');
      element.textContent = cell;
      row.append(element);
    }
  });
  return table;
}

/** A table as a tag has it. */
export const childTableOf = (...given: Parameters<typeof tableOf>): ChildTable => ({
  table: tableOf(...given),
  mapping: {},
});
