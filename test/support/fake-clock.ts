interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Timers that go off when the test says so, in place of the browser's, and a time of day that goes with them. */
export class FakeClock {
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  readonly #realNow = Date.now;
  readonly #start = Date.now();
  readonly #timers = new Map<number, Timer>();
  #now = 0;
  #count = 0;

  /** How long each pending timer still has to go, in milliseconds, the next one first. */
  get pending(): number[] {
    return [...this.#timers.values()].map(({ at }) => at - this.#now).sort((a, b) => a - b);
  }

  install(): void {
    const set = (run: () => void, delay: number) => {
      this.#timers.set(++this.#count, { at: this.#now + delay, run });
      return this.#count;
    };
    const clear = (timer: number) => this.#timers.delete(timer);
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Date.now = () => this.#start + this.#now;
  }

  uninstall(): void {
    Object.assign(globalThis, this.#real);
    Date.now = this.#realNow;
  }

  /** Lets time pass, and each timer go off at its moment. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let due = this.#next(end); due; due = this.#next(end)) {
      const [key, { at, run }] = due;
      this.#timers.delete(key);
      this.#now = at;
      run();
    }
    this.#now = end;
  }

  #next(end: number): [number, Timer] | undefined {
    return [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }
}
