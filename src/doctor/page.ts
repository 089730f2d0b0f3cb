import { knownAttributes } from '../element/unknown-attributes.js';
import type { MessagesOf } from '../i18n/messages.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { isOurs, nearestTag } from './find-tags.js';
import type { doctorMessages } from './messages.js';
import { advice, fact, problem, type Remark } from './remark.js';

type Words = MessagesOf<typeof doctorMessages>;

const SCRIPTS = 'script[src*="cchc-widgets.js"], script[src*="cchc-widgets.all."]';

/** The scripts of the library that the page names. */
export const scriptsInPage = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>(SCRIPTS),
];

/** Which version has registered the tags, and from where. */
function versionRemarks(own: string, words: Words): Remark[] {
  const registered = customElements.get('cchc-provider') as { readonly version?: string } | undefined;
  const scripts = scriptsInPage();
  const isOther = registered?.version !== undefined && registered.version !== own;
  return [
    fact(words.version(own)),
    ...scripts.map(({ src }) => fact(words.scriptAddress(src))),
    ...(scripts.length > 1 ? [problem(words.manyScripts(scripts.length))] : []),
    ...(isOther ? [problem(words.otherVersion(registered.version, own))] : []),
    ...(registered && !knownAttributes('cchc-provider') ? [problem(words.foreignTags)] : []),
  ];
}

/** Whether a sheet of the page reserves our boxes, under whatever name; one of another origin keeps its rules to itself. */
function reservesBoxes(sheet: CSSStyleSheet): boolean {
  try {
    return [...sheet.cssRules].some(({ cssText }) => cssText.includes('cchc-kpi-card'));
  } catch {
    return false;
  }
}

function sheetRemark(words: Words): Remark {
  const link = document.querySelector<HTMLLinkElement>('link[href*="cchc-widgets.css"]');
  if (link && !link.sheet) return problem(words.sheetFailed(link.href));
  const isThere = link !== null || [...document.styleSheets].some(reservesBoxes);
  return isThere ? fact(words.sheetThere) : advice(words.sheetMissing);
}

/** What is found of the script and the style sheet. */
export const scriptRemarks = (own: string, words: Words): Remark[] => [
  ...versionRemarks(own, words),
  sheetRemark(words),
];

/** The beginning of a tag of ours that stands in the page as text. */
const WRITTEN = /<\/?(cchc|dossier|province)-[a-z-]+[^<]{0,30}/;
const CODE = 'code, pre, textarea, script, style, noscript, template';

/** A tag whose code is shown to readers, as an editor does that takes it for text. */
function escapedTag(): string | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const found = textContent?.includes('<') && !parentElement?.closest(CODE) && WRITTEN.exec(textContent);
    if (found) return found[0].trim();
  }
  return undefined;
}

/** An element that has kept the `data-*` of a carrier, but not what makes it one. */
function strippedCarriers(elements: readonly Element[], words: Words): Remark[] {
  const ours = ['data-indicator', 'data-ranking', 'data-endpoint'];
  return elements
    .filter((element) => !element.hasAttribute('data-cchc') && element.localName !== 'script')
    .filter((element) => !isOurs(element))
    .flatMap((element) => {
      const kept = ours.filter((name) => element.hasAttribute(name));
      return kept.length ? [advice(words.strippedCarrier(element.localName, kept.join(', ')))] : [];
    });
}

/** Elements that nobody has defined, with a name much like one of ours. */
const unknownTags = (elements: readonly Element[], tags: readonly string[], words: Words): Remark[] =>
  elements
    .filter(({ localName }) => localName.includes('-') && !customElements.get(localName))
    .filter((element) => !isOurs(element))
    .flatMap(({ localName }) => {
      const meant = nearestTag(localName, tags);
      return meant ? [problem(words.unknownTag(localName, meant))] : [];
    });

/** Carriers that name no tag of ours. */
const unknownCarriers = (elements: readonly Element[], tags: readonly string[], words: Words): Remark[] =>
  elements
    .map((element) => cleanAttribute(element.getAttribute('data-cchc') ?? tags[0] ?? '').toLowerCase())
    .filter((name) => !tags.includes(name))
    .map((name) => problem(words.unknownCarrier(name, nearestTag(name, tags), tags.join(', '))));

const footerIn = (root: ShadowRoot | null): string =>
  root?.querySelector('[part=footer]')?.textContent?.trim() ?? '';

/** How many source lines of a grid say the same before one below it would be better. */
const REPEATED = 3;

/** Grids without a provider in which each card says the same source and has its own buttons. */
const repeatedSources = (elements: readonly Element[], words: Words): Remark[] =>
  elements
    .filter((element) => element.matches('.cchc-cards:not(cchc-provider *)'))
    .flatMap(({ children }) => {
      const lines = [...children].map(({ shadowRoot }) => footerIn(shadowRoot));
      const count = Math.max(...lines.map((line) => lines.filter((other) => line && other === line).length));
      return count < REPEATED ? [] : [advice(words.repeatedSource(count))];
    });

/** What is found of the tags as a whole. */
export function tagsRemarks(elements: readonly Element[], tags: readonly string[], words: Words): Remark[] {
  const count = elements.filter(isOurs).length;
  const escaped = escapedTag();
  return [
    count ? fact(words.tagCount(count)) : problem(words.noTags),
    ...(escaped ? [problem(words.escapedTag(escaped))] : []),
    ...unknownTags(elements, tags, words),
    ...unknownCarriers(elements, tags, words),
    ...strippedCarriers(elements, words),
    ...repeatedSources(elements, words),
  ];
}
