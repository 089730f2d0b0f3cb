const METHODS = ['error', 'warn', 'info', 'log', 'debug'] as const;

/** The lines that something writes to the console, each behind the name of its method; none of them is passed on. */
export async function consoleLines(act: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const real = { ...console };
  for (const method of METHODS)
    console[method] = (...words: unknown[]) => lines.push(`${method} ${words.map(String).join(' ')}`);
  try {
    await act();
  } finally {
    Object.assign(console, real);
  }
  return lines;
}
