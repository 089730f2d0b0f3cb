import { DataError, wrongAttribute } from '../document/error.js';
import type { Selection } from '../document/selection.js';
import { parsePlainNumber } from '../format/parse-number.js';
import type { DataRequest } from './data-controller.js';
import { safeUrl } from '../lib/safe-url.js';
import type { ContextSettings } from './settings-context.js';
import type { Settings } from './settings.js';

const REFRESH_MIN = 15;
const REFRESH_MAX = 86_400;

/** The seconds between two requests, within the limits that spare the server and the timer. */
export function refreshOf({ refresh }: Settings): number | undefined {
  const seconds = parsePlainNumber(refresh ?? '') ?? 0;
  return seconds > 0 ? Math.min(REFRESH_MAX, Math.max(REFRESH_MIN, seconds)) : undefined;
}

/** The first attribute that is lacking; a foreign format's only figure needs no name. */
const missingOf = ({ format }: Settings, wanted: Selection): string | undefined =>
  format ? undefined : Object.keys(wanted).filter((name) => !wanted[name])[0];

/** What is asked for with these settings; nothing where they do not suffice, or forbid it. */
export function requestOf(
  settings: ContextSettings,
  wanted: Selection,
  base: string,
): DataRequest | undefined {
  const { client, endpoint, format, snapshot, period, area } = settings;
  const url = safeUrl(endpoint, base);
  if (!url || snapshot || missingOf(settings, wanted)) return undefined;
  const wants = Object.keys(wanted).join(' ');
  const mapping = format
    ? { ...(JSON.parse(settings.mapping) as object), ...wanted, wants, period, area }
    : {};
  return { client, url, refresh: refreshOf(settings), format, mapping: JSON.stringify(mapping) };
}

/**
 * What is wrong with a tag that has no figures of its own: what it lacks. An endpoint may be meant for the others in the
 * page: beside figures in the tag itself only one that is no address is wrong.
 */
export function faultOf(
  settings: Settings,
  wanted: Selection,
  base: string,
  hasOwn: boolean,
): DataError | undefined {
  const { endpoint, snapshot } = settings;
  if (!snapshot && endpoint && !safeUrl(endpoint, base)) return wrongAttribute('endpoint', endpoint);
  const field = snapshot ? 'snapshot' : endpoint ? missingOf(settings, wanted) : 'endpoint';
  return field && !hasOwn ? new DataError('missing-attribute', { field }) : undefined;
}
