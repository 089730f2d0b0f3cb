import type { English } from '../i18n/messages.js';
import type { doctorMessages } from './messages.js';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the doctor in English. */
export const doctorEnglish: English<typeof doctorMessages> = {
  doctor: {
    title: 'Check-up of CCHC Widgets',
    again: 'Check again',
    copy: 'Copy the report',
    copied: 'Copied.',
    selected: 'The browser does not let this be copied: the report is selected, press Ctrl+C.',
    close: 'Close',
    report: 'The report as text',
    working: 'Checking…',
    goTo: 'Go to the tag',
    page: 'Page',
    levels: { problem: 'Wrong', advice: 'Could be better' },
    counts: (problems, advice) =>
      problems || advice
        ? `${counted(problems, 'thing', 'things')} wrong, ${advice} could be better`
        : 'nothing is wrong',
    sections: {
      script: 'Script and style sheet',
      policy: 'Security policy (CSP)',
      tags: 'Tags in the page',
      tag: 'Tag',
      state: 'State',
      settings: 'Attributes in force',
      endpoint: 'Endpoint',
      figures: 'Figures that were read',
    },

    version: (version) => `Version ${version}.`,
    scriptAddress: (address) => `Script: ${address}`,
    manyScripts: (count) => `The page has ${count} script tags of CCHC Widgets: keep one.`,
    otherVersion: (registered, own) =>
      `The tags were registered by version ${registered}; version ${own}, which came later, has no effect.`,
    foreignTags: 'The tag cchc-provider was registered by another library.',
    fileMissing: (address, status) =>
      `The file ${address} is missing (error ${status}): copy the whole folder of one version to the server.`,
    fileUnusable: (address) =>
      `The file ${address} is of no use: missing, of another version, or changed (minified again, joined, in another encoding). Open this address in the browser to see whether the file is there, and copy the whole folder again.`,
    fileChanged: (address) =>
      `The file ${address} is of no use: of another version, or changed (minified again, joined, in another encoding). Copy it again, and keep this folder from the page's optimiser.`,
    sheetThere: 'cchc-widgets.css is there.',
    sheetMissing:
      'cchc-widgets.css is missing: the page will jump when figures arrive. Add <link rel="stylesheet" href="…/cchc-widgets.css">.',
    sheetFailed: (address) => `The style sheet ${address} could not be loaded.`,

    noRefusals:
      'CSP was not seen to block anything of the widgets (known only from when this check-up was opened).',
    refusal: (directive, blocked) => `CSP blocks ${blocked}: add it to ${directive}.`,
    wouldRefuse: (directive, blocked) =>
      `A report-only CSP would block ${blocked} (${directive}) once it is enforced.`,

    noTags:
      'There is no tag of CCHC Widgets. If you have pasted one, the editor has dropped it: use the form <div data-cchc="…">.',
    tagCount: (count) => `${counted(count, 'tag', 'tags')}.`,
    escapedTag: (text) =>
      `The code of a tag is shown as text (“${text}”): the editor has made &lt; of <. Paste it in source (HTML) mode.`,
    strippedCarrier: (tag, attributes) =>
      `<${tag}> has ${attributes} but no data-cchc: a filter may have removed data-cchc.`,
    unknownTag: (name, near) => `There is no tag <${name}>${near && `; is it <${near}>?`}`,
    unknownCarrier: (name, near, names) =>
      `data-cchc="${name}" is no tag${near && `; is ${near} meant?`} The names: ${names}.`,
    repeatedSource: (count) =>
      `In a grid (cchc-cards) ${count} cards say the same source, each with a button. Put the grid, and nothing else, into a <cchc-provider>: they share one line then.`,
    badValue: (name, value, wanted) => `${name}="${value}" does nothing: use ${wanted} only.`,
    pageLanguage: (lang) =>
      `The page says lang="${lang}" (html), so this tag speaks English. If the page is Vietnamese: change lang, or add data-locale="vi" to the script tag.`,
    textLanguage: (lang) =>
      `The page says lang="${lang}" (html), but its words here are Vietnamese, and so this tag speaks Vietnamese. Better change the lang of the page.`,
    notDefined: (name) => `The tag <${name}> does not work yet: its script has not run.`,
    unknownAttribute: {
      letters: (name, near) => `The tag reads no attribute ${name}${near && `; is it ${near}?`}`,
      hyphens: (name, meant) => `The attribute ${name} has lost its hyphens: it has to be ${meant}.`,
      data: (name, meant) => `${name} is for <div data-cchc> only; on this tag write ${meant}.`,
      bare: (name, meant) => `${name} has to be ${meant} on a <div data-cchc>.`,
    },
    strippedAttributes:
      'The tag has no attributes left: a filter may have removed them. Use the form <div data-cchc="…" data-…>.',
    cleaned: (name, value) =>
      `${name} has quotation marks or spaces that an editor has put there; it is read as “${value}”.`,
    unclosed:
      'The tag contains the rest of the page: it is written as self-closed (<…/>) or was never closed. Write both tags.',
    splitOff:
      'The tag is as the one before it but for its words: they were typed behind that one, and the editor has put them in here, where they are hidden. Take them out, and this tag away.',
    noFallback: 'The tag has no sentence for readers without JavaScript and for search engines.',
    tagFine: 'The tag and its attributes are right.',

    state: (state) => `State: ${state}.`,
    notice: (text) => `The tag says: “${text}”`,
    setting: (name, value, from) => `${name} = ${value} (${from})`,
    from: {
      tag: 'of the tag',
      provider: 'of cchc-provider',
      script: 'of the script tag',
      default: 'by default',
    },

    frozen: 'The tag has snapshot: nothing is fetched.',
    noEndpoint: 'Nothing is fetched: there is no usable endpoint, or an attribute is missing.',
    address: (url) => `Address: ${url}`,
    insecure: 'A page of https:// cannot read an address of http:// (mixed content): use https.',
    blockedByPolicy: (directive, host) => `The page’s CSP blocks it: add ${host} to ${directive}.`,
    noCors: (origin) =>
      `The server answers, but lets no other page read it (CORS): it needs Access-Control-Allow-Origin: * or ${origin}.`,
    unreachable:
      'The server does not answer: a wrong address, a server that is down, or a network that blocks it.',
    failed: (sentence) => sentence,
    noFormat: (format) =>
      `format="${format}" could not be read: a wrong name, or the page has not got cchc-formats.js.`,
    status: (status, milliseconds) => `HTTP ${status} after ${milliseconds} ms.`,
    redirected: (url) => `Redirected to ${url}: write that address.`,
    corsAllowed: 'Of another origin, and the server lets this page read it (CORS).',
    sameOrigin: 'Of the page’s own origin.',
    header: (name, value) => `${name}: ${value}`,
    unseen: (names) =>
      `Not to be read from this page: ${names} (absent, or not in the server’s Access-Control-Expose-Headers).`,
    cacheNone: 'There is no Cache-Control: browsers guess. Say something like “public, max-age=60”.',
    cacheNever: 'Cache-Control makes every reader load it again. Public figures should have max-age.',
    typeOdd: (type) => `Content-Type should be application/json or text/csv, not ${type}.`,
    size: (bytes) => `Size when read: ${bytes} bytes.`,

    titled: (title) => `Title: ${title}`,
    sourced: (source) => `Source: ${source}`,
    updated: (moment) => `Updated: ${moment}`,
    dated: (period) => `Period: ${period}`,
    noMoment: 'The moment of the figures is missing (updatedAt).',
    noSource: 'The name of the source is missing (source.name).',
    indicator: (id, figure) => `Indicator ${id}: ${figure}`,
    ranking: (id, count) => `Ranking ${id}: ${counted(count, 'unit', 'units')}`,
    dossiers: (figures) => `Dossiers (received / resolved / on time): ${figures}`,
    unitUnpublished: (name) => `The ranking has no figure of ${name}.`,
    unitMerged: (asked, successor) =>
      `The unit “${asked}” is not in the ranking: since 1 July 2025 it belongs to ${successor}.`,
    unitUnknown: (asked, near) => `The unit “${asked}” is not in the ranking${near && `; is it “${near}”?`}`,
    unpublished: 'not published',
    badField: (path) => `${path} cannot be read.`,
    sameId: (id) => `Several items are called “${id}”: tags show only the first.`,
    badRow: (path) => `The row ${path} is left out, as it lacks what it must have.`,
    moreBad: (count) => `… and ${counted(count, 'other place', 'other places')}.`,
    ownFigures: 'Figures of the tag itself.',
  },
};
