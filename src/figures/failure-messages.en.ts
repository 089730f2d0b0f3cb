import type { English } from '../i18n/messages.js';
import { nullPrototype } from '../lib/null-prototype.js';
import type { failureMessages } from './failure-messages.js';
import { lacksYear } from './lacks-year.js';

const SAVE_AS = 'Save it again as CSV UTF-8 (in Excel: File › Save As › “CSV UTF-8”)';
const CONVERT = 'or convert it with the command cchc-widgets import.';

const NOT_DATA: Readonly<Record<string, string>> = nullPrototype({
  html: 'The source answered with a web page, not with figures. Open its address in a private window to see it: the path may be wrong, or want a login.',
  xml: 'The source answered with XML; its JSON or CSV is needed.',
  charset: `The encoding of the data file cannot be read. ${SAVE_AS}.`,
  xlsx: `The source is an Excel workbook (.xlsx) or a ZIP archive, which cannot be read directly. ${SAVE_AS}, ${CONVERT}`,
  xls: `The source is an old Excel workbook (.xls), which cannot be read directly. ${SAVE_AS}, ${CONVERT}`,
  gzip: 'The source is a compressed file (.gz); the file inside it is needed.',
  empty: 'The answer is empty.',
  truncated:
    'The data was cut off on the way: not all of the file was uploaded, or brackets at its end are missing.',
  ndjson: 'The answer is one JSON per line (NDJSON); a single JSON is needed.',
  table: 'The source is a CSV table, not JSON: add format="csv" to the tag.',
  'no-table':
    'The source is JSON, not a CSV table: leave out format="csv" for a document of CCHC Widgets, else write format="json".',
  javascript:
    'The source answered with JavaScript (JSONP or a .js file), not JSON: an address that gives nothing but JSON is needed.',
});

const STATUS: Readonly<Record<number, string>> = nullPrototype({
  401: 'it wants a login, while figures have to be open to everybody',
  403: 'the server does not let this file be read',
  404: 'there is no file at this address: check name and folder, capitals included',
  429: 'the server is asked too often: raise refresh',
});

const MISSING: Readonly<Record<string, string>> = nullPrototype({
  endpoint:
    'give the address of the data file, as in endpoint="/data/figures.json", on the tag or the cchc-provider around it',
  indicator: 'give the identifier (id) of an indicator in the source, as in indicator="dossiers-received"',
  ranking: 'give the identifier (id) of a ranking in the source, as in ranking="766"',
  value: 'write the figure into the tag, as in value="36"',
  of: 'write the total into the tag, as in of="63"',
  unit: 'give the unit to show, as in unit="Điện Biên", or area on the cchc-provider',
});

const INVALID: Readonly<Record<string, string>> = nullPrototype({
  schemaVersion:
    'This JSON is no document of CCHC Widgets: "schemaVersion": 1 (a number, without quotes) is missing. For JSON of another system, add format="json" and the attributes that say where its figures are.',
  figure:
    'The source has a figure, but not in a readable form: JSON writes numbers without quotes and with a decimal point (95.2), tables and CSV as number-format says.',
  of: 'This indicator has no total (of), so that there is no “so many of so many”: add of to the source, or use cchc-kpi-card.',
  rows: 'The tag does not say where in the JSON the figures are: add rows with the path of the list of records, as in rows="result.records", and col-…; or path-value for a single figure.',
  'own-document':
    'The source is a document of CCHC Widgets, which needs no format: leave out format and the attributes that say where figures are.',
  'col-score':
    'The tag does not say which column has the figures: add col-score, col-value or col-rate with its name, as in col-score="Score".',
  'col-name':
    'The tag does not say which column has the units: add col-name (or col-code) with its name, as in col-name="Province".',
});

const inOldEncoding = (encoding: string, fonts: string): string =>
  `The data file is in the old encoding ${encoding} (fonts “${fonts}”). Convert it to Unicode, and save it again as CSV UTF-8.`;

