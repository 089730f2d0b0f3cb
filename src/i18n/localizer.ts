import { ageInLargestUnit, formatMoment, parseMoment } from '../format/date.js';
import type { Locale } from '../format/locale.js';
import { formatNumber, formatPercent } from '../format/number.js';
import { formatPeriodCode, formatPeriodRange } from '../format/period.js';
import { coreMessages } from './core-messages.js';
import { messagesIn, type MessageSet, type MessagesOf } from './messages.js';

type Qualifier = keyof MessagesOf<typeof coreMessages>['qualifiers'];

/** A text in one language or in several, as documents carry it. */
type Translated = string | { readonly vi: string | null; readonly en: string | null } | null | undefined;

/** A stretch of time with an optional name. */
interface NamedPeriod {
  readonly label: Translated;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The reader's language: its words and the one formatter, so that text, axis, tooltip, table, file and
 * accessible name all write a figure alike.
 */
export class Localizer {
  readonly locale: Locale;

  constructor(locale: Locale) {
    this.locale = locale;
  }

  /** The words of a set in the reader's language. */
  in<Messages extends object>(set: MessageSet<string, Messages>): Messages {
    return messagesIn(set, this.locale);
  }

  /** A number with two decimals at most, or as many as its column needs, and at least so many as all of it have. */
  number(value: number, decimals?: number, least?: number): string {
    return formatNumber(value, this.locale, decimals, least);
  }

  /** A percentage, from its value in percent. */
  percent(value: number, decimals?: number, least?: number): string {
    return formatPercent(value, this.locale, decimals, least);
  }

  /** A number with its unit; the percent sign stands close, a word stands apart. */
  figure(value: number, unit: string | null, decimals?: number, least?: number): string {
    if (unit === '%') return this.percent(value, decimals, least);
    const number = this.number(value, decimals, least);
    return unit ? `${number}\u00a0${unit}` : number;
  }

  /** A figure with the word that says how exact it is. */
  qualified(qualifier: Qualifier | null | undefined, figure: string): string {
    return qualifier ? `${this.in(coreMessages).qualifiers[qualifier]}\u00a0${figure}` : figure;
  }

  /** The reader's version of a text, or the other one where that is missing. */
  label(label: Translated): string | null {
    if (!label || typeof label === 'string') return label?.trim() || null;
    return label[this.locale]?.trim() || label.vi?.trim() || label.en?.trim() || null;
  }

  /** A moment in words; a text that is no ISO moment stays as its author wrote it. */
  moment(text: string): string {
    const moment = parseMoment(text);
    return moment ? formatMoment(moment, this.in(coreMessages).periods) : text;
  }

  /** How long ago something was. In words of ours, since a browser may know English alone. */
  age(milliseconds: number): string {
    const { underAMinuteAgo, ago } = this.in(coreMessages);
    const [unit, count] = ageInLargestUnit(milliseconds);
    return milliseconds < 60_000 ? underAMinuteAgo : ago[unit](count);
  }

  /** A period code such as `2026-Q3` in words. */
  periodCode(code: string): string {
    return formatPeriodCode(code, this.in(coreMessages).periods);
  }

  /** A period in words: by its name, or by its days. */
  period(period: NamedPeriod | null): string | null {
    const label = this.label(period?.label);
    if (label) return this.periodCode(label);
    return period?.start && period.end
      ? formatPeriodRange(period.start, period.end, this.in(coreMessages).periods)
      : null;
  }
}

const localizers: Readonly<Record<Locale, Localizer>> = { vi: new Localizer('vi'), en: new Localizer('en') };

/** The shared localizer of a language. */
export const localizerOf = (locale: Locale): Localizer => localizers[locale];
