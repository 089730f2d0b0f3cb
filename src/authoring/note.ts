/** Why something could not be read. */
export type NoteReason =
  | 'figure'
  | 'number-format'
  | 'period'
  | 'no-unit'
  | 'other-set'
  | 'too-many-cells'
  | 'absent'
  | 'other-table';

/** What an adapter notes, in its parts. */
export interface Note {
  readonly reason: NoteReason;
  /** Where it stands: `rows.4.col-score`; for an absent column, its attribute. */
  readonly place: string;
  /** What stands there. */
  readonly cell: string;
  /** What it is compared with: the unit set, or the number of headings. */
  readonly other: string;
}

const REASONS: readonly (readonly [NoteReason, RegExp])[] = [
  ['too-many-cells', /^([^:]*): (\d+) cells, (\d+) headings$/],
  ['number-format', /^([^:"]*): (.*) without number-format$/s],
  ['period', /^([^:"]*): (.*) is no period$/s],
  ['no-unit', /^([^:"]*): (.*) names no unit$/s],
  ['other-table', /^([^:"]*): (.*) names another table$/s],
  ['other-set', /^([^:"]*): (.*) is not in (.*)$/s],
  ['absent', /^((?:col|path)-[\w-]+)="(.*)"$/s],
  ['figure', /^([^:"]*): (.*)$/s],
];

/** A text as it was before `JSON.stringify`, also where it has been cut. */
function unquoted(written: string): string {
  if (!written.startsWith('"')) return written;
  try {
    return JSON.parse(written) as string;
  } catch {
    return `${written.slice(1).replace(/\\[^]?$/, '')}…`;
  }
}

/** An adapter's note in its parts. */
export function parseNote(note: string): Note {
  for (const [reason, pattern] of REASONS) {
    const [, place, cell = '', other = ''] = pattern.exec(note) ?? [];
    if (place !== undefined) return { reason, place, cell: unquoted(cell), other };
  }
  return { reason: 'figure', place: '', cell: note, other: '' };
}
