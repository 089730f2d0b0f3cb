import { groupsIn, type OutlineRow } from './outline.js';
import { isNote, isSignature, isSummary, opensSection } from './words.js';

/** What a row of a table is. */
export type RowKind = 'data' | 'summary' | 'group' | 'section' | 'heading' | 'note' | 'blank' | 'other';

/** What is known of a row once the columns are known. */
export interface RowFacts extends OutlineRow {
  /** The text left of it. */
  readonly left: string;
  /** All texts of the row. */
  readonly texts: readonly string[];
  /** Whether a column of figures holds a number. */
  readonly hasFigure: boolean;
  /** Whether a column of figures holds anything else, such as a sign for a figure that is not published. */
  readonly hasSign: boolean;
  /** Whether the row has nothing but headings in it. */
  readonly repeatsHeadings: boolean;
  /**
   * Whether the row names other columns, and so begins another table; below an empty line it needs to do so less
   * surely.
   */
  readonly namesOthers: false | 'surely' | 'likely';
  /** Whether the source itself marks the row as one of totals. */
  readonly isSummary: boolean;
}

const firstWord = (name: string): string => /^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '';

/** Whether a row is about all the others, by the source or by its name. */
const isTotal = ({ isSummary: isMarked, isUnit, name, texts }: RowFacts): boolean =>
  isMarked || (!isUnit && isSummary(name || (texts[0] ?? '')));

/** How many lines without a figure may follow each other as headings of sections within sections. */
const NESTED = 2;

/** Tells data from what stands above, between and below it. */
class RowClassifier {
  readonly #rows: readonly RowFacts[];
  readonly #lastFigure: number;
  readonly #isNumbered: boolean;
  /** Whether a section stands above the first figures. In a table without one, sections begin below an empty line only. */
  readonly #hasSections: boolean;
  readonly #groups: ReadonlySet<RowFacts>;
  readonly #firstWords: ReadonlySet<string>;

  constructor(rows: readonly RowFacts[]) {
    this.#rows = rows;
    this.#lastFigure = rows.map(({ hasFigure }) => hasFigure).lastIndexOf(true);
    const figures = rows.filter(({ hasFigure, name }) => hasFigure && name);
    const numbered = figures.filter(({ mark }) => /^\d+$/.test(mark));
    this.#isNumbered = numbered.length > 0 && numbered.length * 2 >= figures.length;
    const first = rows.findIndex(({ hasFigure }) => hasFigure);
    const above = rows.slice(0, first);
    this.#hasSections = above.some(({ texts, hasSign }) => texts.length === 1 && !hasSign);
    const outlined = rows.filter((row) => row.name && (row.hasFigure || row.mark) && !isTotal(row));
    const groups = groupsIn(outlined);
    this.#groups = new Set(outlined.filter((_row, index) => groups[index]));
    const units = figures.filter((row) => !this.#groups.has(row));
    this.#firstWords = new Set(units.length ? units.map(({ name }) => firstWord(name)) : []);
  }

  /** The kinds of all rows, in their order. */
  kinds(): RowKind[] {
    let isBelow = false;
    let isOtherBlock = false;
    let [isOther, isApart] = [false, false];
    return this.#rows.map((row, index) => {
      const kind = this.#kindOf(row, index);
      const ends = kind === 'blank' || kind === 'note';
      isBelow ||= index > this.#lastFigure && this.#lastFigure >= 0 && ends;
      isOtherBlock ||= kind === 'heading' && this.#rows[index - 1]?.texts.length === 0;
      isApart = kind === 'blank' || (isApart && !row.hasFigure);
      isOther = this.#opensOther(row, index, isApart) || (isOther && kind !== 'heading');
      if (isOther) return 'other';
      if (isBelow && kind !== 'blank' && !row.isUnit) return 'note';
      return isOtherBlock && kind === 'data' && !row.name ? 'note' : kind;
    });
  }

  /** Whether another table begins, perhaps below an empty line. */
  #opensOther({ namesOthers, mark, isUnit }: RowFacts, index: number, isApart: boolean): boolean {
    if (mark || isUnit || index > this.#lastFigure) return false;
    return namesOthers === 'surely' || (namesOthers === 'likely' && isApart);
  }

  #kindOf(row: RowFacts, index: number): RowKind {
    const { name, texts, hasFigure } = row;
    if (!texts.length) return 'blank';
    if (row.repeatsHeadings) return 'heading';
    if (isTotal(row)) return 'summary';
    if (hasFigure && !name && /\p{L}{2}/u.test(row.left)) return 'summary';
    if (hasFigure && isNote(name) && name.includes(':')) return 'note';
    if (hasFigure) return this.#groups.has(row) ? 'group' : 'data';
    if (row.isUnit) return 'data';
    if (isNote(name || texts[0]!) || texts.some(isSignature)) return 'note';
    if (!name) return texts.length === 1 ? 'section' : 'heading';
    return this.#isSection(row, index) ? 'section' : 'data';
  }

  /** A row with a name and no figure, with figures below it, that does not look like the rows that have some. */
  #isSection(row: RowFacts, index: number): boolean {
    if (this.#groups.has(row) || opensSection(row.name)) return true;
    // Nothing but a number stands beside the heading of a section.
    const saysMore = row.hasSign || row.texts.length > (row.mark ? 2 : 1);
    if (saysMore || index > this.#lastFigure || /^\d/.test(row.mark)) return false;
    if (this.#isNumbered) return true;
    const next = this.#rows.slice(index + 1, index + 1 + NESTED).some(({ hasFigure }) => hasFigure);
    const mayBegin = this.#hasSections || this.#rows[index - 1]?.texts.length === 0;
    return mayBegin && next && !this.#firstWords.has(firstWord(row.name));
  }
}

/** What each row of a table is. */
export const kindsOf = (rows: readonly RowFacts[]): RowKind[] => new RowClassifier(rows).kinds();
