import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { Chart, type Element, type RadialLinearScale } from 'chart.js';
import type { ChartInk, ChartModel, DrawnChart } from '../../src/figures/chart-model.js';
import { drawChart } from '../../src/charts/index.js';
import { consoleLines } from '../support/console.js';

const INK: ChartInk = {
  text: 'rgb(0, 0, 0)',
  grid: 'rgb(200, 200, 200)',
  surface: 'rgb(255, 255, 255)',
  series: ['oklch(0.46 0.15 250)', 'rgb(156, 61, 18)'],
  font: 'sans-serif',
  letters: 12,
};

const model = (parts: Partial<ChartModel> = {}): ChartModel => ({
  shape: 'columns',
  categories: ['1/2026', '2/2026', '3/2026'],
  series: [
    { name: 'Tiếp nhận', values: [10, 20, 30], mark: 'bar' },
    { name: 'Đã giải quyết', values: [9, null, 28], mark: 'bar' },
  ],
  breakBefore: null,
  format: String,
  ...parts,
});

const radar = (values: readonly (number | null)[]): ChartModel =>
  model({ shape: 'radar', min: 0, max: 100, series: [{ name: 'Điện Biên', values, mark: 'line' }] });

async function canvasOf(width: number): Promise<HTMLCanvasElement> {
  const box = await fixture<HTMLElement>(
    html`<div style="width: ${width}px; height: 300px; position: relative"><canvas></canvas></div>`,
  );
  return box.querySelector('canvas') as HTMLCanvasElement;
}

const charts: DrawnChart[] = [];

async function draw(
  drawn: ChartModel,
  width = 600,
  letters = INK.letters,
): Promise<{ canvas: HTMLCanvasElement; chart: DrawnChart }> {
  const canvas = await canvasOf(width);
  const chart = drawChart(canvas, drawn, { ...INK, letters });
  charts.push(chart);
  return { canvas, chart };
}

/** What Chart.js has made of it. */
function chartOn(canvas: HTMLCanvasElement): Chart {
  const chart = Chart.getChart(canvas);
  if (!chart) throw new Error('no chart');
  return chart;
}

const typeOf = (canvas: HTMLCanvasElement) => (chartOn(canvas).config as { readonly type: string }).type;

const pointsOf = (canvas: HTMLCanvasElement, dataset = 0) => chartOn(canvas).getDatasetMeta(dataset).data;

/** The colour of the canvas, in pixels of the page. */
function colourAt(canvas: HTMLCanvasElement, x: number, y: number): readonly number[] {
  const ratio = canvas.width / canvas.clientWidth;
  const { data } = canvas.getContext('2d')!.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1);
  return [...data];
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What is written on a canvas, in its pixels of the page. */
async function write(drawn: ChartModel, width = 600): Promise<{ canvas: HTMLCanvasElement; words: Word[] }> {
  const canvas = await canvasOf(width);
  const ctx = canvas.getContext('2d')!;
  const words: Word[] = [];
  ctx.fillText = (text, x, y) => {
    const { a: ratio, e, f } = ctx.getTransform();
    words.push({ text, x: x + e / ratio, y: y + f / ratio });
  };
  charts.push(drawChart(canvas, drawn, INK));
  return { canvas, words };
}

const textsOf = async (drawn: ChartModel, width: number): Promise<string[]> =>
  (await write(drawn, width)).words.map(({ text }) => text);

const line = (values: readonly (number | null)[], parts: Partial<ChartModel> = {}): ChartModel =>
  model({
    categories: values.map((_, index) => `${index + 1}/2026`),
    series: [{ name: 'a', values, mark: 'line' }],
    ...parts,
  });

/** Whether a stretch of a column of pixels has a colour. */
function hasColour(
  canvas: HTMLCanvasElement,
  x: number,
  isIt: (colour: readonly number[]) => boolean,
): boolean {
  const rows = Array.from({ length: canvas.clientHeight }, (_, y) => colourAt(canvas, x, y));
  return rows.some(([red = 0, green = 0, blue = 0, alpha = 0]) => alpha > 200 && isIt([red, green, blue]));
}

