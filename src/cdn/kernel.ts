import { css, html, nothing, render, svg } from 'lit';
import { HASHES, loadScript } from './load-script.js';
import { register } from './page-registry.js';
import { isSet } from '../lib/is-set.js';
import { joinPath } from '../lib/join-path.js';
import { LARGEST_FIGURE, MAX_COLUMNS, MAX_ROWS } from '../lib/limits.js';
import { memoized } from '../lib/memoized.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { safeUrl } from '../lib/safe-url.js';
import { twoDigits } from '../lib/two-digits.js';
import { uncapitalise } from '../lib/uncapitalise.js';
import { parseMoment, vietnameseClock } from '../format/date.js';
import { decimalsFor, showsAlike } from '../format/decimals.js';
import { neverRoundPast } from '../format/never-round-past.js';
import { formatNumber } from '../format/number.js';
import { parsePlainNumber } from '../format/parse-number.js';
import { monthsOf } from '../format/period-months.js';
import { areComparable } from '../format/period-span.js';
import { formatPeriodCode, parsePeriod, wholeMonths } from '../format/period.js';
import { isReusedCode } from '../territory/reused-codes.js';
import { MERGER, setBefore, setInForce } from '../territory/set-in-force.js';
import { coreMessages } from '../i18n/core-messages.js';
import { localizerOf } from '../i18n/localizer.js';
import { addEnglish, defineMessages, messagesIn } from '../i18n/messages.js';
import { DataError, failureOf, wrongAttribute } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import { ONLY } from '../document/selection.js';
import { capitalise, gapText, movement, subtract, targetRemark } from '../figures/comparison.js';
import { differ, looksLikeShares, sum } from '../figures/consistency.js';
import { findIndicator, findRanking, isFound } from '../figures/find.js';
import { loadFailureText } from '../figures/load-failure.js';
import {
  attributeMessages,
  comparisonMessages,
  mismatchMessages,
  seriesMessages,
} from '../figures/messages.js';
import { likeLatest, orderedSeries } from '../figures/ordered-series.js';
import { summarizeSeries } from '../figures/series-summary.js';
import { columnWriter } from '../figures/column-writer.js';
import { readNumbers, staticDocument } from '../figures/static-document.js';
import { distinctFigures } from '../figures/distinct-figures.js';
import { unreadableFigure } from '../figures/unreadable.js';
import { nearestLocale } from '../platform/document-language.js';
import { exceedsFallback, tableIn } from '../platform/light-dom.js';
import { NativeEvent } from '../platform/native-event.js';
import { createHtml, safeDocument } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { barStyles } from '../theme/bar.styles.js';
import { baseStyles } from '../theme/base.styles.js';
import { dataTableStyles } from '../theme/data-table.styles.js';
import { figureStyles } from '../theme/figure.styles.js';
import { bar } from '../ui/bar.js';
import { DataTable } from '../ui/data-table.js';
import { indicatorLabel, indicatorName } from '../ui/indicator-name.js';
import { frameMessages } from '../ui/messages.js';
import { largeFigure } from '../ui/large-figure.js';
import { remark, targetLine } from '../ui/remark.js';
import { tableMessages } from '../ui/table-messages.js';
import { adoptStyles } from '../element/adopt-styles.js';
import { Figure } from '../element/figure.js';
import { lazyModules } from '../element/lazy-modules.js';
import { SETTINGS } from '../element/settings.js';

/**
 * What the main script shares with the further ones; the build refuses a further script that takes anything else. They take
 * it by its place, so what they take most often stands first.
 */
export const kernel = {
  html,
  nothing,
  defineMessages,
  sum,
  mismatchMessages,
  capitalise,
  comparisonMessages,
  subtract,
  svg,
  decimalsFor,
  movement,
  register,
  tableMessages,
  distinctFigures,
  coreMessages,
  css,
  Figure,
  looksLikeShares,
  ONLY,
  staticDocument,
  targetRemark,
  attributeMessages,
  barStyles,
  differ,
  figureStyles,
  gapText,
  isFound,
  largeFigure,
  likeLatest,
  localizerOf,
  memoized,
  neverRoundPast,
  parsePlainNumber,
  readNumbers,
  setBefore,
  targetLine,
  unreadableFigure,
  bar,
  DataTable,
  dataTableStyles,
  failureOf,
  findIndicator,
  findRanking,
  indicatorLabel,
  indicatorName,
  twoDigits,
  lazyModules,
  NativeEvent,
  nullPrototype,
  orderedSeries,
  remark,
  seriesMessages,
  columnWriter,
  setInForce,
  showsAlike,
  summarizeSeries,
  tableIn,
  uncapitalise,
  addEnglish,
  adoptStyles,
  areComparable,
  baseStyles,
  createHtml,
  DataError,
  formatNumber,
  formatPeriodCode,
  frameMessages,
  HASHES,
  isReusedCode,
  isSet,
  joinPath,
  LARGEST_FIGURE,
  loadScript,
  loadFailureText,
  MAX_COLUMNS,
  MAX_ROWS,
  MERGER,
  messagesIn,
  monthsOf,
  nearestLocale,
  parseJson,
  parseMoment,
  parsePeriod,
  render,
  safeDocument,
  safeUrl,
  SETTINGS,
  exceedsFallback,
  vietnameseClock,
  warnOnce,
  wholeMonths,
  wrongAttribute,
};
