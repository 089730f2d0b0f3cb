import { html, type TemplateResult } from 'lit';
import type { CchcDocument } from '../../../src/document/schema.js';
import { unitName } from '../../../src/territory/units.js';
import type { DeskContext } from '../desk-context.js';
import type { Figure } from '../model/derive.js';
import type { Values } from '../model/state.js';
import { captionedPicture } from '../../../src/exports/captioned-picture.js';
import { PRINT, SHARE, type Layout } from '../../../src/exports/picture-layouts.js';
import { toPng } from '../../../src/exports/png.js';
import type { Caption } from '../../../src/element/lazy-modules.js';
import { saveFile } from '../save.js';
import { drawableIn, renderOffscreen } from '../offscreen-widget.js';
import { chosenFor } from './widget.js';

/** So many rows of a ranking can be read on a picture as small as that beside a link. */
const ROWS = '5';

type Kind = 'share' | 'print' | 'vector';

const EXTENSIONS: Readonly<Record<Kind, string>> = {
  share: '-1200x630.png',
  print: '-in.png',
  vector: '.svg',
};

/** The name of the unit that the person at the desk has named as their own, by its code or otherwise. */
function placeOf(
  { rankings }: CchcDocument,
  { attributes }: Figure,
  context: DeskContext,
): string | undefined {
  const { area } = context.state.words;
  if (!area) return undefined;
  const units = rankings.find(({ id }) => id === attributes.ranking)?.units;
  return unitName(units === 'VN-63' ? 'VN-63' : 'VN-34', area) ?? area;
}

/** What stands between two sayings, of which no line begins with it. */
const BETWEEN = '\u00a0· ';

/** What stands on a picture: what it is, of whom, of which period and day. */
function captionOf(document: CchcDocument, figure: Figure, widget: Element, context: DeskContext): Caption {
  const { source, period, updatedAt } = document;
  const { localizer } = context.reportLanguage;
  const { take: words } = context.words;
  const said = [
    [words.sourceLabel, localizer.label(source?.name)],
    [words.periodLabel, localizer.period(period)],
    [words.updatedLabel, updatedAt && localizer.moment(updatedAt)],
  ] as const;
  return {
    place: placeOf(document, figure, context),
    title: widget.shadowRoot?.querySelector('[part~=label]')?.textContent?.trim() ?? '',
    origin: said.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join(BETWEEN),
  };
}

/** The attributes of a widget on a picture, which is printed on white, and has nothing that acts. */
function valuesOf(context: DeskContext, figure: Figure, kind: Kind): Values {
  const chosen = chosenFor(context, figure);
  const isTable = figure.tag === 'province-ranking';
  return {
    ...figure.attributes,
    ...chosen,
    ...(isTable && kind === 'share' && { top: chosen.top ?? ROWS }),
    theme: 'light',
    locale: chosen.locale ?? context.state.language,
    'without-menu': 'true',
    'without-source': 'true',
    endpoint: context.endpoint,
    ...(context.state.words.area && { area: context.state.words.area }),
  };
}

async function draw(
  context: DeskContext,
  document: CchcDocument,
  figure: Figure,
  kind: Kind,
): Promise<BlobPart> {
  const layout: Layout = kind === 'share' ? SHARE : PRINT;
  const drawn = await renderOffscreen(context.client, figure.tag, valuesOf(context, figure, kind));
  try {
    const caption = captionOf(document, figure, drawn.widget, context);
    const picture = await captionedPicture(drawableIn(drawn), caption, layout);
    return kind === 'vector' ? picture : await toPng(picture);
  } finally {
    drawn.container.remove();
  }
}

async function save(context: DeskContext, document: CchcDocument, figure: Figure, kind: Kind): Promise<void> {
  const { take: words } = context.words;
  context.say(words.drawing);
  try {
    const content = await draw(context, document, figure, kind);
    const name = `${figure.key.replace(/[^\w-]+/g, '-')}${EXTENSIONS[kind]}`;
    saveFile(content, kind === 'vector' ? 'image/svg+xml' : 'image/png', name);
    context.say(words.saved(name));
  } catch {
    context.say(words.notDrawn);
  }
}

/** The pictures of the chosen figure. */
export const picturePart = (context: DeskContext, document: CchcDocument, figure: Figure): TemplateResult => {
  const { take: words } = context.words;
  const button = (kind: Kind, name: string) => html`
    <button
      type="button"
      class="button"
      id=${`save-${kind}`}
      @click=${() => save(context, document, figure, kind)}
    >
      ${name}
    </button>
  `;
  return html`
    <div>
      ${button('share', words.share)} ${button('print', words.print)} ${button('vector', words.vector)}
      <p class="hint">${words.pictureHint}</p>
    </div>
  `;
};
