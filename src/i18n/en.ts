import type { Messages } from './vi.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the widgets in English. */
export const en: Messages = {
  scales: ['thousand', 'million', 'billion'],
  qualifiers: {
    over: 'over',
    atLeast: 'at least',
    nearly: 'nearly',
    about: 'about',
    atMost: 'at most',
    under: 'under',
  },
  qualified: (word, figure) => `${word} ${figure}`,

  periods: {
    year: (year) => String(year),
    half: (half, year) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    month: (month, year) => `${MONTHS[month - 1] ?? month} ${year}`,
    shortMonth: (month, year) => `${MONTHS[month - 1]?.slice(0, 3) ?? month} ${year}`,
    firstMonths: (months, year) =>
      months === 12 ? String(year) : `First ${plural(months, 'month', 'months')} of ${year}`,
    until: (day) => `As of ${day}`,
    range: (start, end) => `${start} to ${end}`,
  },

  sourceLabel: 'Source:',
  updatedLabel: 'Updated:',
  figure: 'Figure',
  pause: 'Pause updates',
  resume: 'Resume updates',
  paused: 'Automatic updates paused.',
  resumed: 'Automatic updates resumed.',
  retry: 'Try again',
  table: {
    show: 'Show the data table',
    period: 'Period',
    notPublished: 'not published',
  },

  idle: 'Figures not loaded yet',
  loading: 'Loading figures…',
  empty: 'The source has not published this figure.',
  stale: (age) => `Old figures: updated ${age}.`,
  underAMinuteAgo: 'less than a minute ago',
  keptAfterFailure: (age) => `Keeping the figures loaded ${age}.`,
  stillFromPage: 'Showing the figures written in this page.',
  recovered: 'The figures have been loaded again.',
  correction: (at, note) => `Correction${at && ` of ${at}`}: ${note}`,
  leftOut: (rows, fields) =>
    `The source has errors: ${[rows && `${plural(rows, 'row', 'rows')} left out`, fields && `${plural(fields, 'field', 'fields')} unreadable`].filter(Boolean).join(', ')}.`,

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
    'not-data': (field) =>
      field === 'html'
        ? 'The source answered with a web page, not with figures.'
        : field === 'charset'
          ? 'The encoding of the data file cannot be read (UTF-8 is needed).'
          : field === 'empty'
            ? 'The answer is empty.'
            : field === 'truncated'
              ? 'The data was cut off on the way.'
              : field === 'ndjson'
                ? 'The answer is one JSON per line (NDJSON); a single JSON is needed.'
                : `The answer is not data (broken ${`${field}`.toUpperCase()}).`,
    invalid: (field) => `The data has an error in the field “${field}”.`,
    'not-found': (wanted, known) => `There is no “${wanted}” in the data. Present: ${known || 'nothing'}.`,
  },
  lostScript: (file, host, directive) =>
    `The file ${file} could not be loaded from ${host}: it is missing, of another version (integrity), or forbidden by this page (CSP ${directive}).`,
  wrongAttribute: (written) => `Invalid attribute: ${written}.`,
  badAttribute: (written) => `The attribute ${written} is not understood and ignored.`,
  ownFigures: 'figures of its own (snapshot)',
  plainNumberHint: {
    'percent-sign': (field, text) =>
      `${field}="${text}" (leave out the % sign and use a decimal point: 98.5)`,
    fraction: (field, text) =>
      `${field}="${text}" (write only the number before the slash; the one after it goes into the attribute of)`,
    other: (field, text) => `${field}="${text}" (write plain digits with a decimal point: 196000 or 98.5)`,
  },

  comparison: {
    percentagePoints: (number) => `${number} percentage points`,
    compared: (change, previous) => `${change} on the previous period (${previous})`,
    increase: (amount) => `up ${amount}`,
    decrease: (amount) => `down ${amount}`,
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
    short: (target, gap) => `Target of ${target} not met, ${gap} to go`,
  },
  course: {
    latest: 'latest',
    highest: 'highest',
    lowest: 'lowest',
    both: (latest, extreme) => `${latest} and ${extreme}`,
    level: (figure) => `unchanged at ${figure}`,
    at: (figure, period) => `${figure} (${period})`,
    range: (first, last) => (first === last ? first : `${first} – ${last}`),
    told: (name, course) => `${name}: ${course}.`,
  },
  card: {
    rankIs: (rank) => `Ranked ${rank}`,
    shareOf: (part, whole, percent) => `${part} of ${whole}, or ${percent}`,
    value: 'Value',
  },
  partMismatches: {
    sum: (sum, whole) => `The source does not add up: the parts make ${sum}, the total says ${whole}.`,
    rate: (published, computed) =>
      `The source does not add up: the published rate is ${published}, the counts give ${computed}.`,
    overMaximum: (score, max) => `The source does not add up: ${score} is beyond the maximum of ${max}.`,
  },
  mismatches: {
    partOverWhole: (part, whole) => `The source does not add up: ${part} is more than the total of ${whole}.`,
    percentRange: (percent) => `The source does not add up: ${percent} is outside 0–100%.`,
    rankOverCount: (rank, of) => `The source does not add up: rank ${rank} is beyond the ${of} units.`,
  },

  menu: {
    name: 'Take the figures',
    failed: 'That failed: this page may have refused a file that is needed.',
  },

  gauge: {
    label: 'Dossiers handled on time',
    bases: {
      '766':
        'By Decision 766/QĐ-TTg: (resolved early + on time + in process within the deadline) ÷ received and handled in the period',
      resolved: 'Of resolved dossiers: (early + on time) ÷ resolved',
      unknown: 'The source does not say how the rate is calculated',
    },
    basisNotPublished:
      'The source lacks the counts for the requested definition; its published rate is shown.',
    received: 'Received',
    resolved: 'Resolved',
    resolvedEarly: 'Early',
    resolvedOnTime: 'On time',
    resolvedLate: 'Late',
    pending: 'In process',
    pendingOnTime: 'Within the deadline',
    pendingLate: 'Overdue',
    onTimeTotal: 'On time or within the deadline',
    overdueTotal: 'Late or overdue',
    counts: 'Dossiers',
    noDossiers: 'No dossiers in this period',
    nothingResolved: 'No dossier resolved yet',
    noRate: 'Rate not published',
    band: (from, to) => `Band from ${from} to under ${to}`,
    topBand: (from) => `Band from ${from} up`,
    bottomBand: (to) => `Band under ${to}`,
    namedBand: (name, range) => `${name} (${range})`,
  },

  ranking: {
    label: 'Ranking',
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    rate: 'Rate',
    change: 'Change',
    unitsCount: (count) => plural(count, 'unit', 'units'),
    sets: { 'VN-34': '34 provinces and cities', 'VN-63': '63 provinces and cities' },
    maximum: (max) => `out of ${max} points`,
    selected: 'Selected',
    ownUnit: 'Your unit',
    up: (places) => `up ${plural(places, 'place', 'places')}`,
    down: (places) => `down ${plural(places, 'place', 'places')}`,
    same: 'unchanged',
    noPrevious: 'no previous rank',
    notComparable: 'The previous ranks are of another set of units and not comparable.',
    incomparable: 'not comparable',
    formerUnits: (change, count) => `${change} (in the new borders of ${count} former provinces)`,
    computed:
      'Ranks calculated by this widget from the scores (the source has none); equal scores share a rank.',
    withoutData: (count) => `Without data: ${plural(count, 'unit', 'units')}`,
    showAll: (count) => `Show all ${plural(count, 'unit', 'units')}`,
    showTop: (count) => `Show the first ${count} only`,
    search: 'Find a unit',
    found: (count) => (count ? `${plural(count, 'unit', 'units')} found.` : 'No unit found.'),
    sortable: 'Press a column name to sort.',
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
    highlightNotFound: (wanted) => `The unit “${wanted}” is not in the table.`,
    unreadTable: 'table in the tag (a column of names and a column of scores are needed)',
  },

  trendChart: {
    label: 'Dossiers over time',
    counts: 'Dossiers',
    received: 'Received',
    resolved: 'Resolved',
    rate: 'On-time rate',
    walk: 'Move through the periods with the arrow keys',
    brokenAt:
      'From 1 July 2025 (the broken line) by the new administrative units, not directly comparable with before.',
    since: (name, period) => `${name} since ${period}`,
    directions: {
      up: (since) => `above ${since}`,
      down: (since) => `below ${since}`,
      level: (since) => `the same as in ${since}`,
    },
    named: (name, walk) => `${name}. ${walk}`,
    unreadTable:
      'table in the tag (a column of periods is needed, and one of received, resolved or the on-time rate)',
    cannotDraw: 'This page cannot draw the chart; the table has all figures.',
  },

  breakdown: {
    label: 'Parts of the index',
    part: 'Part',
    total: 'Total',
    points: 'Points',
    ofMaximum: (points, max, percent) => `${points}/${max} (${percent})`,
    notApplicable: 'not applicable',
    mean: 'Mean of the units',
    walk: 'Move through the parts with the arrow keys',
    axis: 'Percent of the maximum',
    score: (score) => `total ${score}`,
    extremes: (best, worst) => `closest to the maximum in ${best}, furthest from it in ${worst}`,
    unitNotFound: (wanted) => `The unit “${wanted}” is not in the data.`,
    unreadTable: 'table in the tag (a column of parts and one of points are needed)',
  },

  adoption: {
    units: 'units',
    share: (units, percent) => `${units ? `${units}, ` : ''}which is ${percent}`,
    key: (each, units, done, rest) =>
      `One dot for ${each ? `every ${each}` : 'each of the'} ${units}${each ? ' (rounded)' : ''}: filled ${done}, hollow ${rest} (the rest).`,
  },

  map: {
    label: 'Map of the provinces and cities',
    hint: 'Choose a tile for the figures of its province or city.',
    ranked: (rank) => `ranked ${rank}`,
    between: (from, to) => `${from} to under ${to}`,
    upTo: (from, to) => `${from} to ${to}`,
    archipelago: (name, province) => `The ${name} archipelago is shaded by the figures of ${province}.`,
    astray: (count, names) =>
      `${plural(count, 'row', 'rows')} not on the map (code and name differ, or given twice): ${names}.`,
    onlyProvinces: 'units (there is a map of the 34 or 63 provinces and cities only: VN-34 or VN-63)',
  },
};
