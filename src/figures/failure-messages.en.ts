import type { English } from '../i18n/messages.js';
import { nullPrototype } from '../lib/null-prototype.js';
import type { failureMessages } from './failure-messages.js';

const SAVE_AS = 'Save it again as CSV UTF-8 (in Excel: File › Save As › “CSV UTF-8”)';
const CONVERT = 'or convert it with the command cchc-widgets import.';

const NOT_DATA: Readonly<Record<string, string>> = nullPrototype({
  html: 'The source answered with a web page, not with figures.',
  xml: 'The source answered with XML; its JSON or CSV is needed.',
  charset: `The encoding of the data file cannot be read. ${SAVE_AS}.`,
  xlsx: `The source is an Excel workbook (.xlsx) or a ZIP archive, which cannot be read directly. ${SAVE_AS}, ${CONVERT}`,
  xls: `The source is an old Excel workbook (.xls), which cannot be read directly. ${SAVE_AS}, ${CONVERT}`,
  gzip: 'The source is a compressed file (.gz); the file inside it is needed.',
  empty: 'The answer is empty.',
  truncated: 'The data was cut off on the way.',
  ndjson: 'The answer is one JSON per line (NDJSON); a single JSON is needed.',
});

/** What a webmaster is told of failures, in English. */
export const failureEnglish: English<typeof failureMessages> = {
  failures: {
    'missing-attribute': (field) => `The tag lacks the attribute “${field}”.`,
    offline: () => 'The source of the figures cannot be reached. Check the network and try again.',
    timeout: (host) => `The server ${host} did not answer in time.`,
    blocked: (host, directive) =>
      directive
        ? `This page's security policy (CSP) blocks ${host}: add ${host} to ${directive}.`
        : `The browser cannot read figures from ${host}: the server does not allow it (CORS), this page forbids it (CSP connect-src), or the server is down.`,
    http: (status) => `The source answered with error ${status}.`,
    'too-large': () => 'The data file is too large (over 2 MB or 50,000 rows).',
    'not-data': (field) => NOT_DATA[field] ?? `The answer is not data (broken ${`${field}`.toUpperCase()}).`,
    invalid: (field) => `The data has an error in the field “${field}”.`,
    newerVersion: (version) =>
      `The data has schemaVersion ${version}, newer than the script of this page (which reads 1): update the script.`,
    present: (known) => `The source has: ${known}.`,
    addToAddress: (text) => `Add ${text} to the end of the source’s address.`,
    'not-found': (wanted, known) => `There is no “${wanted}” in the data. Present: ${known || 'nothing'}.`,
    insecure: (host) =>
      `A page by https cannot read a source by http (${host}): the source needs an https address.`,
    wrongAttribute: (written) => `Invalid attribute: ${written}.`,
  },
};
