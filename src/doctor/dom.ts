import { adoptStyles } from '../element/adopt-styles.js';
import { nullPrototype } from '../lib/null-prototype.js';
import { safeDocument } from '../platform/safe-dom.js';
import { doctorStyles } from './styles.js';

/** An element with attributes and what stands in it, as text or as elements. */
export function makeElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = safeDocument('createElement').call(document, tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  return element;
}

/** A button that does something. */
export function makeButton(text: string, act: () => void): HTMLElement {
  const button = makeElement('button', { type: 'button' }, text);
  button.addEventListener('click', act);
  return button;
}

/** An element whose content neither the styles nor the scripts of the page reach. */
export function inShadowRoot(content: Node): HTMLElement {
  const host = makeElement('div', { 'data-cchc-doctor': '' });
  const root = host.attachShadow(nullPrototype<ShadowRootInit>({ mode: 'open' }));
  adoptStyles(root, doctorStyles);
  root.append(content);
  return host;
}
