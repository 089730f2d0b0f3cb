/**
 * Updates a widget, and fades its large figure in where that says something else than before and is in sight. Of all
 * widgets that one answer updates, the first is asked where it stands when the last has been written: the page is then
 * laid out once for all of them.
 */
export function fadeChanged(root: ParentNode, update: () => void): void {
  const figure = root.querySelector('.figure');
  const before = figure?.textContent;
  update();
  if (figure?.textContent !== before) queueMicrotask(() => fade(figure!));
}

/** The animation starts anew since the question for the place finds the figure without it. */
function fade(figure: Element): void {
  figure.toggleAttribute('data-changed', false);
  const { top, bottom } = figure.getBoundingClientRect();
  figure.toggleAttribute('data-changed', bottom > 0 && top < innerHeight);
}
