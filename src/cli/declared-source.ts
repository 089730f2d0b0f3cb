import type { Locale } from '../format/locale.js';
import type { DeclaredFormat } from '../authoring/declared-format.js';
import { UsageError } from './option-values.js';
import type { Options } from './options.js';
import type { Source } from './source.js';
import type { ReportLanguage } from '../authoring/report-language.js';
import { readWorkbook } from '../authoring/workbook/read-workbook.js';
import { sheetAsCsv } from '../authoring/workbook/sheet-as-csv.js';

/** A source with what it is declared to be. */
export interface DeclaredSource extends DeclaredFormat {
  readonly source: Source;
  readonly place: string;
  /** What is to be said of how it was read. */
  readonly remarks: readonly string[];
  readonly isWorkbook: boolean;
}

/**
 * A source with its declared format; of a workbook the asked sheet, as comma-separated values.
 * @throws {WorkbookError} where the workbook cannot be opened, or has no such sheet.
 */
export async function declare(
  source: Source,
  { place, values }: Options,
  { words, localizer }: ReportLanguage,
): Promise<DeclaredSource> {
  const { workbook } = source;
  const { format } = values;
  if (!workbook) return { source, place, format, mapping: values, remarks: [], isWorkbook: false };
  if (format !== undefined && format !== 'csv') throw new UsageError(words.workbook.wrongFormat(format));
  const sheet = await readWorkbook(workbook, values.sheet);
  const { name, names, hiddenRows, hiddenColumns } = sheet;
  const isHidden = hiddenRows + hiddenColumns > 0;
  return {
    source: { ...source, text: sheetAsCsv(sheet, values['number-format'] as Locale | undefined) },
    place,
    format: 'csv',
    mapping: values,
    remarks: [
      words.workbook.read(name, names.join(', ')),
      ...(isHidden
        ? [words.workbook.hidden(localizer.number(hiddenRows), localizer.number(hiddenColumns))]
        : []),
    ],
    isWorkbook: true,
  };
}