function inked(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}

/** A resize observer has had its turn, and Chart.js the frame that it waits for. */
async function resized(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
}

describe('the letters of a chart', () => {
  const SIZES = [12, 24];

  it('are as large as those of the text ask for, on its axes and beside its values', async () => {
    const named = (values: readonly number[]) => ({ name: 'Tiếp nhận', values, mark: 'bar' as const });
    for (const shape of ['columns', 'rows'] as const) {
      const drawn = model({ shape, series: [named([10, 20, 30])] });
      const areas: number[] = [];
      for (const size of SIZES) {
        const { canvas } = await draw(drawn, 600, size);
        const { options, chartArea } = chartOn(canvas);
        const ticks = Object.values(options.scales ?? {}).flatMap((axis) => axis?.ticks?.font ?? []);
        expect(new Set(ticks.map((font) => (font as { size: number }).size))).to.deep.equal(new Set([size]));
        areas.push(shape === 'rows' ? chartArea.right : -chartArea.top);
      }
      expect(areas[1], `${shape}: room for the values`).to.be.below(areas[0]!);
    }
  });

  it('stand upright where they are large', async () => {
    const drawn = model({ shape: 'rows', min: 0, max: 100, format: (value) => `${value},00%` });
    const { canvas } = await draw(drawn, 330, 21);
    const { labelRotation } = chartOn(canvas).scales['x'] as unknown as { labelRotation: number };
    expect(labelRotation).to.equal(0);
  });
});

