import type * as Spreadsheets from '@e965/xlsx';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';

/** What of the spreadsheet library opens a workbook. */
type Library = Pick<typeof Spreadsheets, 'CFB' | 'read'>;

/** The files of an archive, as the library knows them. */
interface Archives {
  readonly read: (bytes: Uint8Array, options: object) => object;
  readonly find: (archive: object, name: string) => { content: ArrayLike<number> } | null;
  readonly write: (archive: object, options: object) => number[];
}

/** What a sheet of LibreOffice hides, by positions, which the spreadsheet library does not read. */
interface HiddenParts {
  readonly isHidden: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** No sheet has more rows or columns; what is repeated beyond fills the rest of it. */
const MOST = 20_000;

const attributeIn = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The styles of a kind, by name, whose text fits. */
function stylesWith(content: string, pattern: RegExp): ReadonlySet<string | undefined> {
  const styles = content.match(/<style:style [^>]*[^/]>[^]*?<\/style:style>/g) ?? [];
  return new Set(
    styles.filter((style) => pattern.test(style)).map((style) => attributeIn(style, 'style:name')),
  );
}

/** The positions of the rows or columns, of which these are the tags, that are hidden by hand or by a filter. */
function hiddenAmong(tags: readonly string[], repeated: string): number[] {
  let next = 0;
  return tags.flatMap((tag) => {
    const count = Math.min(Number(attributeIn(tag, repeated) ?? 1), MOST);
    const positions = [...Array(count).keys()].map((index) => next + index);
    next += count;
    return /^(?:collapse|filter)$/.test(attributeIn(tag, 'table:visibility') ?? '') ? positions : [];
  });
}

/** What each sheet of a workbook of LibreOffice hides, in their order. */
function hiddenIn(content: string): HiddenParts[] {
  const styles = stylesWith(content, / table:display="false"/);
  const tables = content.match(/<table:table [^]*?<\/table:table>/g) ?? [];
  return tables.map((table) => ({
    isHidden: styles.has(attributeIn(/^<[^>]*>/.exec(table)![0], 'table:style-name')),
    rows: hiddenAmong(table.match(/<table:table-row\b[^>]*>/g) ?? [], 'table:number-rows-repeated'),
    columns: hiddenAmong(table.match(/<table:table-column\b[^>]*>/g) ?? [], 'table:number-columns-repeated'),
  }));
}

/** The styles for what the library reads from the style of a cell alone, which a cell may have from its column. */
const STYLES =
  '<number:percentage-style style:name="cchc-n1"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
  '<number:date-style style:name="cchc-n2"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
  '<style:style style:name="cchc-percent" style:family="table-cell" style:data-style-name="cchc-n1"/>' +
  '<style:style style:name="cchc-month" style:family="table-cell" style:data-style-name="cchc-n2"/>';

const styled = (tag: string, style: string): string =>
  tag.replace(/ table:style-name="[^"]*"/, '').replace(/(?=\/?>$)/, ` table:style-name="${style}"`);

const FIGURE =
  /(<table:table-cell [^>]*office:value=")([\d.e+-]+)("(?:[^>]*[^/])?>\s*<text:p[^>]*>)([^<]*)/gi;

/** Whether a text shows a figure with some number of decimals, whatever signs stand between the digits. */
function shows(text: string, figure: number): boolean {
  const digits = text.replace(/\D/g, '');
  return [0, 1, 2, 3, 4].some((decimals) => Math.abs(figure).toFixed(decimals).replace('.', '') === digits);
}

/** The content with figures in thousands where their cells show them so; what says it in words is shown in full. */
function inThousands(content: string): string {
  const factors = [...content.matchAll(/ number:display-factor="(\d+)"/g)].map(([, factor]) =>
    Number(factor),
  );
  if (!factors.length) return content;
  return content.replace(FIGURE, (whole, before: string, value: string, between: string, text: string) => {
    const factor = factors.filter((one) => shows(text, Number(value) / one))[0];
    if (!factor || shows(text, Number(value)) || /\p{L}/u.test(text)) return whole;
    return `${before}${Number(value) / factor}${between}${text}`;
  });
}

/** The content of a workbook of LibreOffice as the library has to see it: with styles in the cells, and nothing raised. */
function plainContent(content: string): string {
  const raised = stylesWith(content, / style:text-position="(?:super|[1-9])/);
  return inThousands(content)
    .replace(/<text:span ([^>]*[^/])>[^<]*<\/text:span>/g, (span, attributes: string) =>
      raised.has(attributeIn(` ${attributes}`, 'text:style-name')) ? '' : span,
    )
    .replace(/<table:table-cell [^>]*office:value-type="percentage"[^>]*>/g, (tag) =>
      styled(tag, 'cchc-percent'),
    )
    .replace(
      /(<table:table-cell [^>]*office:value-type="date"[^>]*[^/]>)(<text:p[^>]*>\d\d?[/.-]\d{4}<)/g,
      (_whole, tag: string, shown: string) => styled(tag, 'cchc-month') + shown,
    )
    .replace(/<office:automatic-styles\/>/, '<office:automatic-styles></office:automatic-styles>')
    .replace(/<office:automatic-styles>/, `$&${STYLES}`);
}

/** Marks what the sheets of a workbook hide as the library marks it in those of Excel. */
function withHidden(book: WorkBook, content: string): WorkBook {
  const hidden = hiddenIn(content);
  const marks = (positions: readonly number[]) =>
    Object.assign([], Object.fromEntries(positions.map((position) => [position, { hidden: true }])));
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || !hidden[index]) return;
    sheet['!rows'] = marks(hidden[index].rows);
    sheet['!cols'] = marks(hidden[index].columns);
  });
  const sheets = hidden.map(({ isHidden }) => ({ Hidden: isHidden ? (1 as const) : (0 as const) }));
  return { ...book, Workbook: { ...book.Workbook, Sheets: sheets } };
}

/** A workbook of LibreOffice with what the spreadsheet library does not read of it; `undefined` for any other. */
export function openDocument(
  { CFB, read }: Library,
  bytes: Uint8Array,
  options: ParsingOptions,
): WorkBook | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000));
  if (!/mimetype|opendocument/.test(start)) return undefined;
  if (!start.startsWith('PK')) {
    const content = new TextDecoder().decode(bytes);
    return withHidden(read(plainContent(content), { ...options, type: 'string' }), content);
  }
  const { read: unpack, find: fileIn, write: pack } = CFB as Archives;
  const archive = unpack(bytes, { type: 'array' });
  const entry = fileIn(archive, '/content.xml');
  if (!entry) return undefined;
  const content = new TextDecoder().decode(Uint8Array.from(entry.content));
  entry.content = new TextEncoder().encode(plainContent(content));
  const written = Uint8Array.from(pack(archive, { fileType: 'zip', type: 'array' }));
  return withHidden(read(written, options), content);
}
