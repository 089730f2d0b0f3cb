/** Updates a widget, and fades its large figure in where that says something else than before and is in sight. */
export function fadeChanged(root: ParentNode, update: () => void): void {
  const figure = root.querySelector('.figure');
  const before = figure?.textContent;
  update();
  if (figure?.textContent !== before) void fade(figure!);
}

/**
 * One answer may change many figures. Each waits until all are written, and then until all have been asked where they
 * stand, so that the page is laid out once for them. It is also what makes the animation start anew.
 */
async function fade(figure: Element): Promise<void> {
  figure.toggleAttribute('data-changed', false);
  await Promise.resolve();
  const { top, bottom } = figure.getBoundingClientRect();
  await Promise.resolve();
  figure.toggleAttribute('data-changed', bottom > 0 && top < innerHeight);
}
