import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { arrive, compose, promisedOf, type StoriesFile } from '../../stories/support/compose.js';
import { widgetsIn, type WidgetStory } from '../../stories/support/story.js';
import { brokenNumbersIn, overflowingIn, partedQualifiersIn } from '../support/room.js';
import { openTable, type Widget } from '../support/widgets.js';
import { files } from './all-stories.js';

const WIDTHS = [240, 320, 480, 640, 768];

/** The usual letters, and those of a reader who enlarges the text of all pages, numerals as well. */
const LETTERS = { '15px': undefined, '30px': '84px' };

function readyStories({ default: meta, ...stories }: StoriesFile): [string, WidgetStory<object>][] {
  return Object.entries(stories).filter(
    ([name, story]) => promisedOf(meta, story).state === 'ready' && name !== 'Units705',
  );
}

describe('the room of a widget', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });

  afterEach(() => page.remove());

  async function show({ default: meta }: StoriesFile, story: WidgetStory<object>): Promise<Element[]> {
    render(compose(meta, story), page);
    await arrive(page, 'ready');
    const widgets = widgetsIn(page) as Widget[];
    for (const widget of widgets) await openTable(widget);
    return widgets.map(({ shadowRoot }) => shadowRoot!.querySelector('[part=widget]')!);
  }

  const faultsOf = (frame: Element) => [
    ...brokenNumbersIn(frame).map((number) => `broken: ${number}`),
    ...partedQualifiersIn(frame).map((qualifier) => `parted: ${qualifier}`),
    ...overflowingIn(frame).map((element) => `outside: ${element}`),
  ];

  function faultsAt(frames: readonly Element[], width: number, letters: keyof typeof LETTERS): string[] {
    page.style.inlineSize = `${width}px`;
    page.style.setProperty('--cchc-font-size', letters);
    page.style.setProperty('--cchc-value-size', LETTERS[letters] ?? '');
    return frames.flatMap(faultsOf).map((fault) => `${letters} in ${width} px, ${fault}`);
  }

  for (const [name, file] of Object.entries(files))
    it(`has all of it, with its numbers whole, in large letters as well (${name})`, async () => {
      const faults: string[] = [];
      for (const [story, content] of readyStories(file)) {
        const frames = await show(file, content);
        expect(frames, story).not.to.be.empty;
        for (const width of WIDTHS)
          for (const letters of Object.keys(LETTERS) as (keyof typeof LETTERS)[])
            faults.push(...faultsAt(frames, width, letters).map((fault) => `${story}, ${fault}`));
        render(null, page);
      }
      expect(faults).to.deep.equal([]);
    }).timeout(120_000);
});
