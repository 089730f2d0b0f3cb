import type { Words } from './vi.js';

const USAGE = `Usage:
  cchc-widgets validate FILE|URL [--format NAME] [--rows … --col-name … --path-value …] [--quiet] [--lang vi|en]
      Checks a document or an endpoint: what widgets would show, and what is wrong where. Without knowing the
      attributes, leave them out: it guesses what the file is, and which attributes to copy. --quiet prints the
      conclusion only.
  cchc-widgets snapshot FILE|URL --widget TAG [--indicator ID | --ranking ID] [--as div] [--lang vi|en]
      Prints HTML that keeps today's figure, to paste into an article. Where the source does not say them, add
      --label, --source, --source-href, --updated, --period. Attributes that the tag shall have: --heading-level, --top,
      --highlight, --unit, --chart, --basis, --target, --bands.
  cchc-widgets import FILE|URL [--into DOCUMENT.json] [--merge] [--force] [--quiet] [--lang vi|en]
      Makes a document (JSON) for the server from a workbook, a CSV file or an endpoint. --into writes it to a file, and
      replaces no good document with one that has faults or fewer figures, unless --force is given. --merge keeps the
      figures of the old document as those of the period before and as its course; the same period replaces itself.
      Where the source does not say them, add --label, --source, --source-href, --updated, --period.
  cchc-widgets record FILE|URL --into DOCUMENT.json [--per day|month|quarter|year|year-to-date] [--keep 36]
                      [--body FILE] [--force] [--quiet] [--lang vi|en]
      Keeps the present figures of an endpoint that tells nothing else, to be run on a schedule (cron, systemd, Task
      Scheduler). Each period is one point of the series, and a repeated run replaces that of its period; figures that
      are the same change nothing. Where the source does not say the period, --per takes that of the day of the run
      (on the Vietnamese clock); --keep is the number of points kept. --body sends what is in a file (JSON or the fields
      of a form) by POST; {year}, {quarter}, {month}, {day} in the address and in the body become those of the run.
      --quiet prints nothing where all is well.

Every mapping attribute of a tag (format, rows, units, number-format, better, col-…, path-…, indicator, ranking, area,
period) is an option of the same name. FILE may be "-" for the standard input. Workbooks of Excel (.xlsx, .xls) and
LibreOffice (.ods) are read as they are; for another sheet than the first, say --sheet NAME or --sheet NUMBER.

Exit codes: 0 nothing is wrong · 1 something is wrong with the data · 2 wrong call, the data cannot be had, or the
file cannot be written. import and record end with 1 where they refuse to replace a file as well. Either way the
old document stays: 1 needs somebody to look, 2 may be gone at the next run.`;

const counted = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

