import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { arrive, compose, playIn } from '../../stories/support/compose.js';
import meta, { Choosing, Overview } from '../../stories/overview/composition.stories.js';
import portals, { OnBothGrounds } from '../../stories/overview/portals.stories.js';
import type { WidgetMeta, WidgetStory } from '../../stories/support/story.js';

describe('the composed pages', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });

  afterEach(() => page.remove());

  async function show(story: WidgetStory<object>): Promise<void> {
    render(compose(meta as WidgetMeta<object>, story), page);
    await arrive(page, 'ready');
  }

  it('have all widgets of a page of a province, accessibly', async () => {
    await show(Overview);
    await expect(page).to.be.accessible();
  });

  it('have the colours of six portals on light and dark ground, accessibly', async () => {
    render(compose(portals as WidgetMeta<object>, OnBothGrounds as WidgetStory<object>), page);
    await arrive(page, 'ready');
    await expect(page).to.be.accessible();
  });

  it('follow a province that is chosen on the map', async () => {
    await show(Choosing);
    const breakdown = page.querySelector('cchc-index-breakdown')!.shadowRoot!;
    expect(breakdown.textContent).not.to.include('Phú Thọ');
    await playIn(page, Choosing as WidgetStory<object>);
    expect(breakdown.textContent).to.include('Phú Thọ');
  });
});
