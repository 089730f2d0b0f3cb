/** The names under which this browser keeps the desk, and the one that a link took the place of. */
const KEYS = { current: 'cchc-desk', before: 'cchc-desk-before' } as const;

type Slot = keyof typeof KEYS;

/** What is kept; nothing where the browser keeps nothing, or what it keeps is broken. */
export function kept(slot: Slot): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEYS[slot]) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something in this browser; whether there is room for it. */
export function keep(slot: Slot, value: unknown): boolean {
  try {
    localStorage.setItem(KEYS[slot], JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what this browser keeps. */
export function forget(): void {
  for (const key of Object.values(KEYS)) {
    try {
      localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }
}