/** What a webmaster is told of failures, in English. */
export const failureEnglish: English<typeof failureMessages> = {
  failures: {
    'missing-attribute': (field) =>
      `The tag lacks the attribute “${field}”${MISSING[field] ? `: ${MISSING[field]}` : ''}.`,
    missingFormat: 'If the source is a CSV table: add format="csv" to the tag.',
    missingFigures:
      'The tag has snapshot (nothing is loaded), but no figures of its own: write figures into it, or leave snapshot out.',
    offline: () =>
      'The source of the figures cannot be reached: no network, no answer, an address that leads to another server (such as a login page), or an ad blocker.',
    thrown: (said) => `The browser, or a script of the page, says “${said}”.`,
    timeout: (host) => `The server ${host} did not answer within 15 seconds.`,
    blocked: (host, directive) =>
      directive
        ? `This page's security policy (CSP) blocks ${host}: add ${host} to ${directive}.`
        : `The browser cannot read figures from ${host}: the server does not allow it (CORS), this page forbids it (CSP connect-src), or the server is down. Add #cchc-doctor to the address of this page to learn which.`,
    http: (status) =>
      `The source answered with error ${status}${STATUS[status] ? ` (${STATUS[status]})` : status >= 500 ? ' (its server is out of order)' : ''}.`,
    'too-large': () => 'The data file is too large (over 2 MB, 50,000 rows or 2,000 columns).',
    'not-data': (field) => NOT_DATA[field] ?? `The answer is not data (broken ${`${field}`.toUpperCase()}).`,
    noJson: (start) => `The answer is no JSON; it begins with “${start}”.`,
    brokenJson: (line, column, near, fault) =>
      `Broken JSON in line ${line}, column ${column} (near “${near}”): ${fault}.`,
    syntax: {
      value: 'a JSON value is expected here (a number, a text in double quotes, true, false, null, { or [)',
      key: 'a field name in double quotes is expected here',
      colon: 'the colon behind the field name is missing',
      comma: 'a comma or a closing bracket is missing',
      'trailing-comma': 'there is a comma too many before the closing bracket',
      'decimal-comma':
        'a number is written with a decimal comma: JSON has a point (98.5), and nothing between thousands',
      'curly-quotes': 'curly quotes (“ ” ‘ ’): JSON has straight double quotes only (")',
      string: 'a text lacks its closing quote, holds a line break or a wrong \\',
      end: 'the file ends before all brackets are closed: it was cut off, or not written to its end',
      rest: 'something follows after the end of the document',
      comment: 'JSON has no comments',
    },
    invalid: (field) => INVALID[field] ?? `The data has an error in “${field}”.`,
    exception: (thrown) =>
      `The script of the tag has failed (“${thrown}”), mostly because another script of the page has replaced a part of the browser (JSON, Math, Array…): try the page without its other scripts, one by one.`,
    reasons: {
      tcvn3: () => inOldEncoding('TCVN3', '.VnTime'),
      vni: () => inOldEncoding('VNI', 'VNI-Times'),
      replacementCharacters: () =>
        'The names in the data file have lost their Vietnamese letters (to question marks) when it was saved. Save it again from the original as CSV UTF-8 (in Excel: File › Save As › “CSV UTF-8”).',
      absentColumn: (field, columns) => `No column ${field}. There are: ${columns}.`,
      repeatedRows: (count, unit) =>
        `There are ${count} rows${unit ? ` of “${unit}”` : ''} for one period, and no telling which one is meant. Choose rows by where="Column = value" or lines="first-last".`,
      partialPage: (count, total) =>
        `The source has given a page of ${count} rows out of ${total} only, which cannot be taken for all of them to rank or to tell the newest period. Get all rows by the address of the source, as with limit=${total} or $top=${total}.`,
      severalUnits: (field, units) =>
        `The column ${field} has several units of measure (${units}), which cannot be compared. Choose rows by where or lines.`,
      mixedLevels: (district, commune) =>
        `“${district}” and “${commune}” are of different levels, which cannot be ranked together. Choose rows by where or lines, or name the totals in total.`,
      unreadPeriod: (period, field) =>
        `The period “${period}” in the column ${field} cannot be read, so there is no telling which one is the newest.${lacksYear(period) ? ' It lacks its year: write that as well, or add a column of years and col-year.' : ''} Readable are 2026-09, 9/2026, 2026-Q3 and 2026. Or state period or lines.`,
      noneOfSet: (set) =>
        `No row of the table is a province of the set ${set}: check units, col-name and col-code.`,
      otherTable: (columns) =>
        `There is another table below, with the columns ${columns}. Choose the rows of one by lines="first-last".`,
      reported: (said) => `The source reports an error${said && ` “${said}”`}.`,
    },
    newerVersion: (version) =>
      `The data has schemaVersion ${version}, newer than the script of this page (which reads 1): update the script.`,
    near: (name) => `Is “${name}” meant?`,
    unknownAttribute: (name, meant) =>
      `The tag reads no attribute “${name}”${meant ? `; is it “${meant}”?` : '.'}`,
    wholeAddress: (host) => `If ${host} is a host, write all of https://${host}/…`,
    present: (known) => `The source has: ${known}.`,
    addToAddress: (text) => `Add ${text} to the end of the source’s address.`,
    'not-found': (wanted, known, near) =>
      `There is no “${wanted}” in the data. ${near && `Is “${near}” meant? `}Present: ${known || 'nothing'}.`,
    repeatedId: (id: string) =>
      `The data has several items with the id “${id}”, so it is not clear which is meant: each id must be used once.`,
    insecure: (host) =>
      `A page by https cannot read a source by http (${host}): the source needs an https address.`,
    wrongAttribute: (written) => `Invalid attribute: ${written}.`,
    numbers: {
      'percent-sign': 'Leave out the % sign and use a decimal point: 98.5.',
      fraction: 'Write only the number before the slash; the one after it goes into the attribute of.',
      words:
        'Write digits only: 196000 or 98.5. Words such as “over” go into qualifier, the unit into unit; thousands and millions are written out.',
      other: 'Write plain digits with a decimal point: 196000 or 98.5.',
    },
    allowed: (values) => `Allowed: ${values}.`,
    needsAddress: 'An http(s) address is needed, or a path on the server such as /data/figures.json.',
    fromDisk:
      'This page is opened from the disk (file://), where browsers do not let it read the data file: put it on a server and open it by an http address.',
    address: (url) => `Address: ${url}`,
  },
};
