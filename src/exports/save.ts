import { csvOf, rawTableOf } from './csv.js';
import type { MenuOptions, Pictures } from '../element/lazy-modules.js';
import type { ShownFigure } from '../element/shown-figure.js';
import { createHtml } from '../platform/safe-dom.js';
import { exportMessages } from './messages.js';
import { frameMessages } from '../ui/messages.js';

/** Hands something to the reader as a file. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(createHtml('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const textFile = (content: string, type: string): Blob => new Blob([content], { type });

function fileName({ host, selection }: ShownFigure): string {
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
export function saveTable(shown: ShownFigure): void {
  const { document, selection, localizer } = shown;
  const table = rawTableOf(document, selection, {
    locale: localizer.locale,
    label: (label) => localizer.label(label),
  });
  save(textFile(csvOf(table, remarksOf(shown)), 'text/csv;charset=utf-8'), `${fileName(shown)}.csv`);
}

type LoadPictures = MenuOptions['lazyModules']['pictures'];

/** Source and time in one line. */
function originOf({ document: { source, updatedAt }, localizer }: ShownFigure): string {
  const { sourceLabel, updatedLabel } = localizer.in(frameMessages);
  const name = localizer.label(source?.name);
  return [
    name && `${sourceLabel} ${name}`,
    updatedAt && `${updatedLabel}\u00a0${localizer.moment(updatedAt)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A picture of a widget; where a provider says the source for several, it stands in the picture all the same. */
function pictureOf(shown: ShownFigure, { toSvg }: Pictures): string {
  const frame = shown.host.shadowRoot?.querySelector<HTMLElement>('.widget');
  if (!frame) throw new Error('no frame');
  return toSvg(frame, frame.querySelector('.footer') ? '' : originOf(shown));
}

/** Gives the reader a picture of a widget as a drawing. */
export async function saveSvg(shown: ShownFigure, load: LoadPictures): Promise<void> {
  const pictures = await load();
  save(textFile(pictureOf(shown, pictures), 'image/svg+xml'), `${fileName(shown)}.svg`);
}

/** Gives the reader a picture of a widget as dots, which every system takes. */
export async function savePng(shown: ShownFigure, load: LoadPictures): Promise<void> {
  const pictures = await load();
  save(await pictures.toPng(pictureOf(shown, pictures)), `${fileName(shown)}.png`);
}
