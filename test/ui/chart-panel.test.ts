import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { css, LitElement, nothing, html as template } from 'lit';
import type { ChartInk, ChartModel, DrawChart } from '../../src/figures/chart-model.js';
import { ChartPanel } from '../../src/ui/chart-panel.js';
import { inks, spacer } from '../../src/ui/chart-navigation.js';
import { chartStyles } from '../../src/theme/chart.styles.js';
import { tokens } from '../../src/theme/tokens.js';
import { deferred, settled } from '../support/deferred.js';

const MODEL: ChartModel = {
  shape: 'columns',
  categories: ['1/2026'],
  series: [{ name: 'a', values: [5], mark: 'bar' }],
  breakBefore: null,
  format: String,
};

/** What draws in place of Chart.js, and takes down what it is asked for. */
class Pen {
  readonly said: string[] = [];
  readonly inks: ChartInk[] = [];
  loads = 0;
  loading = deferred<DrawChart>();
  fails = false;

  readonly load = (): Promise<DrawChart> => {
    this.loads++;
    return this.loading.promise;
  };

  readonly draw: DrawChart = (_canvas, _model, ink) => {
    this.#say('draw', ink);
    return {
      update: (_next, nextInk) => this.#say('update', nextInk),
      print: (isForPaper) => this.#say(isForPaper ? 'print' : 'unprint'),
      mark: (index) => this.#say(`mark ${index}`),
      indexAt: () => 0,
      destroy: () => this.#say('destroy'),
    };
  };

  #say(word: string, ink?: ChartInk): void {
    if (this.fails) throw new TypeError('Array.from is not what it was');
    this.said.push(word);
    if (ink) this.inks.push(ink);
  }
}

class PanelHost extends LitElement {
  static override styles = [
    tokens,
    chartStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];
  pen = new Pen();
  model: ChartModel | null = MODEL;
  renders = 0;
  readonly panel = new ChartPanel(this, {
    load: () => this.pen.load(),
    canvas: 'canvas',
    model: () => this.model,
  });

  protected override render() {
    this.renders++;
    return template`
      <div class="widget" data-theme="auto">
        ${this.panel.hasFailed ? nothing : template`<div class="canvas-box">${spacer(100)}<canvas></canvas></div>`}
        ${inks(() => this.panel.redraw())}
      </div>
    `;
  }
}

customElements.define('panel-host', PanelHost);

