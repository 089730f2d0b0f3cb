import type { Selection } from '../document/selection.js';
import type { ContextSettings } from '../element/settings-context.js';
import { knownAttributes } from '../element/unknown-attributes.js';
import { nearestName } from '../lib/nearest-name.js';

/** What is read of one of our elements, of whichever version. */
export interface OurElement extends HTMLElement {
  readonly settings?: ContextSettings;
  readonly selection?: () => Selection;
  readonly updateComplete?: Promise<boolean>;
}

const OURS = /^(cchc|dossier|province)-/;

/** All elements of the page, also in shadow roots that are open. */
export function allElements(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot && !knownAttributes(element.localName)
      ? [element, ...allElements(element.shadowRoot)]
      : [element],
  );
}

/** Whether an element is a tag of ours, or was meant as one; what another library has registered was not. */
export const isOurs = ({ localName }: Element): boolean =>
  customElements.get(localName) ? knownAttributes(localName) !== undefined : OURS.test(localName);

/** The tag that a name was meant as: one that it is the end of, or most like; empty where it is like none. */
export const nearestTag = (name: string, tags: readonly string[]): string =>
  tags.filter((tag) => tag.endsWith(`-${name}`))[0] ?? nearestName(name, tags);
