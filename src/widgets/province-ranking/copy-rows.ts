/**
 * Displays rows as rows while the browser copies them: of grids it would write each cell in a line of its own. All of it
 * is over before the next picture, and the table keeps its height meanwhile, so that the page stays where it is scrolled.
 */
export function copyRows({ currentTarget }: Event): void {
  const table = (currentTarget as ShadowRoot).querySelector('table');
  if (!table) return;
  table.style.minBlockSize = `${table.offsetHeight}px`;
  requestAnimationFrame(() => table.removeAttribute('style'));
}
