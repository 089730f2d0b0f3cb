import { html, type TemplateResult } from 'lit';
import type { CchcDocument } from '../../../src/document/schema.js';
import { unitName } from '../../../src/territory/units.js';
import type { Bench } from '../bench.js';
import type { Figure } from '../model/derive.js';
import type { Values } from '../model/state.js';
import { PRINT, SHARE, type Layout } from '../layouts.js';
import { dotsOf, pictureOf, type Caption } from '../picture.js';
import { saveFile } from '../save.js';
import { drawnWidget } from '../studio.js';
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
function placeOf({ rankings }: CchcDocument, { attributes }: Figure, bench: Bench): string | undefined {
  const { area } = bench.state.words;
  if (!area) return undefined;
  const units = rankings.find(({ id }) => id === attributes.ranking)?.units;
  return unitName(units === 'VN-63' ? 'VN-63' : 'VN-34', area) ?? area;
}

/** What stands between two sayings, of which no line begins with it. */
const BETWEEN = '\u00a0· ';

/** What stands on a picture: what it is, of whom, of which period and day. */
function captionOf(document: CchcDocument, figure: Figure, widget: Element, bench: Bench): Caption {
  const { source, period, updatedAt } = document;
  const { localizer } = bench.telling;
  const { take: words } = bench.words;
  const said = [
    [words.sourceLabel, localizer.label(source?.name)],
    [words.periodLabel, localizer.period(period)],
    [words.updatedLabel, updatedAt && localizer.moment(updatedAt)],
  ] as const;
  return {
    place: placeOf(document, figure, bench),
    title: widget.shadowRoot?.querySelector('[part~=label]')?.textContent?.trim() ?? '',
    origin: said.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join(BETWEEN),
  };
}

/** The attributes of a widget on a picture, which is printed on white, and has nothing that acts. */
function valuesOf(bench: Bench, figure: Figure, kind: Kind): Values {
  const chosen = chosenFor(bench, figure);
  const isTable = figure.tag === 'province-ranking';
  return {
    ...figure.attributes,
    ...chosen,
    ...(isTable && kind === 'share' && { top: chosen.top ?? ROWS }),
    theme: 'light',
    locale: chosen.locale ?? bench.state.language,
    'without-menu': 'true',
    'without-source': 'true',
    endpoint: bench.endpoint,
    ...(bench.state.words.area && { area: bench.state.words.area }),
  };
}

async function draw(bench: Bench, document: CchcDocument, figure: Figure, kind: Kind): Promise<BlobPart> {
  const layout: Layout = kind === 'share' ? SHARE : PRINT;
  const drawn = await drawnWidget(bench.client, figure.tag, valuesOf(bench, figure, kind));
  try {
    const picture = await pictureOf(
      drawn.studio,
      drawn.widget,
      captionOf(document, figure, drawn.widget, bench),
      layout,
    );
    return kind === 'vector' ? picture : await dotsOf(picture);
  } finally {
    drawn.studio.remove();
  }
}

async function save(bench: Bench, document: CchcDocument, figure: Figure, kind: Kind): Promise<void> {
  const { take: words } = bench.words;
  bench.say(words.drawing);
  try {
    const content = await draw(bench, document, figure, kind);
    const name = `${figure.key.replace(/[^\w-]+/g, '-')}${EXTENSIONS[kind]}`;
    saveFile(content, kind === 'vector' ? 'image/svg+xml' : 'image/png', name);
    bench.say(words.saved(name));
  } catch {
    bench.say(words.notDrawn);
  }
}

/** The pictures of the chosen figure. */
export const picturePart = (bench: Bench, document: CchcDocument, figure: Figure): TemplateResult => {
  const { take: words } = bench.words;
  const button = (kind: Kind, name: string) => html`
    <button
      type="button"
      class="button"
      id=${`save-${kind}`}
      @click=${() => save(bench, document, figure, kind)}
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
