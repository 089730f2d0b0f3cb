import { fold } from '../lib/fold.js';

/** A row as an outline has it. */
export interface OutlineRow {
  /** What numbers the row: `1`, `1.2`, `I`, `B`, `a` or `-`; nothing where nothing does. */
  readonly mark: string;
  readonly name: string;
  /** Whether the name is that of a province. */
  readonly isUnit: boolean;
  /** Whether the source gives the row a rank, and so takes it for one of those that are ranked. */
  readonly isRanked: boolean;
}

/** A mark and what ends it; a year is none. */
const MARK =
  /^\s*(?:(?!(?:19|20)\d\d)(\d{1,4}(?:[.,]\d{1,3}){0,3})(?:[.)/:-]|(?=\s|$))|([IVX]{1,5}(?=\s)|(?:[IVX]{1,5}|[A-HĐ]|[a-eđ])(?=[.)/:]|-\s|$))\s?[.)/:-]?|[-–+•](?=\s|$))\s*(?=\p{L}|$)/u;

/** What numbers a row, in a column of its own or in front of its name; spaces there are as good as a dash. */
export function markIn(cell: unknown): string {
  const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell).slice(0, 40) : '';
  const [mark = /^\s{2}/.test(text), number, letter] = MARK.exec(text) ?? [];
  return number?.replace(/,/g, '.') ?? letter ?? (mark ? '-' : '');
}

