import { csvOf, rawTableOf } from './csv.js';
import type { MenuOptions, PictureKind } from '../element/lazy-modules.js';
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

/** Systems take names of 255 bytes; subject and place have room in them beside the day. */
const LONGEST = 90;

/** A name of subject, place and day, in letters that every system takes: `ho-so-tiep-nhan-tinh-dien-bien-2026-10-10`. */
function fileName({ host, document: { title, period, updatedAt }, label, localizer }: ShownFigure): string {
  const named = localizer.label(title) ?? '';
  const day = period?.end ?? updatedAt?.slice(0, 10);
  const said = [label, label.includes(named) ? '' : named].map((words) => words.slice(0, LONGEST));
  const words = [...said, day].join(' ').normalize('NFD').toLowerCase();
  const plain = words.replace(/đ/g, 'd').replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [host.localName]).join('-');
}

/** Of whom figures are, of which period and of when, each with its name; what nobody says is left out. */
function originOf(shown: ShownFigure, source: string, updated: string | null | undefined): string[][] {
  const { document, localizer } = shown;
  const { sourceLabel, updatedLabel } = localizer.in(frameMessages);
  const said = [
    [sourceLabel, source],
    [localizer.in(exportMessages).period, localizer.period(document.period)],
    [updatedLabel, updated],
  ] as const;
  return said.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** Gives the reader the figures of a widget as a file, and above them what they are. */
export function saveTable(shown: ShownFigure): void {
  const { document, selection, label, localizer } = shown;
  const { source, updatedAt } = document;
  const named = [localizer.label(source?.name), source?.url].filter(Boolean).join(' ');
  const table = rawTableOf(document, selection, {
    locale: localizer.locale,
    label: (text) => localizer.label(text),
  });
  const text = csvOf(table, [[label], ...originOf(shown, named, updatedAt)]);
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${fileName(shown)}.csv`);
}

/** Gives the reader a picture of a widget as a file. */
export async function savePicture(
  shown: ShownFigure,
  load: MenuOptions['lazyModules']['pictures'],
  kind: PictureKind,
): Promise<void> {
  const { host, document, label: title, localizer } = shown;
  const { source, updatedAt } = document;
  const { draw } = await load();
  const name = localizer.label(source?.name) ?? '';
  const origin = originOf(shown, name, updatedAt && localizer.moment(updatedAt));
  const caption = {
    title,
    place: localizer.label(document.title),
    origin: origin.map((said) => said.join('\u00a0')).join('\u00a0· '),
  };
  save(await draw(kind, host, caption), `${fileName(shown)}.${kind}`);
}
