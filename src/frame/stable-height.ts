import { TALLEST } from './embed-message.js';

/** How long a frame must have kept its size until one that it had before counts as new again, in milliseconds. */
const QUIET = 2_000;

/**
 * Says which heights a frame has to tell. A taller frame may take a scroll bar away, which lets its content run wider
 * and shorter, which brings the scroll bar back: of two sizes that follow from each other it stays with the taller.
 */
export class StableHeight {
  /** The height that was told last; 0 before the first. */
  told = 0;

  #width = 0;
  #at = 0;
  readonly #seen = new Set<string>();

  /** The height to tell now that the content has this size, or `undefined` when there is nothing new to tell. */
  next(width: number, height: number, now: number): number | undefined {
    const wanted = Math.min(TALLEST, Math.ceil(height));
    // In a hidden tab or a closed panel nothing has a size.
    if (wanted <= 0) return undefined;
    const size = `${width} ${wanted}`;
    if (width === this.#width || now - this.#at > QUIET) this.#seen.clear();
    const swings = this.#seen.has(size) && wanted < this.told;
    this.#seen.add(size);
    this.#width = width;
    this.#at = now;
    if (swings || wanted === this.told) return undefined;
    return (this.told = wanted);
  }
}
