import type { Decoded } from '../document/decode.js';
import { ONLY, type Selection } from '../document/selection.js';
import { isFuture } from '../document/publication-moment.js';
import type { CchcDocument } from '../document/schema.js';
import { failureText } from '../figures/failure-text.js';
import type { FigureView } from '../figures/view.js';
import { formatMoment, parseMoment } from '../format/date.js';
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
  const moment = parseMoment(document?.updatedAt);
  const [start, end] = [parseMoment(document?.period?.start), parseMoment(document?.period?.end)];
  return [
    ...(moment && isFuture(moment, now) ? [fromFuture(formatMoment(moment, localizer.locale))] : []),
    ...(start && end && end.time < start.time ? [reversedPeriod] : []),
  ];
}

/** Whether the source says of the figure that is asked for that it may still change. */
function isProvisional({ indicators, rankings, dossiers }: CchcDocument, selection: Selection): boolean {
  const named = 'indicator' in selection ? indicators : 'ranking' in selection ? rankings : undefined;
  const id = selection.indicator ?? selection.ranking ?? ONLY;
  const figures = named ? named.find((one) => one.id === id) : dossiers;
  return figures?.provisional === true;
}

/** What the sentences of a widget are about. */
export interface Noticed {
  readonly status: WidgetStatus<FigureView>;
  readonly selection: Selection;
  /** The endpoint's latest document, which may have withdrawn the figure that is still shown. */
  readonly latest: Decoded | undefined;
  /** How long ago the figures that are shown were loaded, in milliseconds. */
  readonly loadedAge: number;
  readonly now: number;
}

/** The sentences that qualify the figure: that it is old, kept after a failure, corrected, or not the source's best. */
export function noticesOf(
  { status, selection, latest, loadedAge, now }: Noticed,
  localizer: Localizer,
): string[] {
  const { error, age, view, isLive } = status;
  const words = localizer.in(frameMessages);
  const [rows, fields] = [latest?.badRows.length ?? 0, latest?.badFields.length ?? 0];
  const kept = view && (isLive ? words.keptAfterFailure(localizer.age(loadedAge)) : words.stillFromPage);
  return [
    error && [failureText(error, localizer), kept].filter(Boolean).join(' '),
    age !== undefined && words.stale(localizer.age(age)),
    isLive && rows + fields > 0 && words.leftOut(rows, fields),
    status.document && isProvisional(status.document, selection) && words.provisional,
    ...timeNotices(status.document, now, localizer),
    ...correctionsOf(latest?.document, selection, localizer),
    ...(view?.notes ?? []),
  ].filter((sentence): sentence is string => Boolean(sentence));
}
