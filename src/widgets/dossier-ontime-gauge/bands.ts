/** A band of rates: from its lower bound up to the next one. */
export interface Band {
  readonly from: number;
  readonly name: string | null;
}

const BAND = /^(\d+(?:\.\d+)?)\s*%?\s*(.*)$/;

/**
 * The bands that an attribute lists, highest first, each a lower bound with an optional name:
 * `90 Tốt; 70 Khá; 50` . `null` when the text cannot be read. No legal text gives thresholds, so there are no defaults.
 */
export function parseBands(text: string | undefined): readonly Band[] | null {
  if (!text?.trim()) return [];
  const bands: Band[] = [];
  for (const item of text.split(/[;,]/)) {
    const parts = BAND.exec(item.trim());
    const from = Number(parts?.[1]);
    if (!parts || from < 0 || from > 100) return null;
    bands.push({ from, name: parts[2]?.trim() || null });
  }
  return bands.sort((a, b) => b.from - a.from);
}
