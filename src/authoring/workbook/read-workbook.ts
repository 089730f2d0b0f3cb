import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { MAX_ROWS } from '../../lib/limits.js';
import { EMPTY, sheetCell, type NumberFormats, type SheetCell } from './cell.js';
import { openDocument } from './open-document.js';
import { fold } from '../../lib/fold.js';

/** One sheet of a workbook, as a reader of it sees it. */
export interface Sheet {
  readonly name: string;
  /** The names of the sheets that are not hidden. */
  readonly names: readonly string[];
  /** The cells by row and column; hidden rows and columns are empty, so that the others keep their numbers. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** A workbook that cannot be read. */
export class WorkbookError extends Error {
  readonly kind: 'broken' | 'password' | 'sheet';
  /** The names of the sheets that are there. */
  readonly names: readonly string[];

  constructor(kind: WorkbookError['kind'], names: readonly string[] = []) {
    super(kind);
    this.kind = kind;
    this.names = names;
  }
}

/** No table has more columns, and what has would only cost time. */
const MOST_COLUMNS = 1000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes begin as those of a workbook do: of Excel (`.xlsx`, `.xls`) or LibreOffice (`.ods`). */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  [ZIP, COMPOUND_FILE].some((mark) => mark.every((byte, index) => bytes[index] === byte));

/** What a workbook in XML declares: Excel of 2003, which many systems still write as `.xls`, and LibreOffice (`.fods`). */
const XML_WORKBOOK =
  /^\s*<\?xml[^]{0,2000}(urn:schemas-microsoft-com:office:spreadsheet|urn:oasis:names:tc:opendocument:xmlns:office)/;

/** Whether a text is a workbook in XML. */
export const isXmlWorkbook = (text: string): boolean => XML_WORKBOOK.test(text.slice(0, 4000));

const visibleNames = ({ SheetNames, Workbook }: WorkBook): string[] =>
  SheetNames.filter((_name, index) => !Workbook?.Sheets?.[index]?.Hidden);

/** The sheet that is asked for by name or by number from 1 on, else the first that is not hidden. */
function nameOfSheet(book: WorkBook, asked: string | undefined): string {
  const names = visibleNames(book);
  const folded = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const found =
    asked === undefined
      ? (names[0] ?? book.SheetNames[0])
      : (book.SheetNames.filter((name) => folded(name) === folded(asked))[0] ?? names[Number(asked) - 1]);
  if (found === undefined) throw new WorkbookError('sheet', names);
  return found;
}

/** Puts what stands in a merged cell into each of the cells that it covers. */
function expand(rows: SheetCell[][], { s: start, e: end }: Range): void {
  const merged = rows[start.r]?.[start.c] ?? EMPTY;
  for (let row = start.r; row <= Math.min(end.r, rows.length - 1); row++)
    for (let column = start.c; column <= Math.min(end.c, MOST_COLUMNS - 1); column++)
      rows[row]![column] = merged;
}

const hiddenAmong = (items: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> =>
  new Set((items ?? []).flatMap((item, index) => (item?.hidden ? [index] : [])));

const says = (row: readonly SheetCell[] | undefined): boolean =>
  row?.some((cell) => cell?.value !== null) ?? false;

/** The cells of a sheet with merged ones expanded. */
function cellsOf(sheet: WorkSheet, date1904: boolean, formats: NumberFormats): SheetCell[][] {
  const data = (sheet['!data'] ?? []).slice(0, MAX_ROWS + 1);
  const rows = [...(data as (CellObject[] | undefined)[])].map((row) =>
    [...(row ?? [])].slice(0, MOST_COLUMNS).map((cell) => sheetCell(cell, date1904, formats)),
  );
  for (const range of sheet['!merges'] ?? []) expand(rows, range);
  const width = fold(rows, 0, (widest, { length }) => Math.max(widest, length));
  return rows.map((row) => [...Array(width).keys()].map((column) => row[column] ?? EMPTY));
}

/** A workbook that is open, with what the library knows of number formats. */
interface OpenWorkbook {
  readonly book: WorkBook;
  readonly formats: NumberFormats;
}

/** The library comes when a workbook does: most sources are none. */
async function open(bytes: Uint8Array): Promise<OpenWorkbook> {
  const library = await import('@e965/xlsx');
  const options = { type: 'array', dense: true, cellNF: true, cellStyles: true, cellText: false } as const;
  try {
    return {
      book: openDocument(library, bytes, options) ?? library.read(bytes, options),
      formats: library.SSF as NumberFormats,
    };
  } catch (error) {
    throw new WorkbookError(/password/i.test(String(error)) ? 'password' : 'broken');
  }
}

function sheetNamed(name: string, { book, formats }: OpenWorkbook): Sheet {
  const sheet = book.Sheets[name] ?? {};
  const cells = cellsOf(sheet, book.Workbook?.WBProps?.date1904 === true, formats);
  const [rowsOut, columnsOut] = [hiddenAmong(sheet['!rows']), hiddenAmong(sheet['!cols'])];
  const rows = cells.map((row, index) =>
    rowsOut.has(index) ? [] : row.map((cell, column) => (columnsOut.has(column) ? EMPTY : cell)),
  );
  return {
    name,
    names: visibleNames(book),
    rows,
    hiddenRows: [...rowsOut].filter((index) => says(cells[index])).length,
    hiddenColumns: [...columnsOut].filter((column) => says(cells.map((row) => row[column] ?? EMPTY))).length,
  };
}

/**
 * Reads one sheet of a workbook: `.xlsx`, `.xls` or `.ods`.
 * @throws {WorkbookError} where the workbook cannot be opened, or has no such sheet.
 */
export async function readWorkbook(bytes: Uint8Array, asked: string | undefined): Promise<Sheet> {
  const workbook = await open(bytes);
  return sheetNamed(nameOfSheet(workbook.book, asked), workbook);
}

/**
 * Reads the sheets of a workbook that are not hidden.
 * @throws {WorkbookError} where the workbook cannot be opened, or has none.
 */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = await open(bytes);
  const names = visibleNames(workbook.book);
  if (!names.length) throw new WorkbookError('sheet');
  return names.map((name) => sheetNamed(name, workbook));
}
