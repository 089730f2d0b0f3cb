/** A dotted path with one step more: `rankings.0`. */
export const joinPath = (path: string, step: string | number): string =>
  path ? `${path}.${step}` : String(step);
