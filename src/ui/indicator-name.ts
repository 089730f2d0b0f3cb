import type { CchcDocument, Indicator } from '../document/schema.js';
import { ONLY } from '../document/selection.js';
import type { Localizer } from '../i18n/localizer.js';
import { frameMessages } from './messages.js';

/** The name of an indicator: its label, else its identifier where it has one of its own. */
export const indicatorName = ({ id, label }: Indicator, localizer: Localizer): string =>
  localizer.label(label) ?? (id === ONLY ? localizer.in(frameMessages).figure : id);

/** The label of an indicator where a document has one of that identifier, else a general one. */
export const indicatorLabel = (
  document: CchcDocument | undefined,
  wanted: string | undefined,
  localizer: Localizer,
): string =>
  localizer.label(document?.indicators.filter(({ id }) => id === wanted)[0]?.label) ??
  localizer.in(frameMessages).figure;
