import { TALLEST } from './embed-message.js';

/** How long a frame must have kept its size until one that it had before counts as new again, in milliseconds. */
const QUIET = 2_000;

/** Says which height is to be reported for the size that a content has now; `undefined` where it has not changed. */
type NextHeight = (width: number, height: number, now: number) => number | undefined;

/**
 * Says which heights a frame has to report. A taller frame may take a scroll bar away, which lets its content run wider
 * and shorter, which brings the scroll bar back: of two sizes that follow from each other it stays with the taller.
 */
export function stableHeight(): NextHeight {
  const seen = new Set<string>();
  let [lastHeight, lastWidth, lastTime] = [0, 0, 0];
  return (width, height, now) => {
    const wanted = Math.min(TALLEST, Math.ceil(height));
    // In a hidden tab or a closed panel nothing has a size.
    if (wanted <= 0) return undefined;
    const size = `${width} ${wanted}`;
    if (width === lastWidth || now - lastTime > QUIET) seen.clear();
    const oscillates = seen.has(size) && wanted < lastHeight;
    seen.add(size);
    [lastWidth, lastTime] = [width, now];
    return oscillates || wanted === lastHeight ? undefined : (lastHeight = wanted);
  };
}