/** Whether a column is called one of running numbers. */
export const isNumbering = (name: string): boolean => /^(s?tt|số ?tt|so_?tt|số thứ tự|no\.?|#)$/i.test(name);

/** The kinds of marks, each below those in front of it; rows without a mark come last. */
const KINDS = [/^[A-HĐ]$/, /^[IVX]+$/, /^\d+$/, /^\d/, /^[a-zđ]/, /^-/, /^/];
const [ROMAN, WHOLE, NONE] = [1, 2, 6];

/** What stands before a letter that is also short for a kind of place: `X.` is xã where there is no IX. */
const BEFORE = new Map([
  ['H', 'G'],
  ['X', 'IX'],
  ['Đ', 'D'],
]);

/** The numbers that have others below them, as 1 has 1.1; none where the column is of something else. */
function numbersAbove(marks: ReadonlySet<string>): readonly string[] {
  const above = [...marks].filter((mark) => mark.includes('.')).map((mark) => mark.replace(/\.\d+$/, ''));
  return above.includes('1') && above.every((mark) => marks.has(mark)) ? above : [];
}

const OFFICE = '^\\P{L}*(?:(?:ubnd|[uủ][yỷ] ban nhân dân) )?';
const DISTRICT = new RegExp(`${OFFICE}(?:huyện |quận |thị xã |thành phố |t[px][. ]|[hq]\\.)`, 'iu');
const COMMUNE = new RegExp(`${OFFICE}(?:xã |phường |thị trấn |đặc khu |tt[. ]|[xp]\\.)`, 'iu');

/** Whether a name is that of an office: of a district, a commune, or one of a province's. */
export const isOffice = (name: string): boolean =>
  DISTRICT.test(name) || COMMUNE.test(name) || /^(sở|ban|ubnd) /i.test(name);

/** Which rows are districts over their communes: one, or several that take turns with them, in no count of both. */
function districtsIn(rows: readonly OutlineRow[]): boolean[] {
  const are = rows.map(({ name, isRanked }) => !isRanked && DISTRICT.test(name));
  const areBelow = rows.map(({ name, mark }, index) => {
    return COMMUNE.test(name) && Number(mark) !== Number(rows[index - 1]?.mark) + 1;
  });
  const begin = are.filter((is, index) => is && areBelow[index + 1]);
  const isOutline = begin.length > 1 || are.filter(Boolean).length === begin.length;
  return isOutline && are.indexOf(true) < areBelow.indexOf(true) ? are : [];
}

/** What stands among offices or provinces for all or many of them. */
const ABOVE = /^(?:ubnd )?tỉnh |^(?:cấp|khối|nhóm|cụm) |^việt nam$/iu;

/** Whether nothing counts a row among the others or compares it with them. */
const isAlone = ({ mark, isRanked }: OutlineRow): boolean => !isRanked && !/^\d+$/.test(mark);

/**
 * A district and a commune that nothing counts together and no rank compares, so that one may be a part of the other.
 */
export function mixedOffices(rows: readonly OutlineRow[]): readonly string[] | undefined {
  const alone = rows.filter((row) => isAlone(row) && !row.isUnit);
  const names = [DISTRICT, COMMUNE].flatMap(
    (kind) => alone.filter(({ name }) => kind.test(name))[0]?.name ?? [],
  );
  return names.length > 1 ? names : undefined;
}

/** Whether a row has the name of one beside it, and so is one of several of the same unit. */
const isRepeated = (rows: readonly OutlineRow[], index: number): boolean =>
  [rows[index - 1]?.name, rows[index + 1]?.name].includes(rows[index]!.name);

/** Whether numbers count the groups, and the rows below them have none; a second row of one unit has none either. */
const areGroupsCounted = (
  rows: readonly OutlineRow[],
  marks: readonly string[],
  kinds: readonly number[],
): boolean =>
  kinds[0] === WHOLE &&
  kinds[1] === NONE &&
  !isRepeated(rows, 0) &&
  marks.filter((_mark, index) => kinds[index] === WHOLE).every((mark, index) => Number(mark) === index + 1);

/** Which rows stand for those below them. */
function parentsIn(rows: readonly OutlineRow[]): boolean[] {
  const written = new Set(rows.map(({ mark }) => mark));
  const marks = rows.map(({ mark }) => (written.has(BEFORE.get(mark) ?? mark) ? mark : ''));
  const kinds = marks.map((mark) => KINDS.findIndex((kind) => kind.test(mark)));
  const above = new Set(numbersAbove(written));
  const counts = KINDS.map((_kind, at) => kinds.filter((kind) => kind === at).length);
  const countBelow = (at: number) => fold(counts.slice(at + 1), 0, (sum, count) => sum + count);
  const districts = districtsIn(rows);
  const isCommon = (kind: number) => counts[kind]! * 2 >= rows.length;
  const countsGroups = isCommon(NONE) && areGroupsCounted(rows, marks, kinds);
  let last = 0;
  return kinds.map((kind, index) => {
    const [next, mark] = [kinds[index + 1] ?? 0, marks[index + 1] ?? ''];
    if (districts[index]) return true;
    if (isRepeated(rows, index)) return false;
    if (countsGroups && kind === WHOLE) return true;
    if (kind === WHOLE) last = Number(marks[index]);
    if (kind <= ROMAN) return countBelow(kind) >= counts[kind]!;
    if (above.has(marks[index]!)) return true;
    if (kind === NONE && next === WHOLE && isCommon(WHOLE)) return [1, last + 1].includes(Number(mark));
    return /^[a-]$/.test(mark) && (kind === NONE ? isCommon(next) : next > kind);
  });
}

/**
 * Which rows stand for others, so that they are not one of them: `1` above `1.1`, `I` or `B` above `1`, `2` above `a`,
 * a row without a mark above one with a dash, or where the others count on without it, a number above rows without one,
 * a district above its communes, and a province among its offices. Of provinces with rows below them it is those rows.
 */
export function groupsIn(rows: readonly OutlineRow[]): boolean[] {
  const parents = parentsIn(rows);
  const units = rows.flatMap(({ isUnit }, index) => (isUnit ? parents[index]! : []));
  const areProvinces = units.length > 1;
  const areAbove = areProvinces && units.filter(Boolean).length * 2 >= units.length;
  const placed = rows.filter(({ isUnit, name }) => (areProvinces ? isUnit : isOffice(name)));
  const isAbove = (row: OutlineRow) =>
    isAlone(row) && ABOVE.test(row.name) && placed.length * 2 >= rows.length;
  return rows.map(
    (row, index) => !(areProvinces && row.isUnit) && (areAbove || parents[index]! || isAbove(row)),
  );
}
