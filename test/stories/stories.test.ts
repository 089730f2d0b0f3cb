import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import type { CchcErrorEvent } from '../../src/element/events.js';
import type { WidgetState } from '../../src/element/widget-state.js';
import type { FailureKind } from '../../src/document/error.js';
import { arrive, compose, playIn, promisedOf } from '../../stories/support/compose.js';
import { widgetsIn, type WidgetMeta, type WidgetStory } from '../../stories/support/story.js';
import { make, type WidgetTag } from '../support/widgets.js';
import { files } from './all-stories.js';

type Story = WidgetStory<object>;

const STATES = Object.keys({
  idle: true,
  loading: true,
  ready: true,
  stale: true,
  empty: true,
  error: true,
} satisfies Record<WidgetState, true>);

const FAILURES = Object.keys({
  'missing-attribute': true,
  offline: true,
  timeout: true,
  blocked: true,
  http: true,
  'too-large': true,
  'not-data': true,
  invalid: true,
  'not-found': true,
} satisfies Record<FailureKind, true>);

/** The failures that a tag can have: one that names nothing in a document cannot miss it. */
function possibleFailures(tag: WidgetTag): string[] {
  const isNaming = Object.keys(make(tag).selection()).length > 0;
  return FAILURES.filter((kind) => isNaming || kind !== 'not-found');
}

const pageOf = (scheme: string, locale: string, story: unknown): TemplateResult => html`
  <main lang=${locale} style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
    <h1>Thẻ</h1>
    ${story}
  </main>
`;

/** Everything that a widget says, to eyes and to ears. */
function wordsOf(widget: HTMLElement): string {
  const elements = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])];
  const spoken = elements.flatMap((element) => [...element.attributes].map(({ value }) => value));
  return [widget.shadowRoot?.textContent, ...spoken].join('\n');
}

/** What `custom-elements.json` says of the parts of each tag. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName: string; readonly cssParts?: { name: string }[] }[];
  }[];
}

const partsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);

const SUSPICIOUS = /undefined|NaN|\bnull\b|\[object/;

describe('the stories', () => {
  const { error, warn } = console;
  const { fetch } = globalThis;
  let page: HTMLElement;
  let complaints: unknown[][];
  let kinds: FailureKind[];

  beforeEach(() => {
    complaints = [];
    kinds = [];
    page = document.createElement('div');
    page.addEventListener('cchc-error', ({ kind }: CchcErrorEvent) => kinds.push(kind));
    document.body.append(page);
    console.error = (...words) => complaints.push(words);
    // What a widget tells the webmaster of a failure is as it should be.
    console.warn = (...words) => String(words[0]).startsWith('[cchc]') || complaints.push(words);
    globalThis.fetch = (url) => {
      complaints.push(['fetch', url]);
      return new Promise(() => undefined);
    };
  });

  afterEach(() => {
    Object.assign(console, { error, warn });
    globalThis.fetch = fetch;
    page.remove();
  });

  let declared: Record<string, string[]>;

  before(async () => {
    const response = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
    const { modules } = (await response.json()) as Manifest;
    declared = Object.fromEntries(
      modules.flatMap(({ declarations }) =>
        declarations.map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
      ),
    );
  });

  async function show(meta: WidgetMeta<object>, story: Story, scheme: string): Promise<void> {
    const locale = (story.globals?.locale as string | undefined) ?? 'vi';
    render(pageOf(scheme, locale, compose(meta, story)), page);
    await playIn(page, story);
    await arrive(page, promisedOf(meta, story).state);
  }

  for (const [file, { default: meta, ...stories }] of Object.entries(files)) {
    describe(file, () => {
      for (const [key, story] of Object.entries(stories))
        for (const scheme of ['light', 'dark'])
          it(`${key}, ${scheme}: ${story.name}`, async () => {
            await show(meta, story, scheme);
            for (const widget of widgetsIn(page)) expect(wordsOf(widget)).not.to.match(SUSPICIOUS);
            for (const { localName, renderRoot } of widgetsIn(page))
              expect(declared[localName]).to.include.members(partsIn(renderRoot));
            const { failure } = promisedOf(meta, story);
            expect([...new Set(kinds)]).to.deep.equal(failure ? [failure] : []);
            await expect(page).to.be.accessible();
            expect(complaints).to.deep.equal([]);
          });

      it('has a story of each state', () => {
        const shown = Object.values(stories).map((story) => promisedOf(meta, story).state);
        expect(
          STATES.filter((state) => !shown.includes(state as WidgetState)),
          'without a story',
        ).to.deep.equal([]);
      });
    });
  }

  for (const [file, { default: meta, ...stories }] of Object.entries(files))
    if (meta.component !== 'cchc-provider')
      it(`show each failure in ${file}`, () => {
        const shown = Object.values(stories).map((story) => promisedOf(meta, story).failure);
        const possible = possibleFailures(meta.component as WidgetTag);
        expect(
          possible.filter((kind) => !shown.includes(kind as FailureKind)),
          'without a story',
        ).to.deep.equal([]);
      });
});
