/**
 * Updates a widget, and fades in what is new in it and in sight: all that is drawn, or a large figure that says something
 * else than before. Beyond the window an animation would only cost a layer each.
 */
export function fadeChanged(root: ParentNode, update: () => void): void {
  const drawn = root.querySelector('.drawn');
  const figure = root.querySelector('.figure');
  const before = figure?.textContent;
  update();
  const now = root.querySelector('.drawn');
  const changed = now !== drawn ? now : figure?.textContent !== before && figure;
  if (changed) void fade(changed);
}

/**
 * One answer may change many figures. Each waits until all are written, and then until all have been asked where they
 * stand, so that the page is laid out once for them. It is also what makes the animation start anew.
 */
async function fade(part: Element): Promise<void> {
  part.toggleAttribute('data-changed', false);
  await Promise.resolve();
  const { top, bottom } = part.getBoundingClientRect();
  await Promise.resolve();
  part.toggleAttribute('data-changed', bottom > 0 && top < innerHeight);
}