/** The words of the command in English. */
export const en: Words = {
  usage: USAGE,
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `There is no option --${name}.`,
  missingValue: (name) => `The option --${name} lacks its value.`,
  missingPlace: 'A FILE or URL is missing.',
  onePlace: (places) => `One FILE or URL at a time, not: ${places}`,
  unknownChoice: (name, value, known) => `--${name} knows no “${value}”. Known: ${known}.`,
  missingOption: (name, known) => `--${name} is missing. Present: ${known || 'nothing'}.`,
  unreachable: (place, why) => `Cannot get ${place}: ${why}`,
  causes: {
    ENOENT: 'there is no such file.',
    EISDIR: 'this is a folder, not a file.',
    EACCES: 'reading it is not permitted.',
    ENOTFOUND: 'the host name is not found (DNS).',
    EAI_AGAIN: 'DNS cannot be asked.',
    ECONNREFUSED: 'the server refuses the connection.',
    ECONNRESET: 'the server broke off.',
    UND_ERR_SOCKET: 'the server broke off.',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time.',
    HPE_INVALID_CONSTANT: 'the server does not speak HTTP.',
    CERT_HAS_EXPIRED: 'the TLS certificate has expired.',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the TLS certificate is self-signed, and browsers will refuse it.',
    SELF_SIGNED_CERT_IN_CHAIN: 'a certificate in the TLS chain is self-signed, and browsers will refuse it.',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server does not send its intermediate certificate.',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the TLS certificate is for another host name.',
    REDIRECTS: 'it redirects in a circle.',
  },

  read: (bytes) => `Size: ${counted(bytes, 'byte', 'bytes')}`,
  unreadField: 'cannot be read, and counts as not published',
  source: 'Source',
  updated: 'Updated',
  period: 'Period',
  shows: 'WHAT WIDGETS SHOW',
  server: 'SERVER',
  problems: (count) => `WRONG (${count})`,
  advice: (count) => `COULD BE BETTER (${count})`,
  fine: 'Nothing is wrong.',
  bad: (count) => `${counted(count, 'thing is', 'things are')} wrong.`,
  fineBut: (advice) => `Nothing is wrong; ${counted(advice, 'thing', 'things')} could be better.`,
  badAnd: (count, advice) =>
    `${counted(count, 'thing is', 'things are')} wrong, and ${counted(advice, 'thing', 'things')} could be better.`,
  counted: (sentence, count, others) =>
    `${sentence} — ${count} places like this${others && `, the next ones at ${others}`}`,

  guess: {
    heading: 'A GUESS (compare it with the file before you copy it)',
    tag: (attributes) => `Guess: ${attributes}`,
    command: (options) => `Add to this command to try it: ${options}`,
    there: (places) => `The file has: ${places}`,
    workbook: (command) => `A page cannot read a workbook. Make a document for the server of it: ${command}`,
  },
  workbook: {
    read: (sheet, names) => `Reads the sheet “${sheet}”. Sheets of the file: ${names}.`,
    hidden: (rows, columns) =>
      `Leaves out what is hidden in the sheet: ${[rows !== '0' && counted(rows, 'row', 'rows'), columns !== '0' && counted(columns, 'column', 'columns')].filter(Boolean).join(', ')}. To have it read, unhide it (filters as well) and save.`,
    broken: () =>
      'Cannot open it: this archive is no workbook of Excel (.xlsx, .xls) or LibreOffice (.ods), or it is damaged.',
    password: () => 'This workbook has a password: remove it and save.',
    sheet: (names) => `There is no such sheet. Sheets of the file: ${names}.`,
    wrongFormat: (format) =>
      `A workbook is read as CSV is: leave --format ${format} out, or say --format csv.`,
  },
  isXml: 'This file is XML, which widgets cannot read: ask the source for JSON or CSV.',
  isGzip: 'This file is compressed by gzip (.gz): decompress it first.',
  oldCharset:
    'The file is in an old code page (windows-1258, TCVN3, VNI…). In Excel: File → Save As → “CSV UTF-8 (Comma delimited) (*.csv)”. In Notepad: Save as → Encoding: UTF-8.',
  isOtherFormat: (format) =>
    format === 'csv'
      ? 'this file is a table in CSV, no CCHC document: add --format csv and the names of the columns'
      : `this file is JSON, but no CCHC document (it has no "schemaVersion": 1): add --format ${format}`,

  consequences: {
    field: 'widgets do not use the field',
    row: 'widgets leave the whole row out',
    whole: 'widgets cannot read the document',
  },
  expected: {
    missing: () => 'the field is required, and missing',
    number: (received) => `a JSON number is needed, not ${received}`,
    numberInText: (received) =>
      `a JSON number is needed, not the text ${received} (no quotes, no separators, a decimal point: 196000, 98.5)`,
    string: (received) => `a text in double quotes is needed, not ${received}`,
    array: (received) => `a list [ … ] is needed, not ${received}`,
    object: (received) => `an object { … } is needed, not ${received}`,
    union: (received) => `a text, or an object { "vi": …, "en": … }, is needed, not ${received}`,
    boolean: (received) => `true or false is needed, not ${received}`,
    picklist: (received, choices) => `one of ${choices} is needed, not ${received}`,
    literal: (received, choices) => `must be ${choices}, not ${received}`,
    min_value: (received, least) => `must be ${least} or more, not ${received}`,
    integer: (received) => `must be a whole number, not ${received}`,
    max_value: (received) => `the number is too large: ${received}`,
    regex: (received, sample) => `is not written as it has to be: ${received}; write it as ${sample}`,
    check: () => 'has neither code nor name',
    min_length: () => 'must not be empty',
    other: (received, choices) => `${choices} is needed, not ${received}`,
  },
  received: {
    Object: 'an object { … }',
    Array: 'a list [ … ]',
    undefined: 'nothing',
    NaN: 'no number',
  },
  noSuchPlace: (attribute, there) =>
    `the attribute ${attribute} is missing, or leads to nothing in the file${there && `. The file has: ${there}`}`,
  unread: {
    figure: (cell) => `“${cell}” cannot be read as a number`,
    'number-format': (cell, formats) => `it is not certain which number “${cell}” is: add ${formats}`,
    period: (cell) => `“${cell}” is no period (such as 2026-09, 2026-Q3, 2026)`,
    'no-unit': (cell) => `“${cell}” is neither name nor code of a unit`,
    'other-set': (cell, set) => `“${cell}” is not in ${set}`,
    'other-table': (columns) =>
      `here begins another table (${columns}), which is not read; choose its rows by lines to have it`,
    'too-many-cells': (cells, headings) =>
      `the line has ${cells} cells, but the table only ${headings} columns, so the whole line is left out; perhaps a decimal comma stands outside quotation marks`,
    absent: (value) => `there is no column or field “${value}”`,
  },
  openQuote: 'a quotation mark " is opened and never closed, so that no cell is known to end',

  checks: {
    twice: 'the field stands twice, and only the last one counts',
    unknownField: (near) => `no widget reads this field${near && `; is “${near}” meant?`}`,
    sameId: (id) => `“${id}” is used above; tags see only the first`,
    sameUnit: (name) => `${name} stands above already`,
    unknownCode: (code, set) => `there is no code ${code} in ${set}`,
    otherName: (code, set, name, written) => `code ${code} is ${name} in ${set}, but name says ${written}`,
    withoutUnits:
      'say units ("VN-34" or "VN-63"): one code may mean two provinces, before and after 1 July 2025',
    unknownPart: (part, known) => `the group “${part}” is not among the parts. Present: ${known || 'none'}`,
    partOver: (part, points, max) => `group ${part}: ${points} is more than the maximum of ${max}`,
    partsDiffer: (sum, score) => `the groups make ${sum}, the score says ${score}`,
    againstScore: (first, second) =>
      `the ranks go against the scores: ${first} is before ${second}; where a low score is good, say "better": "lower"`,
    withoutRank: 'has a score but no rank, while other units have one: widgets leave the rank blank',
    noSuch: (id, known) => `there is no “${id}” to correct. Present: ${known || 'nothing'}`,
    ofNothing: 'a correction of neither indicator, ranking nor dossiers is shown nowhere',
    unpublished: 'has neither value nor rank: widgets say “not published”',
    looksLikeShare: (value) => `is taken for ${value}; a share from 0 to 1 has to be multiplied by 100`,
    negative: (figure) => `a count below zero: ${figure}`,
    samePeriod: (period) => `the period ${period} stands above already; only one of its figures is shown`,
    disorder: 'the periods are not in the order of time',
    futurePeriod: (period) => `the period ${period} is in the future`,
    backwards: 'the period ends before it starts',
    unknownSet: (set, known) => `there is no set of units “${set}”. Known: ${known}`,
    rankBeyond: (rank, set, count) => `there is no rank ${rank} in ${set}, which has ${count} units`,
    acrossMerger: (before, now) =>
      `previousRank is among ${before}, and cannot be compared with a rank among ${now}: say the former ranks in previousEntries, with previousUnits`,
    entity: (entity) => `has the HTML entity ${entity}, which readers see as it is: write the letter itself`,
    replacementCharacters: (text) => `letters have been lost: “${text}”. Save the original file as UTF-8`,
    rateWithoutBasis:
      'say basis ("766" or "resolved"), or widgets say that the source does not tell how the rate is calculated',
    noSource: 'say the source (source.name): readers need to know whose figures these are',
    noMoment: 'say the moment (updatedAt): readers need to know of when the figures are',
    noPeriod: 'say the period of the figures (period)',
    future: (moment) => `the moment of the figures is in the future: ${moment}`,
    stale: 'staleAfter has passed: widgets mark the figures as old',
    emptyDocument: 'there are no indicators, dossiers or rankings: every widget says “not published”',
  },

  transport: {
    status: (status, milliseconds) => `HTTP ${status} after ${milliseconds} ms`,
    redirected: (address) => `is redirected: write ${address} in the endpoint to save a request`,
    insecure: 'is http://: pages of https:// cannot read it (mixed content)',
    corsAny: 'CORS: every page may read it (Access-Control-Allow-Origin: *)',
    corsSome: (origin) => `CORS: Access-Control-Allow-Origin: ${origin}`,
    corsNone:
      'no Access-Control-Allow-Origin: only pages of the same host can read it. Public figures should answer “*”',
    corsVary:
      'an Access-Control-Allow-Origin that depends on the asker needs “Vary: Origin”, or caches give the wrong one',
    cache: (header) => `Cache-Control: ${header}`,
    cacheNone:
      'no Cache-Control: browsers guess. Say it, as “public, max-age=60, stale-while-revalidate=600”',
    cacheNever: (header) =>
      `Cache-Control: ${header} makes every reader load everything anew. Public figures should have a max-age`,
    validates: 'asked again with If-None-Match or If-Modified-Since: 304, nothing is loaded anew',
    validatesNot:
      'has an ETag or Last-Modified, but when asked again answers with the whole file: it should answer 304',
    noValidator: 'no ETag and no Last-Modified: the whole file is loaded each time',
    type: (type) => `Content-Type: ${type}`,
    typeNone: 'no Content-Type: say “application/json; charset=utf-8”',
    typeOdd: (type) =>
      `Content-Type: ${type}; should be “application/json” (for CSV: “text/csv; charset=utf-8”)`,
    compressed: (encoding, sent, read) =>
      `compressed by ${encoding}: ${counted(sent, 'byte', 'bytes')} on the way, ${read} when read`,
    uncompressed: (read) => `not compressed: with gzip or brotli the ${read} bytes become about a fifth`,
    large: (read) => `${read} bytes are close to the 2 MB that widgets read at most`,
    cookie: 'sets a cookie (Set-Cookie): many caches will not keep the answer',
    unknownSize: 'an unknown number of',
  },

  import: {
    mergeWithoutInto: '--merge needs --into DOCUMENT.json, the document of the period before.',
    nothing: 'There is no readable figure, and so no document.',
    written: (file) => `Written: ${file}.`,
    unchanged: (file) => `Nothing is new: ${file} stays as it is.`,
    noDocument:
      'Not written: the file is no readable document. To replace it all the same, add --force (what is in it is lost).',
    faulty:
      'Not written: the new figures have faults, so the old document stays. Run validate to see them, or add --force to write all the same.',
    fewer:
      'Not written: the new document has fewer figures than the old one, which stays. If that is right, add --force.',
    noPeriod:
      'Not merged: the period of the old document or of the new figures is unknown. State it with --period (such as 2026-09), --col-period, or --per of record.',
    otherKind:
      'Not merged: the new figures are of another kind of period than the old document (such as a month and a quarter).',
    older: 'Not merged: the new figures are of a period before that of the old document.',
    notWritten: (why) => `Cannot be written: ${why}`,
    causes: {
      LOCKED:
        'another run is writing this file. If that run was stopped, wait 10 minutes or delete the .lock file.',
      ENOENT: 'there is no such folder.',
      EISDIR: 'this is a folder, not a file.',
      NOT_A_FILE: 'this is a device or a pipe, not a file.',
      EACCES: 'there is no permission to write.',
      EPERM: 'there is no permission to write.',
      EROFS: 'the disk can only be read.',
      ENOSPC: 'the disk is full.',
      EDQUOT: 'the quota of the disk is used up.',
      EIO: 'the disk failed while writing.',
    },
  },
  record: {
    needsInto: 'record needs --into DOCUMENT.json, the file that each run goes on with.',
  },
};