describe('a drawn chart', () => {
  afterEach(() => {
    for (const chart of charts.splice(0)) chart.destroy();
  });

  for (const [name, drawn, type] of [
    ['bars', model(), 'bar'],
    ['lines', model({ series: [{ name: 'a', values: [1, 2, 3], mark: 'line' }] }), 'line'],
    ['rows', model({ shape: 'rows' }), 'bar'],
    ['a radar', radar([10, 20, 30]), 'radar'],
  ] as const)
    it(`of ${name} puts ink on its canvas`, async () => {
      const { canvas } = await draw(drawn);
      expect(typeOf(canvas)).to.equal(type);
      expect(inked(canvas)).to.be.above(1000);
      expect(canvas.width).to.be.at.least(1200);
    });

  it('has a gap where there is no value, not a bar of 0', async () => {
    const { canvas } = await draw(model());
    const hollow = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
      red > 140 && green < 90 && blue < 60;
    const edges = [0, 1, 2].map((index) => {
      const { x, width } = pointsOf(canvas, 1)[index] as unknown as { x: number; width: number };
      return hasColour(canvas, x - width / 2 + 1, hollow);
    });
    expect(edges).to.deep.equal([true, false, true]);
  });

  for (const shape of ['columns', 'rows'] as const)
    it(`fills each series of ${shape} in its own tone, the second one with stripes`, async () => {
      const { canvas } = await draw(model({ shape }));
      const [first = [], second = []] = [0, 1].map((dataset) => {
        const { x, y } = pointsOf(canvas, dataset)[2]!;
        return Array.from({ length: 32 }, (_, half) =>
          String(
            shape === 'rows'
              ? colourAt(canvas, x - 40 + half / 2, y)
              : colourAt(canvas, x, y + 40 + half / 2),
          ),
        );
      });
      expect([...new Set(first)]).to.have.length(1);
      expect(first[0]).to.match(/,255$/).and.not.equal('156,61,18,255');
      expect(second.filter((colour) => colour === '156,61,18,255').length).to.be.within(16, 28);
    });

  it('fills a bar without a seam', async () => {
    const { canvas } = await draw(model(), 407);
    const { x, y, width } = pointsOf(canvas)[2] as unknown as { x: number; y: number; width: number };
    const across = Array.from({ length: Math.floor(width - 3) * 2 }, (_, half) =>
      String(colourAt(canvas, x - width / 2 + 1.5 + half / 2, y + 40)),
    );
    expect(across.length).to.be.above(40);
    expect([...new Set(across)]).to.have.length(1);
  });

  it('names several lines at their ends, the highest above and the other below them', async () => {
    const lines = model({
      series: [
        { name: 'Tiếp nhận', values: [10, 20, 30], mark: 'line' },
        { name: 'Đã giải quyết', values: [9, 12, 29], mark: 'line' },
      ],
    });
    const { words } = await write(lines);
    const [upper, lower] = ['Tiếp nhận 30', 'Đã giải quyết 29'].map((text) =>
      words.find((word) => word.text === text),
    );
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).to.be.above(24);
  });

  it('names a line close below it, also beside a period without a value', async () => {
    const { words } = await write(
      model({
        categories: ['1/2026', '2/2026', '3/2026', '4/2026'],
        series: [
          { name: 'Tiếp nhận', values: [90, 90, null, 90], mark: 'line' },
          { name: 'Đã giải quyết', values: [80, 80, null, 80], mark: 'line' },
        ],
      }),
      240,
    );
    const [upper, lower] = ['Tiếp nhận 90', 'Đã giải quyết 80'].map((text) =>
      words.find((word) => word.text === text),
    );
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).to.be.within(24, 80);
  });

  it('names a line that falls to its end above where it comes from', async () => {
    const { canvas, words } = await write(
      model({
        series: [
          { name: 'Tiếp nhận', values: [10, 30, 10], mark: 'line' },
          { name: 'Đã giải quyết', values: [9, 29, 9], mark: 'line' },
        ],
      }),
    );
    const [from, to] = [pointsOf(canvas)[1]!, pointsOf(canvas)[2]!];
    const name = words.find(({ text }) => text === 'Tiếp nhận 10')!;
    expect(name.x).to.be.within(from.x, to.x);
    expect(name.y).to.be.below(from.y + ((to.y - from.y) * (name.x - from.x)) / (to.x - from.x));
  });

  it('names a line at the foot of the chart above it, clear of the axis and of the other name', async () => {
    const { canvas, words } = await write(
      model({
        series: [
          { name: 'Tiếp nhận', values: [90, 50, 3], mark: 'line' },
          { name: 'Đã giải quyết', values: [80, 40, 1], mark: 'line' },
        ],
      }),
    );
    const [upper, lower] = ['Tiếp nhận 3', 'Đã giải quyết 1'].map((text) =>
      words.find((word) => word.text === text),
    );
    expect(lower?.y).to.be.below(chartOn(canvas).chartArea.bottom);
    expect(Math.abs((lower?.y ?? 0) - (upper?.y ?? 0))).to.be.above(12);
  });

  it('is written once more when the font of the page has come', async () => {
    let come: (fonts: object[]) => void = () => undefined;
    const { fonts } = document;
    Object.defineProperty(fonts, 'load', {
      configurable: true,
      value: () => new Promise<object[]>((resolve) => (come = resolve)),
    });
    const { words } = await write(line([1, 2, 3]));
    Reflect.deleteProperty(fonts, 'load');
    const written = words.length;
    come([{}]);
    await nextFrame();
    expect(words.length).to.be.above(written);
  });

  it('marks a category without changing its colours, also those that Chart.js cannot read', async () => {
    const { canvas, chart } = await draw(model());
    const { x, y } = pointsOf(canvas)[1]!;
    const before = colourAt(canvas, x, y + 40);
    chart.mark(1);
    expect(chartOn(canvas).getActiveElements()).to.have.length(2);
    expect(colourAt(canvas, x, y + 40)).to.deep.equal(before);
    chart.mark(null);
    expect(chartOn(canvas).getActiveElements()).to.have.length(0);
  });

  it('marks a category by a band, of a row and of a column', async () => {
    for (const shape of ['columns', 'rows'] as const) {
      const { canvas, chart } = await draw(
        model({ shape, series: [{ name: 'a', values: [9, 9, 1], mark: 'bar' }] }),
      );
      const { chartArea, scales } = chartOn(canvas);
      const [x, y] =
        shape === 'rows'
          ? [chartArea.right - 4, scales['y']!.getPixelForValue(2) + 2]
          : [scales['x']!.getPixelForValue(2) + 2, chartArea.top + 4];
      expect(colourAt(canvas, x, y)[3]).to.equal(0);
      chart.mark(2);
      expect(colourAt(canvas, x, y)[3]).to.be.within(50, 200);
      chart.mark(0);
      expect(colourAt(canvas, x, y)[3]).to.equal(0);
    }
  });

  it('keeps a mark when it is drawn again, and drops it with its category', async () => {
    const { canvas, chart } = await draw(model());
    chart.mark(2);
    chart.update(model(), { ...INK, text: 'rgb(9, 9, 9)' });
    expect(
      chartOn(canvas)
        .getActiveElements()
        .map(({ index }) => index),
    ).to.deep.equal([2, 2]);
    chart.update(model({ categories: ['1/2026'], series: [{ name: 'a', values: [1], mark: 'bar' }] }), INK);
    expect(chartOn(canvas).getActiveElements()).to.have.length(0);
  });

  it('says which category is under a pointer', async () => {
    const { canvas, chart } = await draw(model());
    const { left, top } = canvas.getBoundingClientRect();
    const indices = pointsOf(canvas).map(({ x }) =>
      chart.indexAt(new MouseEvent('mousemove', { clientX: left + x, clientY: top + 100 })),
    );
    expect(indices).to.deep.equal([0, 1, 2]);
  });

  for (const [place, drawn] of [
    ['in the row of a bar, however far to the side', model({ shape: 'rows' })],
    ['towards the point of a web, however far out', radar([20, 90, 50])],
  ] as const)
    it(`says which category is under a pointer ${place}`, async () => {
      const { canvas, chart } = await draw(drawn);
      const { left, top } = canvas.getBoundingClientRect();
      const { chartArea, scales } = chartOn(canvas);
      const { xCenter, yCenter } = (scales.r ?? { xCenter: 0, yCenter: 0 }) as RadialLinearScale;
      // A web has its points around its middle; a row goes from one side to the other.
      const at = ({ x, y }: Element, distance: number) =>
        scales.r
          ? [xCenter + (x - xCenter) * distance, yCenter + (y - yCenter) * distance]
          : [chartArea.left + chartArea.width * distance, y];
      for (const distance of [0.2, 0.6, 0.95]) {
        const indices = pointsOf(canvas).map((element) => {
          const [x = 0, y = 0] = at(element, distance);
          return chart.indexAt(new MouseEvent('mousemove', { clientX: left + x, clientY: top + y }));
        });
        expect(indices, String(distance)).to.deep.equal([0, 1, 2]);
      }
    });

  for (const style of ['zoom: 1.5', 'zoom: 0.5', 'transform: scale(0.5)'])
    it(`says which category is under a pointer where the page has ${style}`, async () => {
      const { canvas, chart } = await draw(model());
      const points = pointsOf(canvas);
      const { width } = chartOn(canvas);
      (canvas.parentElement as HTMLElement).style.cssText += style;
      const box = canvas.getBoundingClientRect();
      const indices = points.map(({ x }) => {
        const clientX = box.left + (x * box.width) / width;
        const event = new MouseEvent('mousemove', { clientX, clientY: box.top + box.height / 2 });
        canvas.dispatchEvent(event);
        return chart.indexAt(event);
      });
      expect(indices).to.deep.equal([0, 1, 2]);
    });

  for (const style of ['zoom: 1.5', 'zoom: 0.5', 'transform: scale(0.5)'])
    it(`fills its box where the page has ${style}, also after it was printed`, async () => {
      const canvas = await canvasOf(600);
      const box = canvas.parentElement!;
      box.style.cssText += style;
      const chart = drawChart(canvas, model(), INK);
      charts.push(chart);
      const sizes = () => [canvas.clientWidth, canvas.clientHeight, chartOn(canvas).width];
      expect(sizes()).to.deep.equal([600, 300, 600]);
      chart.print(true);
      chart.print(false);
      expect(sizes()).to.deep.equal([600, 300, 600]);
    });

  it('takes new colours without becoming another chart', async () => {
    const { canvas, chart } = await draw(model());
    const { id } = chartOn(canvas);
    const { x, y } = pointsOf(canvas)[2]!;
    chart.update(model(), { ...INK, series: ['rgb(0, 128, 0)', 'rgb(0, 0, 255)'] });
    expect(colourAt(canvas, x, y + 40)).to.deep.equal([0, 128, 0, 255]);
    expect(chartOn(canvas).id).to.equal(id);
  });

  it('draws a line where the units changed', async () => {
    const black = (colour: readonly number[]) => colour.every((channel) => channel < 60);
    const isBroken = async (
      values: readonly (number | null)[],
      breakBefore: number | null,
      at: readonly number[],
    ) => {
      const series = [{ name: 'a', values, mark: 'line' as const }];
      const { canvas } = await draw(model({ series, breakBefore }));
      const places = at.map((index) => pointsOf(canvas)[index]!.x);
      return hasColour(canvas, places.reduce((sum, x) => sum + x, 0) / places.length, black);
    };
    expect(await isBroken([null, 1, 1], null, [0, 1])).to.equal(false);
    expect(await isBroken([null, 1, 1], 1, [0, 1])).to.equal(true);
    expect(await isBroken([1, null, null], 1.5, [1])).to.equal(true);
  });

  it('ends its lines where nothing is comparable across the change', async () => {
    const series = [{ name: 'a', values: [2.3, 2.3, 2.3], mark: 'line' as const }];
    const isJoined = async (cuts: readonly number[], from: number) => {
      const { canvas } = await draw(model({ series, breakBefore: 1, cuts }));
      const [{ x, y }, to] = [pointsOf(canvas)[from]!, pointsOf(canvas)[from + 1]!];
      return colourAt(canvas, x + (to.x - x) * 0.25, y)[3]! > 0;
    };
    expect(await isJoined([], 0)).to.equal(true);
    expect(await isJoined([1], 0)).to.equal(false);
    expect(await isJoined([1], 1)).to.equal(true);
  });

  it('goes with its box, wider and narrower', async () => {
    const { canvas } = await draw(model());
    const box = canvas.parentElement!;
    for (const width of [320, 900, 240]) {
      box.style.width = `${width}px`;
      await resized();
      expect(canvas.clientWidth).to.equal(width);
    }
  });

  it('is drawn for paper no wider than a page, and for the screen again', async () => {
    for (const [width, onPaper] of [
      [1060, 620],
      [300, 300],
    ] as const) {
      const { canvas, chart } = await draw(model(), width);
      chart.print(true);
      expect([chartOn(canvas).width, chartOn(canvas).height]).to.deep.equal([onPaper, 300]);
      expect(inked(canvas)).to.be.above(1000);
      chart.print(false);
      expect(chartOn(canvas).width).to.equal(width);
    }
  });

  it('draws nothing in a hidden tab, and all of it once that is shown', async () => {
    const canvas = await canvasOf(600);
    const box = canvas.parentElement!;
    box.style.display = 'none';
    charts.push(drawChart(canvas, model(), INK));
    box.style.display = '';
    await resized();
    expect(canvas.clientWidth).to.equal(600);
    expect(inked(canvas)).to.be.above(1000);
  });

  it('turns a radar into bars where its names have no room, and back', async () => {
    const { canvas, chart } = await draw(radar([10, 20, 30]), 240);
    expect(typeOf(canvas)).to.equal('bar');
    chart.mark(1);
    canvas.parentElement!.style.width = '600px';
    await resized();
    expect(typeOf(canvas)).to.equal('radar');
    expect(
      chartOn(canvas)
        .getActiveElements()
        .map(({ index }) => index),
    ).to.deep.equal([1]);
    canvas.parentElement!.style.width = '240px';
    await resized();
    expect(typeOf(canvas)).to.equal('bar');
  });

  it('writes the values at their bars and points, as far as all of them have room', async () => {
    const valuesOf = async (drawn: ChartModel, width: number) =>
      (await textsOf(drawn, width)).filter((text) => /^9[\d.]+$/.test(text));
    const many = Array.from({ length: 17 }, (_, index) => 901 + index);
    expect(await valuesOf(line([91.5, null, 92.5]), 600)).to.deep.equal(['91.5', '92.5']);
    expect(await valuesOf(line(many, { categories: many.map(() => '') }), 240)).to.deep.equal(['917']);
    const bars = (values: number[]) => [{ name: 'a', values, mark: 'bar' as const }];
    expect(await valuesOf(model({ series: bars([91.5, 92.5, 93.5]) }), 600)).to.have.length(3);
    expect(await valuesOf(line(many, { series: bars(many) }), 240)).to.deep.equal([]);
  });

  it('writes no value beyond its edge, at the end of the scale either', async () => {
    const { words } = await write(line([99, 100], { min: 90, max: 100, format: (value) => `${value} %` }));
    expect(words.filter(({ text }) => text === '100 %')).to.have.length(2);
    for (const { y } of words) expect(y).to.be.above(10);
  });

  it('writes what a row is given to say, of a gap as well, and never across a bar below 0', async () => {
    const labels = ['9/18', 'chưa công bố', '-5/20'];
    const series = [{ name: 'a', values: [50, null, -25], labels, mark: 'bar' as const }];
    const { canvas, words } = await write(model({ shape: 'rows', series }));
    const zero = chartOn(canvas).scales['x']!.getPixelForValue(0);
    const places = labels.map((label) => words.find(({ text }) => text === label)?.x);
    expect(places[0]).to.be.above(zero + 100);
    expect(places[1]).to.be.above(zero);
    expect(places[2]).to.be.above(zero);
  });

  it('leaves out what rows are given to say where it would take the room of the bars', async () => {
    const label = '100.000.000.000.000/1.000.000.000.000.000';
    const series = [{ name: 'a', values: [10, 50, 90], labels: [label, label, label], mark: 'bar' as const }];
    const rows = model({ shape: 'rows', series });
    expect((await textsOf(rows, 600)).filter((text) => text === label)).to.have.length.above(2);
    const { canvas, words } = await write(rows, 240);
    expect(words.some(({ text }) => text === label)).to.equal(false);
    expect(chartOn(canvas).chartArea.width).to.be.above(150);
  });

  it('cuts the name of a row where it would run out, a single word as well', async () => {
    const categories = ['Tiến độ giải quyết hồ sơ thủ tục hành chính', 'Nhómrấtdài'.repeat(12), 'B'];
    const { words } = await write(model({ shape: 'rows', categories }), 240);
    const [spaced, joined] = words.filter(({ text }) => text.endsWith('…')).map(({ text }) => text);
    expect(spaced).to.match(/^Tiến độ .*[^ ]…$/);
    expect(joined).to.match(/^Nhómrấtdài.+…$/);
    expect(joined?.length).to.be.below(45);
  });

  it('has whole numbers on the axis of whole numbers', async () => {
    const texts = await textsOf(model({ series: [{ name: 'a', values: [0, 0, 0], mark: 'bar' }] }), 600);
    expect(texts.filter((text) => text.includes('.'))).to.deep.equal([]);
  });

  it('draws a bar of 0 as a line, unlike a gap, and the bar of an only period no wider than others', async () => {
    const { canvas } = await draw(model({ series: [{ name: 'a', values: [0, null, 5], mark: 'bar' }] }));
    const heights = pointsOf(canvas).map((bar) => (bar as unknown as { height: number }).height);
    expect(heights[0]).to.be.above(1);
    expect(heights[1] || 0).to.equal(0);
    const single = model({ categories: ['2026'], series: [{ name: 'a', values: [5], mark: 'bar' }] });
    const { canvas: only } = await draw(single);
    expect((pointsOf(only)[0] as unknown as { width: number }).width).to.be.within(40, 60);
  });

  it('has the same sides whether it draws bars or lines', async () => {
    for (const width of [240, 600]) {
      const areas = [];
      for (const drawn of [
        model(),
        line([95, 96, 97], { min: 90, max: 100, format: (value) => `${value}%` }),
      ])
        areas.push(chartOn((await draw(drawn, width)).canvas).chartArea);
      const [bars, lines] = areas;
      expect([bars?.left, bars?.right]).to.deep.equal([lines?.left, lines?.right]);
    }
  });

  it('breaks a long period over lines where its column is narrow', async () => {
    const categories = ['Quý I/2026', 'Quý II/2026', 'Quý III/2026', 'Quý IV/2026'];
    const drawn = model({ categories, series: [{ name: 'a', values: [1, 2, 3, 4], mark: 'bar' }] });
    expect(await textsOf(drawn, 240)).to.include.members(['Quý', 'III/2026']);
    expect(await textsOf(drawn, 600)).to.include('Quý II/2026');
  });

  it('leaves nothing behind that watches its canvas where it fails half-made', async () => {
    const canvas = await canvasOf(600);
    const broken = model({
      format: () => {
        throw new TypeError('Array.from is not what it was');
      },
    });
    expect(() => drawChart(canvas, broken, INK)).to.throw('Array.from');
    expect(Chart.getChart(canvas)).to.equal(undefined);
    await resized();
  });

  it('is gone when it is destroyed', async () => {
    const { canvas, chart } = await draw(model());
    chart.destroy();
    charts.length = 0;
    expect(Chart.getChart(canvas)).to.equal(undefined);
    expect(inked(canvas)).to.equal(0);
  });
});

