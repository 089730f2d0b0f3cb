import { SETTINGS } from '../element/settings.js';
import { parsePlainNumber } from '../format/parse-number.js';
import type { MessagesOf } from '../i18n/messages.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import type { doctorMessages } from './messages.js';
import { problem, type Remark } from './remark.js';

/** The attributes of which a value that is none of these changes nothing, and nothing is said of it in the page. */
const VALUES: readonly (readonly [attribute: string, values: string, fits: RegExp])[] = [
  ['theme', 'light, dark, auto', /^(light|dark|auto)$/],
  ['locale', 'vi, en', /^(vi|vn|en)([-_]|$)/i],
  ['heading-level', '2, 3, 4, 5, 6', /^[2-6]$/],
  ['chart', 'bar, line (dossier-trend), radar (cchc-index-breakdown)', /^(bar|line|radar)$/],
];

const isFlag = (attribute: string): boolean =>
  SETTINGS.some((one) => one.attribute === attribute && one.kind === 'flag');

/** What a value has to be, where it is not. */
function wantedOf(attribute: string, value: string): string | undefined {
  if (attribute === 'refresh') return (parsePlainNumber(value) ?? 0) > 0 ? undefined : '15–86400';
  if (isFlag(attribute))
    return /^(|true|false)$/.test(value) || value === attribute ? undefined : 'true, false';
  const [, values, fits] = VALUES.filter(([name]) => name === attribute)[0] ?? [];
  return fits?.test(value) === false ? values : undefined;
}

type Words = MessagesOf<typeof doctorMessages>;

/** A value that a setting cannot have; `prefix` is what stands before the attribute where it is written. */
export function settingValueRemark(
  attribute: string,
  written: string,
  words: Words,
  prefix = '',
): Remark | undefined {
  const wanted = wantedOf(attribute, cleanAttribute(written));
  return wanted === undefined ? undefined : problem(words.badValue(prefix + attribute, written, wanted));
}

/** Of the settings that the script makes for the whole page, the values that they cannot have. */
export const scriptValueRemarks = (script: Element | null, words: Words): Remark[] =>
  SETTINGS.flatMap(({ attribute }) => {
    const written = script?.getAttribute(`data-${attribute}`);
    return (typeof written === 'string' && settingValueRemark(attribute, written, words, 'data-')) || [];
  });
