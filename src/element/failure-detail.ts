import type { DataError } from '../document/error.js';
import { failureText } from '../figures/failure-text.js';
import type { FigureHost } from './figure.js';
import { unknownAttributes, type UnknownAttribute } from './unknown-attributes.js';

/** The attributes of a tag, and of the providers around it, that none of them reads. */
function unknownAround(element: Element): UnknownAttribute[] {
  const provider = element.parentElement?.closest('cchc-provider');
  return [...unknownAttributes(element), ...(provider ? unknownAround(provider) : [])];
}

/** Whether what failed may be there under another name. */
const isLacking = ({ kind, detail }: DataError): boolean =>
  kind === 'missing-attribute' || /^col-(score|name)$/.test(detail.field ?? '');

/** What a webmaster has to know of a failure of a widget. */
export function failureDetail(error: DataError, widget: FigureHost): string {
  const { localizer, settings, baseURI } = widget;
  const unknown = isLacking(error) ? unknownAround(widget) : [];
  return failureText(error, localizer, {
    endpoint: settings.endpoint,
    base: baseURI,
    unknownAttributes: unknown,
  });
}
