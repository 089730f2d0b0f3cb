import { csvOf, rawTableOf } from './csv.js';
import type { ShownFigure } from '../element/shown-figure.js';
import { withClosedDetails } from './with-closed-details.js';
import { toSvg } from './svg.js';
import { toPng } from './png.js';
import { exportMessages } from './messages.js';
import { frameMessages } from '../ui/messages.js';

/** Hands something to the reader as a file. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const textFile = (content: string, type: string): Blob => new Blob([content], { type });

function fileName(host: Element, { selection }: ShownFigure): string {
  const names = Object.keys(selection).map((name) => selection[name]);
  return [host.localName, ...names].filter(Boolean).join('-');
}

/** What stands above the figures in a file: what they are, of whom, of which period, and of when. */
function remarksOf({ document, label, localizer }: ShownFigure): (readonly string[])[] {
  const { source, updatedAt, period } = document;
  const { sourceLabel, updatedLabel } = localizer.in(frameMessages);
  const remarks = [
    [sourceLabel, [localizer.label(source?.name), source?.url].filter(Boolean).join(' ')],
    [localizer.in(exportMessages).period, localizer.period(period)],
    [updatedLabel, updatedAt],
  ] as const;
  const said = remarks.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return [[label], ...said];
}

/** Gives the reader the figures of a widget as a file. */
export function saveTable(host: Element, shown: ShownFigure): void {
  const { document, selection, localizer } = shown;
  const table = rawTableOf(document, selection, {
    locale: localizer.locale,
    label: (label) => localizer.label(label),
  });
  save(textFile(csvOf(table, remarksOf(shown)), 'text/csv;charset=utf-8'), `${fileName(host, shown)}.csv`);
}

const pictureIn = (host: Element): string => {
  const frame = host.shadowRoot?.querySelector('.widget');
  if (!frame) throw new Error('no frame');
  return withClosedDetails(frame, '.menu', () => toSvg(frame));
};

/** Gives the reader a picture of a widget as a drawing. */
export function savePicture(host: Element, shown: ShownFigure): void {
  save(textFile(pictureIn(host), 'image/svg+xml'), `${fileName(host, shown)}.svg`);
}

/** Gives the reader a picture of a widget as dots, which every system takes. */
export async function saveDots(host: Element, shown: ShownFigure): Promise<void> {
  save(await toPng(pictureIn(host)), `${fileName(host, shown)}.png`);
}
