import { nextFrame } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { until } from '../../stories/support/until.js';
import type { Widget } from './widgets.js';

/** The canvases of a widget. */
export const canvasesOf = (widget: Element): HTMLCanvasElement[] => [
  ...(widget.shadowRoot?.querySelectorAll('canvas') ?? []),
];

/** The charts of a widget, as Chart.js knows them. */
export const chartsOf = (widget: Element): Chart[] =>
  canvasesOf(widget).flatMap((canvas) => Chart.getChart(canvas) ?? []);

/** A widget whose charts have been drawn. Chart.js is loaded once it is near the view, in its own time. */
export async function drawn(widget: Widget, count: number): Promise<Chart[]> {
  while (chartsOf(widget).length < count) await nextFrame();
  return chartsOf(widget);
}

/** The widget has given its drawing up. */
export const givenUp = (widget: Widget): Promise<boolean> =>
  until(widget.renderRoot, () => canvasesOf(widget).length === 0);
