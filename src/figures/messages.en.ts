import type { English } from '../i18n/messages.js';
import { plural } from '../i18n/plural.js';
import type { childTableMessages } from './child-table-messages.js';
import type { loadFailureMessages } from './load-failure.js';
import type * as dossiers from './dossier-messages.js';
import type * as messages from './messages.js';
import type { rankingMessages } from './ranking-messages.js';

/** What is said of figures, in English. */
export const figuresEnglish: English<
  | typeof loadFailureMessages
  | typeof rankingMessages
  | typeof childTableMessages
  | (typeof messages)[keyof typeof messages]
  | (typeof dossiers)[keyof typeof dossiers]
> = {
  loadFailure: {
    sentence: (file, directive) =>
      `${file} could not be loaded: it is missing, changed or of another version (integrity), or forbidden (CSP ${directive}, CORS). Copy the whole folder of one version again; where scripts are joined, use cchc-widgets.all.min.js.`,
  },
  ranking: {
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    rate: 'Rate',
    unitsCount: (count) => plural(count, 'unit', 'units'),
    sets: { 'VN-34': '34 provinces and cities', 'VN-63': '63 provinces and cities' },
    maximum: (max) => `out of ${max} points`,
    computed:
      'Ranks calculated by this widget from the scores (the source has none); equal scores share a rank.',
    unranked: 'Ranks are not computed, since some figures cannot be read.',
    unreadable: (names) => `The source has figures that cannot be read: ${names}.`,
    withoutData: (count) => `Without data: ${plural(count, 'unit', 'units')}`,
    highlightNotFound: (wanted) => `The unit “${wanted}” is not in the table.`,
    overMaximum: (score, max) => `The source does not add up: ${score} is beyond the maximum of ${max}.`,
    repeatedUnit: (name, count) =>
      `The source has more than one row of the same unit: ${name}${count > 1 ? ` and ${plural(count - 1, 'other repeated row', 'other repeated rows')}` : ''}.`,
    selected: 'selected',
    ownUnit: 'your unit',
    ranked: (rank) => `ranked ${rank}`,
    chosen: (text) => `Selected: ${text}.`,
  },
  childTable: {
    series:
      'table in the tag (a column of periods is needed, and one of received, resolved or the on-time rate)',
    parts: 'table in the tag (a column of parts and one of points are needed)',
    ranking: 'table in the tag (a column of names and a column of scores are needed)',
  },
  attributes: {
    badAttribute: (written, allowed) =>
      `The attribute ${written} is not understood and ignored: use ${allowed}.`,
  },
  comparison: {
    percentagePoints: (number) => `${number} percentage points`,
    compared: (change, previous) => `${change} on the previous period (${previous})`,
    increase: (amount) => `up ${amount}`,
    decrease: (amount) => `down ${amount}`,
    nearlyUnchanged: (previous) => `almost unchanged from the previous period (${previous})`,
    unchanged: (previous) => `unchanged from the previous period (${previous})`,
    similar: (previous) => `about the same as in the previous period (${previous})`,
    about: (amount) => `about ${amount}`,
    notComparable: (previous) => `previously ${previous}, not comparable`,
    beforeMerger: (count) => `Before 1 July 2025: the sum of ${count} former provinces.`,
    places: (count) => plural(count, 'place', 'places'),
    sameRank: (previous) => `same rank as in the previous period (${previous})`,
  },
  targets: {
    bare: (target) => `Target: ${target}`,
    met: (target) => `Target of ${target} met`,
    missed: (target) => `Target of ${target} not met`,
    short: (target, gap) => `Target of ${target} not met, ${gap} to go`,
  },
  series: {
    scales: ['thousand', 'million', 'billion'],
    latest: 'latest',
    highest: 'highest',
    lowest: 'lowest',
    both: (latest, extreme) => `${latest} and ${extreme}`,
    level: (figure) => `unchanged at ${figure}`,
    nearlyLevel: (figure) => `almost unchanged at ${figure}`,
    at: (figure, period) => `${figure} (${period})`,
    range: (first, last) => (first === last ? first : `${first} – ${last}`),
    sentence: (name, summary) => `${name}: ${summary}.`,
  },
  dossiers: {
    received: 'Received',
    resolved: 'Resolved',
    bases: {
      '766':
        'By Decision 766/QĐ-TTg: (resolved early + on time + in process within the deadline) divided by received and handled in the period',
      resolved: 'Of resolved dossiers: (early + on time) divided by resolved',
      unknown: 'The source does not say how the rate is calculated',
    },
  },
  mismatches: {
    partOverWhole: (part, whole) => `The source does not add up: ${part} is more than the total of ${whole}.`,
    percentRange: (percent) => `The source does not add up: ${percent} is outside 0–100%.`,
    rankOverCount: (rank, of) => `The source does not add up: rank ${rank} is beyond the ${of} units.`,
    noUnits: (units) => `there are no ${units ?? 'units'}`,
    sharesLikely: 'The rates may be shares from 0 to 1; if so, the source has to multiply them by 100.',
  },
  dossierMismatches: {
    noneBesideFigures:
      'The source does not add up: 0 dossiers received, yet there are other counts or a rate in the period.',
  },
  seriesMismatches: {
    samePeriod: (period, count) =>
      `The source has more than one value for ${count > 1 ? `${count} periods (such as ${period})` : period}; the last one is used here.`,
    mixedPeriods: 'The source mixes periods of different lengths, which are not directly comparable.',
  },
  partMismatches: {
    sum: (sum, whole) => `The source does not add up: the parts make ${sum}, the total says ${whole}.`,
    rate: (published, computed) =>
      `The source does not add up: the published rate is ${published}, the counts give ${computed}.`,
  },
};
