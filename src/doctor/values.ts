import { IDLE_SETTING } from '../element/idle-setting.js';
import { SETTINGS } from '../element/settings.js';
import type { MessagesOf } from '../i18n/messages.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import type { doctorMessages } from './messages.js';
import { problem, type Remark } from './remark.js';

/** The values that settings may have. */
const VALUES: Readonly<Record<string, string>> = {
  theme: 'light, dark, auto',
  locale: 'vi, en',
  'heading-level': '2, 3, 4, 5, 6',
  chart: 'bar, line (dossier-trend), radar (cchc-index-breakdown)',
  refresh: '15–86400',
};

const isFlag = (attribute: string): boolean =>
  SETTINGS.some((one) => one.attribute === attribute && one.kind === 'flag');

/** What a value has to be, where it is not. */
function wantedOf(attribute: string, value: string): string | undefined {
  if (isFlag(attribute))
    return /^(|true|false)$/.test(value) || value === attribute ? undefined : 'true, false';
  return IDLE_SETTING.test(`${attribute}=${value}`) ? VALUES[attribute] : undefined;
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
