import { expect, nextFrame } from '@open-wc/testing';
import { html, render } from 'lit';
import { arrive, compose, playIn, type StoriesFile } from '../../stories/support/compose.js';
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

/** Colours of portals that stand out on white and on dark ground alike, or hardly so. */
const MIDDLING = ['#1976d2', '#d32f2f', '#2e7d32', '#00897b', '#ffb300', '#9fc5e8', '#101820', '#6b6b6b'];

/** The colour schemes, and what says the accent in them. */
const WAYS = [
  ['light', '--cchc-accent'],
  ['dark', '--cchc-accent'],
  ['dark', '--cchc-accent-dark'],
] as const;

/** The tokens of what divides and fills up, and carries no figure. */
const DECORATION = ['--_track', '--_border', '--_surface', '--_notice'];

/** The contrast that texts need, and that of large ones: of anybody, and of readers who have asked for more. */
const PLAIN = { text: 4.5, large: 3, decoration: DECORATION };
/** The lines that divide are drawn in the colour of the text then. */
const MORE = { text: 7, large: 4.5, decoration: DECORATION.filter((token) => token !== '--_border') };

const DRAWN = 3;

/** The colours that tokens have in a widget. */
function coloursIn(widget: HTMLElement, tokens: readonly string[]): Colour[] {
  const frame = widget.shadowRoot!.querySelector('[part~=widget]')!;
  const probe = document.createElement('i');
  frame.append(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(${token})`;
    return colourOf(getComputedStyle(probe).color);
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

const faintTexts = (elements: readonly Element[], needed = PLAIN): string[] =>
  distinct(
    textsAmong(elements).filter(
      ({ colour, ground, isLarge }) => contrastOf(colour, ground) < (isLarge ? needed.large : needed.text),
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
    .filter(({ inks, ground }) => inks.length && inks.every((ink) => contrastOf(ink, ground) < DRAWN))
    .map(({ name, inks, ground }) => told(name, inks[0]!, ground));
}

/** The inks that canvases are drawn with. */
function faintInks(widget: HTMLElement, surface: Colour): string[] {
  const inks = [...widget.shadowRoot!.querySelectorAll('[data-ink^=series]')];
  return inks
    .map((ink) => ({ name: ink.getAttribute('data-ink')!, colour: colourOf(getComputedStyle(ink).color) }))
    .filter(({ colour }) => contrastOf(colour, surface) < DRAWN)
    .map(({ name, colour }) => told(name, colour, surface));
}

function faultsIn(widget: HTMLElement, needed: typeof PLAIN): string[] {
  const elements = elementsIn(widget.shadowRoot!);
  const frame = widget.shadowRoot!.querySelector('[part~=widget]')!;
  const surface = colourOf(getComputedStyle(frame).backgroundColor);
  return [
    ...faintTexts(elements, needed),
    ...faintShapes(elements, coloursIn(widget, needed.decoration).map(String)),
    ...faintInks(widget, surface),
  ];
}

const SETTING = '(prefers-contrast: more)';

const rulesIn = (root: ParentNode): CSSMediaRule[] =>
  elementsIn(root)
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.adoptedStyleSheets ?? [])])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule);

/** Takes the rules for readers who ask for more contrast for those of everybody, while something is done; they are shared. */
async function withMoreContrast(root: ParentNode, act: () => Promise<void>): Promise<void> {
  const rules = rulesIn(root).filter(({ conditionText }) => conditionText.includes(SETTING));
  const known = rules.map(({ conditionText }) => conditionText);
  for (const { media } of rules) media.mediaText = 'all';
  await act();
  rules.forEach(({ media }, index) => (media.mediaText = known[index]!));
}

describe('contrast', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });

  afterEach(() => page.remove());

  /** All states of a file's tag on the page. */
  async function show({ default: meta, ...stories }: StoriesFile, scheme: string): Promise<void> {
    page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
    const file = { default: meta, ...stories };
    const shown = SHOWN_STATES.map(
      (state) => html`<section id=${state}>${compose(meta, storyOf(file, state))}</section>`,
    );
    render(shown, page);
    for (const state of SHOWN_STATES) {
      const section = page.querySelector<HTMLElement>(`#${state}`)!;
      await playIn(section, storyOf(file, state));
      await arrive(section, state);
    }
  }

  async function faultsUnder(token: string, needed: typeof PLAIN): Promise<string[]> {
    const faults: string[] = [];
    for (const accent of ACCENTS) {
      page.style.setProperty(token, accent);
      // The inks of the canvases change by a transition.
      await nextFrame();
      await nextFrame();
      const found = widgetsIn(page).flatMap((widget) => faultsIn(widget, needed));
      faults.push(...[...new Set(found)].map((fault) => `${accent} ${fault}`));
    }
    return faults;
  }

  for (const [scheme, token] of WAYS)
    for (const file of Object.values(files)) {
      const tag = String(file.default.component);

      it(`of ${tag}, ${scheme}, whatever ${token}`, async () => {
        await show(file, scheme);
        expect(await faultsUnder(token, PLAIN)).to.deep.equal([]);
      });

      it(`of ${tag}, ${scheme}, whatever ${token}, for who asks for more`, async () => {
        await show(file, scheme);
        await withMoreContrast(page, async () => {
          expect(await faultsUnder(token, MORE)).to.deep.equal([]);
        });
      });
    }

  for (const [scheme, token] of WAYS)
    it(`leaves fills the colour of ${token} where it stands out, ${scheme}`, async () => {
      page.style.cssText = `color-scheme: ${scheme}`;
      const { default: meta, Ready } = files['cchc-kpi-card.stories.ts']!;
      render(compose(meta, Ready!), page);
      await arrive(page, 'ready');
      const [widget] = widgetsIn(page);
      for (const accent of [...ACCENTS, ...MIDDLING]) {
        page.style.setProperty(token, accent);
        const [fill, surface] = coloursIn(widget!, ['--_fill', '--_surface']) as [Colour, Colour];
        const own = colourOf(accent);
        const standsOut = contrastOf(own, surface) >= DRAWN;
        const distance = Math.max(...own.map((channel, index) => Math.abs(channel - fill[index]!)));
        if (standsOut) expect(distance, accent).to.be.below(2);
        expect(contrastOf(fill, surface), accent).to.be.above(DRAWN - 0.02);
      }
    });

  for (const scheme of ['light', 'dark'])
    it(`tells two series of a chart apart by their tone, ${scheme}`, async () => {
      page.style.cssText = `color-scheme: ${scheme}`;
      const { default: meta, Ready } = files['dossier-trend.stories.ts']!;
      render(compose(meta, Ready!), page);
      await arrive(page, 'ready');
      const [widget] = widgetsIn(page);
      for (const accent of [...ACCENTS, ...MIDDLING]) {
        page.style.setProperty('--cchc-accent', accent);
        const [first, second] = coloursIn(widget!, ['--_first', '--_second']) as [Colour, Colour];
        expect(contrastOf(first, second), accent).to.be.above(1.4);
      }
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
