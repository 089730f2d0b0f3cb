import { holdsPageParts, isSplitFrom } from '../platform/light-dom.js';
import { ownTags } from '../platform/own-tags.js';
import { isElement, isParsing, onceParsed, safeDocument, safeNode } from '../platform/safe-dom.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import type { SettingsElement } from './settings-element.js';
import { warnOnce } from '../platform/warn.js';

type OurClass = (new () => HTMLElement) & { readonly observedAttributes: readonly string[] };

/** Fields of a form hide what it can do. */
const CARRIER = '[data-cchc]:not(form)';
const PREFIX = 'data-';

const tagOf = new WeakMap<Element, Element>();
/** Carriers that have just got their tag back. */
const coolingDown = new Set<Element>();
/** How long at first, in milliseconds. */
const COOLDOWN = 50;
let observer: MutationObserver | undefined;

/** The class of one of our tags, of whichever copy of the library: `data-cchc` must not make other libraries' elements. */
function classOf(name: string): OurClass | undefined {
  const registered = customElements.get(name) as OurClass | undefined;
  return registered?.observedAttributes?.includes('without-source') ? registered : undefined;
}

/** Passes on what the tag knows and nothing else: `data-onclick` must not become a handler. */
function passAttribute(carrier: Element, tag: Element, data: string): void {
  const name = data.slice(PREFIX.length);
  const value = carrier.getAttribute(data);
  if (!data.startsWith(PREFIX) || !classOf(tag.localName)?.observedAttributes.includes(name)) return;
  if (value === null) tag.removeAttribute(name);
  else if (value !== tag.getAttribute(name)) tag.setAttribute(name, value);
}

/** Whether the parser has left an element behind, and with it all that stands in it. */
function isParsed(element: Element): boolean {
  for (let node: Node | null = element; node; node = safeNode('parentNode', node))
    if (safeNode('nextSibling', node)) return true;
  return !isParsing();
}

function reportUnknownTag(carrier: Element, name: string): void {
  const unknown = `Không có tên này. Các tên dùng được: ${[...ownTags].join(', ')}.`;
  warnOnce(`data-cchc="${name}": ${unknown}`);
  if (!carrier.textContent?.trim()) carrier.textContent = unknown;
  // `whenDefined` rejects invalid names; otherwise wait for a later definition.
  customElements.whenDefined(name).then(() => classOf(name) && scan(carrier), Boolean);
}

/**
 * Whether a carrier is what an editor makes of the one before it when somebody goes on typing in that, and may put a
 * quotation around.
 */
function isSplitOff(carrier: Element): boolean {
  let before: Element | null | undefined = carrier;
  do before = before.previousElementSibling ?? before.parentElement?.closest('blockquote');
  while (before && !tagOf.has(before));
  return Boolean(before && isSplitFrom(before, carrier));
}

/** Leaves words that were typed behind a widget as they are, and as a carrier no more, whose room would be reserved. */
function releaseCarrier(carrier: Element): void {
  carrier.removeAttribute('data-cchc');
  warnOnce('Chữ gõ tiếp sau thẻ data-cchc: hãy đưa ra ngoài.');
}

/** The tag that a carrier has already: the one that was made, also where a script has wrapped it, or a clone's. */
function tagIn(carrier: Element, name: string): Element | undefined {
  const former = tagOf.get(carrier);
  if (former && carrier.contains(former)) return former;
  return [...carrier.children].filter((child) => child.localName === name)[0];
}

/** Puts a tag into its carrier, round the fallback that the carrier has, which may have come in the place of the tag. */
function insertTag(carrier: Element, tag: Element): void {
  const isFallback = tag.localName === 'cchc-provider' || !holdsPageParts(carrier);
  if (isFallback && carrier.firstChild) tag.replaceChildren(...carrier.childNodes);
  carrier.insertBefore(tag, carrier.firstChild);
}

/**
 * Whether a carrier gets its tag once more. Taken out again at once, as by scripts that know no such tags, it stays out
 * for a while, and for longer each time, since the page may want it gone.
 */
function mayReinsert(carrier: Element, tag: Element, rest: number): boolean {
  if (tag.isConnected || coolingDown.has(carrier)) return false;
  coolingDown.add(carrier);
  setTimeout(() => {
    coolingDown.delete(carrier);
    if (!carrier.contains(tag)) hydrateCarrier(carrier, 2 * rest);
  }, rest);
  return true;
}

/** Puts the tag into its carrier, round the fallback that stands there. A clone has brought its tag along. */
function hydrateCarrier(carrier: Element, rest = COOLDOWN): void {
  const name = cleanAttribute(carrier.getAttribute('data-cchc') ?? '').toLowerCase();
  const type = classOf(name);
  if (!isParsed(carrier)) return;
  if (!type) return reportUnknownTag(carrier, name);
  const former = tagOf.get(carrier);
  if (former && former.localName !== name) {
    tagOf.delete(carrier);
    former.replaceWith(...former.childNodes);
    return hydrateCarrier(carrier);
  }
  const present = tagIn(carrier, name);
  if (!present && former && !mayReinsert(carrier, former, rest)) return;
  if (!present && !former && isSplitOff(carrier)) return releaseCarrier(carrier);
  const tag = present ?? former ?? new type();
  for (const attribute of carrier.getAttributeNames()) passAttribute(carrier, tag, attribute);
  if (!present) insertTag(carrier, tag);
  tagOf.set(carrier, tag);
  observer?.observe(carrier, { attributes: true });
}

const isCarrier = (node: Node): boolean => isElement(node) && safeNode('matches', node).call(node, CARRIER);

const carriersIn = (node: Node): NodeListOf<Element> =>
  isElement(node)
    ? safeNode('querySelectorAll', node).call(node, CARRIER)
    : (node as ShadowRoot).querySelectorAll(CARRIER);

function scan(root: Node): void {
  const node = root === document ? safeDocument('documentElement') : root;
  if (isCarrier(node)) hydrateCarrier(node as Element);
  for (const carrier of carriersIn(node)) hydrateCarrier(carrier);
}

function handleMutation({ target, addedNodes, attributeName }: MutationRecord): void {
  const carrier = target as Element;
  const tag = tagOf.get(carrier);
  if (tag && attributeName && attributeName !== 'data-cchc') passAttribute(carrier, tag, attributeName);
  else if (isCarrier(carrier)) hydrateCarrier(carrier);
  for (const node of addedNodes) if (isElement(node)) scan(node);
}

/** The classic script exports nothing and leaves no global: what a page needs of it hangs on one of its tags. */
function exposeHydrate(): void {
  const provider = customElements.get('cchc-provider') as typeof SettingsElement | undefined;
  if (provider) provider.hydrate ??= hydrate;
}

/**
 * Turns every `<div data-cchc="province-ranking" data-ranking="766">` in a document, shadow root or element into the
 * same widget as the tag of that name, now and whenever one appears; what stands in it becomes the tag's fallback.
 */
export function hydrate(root: Document | ShadowRoot | Element = document): void {
  exposeHydrate();
  if (isParsing()) onceParsed(() => scan(root));
  scan(root);
  // What pages may lack comes last.
  observer ??= new MutationObserver((records) => {
    // While the page is parsed, a carrier is complete once something follows it, wherever that is.
    if (isParsing()) scan(document);
    else records.forEach(handleMutation);
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-cchc'] });
}
