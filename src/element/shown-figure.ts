import type { Selection } from '../document/selection.js';
import type { CchcDocument } from '../document/schema.js';
import type { Localizer } from '../i18n/localizer.js';
import type { Settings } from './settings.js';

/** What a widget shows, as its menu hands it on. */
export interface ShownFigure {
  readonly host: Element;
  readonly document: CchcDocument;
  readonly selection: Selection;
  readonly settings: Settings;
  readonly label: string;
  readonly localizer: Localizer;
}
