import type { DataError } from '../document/error.js';
import { failureText } from '../figures/failure-text.js';
import type { FigureHost } from './figure.js';
import { strangeAttributes, type StrangeAttribute } from './strange-attributes.js';

/** The attributes of a tag, and of the providers around it, that none of them reads. */
function strangeAround(element: Element): StrangeAttribute[] {
  const provider = element.parentElement?.closest('cchc-provider');
  return [...strangeAttributes(element), ...(provider ? strangeAround(provider) : [])];
}

/** Whether what failed may be there under another name. */
const isLacking = ({ kind, detail }: DataError): boolean =>
  kind === 'missing-attribute' || /^col-(score|name)$/.test(detail.field ?? '');

/** What a webmaster has to know of a failure of a widget. */
export function failureDetail(error: DataError, widget: FigureHost): string {
  const { localizer, settings, baseURI } = widget;
  const strange = isLacking(error) ? strangeAround(widget) : [];
  return failureText(error, localizer, { endpoint: settings.endpoint, base: baseURI, strange });
}
