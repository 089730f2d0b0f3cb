import type { CchcDocument } from '../../document/schema.js';
import { ONLY } from '../../document/selection.js';
import type { Freezing, Frozen, TagOptions } from '../../figures/frozen.js';
import type { Localizer } from '../../i18n/localizer.js';
import { content, inParentheses } from '../../snapshot/markup.js';
import { snapshotMessages } from '../../snapshot/messages.js';
import { indicatorOf, NotFrozen, originWords, viewOf } from '../../snapshot/static-attributes.js';
import { toAdoptionView } from './view.js';

/** A dot grid, which has no word for how exact its value is. */
function freezeAdoption(
  document: CchcDocument,
  { indicator: asked }: TagOptions,
  localizer: Localizer,
): Frozen {
  const id = asked ?? ONLY;
  const view = viewOf(toAdoptionView(document, id, localizer), localizer);
  const { value, of, unit, qualifier } = indicatorOf(document, id);
  if (qualifier) throw new NotFrozen(localizer.in(snapshotMessages).qualifier);
  return {
    attributes: { indicator: asked, label: view.label, value, of, unit: localizer.label(unit) },
    inside: content(
      `${view.label}: ${view.number} ${view.rest}${inParentheses(originWords(document, localizer))}.`,
    ),
    leftOut: [],
  };
}

/** How `cchc-adoption` is frozen. */
export const freezing: Freezing = { attributes: [], freeze: freezeAdoption };
