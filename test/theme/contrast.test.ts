import { expect, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import { arrive, compose } from '../../stories/support/compose.js';
import { SHOWN_STATES, storyOf } from '../../stories/support/state-stories.js';
import { widgetsIn } from '../../stories/support/story.js';
import { files } from '../stories/all-stories.js';
import { colourOf, contrastOf, type Colour } from '../support/colours.js';
import { elementsIn, shapesAmong, shapesUnder, textsAmong } from '../support/painted.js';

/** The brightest, the darkest and the greyest that a page can ask for, and colours such as portals have. */
const ACCENTS = [
  '#fff',
  '#ff0',
  '#0f0',
  '#000',
  '#c8102e',
  '#808080',
  '#1a3f5e',
  '#0099ff',
  '#8a1c1c',
  '#00a651',
  '#ff7a00',
  '#7b1fa2',
];

const READABLE = 4.5;
const LARGE_OR_DRAWN = 3;

/** The tokens of what divides and fills up, and carries no figure. */
const DECORATION = ['--_track', '--_border', '--_surface', '--_notice'];

/** The colours that decoration has in a widget. */
function decorationsIn(widget: HTMLElement): string[] {
  const frame = widget.shadowRoot!.querySelector('[part~=widget]')!;
  const probe = document.createElement('i');
  frame.append(probe);
  const colours = DECORATION.map((token) => {
    probe.style.color = `var(${token})`;
    return String(colourOf(getComputedStyle(probe).color));
  });
  probe.remove();
  return colours;
}

const told = (words: string, colour: Colour, ground: Colour): string =>
  `${words}: ${contrastOf(colour, ground).toFixed(2)}`;

/** One of each pair of colours. */
const distinct = <Pair extends { colour: Colour; ground: Colour }>(pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [String([pair.colour, pair.ground]), pair])).values(),
];

const faintTexts = (elements: readonly Element[]): string[] =>
  distinct(
    textsAmong(elements).filter(
      ({ colour, ground, isLarge }) => contrastOf(colour, ground) < (isLarge ? LARGE_OR_DRAWN : READABLE),
    ),
  ).map(({ text, colour, ground }) => told(`"${text}"`, colour, ground));

/** Shapes that carry a figure and none of whose inks stands out; a shape under a text is judged by that. */
function faintShapes(elements: readonly Element[], decorations: readonly string[]): string[] {
  const labelled = new Set(elements.filter((element) => element.matches('text')).flatMap(shapesUnder));
  return shapesAmong(elements.filter((element) => !labelled.has(element)))
    .map(({ inks, ...shape }) => ({
      ...shape,
      inks: inks.filter((ink) => !decorations.includes(String(ink))),
    }))
    .filter(
      ({ inks, ground }) => inks.length && inks.every((ink) => contrastOf(ink, ground) < LARGE_OR_DRAWN),
    )
    .map(({ name, inks, ground }) => told(name, inks[0]!, ground));
}

/** The inks that canvases are drawn with. */
function faintInks(widget: HTMLElement, surface: Colour): string[] {
  const inks = [...widget.shadowRoot!.querySelectorAll('[data-ink^=series]')];
  return inks
    .map((ink) => ({ name: ink.getAttribute('data-ink')!, colour: colourOf(getComputedStyle(ink).color) }))
    .filter(({ colour }) => contrastOf(colour, surface) < LARGE_OR_DRAWN)
    .map(({ name, colour }) => told(name, colour, surface));
}

function faultsIn(widget: HTMLElement): string[] {
  const elements = elementsIn(widget.shadowRoot!);
  const frame = widget.shadowRoot!.querySelector('[part~=widget]')!;
  const surface = colourOf(getComputedStyle(frame).backgroundColor);
  return [
    ...faintTexts(elements),
    ...faintShapes(elements, decorationsIn(widget)),
    ...faintInks(widget, surface),
  ];
}

describe('contrast', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });

  afterEach(() => page.remove());

  for (const scheme of ['light', 'dark'])
    for (const { default: meta, ...stories } of Object.values(files))
      it(`of ${String(meta.component)}, ${scheme}, whatever the accent`, async () => {
        page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        const file = { default: meta, ...stories };
        const shown = SHOWN_STATES.map(
          (state) => html`<section id=${state}>${compose(meta, storyOf(file, state))}</section>`,
        );
        render(shown, page);
        for (const state of SHOWN_STATES) await arrive(page.querySelector(`#${state}`)!, state);
        const faults: string[] = [];
        for (const accent of ACCENTS) {
          page.style.setProperty('--cchc-accent', accent);
          // The inks of the canvases change by a transition.
          await nextFrame();
          await nextFrame();
          const found = widgetsIn(page).flatMap(faultsIn);
          faults.push(...[...new Set(found)].map((fault) => `${accent} ${fault}`));
        }
        expect(faults).to.deep.equal([]);
      });

  it('is measured on what is there', async () => {
    const { default: meta, Ready } = files['province-tile-map.stories.ts']!;
    render(compose(meta, Ready!), page);
    await arrive(page, 'ready');
    const elements = elementsIn(page);
    expect(textsAmong(elements).length).to.be.above(40);
    expect(shapesAmong(elements).length).to.be.above(30);
    page.style.setProperty('--cchc-text', 'white');
    page.style.setProperty('--cchc-surface', 'white');
    expect(faintTexts(elements)).not.to.be.empty;
  });
});
