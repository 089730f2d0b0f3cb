import type { CchcDocument } from '../document/schema.js';
import { parseMoment } from '../format/date.js';
import type { Localizer } from '../i18n/localizer.js';
import { safeUrl } from '../lib/safe-url.js';
import type { SourceView } from '../ui/frame.js';
import { frameMessages } from '../ui/messages.js';
import type { Settings } from './settings.js';

/** The line with source and time, of the document or else of the tag; nothing where neither names any. */
export function sourceView(
  document: CchcDocument | undefined,
  settings: Settings,
  localizer: Localizer,
  base: string,
): SourceView | undefined {
  const name = localizer.label(document?.source?.name) ?? settings.source ?? null;
  const updated = document?.updatedAt;
  if (settings.withoutSource || (!name && !updated)) return undefined;
  const { sourceLabel, updatedLabel } = localizer.in(frameMessages);
  return {
    nameLabel: sourceLabel,
    name,
    href: safeUrl(document?.source ? document.source.url : settings.sourceHref, base),
    updatedLabel,
    updated: updated ? localizer.moment(updated) : null,
    dateTime: updated && parseMoment(updated) ? updated : null,
  };
}