/** A panel at a distance from the reader's view. */
async function hostAt(distance: number): Promise<PanelHost> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <div style="height: ${distance}px"></div>
      <panel-host></panel-host>
      <div style="height: 9000px"></div>
    </div>`,
  );
  return page.querySelector('panel-host') as PanelHost;
}

/** An intersection observer has had its turn. */
async function observed(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
}

/** The inks have taken other colours. */
async function recoloured(host: PanelHost, act: () => unknown): Promise<void> {
  const turned = new Promise((resolve) =>
    host.shadowRoot?.addEventListener('transitionend', resolve, { once: true }),
  );
  await act();
  await turned;
  // Each ink tells of its own change.
  await nextFrame();
}

async function drawnHost(): Promise<PanelHost> {
  const host = await hostAt(0);
  await observed();
  host.pen.loading.resolve(host.pen.draw);
  await settled();
  await host.updateComplete;
  return host;
}

describe('a panel', () => {
  afterEach(async () => {
    scrollTo(0, 0);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('loads what draws when it is near the view', async () => {
    const host = await hostAt(0);
    await observed();
    expect(host.pen.loads).to.equal(1);
    expect(host.pen.said).to.deep.equal([]);
    host.pen.loading.resolve(host.pen.draw);
    await settled();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw']);
  });

  it('loads nothing far below the view, until the reader comes near', async () => {
    const host = await hostAt(5000);
    await observed();
    expect(host.pen.loads).to.equal(0);
    scrollTo(0, 4900);
    await observed();
    expect(host.pen.loads).to.equal(1);
  });

  it('draws once for all that is rendered of the same', async () => {
    const host = await drawnHost();
    for (let times = 0; times < 3; times++) {
      host.requestUpdate();
      await host.updateComplete;
    }
    expect(host.pen.said).to.deep.equal(['draw']);
    host.model = { ...MODEL, categories: ['2/2026'] };
    host.requestUpdate();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw', 'update']);
  });

  it('draws anew in another shape, and lets go where nothing is due any more', async () => {
    const host = await drawnHost();
    host.model = { ...MODEL, shape: 'rows' };
    host.requestUpdate();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw', 'destroy', 'draw']);
    host.model = null;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw', 'destroy', 'draw', 'destroy']);
  });

  it('keeps its drawing when it is moved a hundred times', async () => {
    const host = await drawnHost();
    const page = host.parentElement as HTMLElement;
    for (let moves = 0; moves < 100; moves++) {
      const box = document.createElement('div');
      page.append(box);
      box.append(host);
    }
    await settled();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw']);
    expect(host.pen.loads).to.equal(1);
  });

  it('lets go when it is removed, and draws again when it comes back', async () => {
    const host = await drawnHost();
    const page = host.parentElement as HTMLElement;
    host.remove();
    await settled();
    expect(host.pen.said).to.deep.equal(['draw', 'destroy']);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw', 'destroy']);
    page.prepend(host);
    await settled();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal(['draw', 'destroy', 'draw']);
    expect(host.pen.loads).to.equal(1);
  });

  it('removed while it loads draws nothing, and asks nothing after it is gone', async () => {
    const host = await hostAt(0);
    await observed();
    host.remove();
    await settled();
    host.pen.loading.resolve(host.pen.draw);
    await settled();
    await host.updateComplete;
    expect(host.pen.said).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(host.pen.said).to.deep.equal([]);
  });

  it('takes the colours of the tokens, and others when the scheme changes', async () => {
    const host = await drawnHost();
    await recoloured(host, () => emulateMedia({ colorScheme: 'dark' }));
    expect(host.pen.said.slice(-1)).to.deep.equal(['update']);
    const [light, dark] = [host.pen.inks[0]!, host.pen.inks.at(-1)!];
    expect(light.surface).to.equal('rgb(255, 255, 255)');
    expect(dark.surface).to.equal('rgb(23, 33, 43)');
    expect(dark.series[0]).not.to.equal(light.series[0]);
  });

  it('has letters and a room that follow the size of the text', async () => {
    const host = await drawnHost();
    const frame = host.shadowRoot!.querySelector<HTMLElement>('.widget')!;
    const heightOf = () => frame.querySelector('.spacer')!.getBoundingClientRect().height;
    frame.style.fontSize = '15px';
    host.panel.redraw();
    expect([host.pen.inks.at(-1)?.letters, heightOf()]).to.deep.equal([12, 100]);
    frame.style.fontSize = '30px';
    host.panel.redraw();
    expect([host.pen.inks.at(-1)?.letters, heightOf()]).to.deep.equal([24, 200]);
  });

  it('follows a change of theme while it is hidden once it is shown', async () => {
    const host = await drawnHost();
    host.style.display = 'none';
    await observed();
    host.shadowRoot!.querySelector<HTMLElement>('.widget')!.dataset.theme = 'dark';
    host.style.display = '';
    await observed();
    await observed();
    expect(host.pen.inks.at(-1)!.surface).to.equal('rgb(23, 33, 43)');
  });

  it('is drawn in ink for paper while it is printed', async () => {
    const host = await drawnHost();
    await recoloured(host, () => emulateMedia({ colorScheme: 'dark' }));
    dispatchEvent(new Event('beforeprint'));
    const onPaper = host.pen.inks.at(-1)!;
    expect([onPaper.surface, onPaper.text]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(51, 51, 51)']);
    expect(host.pen.said.slice(-2)).to.deep.equal(['update', 'print']);
    await recoloured(host, () => dispatchEvent(new Event('afterprint')));
    expect(host.pen.inks.at(-1)!.surface).to.equal('rgb(23, 33, 43)');
    expect(host.pen.said).to.include('unprint');
  });

  it('is printed without having been in sight, once another has brought what draws', async () => {
    const { pen } = await drawnHost();
    const unseen = await hostAt(9000);
    expect(pen.said.filter((word) => word === 'draw')).to.have.length(1);
    dispatchEvent(new Event('beforeprint'));
    expect(pen.said.filter((word) => word === 'draw')).to.have.length(2);
    expect(pen.inks.at(-1)!.text).to.equal('rgb(51, 51, 51)');
    expect(unseen.pen.loads).to.equal(0);
  });

  it('has failed where what draws cannot be loaded, and says so to its host once', async () => {
    const host = await hostAt(0);
    await observed();
    host.pen.loading.reject(new TypeError('blocked'));
    await settled();
    await host.updateComplete;
    expect(host.panel.hasFailed).to.equal(true);
    const { renders } = host;
    dispatchEvent(new Event('beforeprint'));
    await settled();
    expect([host.renders, host.pen.loads]).to.deep.equal([renders, 1]);
  });

  for (const act of ['draw', 'update', 'mark', 'destroy'] as const)
    it(`has failed where the page breaks what draws at its ${act}`, async () => {
      const host = act === 'draw' ? await hostAt(0) : await drawnHost();
      host.pen.fails = true;
      if (act === 'draw') host.pen.loading.resolve(host.pen.draw);
      await observed();
      if (act === 'update') host.model = { ...MODEL, categories: ['2/2026'] };
      if (act === 'destroy') host.model = null;
      if (act === 'mark') host.panel.mark(0);
      else host.requestUpdate();
      await settled();
      await host.updateComplete;
      expect(host.panel.hasFailed).to.equal(true);
    });
});
