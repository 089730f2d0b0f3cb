/** The parts that have changed since the last frame. */
let changedParts: Element[] = [];

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
  if (!changed) return;
  // Without it the animation does not start anew.
  changed.toggleAttribute('data-changed', false);
  if (!changedParts.length) requestAnimationFrame(fadeIn);
  changedParts.push(changed);
}

/**
 * Asks where the parts stand when the browser is about to lay out the page anyway: a parser may bring the widgets one by
 * one, and to be asked after each it would lay out the page as often.
 */
function fadeIn(): void {
  const inSight = changedParts.map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  changedParts.forEach((part, at) => part.toggleAttribute('data-changed', inSight[at]));
  changedParts = [];
}