describe('a chart of bad data', () => {
  const values: Readonly<Record<string, readonly (number | null)[]>> = {
    'no value': [],
    'one value': [5],
    'null only': [null, null],
    'all equal': [7, 7, 7],
    'all 0': [0, 0],
    negative: [-5, 5, -1],
    'very large': [1e308, -1e308, 0],
    'very small': [5e-324, 0],
    '400 values': Array.from({ length: 400 }, (_, index) => (index % 7 ? index : null)),
  };

  for (const [name, list] of Object.entries(values))
    for (const shape of ['columns', 'rows', 'radar'] as const)
      it(`draws ${name} as ${shape} without a word`, async () => {
        const lines = await consoleLines(async () => {
          const { chart } = await draw(
            model({
              shape,
              categories: list.map((_, index) => `Kỳ ${index}`),
              series: [{ name: 'a', values: list, mark: shape === 'radar' ? 'line' : 'bar' }],
            }),
          );
          chart.mark(0);
          chart.update(model(), INK);
          chart.destroy();
        });
        charts.length = 0;
        expect(lines).to.deep.equal([]);
      });

  it('shows a value that stands alone between gaps, also among hundreds', async () => {
    const lone = Array.from({ length: 400 }, (_, index) => (index === 200 ? 5 : null));
    const { canvas } = await draw(
      model({ categories: lone.map(String), series: [{ name: 'a', values: lone, mark: 'line' }] }),
    );
    const { x, y } = pointsOf(canvas)[200]!;
    expect(colourAt(canvas, x, y)[3]).to.equal(255);
    expect((pointsOf(canvas)[200]!.options as { radius: number }).radius).to.equal(3);
  });
});
