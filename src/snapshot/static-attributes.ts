import type { Viewed } from '../figures/view.js';
import { DataError } from '../document/error.js';
import type { CchcDocument, Indicator } from '../document/schema.js';
import { snapshotMessages } from './messages.js';
import type { Localizer } from '../i18n/localizer.js';
import type { StaticAttributes, TagOptions } from '../figures/frozen.js';
import { frameMessages } from '../ui/messages.js';

/** A figure that cannot be frozen, with the reason in words. */
export class NotFrozen extends Error {}

/**
 * The view that a widget has of a document.
 * @throws {NotFrozen} where there is none, or the {DataError} that it is in place of one.
 */
export function viewOf<View>(viewed: Viewed<View>, localizer: Localizer): View {
  if (viewed === 'empty') throw new NotFrozen(localizer.in(snapshotMessages).nothing);
  if (viewed instanceof DataError) throw viewed;
  return viewed;
}

/**
 * An indicator of a document.
 * @throws {NotFrozen} where it has none by that name.
 */
export const indicatorOf = ({ indicators }: CchcDocument, id: string): Indicator => {
  const found = indicators.filter((indicator) => indicator.id === id)[0];
  if (!found) throw new NotFrozen(id);
  return found;
};

/** A document with what its tag says itself: many formats have no place for name, source and moment. */
export function withOwnWords(document: CchcDocument, options: TagOptions): CchcDocument {
  const { label, source, updated, period: ownPeriod, 'source-href': url = null } = options;
  const { indicators, rankings, source: published, updatedAt, period } = document;
  const named = <T extends object>(items: T[]): T[] =>
    label === undefined ? items : items.map((item) => ({ ...item, label }));
  return {
    ...document,
    indicators: named(indicators),
    rankings: named(rankings),
    source:
      source === undefined ? published && { ...published, url: url ?? published.url } : { name: source, url },
    updatedAt: updated ?? updatedAt,
    // The period that the source states wins: the tag's may be another one.
    period: period ?? (ownPeriod === undefined ? null : { label: ownPeriod, start: null, end: null }),
  };
}

/** The attributes of period, time and source. */
export function originOf(
  { period, updatedAt, source }: CchcDocument,
  localizer: Localizer,
): StaticAttributes {
  return {
    period: localizer.label(period?.label) ?? localizer.period(period),
    updated: updatedAt,
    source: localizer.label(source?.name),
    // Straight quotes are legal in an address, but not in an attribute that has to survive an editor.
    'source-href': source?.url?.replace(/"/g, '%22').replace(/'/g, '%27'),
  };
}

/** Period, source and time, for the sentence. */
export function originWords({ period, updatedAt, source }: CchcDocument, localizer: Localizer): string {
  const name = localizer.label(source?.name);
  const said = [
    localizer.period(period),
    name && `${localizer.in(frameMessages).sourceLabel} ${name}`,
    updatedAt && `${localizer.in(frameMessages).updatedLabel} ${localizer.moment(updatedAt)}`,
  ];
  return said.filter(Boolean).join('; ');
}
