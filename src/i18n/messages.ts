import type { Locale } from '../format/locale.js';

/** The words of one place in Vietnamese, from which those of every other language have their type. */
export interface MessageSet<Key extends string = string, Messages extends object = object> {
  /** The name under which other languages have these words. */
  readonly key: Key;
  readonly vi: Messages;
}

/** The type of the words of a set. */
export type MessagesOf<Set extends MessageSet> = Set['vi'];

/** The English words of one or several sets, by their keys: a missing word does not compile. */
export type English<Sets extends MessageSet> = { readonly [Set in Sets as Set['key']]: MessagesOf<Set> };

/**
 * A set of words, to be imported by what says them.
 * @__NO_SIDE_EFFECTS__
 */
export const defineMessages = <Key extends string, Messages extends object>(
  key: Key,
  vi: Messages,
): MessageSet<Key, Messages> => ({ key, vi });

const english = Object.create(null) as Record<string, object>;

/** Takes the English words of sets, by their keys. */
export function addEnglish(translations: Readonly<Record<string, object>>): void {
  Object.assign(english, translations);
}

/** Whether the English words of a set are at hand. */
export const hasEnglish = ({ key }: MessageSet): boolean => key in english;

/** The words of a set in a language; Vietnamese ones stand for English ones that are not at hand. */
export const messagesIn = <Messages extends object>(
  { key, vi }: MessageSet<string, Messages>,
  locale: Locale,
): Messages => (locale === 'en' && (english[key] as Messages | undefined)) || vi;
