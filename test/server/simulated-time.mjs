import { setImmediate as turn } from 'node:timers/promises';

/** Time that passes only as fast as there is something to do, in place of the platform's timers. */
export class SimulatedTime {
  /** The seconds since the start. */
  now = 0;
  /** The pending timers, the next one last. */
  #timers = [];
  #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  install() {
    const clear = (timer) => {
      const index = this.#timers.indexOf(timer);
      if (index >= 0) this.#timers.splice(index, 1);
    };
    Object.assign(globalThis, { setTimeout: (run, delay = 0) => this.#set(run, delay), clearTimeout: clear });
  }

  uninstall() {
    Object.assign(globalThis, this.#real);
    this.#timers = [];
    this.now = 0;
  }

  #set(run, delay) {
    const timer = { at: this.now + delay / 1000, run };
    let [low, high] = [0, this.#timers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#timers[middle].at > timer.at) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, timer);
    return timer;
  }

  /** Waits for some seconds of simulated time. */
  wait(seconds) {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }

  /** Lets everything happen that is due within some seconds, in order, with all that follows from it. */
  async pass(seconds) {
    const end = this.now + seconds;
    await turn();
    for (let next = this.#timers.at(-1); next && next.at <= end; next = this.#timers.at(-1)) {
      this.now = next.at;
      while (this.#timers.at(-1)?.at === next.at) this.#timers.pop().run();
      await turn();
    }
    this.now = end;
  }
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
