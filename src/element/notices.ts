import type { Decoded } from '../document/decode.js';
import { ONLY, type Selection } from '../document/selection.js';
import { isFuture, isReversed } from '../document/document-times.js';
import type { CchcDocument } from '../document/schema.js';
import type { FigureView } from '../figures/view.js';
import { parseMoment } from '../format/date.js';
import type { Localizer } from '../i18n/localizer.js';
import { frameMessages } from '../ui/messages.js';
import type { WidgetStatus } from './widget-state.js';

/** What the publisher has corrected in the figure that is asked for. */
function correctionsOf(
  document: CchcDocument | undefined,
  selection: Selection,
  localizer: Localizer,
): string[] {
  const isMeant = ({ indicator, ranking, dossiers }: CchcDocument['corrections'][number]) =>
    selection.indicator
      ? indicator === selection.indicator
      : selection.ranking
        ? ranking === selection.ranking
        : dossiers;
  const { correction } = localizer.in(frameMessages);
  return (document?.corrections ?? [])
    .filter(isMeant)
    .map(({ at, note }) => correction(at ? localizer.moment(at) : '', localizer.label(note) ?? ''));
}

/** What cannot be about the time that a document is of: a moment in the future, a period that ends before it starts. */
function timeNotices(document: CchcDocument | undefined, now: number, localizer: Localizer): string[] {
  const { fromFuture, reversedPeriod } = localizer.in(frameMessages);
  const { updatedAt } = document ?? {};
  const moment = parseMoment(updatedAt);
  return [
    ...(updatedAt && moment && isFuture(moment, now) ? [fromFuture(localizer.moment(updatedAt))] : []),
    ...(isReversed(document?.period) ? [reversedPeriod] : []),
  ];
}

/** What has to be known before the figure: that it is too old, or of a time that cannot be. */
export const warningsOf = (
  { age, document }: WidgetStatus<FigureView>,
  now: number,
  localizer: Localizer,
): string[] => [
  ...(age === undefined ? [] : [localizer.in(frameMessages).stale(localizer.age(age))]),
  ...timeNotices(document, now, localizer),
];

/** Whether the source says of the figure that is asked for that it may still change. */
function isProvisional({ indicators, rankings, dossiers }: CchcDocument, selection: Selection): boolean {
  const named = 'indicator' in selection ? indicators : 'ranking' in selection ? rankings : undefined;
  const id = selection.indicator ?? selection.ranking ?? ONLY;
  const figures = named ? named.filter((one) => one.id === id)[0] : dossiers;
  return figures?.provisional === true;
}

/**
 * The sentences that qualify the figure: that it is corrected, or that not all of its source could be read. The latest
 * document may have withdrawn the figure that is still shown.
 */
export function notesOf(
  { view, document, isLive }: WidgetStatus<FigureView>,
  selection: Selection,
  latest: Decoded | undefined,
  localizer: Localizer,
): string[] {
  const [rows, fields] = [latest?.badRows.length ?? 0, latest?.badFields.length ?? 0];
  const { leftOut, provisional } = localizer.in(frameMessages);
  return [
    ...(isLive && rows + fields > 0 ? [leftOut(rows, fields)] : []),
    ...(document && isProvisional(document, selection) ? [provisional] : []),
    ...correctionsOf(latest?.document, selection, localizer),
    ...(view?.notes ?? []),
  ];
}
