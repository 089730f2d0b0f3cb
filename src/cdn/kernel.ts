import { css, html, nothing, svg } from 'lit';
import { pageRegistry, registryKey } from './page-registry.js';
import { decodeDocument } from '../document/decode.js';
import { markupKind } from '../document/diagnose-json.js';
import { DataError } from '../document/error.js';
import { parseJson } from '../document/parse-json.js';
import { NativeEvent } from '../element/events.js';
import { Figure } from '../element/figure.js';
import { lazyModules } from '../element/lazy-modules.js';
import { SETTINGS } from '../element/settings.js';
import { failureText } from '../figures/failure-text.js';
import { parseMoment } from '../format/date.js';
import { cached } from '../format/intl-cache.js';
import { intlTag } from '../format/locale.js';
import { formatNumber, formatPercent } from '../format/number.js';
import { parsePlainNumber, plainNumberProblem } from '../format/parse-number.js';
import { formatPeriodCode, monthOfDay, parsePeriod, wholeMonths } from '../format/period.js';
import { coreMessages } from '../i18n/core-messages.js';
import { localizerOf } from '../i18n/localizer.js';
import { addEnglish, defineMessages, messagesIn } from '../i18n/messages.js';
import { LARGEST_FIGURE, MAX_COLUMNS, MAX_ROWS } from '../lib/limits.js';
import { memoized } from '../lib/memoized.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { safeUrl } from '../lib/safe-url.js';
import { nearestLocale } from '../platform/document-language.js';
import { swallowsPage } from '../platform/light-dom.js';
import { safeDocument } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { isReusedCode } from '../territory/reused-codes.js';
import { frameStyles } from '../theme/frame.styles.js';
import { tokens } from '../theme/tokens.js';
import { frameMessages } from '../ui/messages.js';

/** What the main script shares with the further ones; the build refuses a further script that takes anything else. */
export const kernel = {
  addEnglish,
  cached,
  coreMessages,
  css,
  DataError,
  decodeDocument,
  defineMessages,
  failureText,
  Figure,
  formatNumber,
  formatPercent,
  formatPeriodCode,
  frameMessages,
  frameStyles,
  html,
  intlTag,
  isReusedCode,
  LARGEST_FIGURE,
  lazyModules,
  localizerOf,
  MAX_COLUMNS,
  MAX_ROWS,
  markupKind,
  memoized,
  messagesIn,
  monthOfDay,
  NativeEvent,
  nearestLocale,
  nothing,
  nullPrototype,
  pageRegistry,
  parseJson,
  parseMoment,
  parsePeriod,
  parsePlainNumber,
  plainNumberProblem,
  registryKey,
  safeDocument,
  safeUrl,
  SETTINGS,
  svg,
  swallowsPage,
  tokens,
  warnOnce,
  wholeMonths,
};
