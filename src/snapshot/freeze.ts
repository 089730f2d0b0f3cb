import { DataError } from '../document/error.js';
import type { FrozenFigure } from '../element/lazy-modules.js';
import type { Freezing, TagOptions } from '../figures/frozen.js';
import type { ShownFigure } from '../element/shown-figure.js';
import { localizerOf, type Localizer } from '../i18n/localizer.js';
import { safeUrl } from '../lib/safe-url.js';
import { snapshotMessages } from './messages.js';
import { snapshotBy } from './snapshot.js';
import { NotFrozen } from './static-attributes.js';

/**
 * Where a figure is from, as another page has to say it: as its document does, else its tag. Of a figure that is not
 * dated it says when it was read, and of one without a source on which page.
 */
function citationOf({ host, document }: ShownFigure, own: TagOptions, localizer: Localizer): TagOptions {
  const { source, updatedAt } = document;
  const published = localizer.label(source?.name) ?? own.source;
  const name = published ?? new URL(host.baseURI).host;
  const address = published ? (source ? source.url : own['source-href']) : location.href;
  const url = safeUrl(address, host.baseURI);
  const updated = updatedAt ?? own.updated;
  const now = localizer.moment(new Date().toISOString());
  return {
    source: updated ? name : localizer.in(snapshotMessages).accessed(name, now),
    ...(url && { 'source-href': url }),
    ...(updated && { updated }),
  };
}

/** Freezes the figure of a widget for its reader; what stands in the way is said in words. */
export function freezeBy(
  freezing: Freezing,
  shown: ShownFigure,
  attributes: readonly (readonly [name: string, value: string])[],
): FrozenFigure {
  const localizer = localizerOf(shown.localizer.locale);
  const own: TagOptions = Object.fromEntries(attributes);
  const options = { ...own, ...citationOf(shown, own, localizer) };
  try {
    const { html, leftOut } = snapshotBy(freezing, shown.document, shown.host.localName, options, localizer);
    return {
      html,
      remark: leftOut.length ? localizer.in(snapshotMessages).leftOut(leftOut.join(', ')) : undefined,
    };
  } catch (error) {
    if (error instanceof NotFrozen) return { remark: error.message };
    if (error instanceof DataError) return { remark: localizer.in(snapshotMessages).nothing };
    throw error;
  }
}
