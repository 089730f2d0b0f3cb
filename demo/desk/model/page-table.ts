/** How far a cell reaches, by the attribute that says it; what is longer than any table is a mistake. */
const reach = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 1000);

const wordsIn = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The cells of a table, what is merged in each of the places that it covers. */
function cellsOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].map((): string[] => []);
  for (const [top, { cells }] of [...table.rows].entries())
    for (const cell of cells) {
      let left = 0;
      while (rows[top]?.[left] !== undefined) left += 1;
      for (const row of rows.slice(top, top + reach(cell, 'rowspan')))
        for (let column = left; column < left + reach(cell, 'colspan'); column++) row[column] = wordsIn(cell);
    }
  return rows;
}

const sizeOf = ({ rows }: HTMLTableElement): number =>
  [...rows].reduce((size, { cells }) => size + cells.length, 0);

/**
 * The largest table of a web page, as separated values; nothing where the page has none. Many systems hand such a page
 * over under the name of a workbook.
 */
export function pageTable(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table] = [...body.querySelectorAll('table')].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!table || table.rows.length < 2) return undefined;
  const quoted = (cell = '') => `"${cell.replace(/"/g, '""')}"`;
  return cellsOf(table)
    .map((row) => [...row].map(quoted).join(';'))
    .join('\n');
}
