import {
  knownAttributes,
  carrierOf,
  unknownAttributes,
  type UnknownAttribute,
} from '../element/unknown-attributes.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { isSplitFrom, exceedsFallback } from '../platform/light-dom.js';
import type { MessagesOf } from '../i18n/messages.js';
import { nearestTag, type OurElement } from './find-tags.js';
import type { doctorMessages } from './messages.js';
import { advice, fact, problem, type Remark } from './remark.js';
import { settingValueRemark } from './values.js';

type Words = MessagesOf<typeof doctorMessages>;

const nameRemark = ({ name, meant, kind }: UnknownAttribute, words: Words): Remark =>
  problem(words.unknownAttribute[kind](name, meant));

/** What an editor has put round a value. */
function valueRemark(name: string, value: string, words: Words): Remark | undefined {
  const meant = cleanAttribute(value);
  return meant === value ? undefined : advice(words.cleaned(name, meant));
}

/** The attributes by the names that the tag knows: of a carrier those behind `data-`. */
function writtenOn(element: Element): readonly (readonly [string, string])[] {
  const carrier = carrierOf(element);
  const source = carrier ?? element;
  return source
    .getAttributeNames()
    .filter((name) => !carrier || (name.startsWith('data-') && name !== 'data-cchc'))
    .map((name) => [carrier ? name.slice('data-'.length) : name, source.getAttribute(name) ?? '']);
}

/** Whether an editor has made a tag of the one before it, when somebody went on typing behind that one's words. */
function isSplitOff(tag: Element): boolean {
  const before = tag.previousElementSibling ?? tag.closest('p')?.previousElementSibling?.lastElementChild;
  if (before?.localName !== tag.localName || !tag.textContent?.trim() || !tag.hasAttributes()) return false;
  return isSplitFrom(before, tag);
}

/** What stands in a tag besides its fallback, and how it may have come there. */
function fallbackProblem(tag: Element, words: Words): Remark | false {
  if (isSplitOff(tag)) return problem(words.splitOff);
  return exceedsFallback(tag) && problem(words.unclosed);
}

/** What has become of a tag on its way into the page. */
export function tagRemarks(element: OurElement, tags: readonly string[], words: Words): Remark[] {
  const known = knownAttributes(element.localName);
  if (!known) {
    if (tags.includes(element.localName)) return [problem(words.notDefined(element.localName))];
    return [problem(words.unknownTag(element.localName, nearestTag(element.localName, tags)))];
  }
  const written = writtenOn(element);
  // A provider says nothing of itself, and needs no attribute to have its widgets share a line.
  const isProvider = element.localName === 'cchc-provider';
  const remarks = written.flatMap(([name, value]) => [
    known.includes(name) && valueRemark(name, value, words),
    known.includes(name) && settingValueRemark(name, value, words),
  ]);
  const found = [
    ...unknownAttributes(element).map((unknown) => nameRemark(unknown, words)),
    ...remarks,
    !isProvider && !written.some(([name]) => known.includes(name)) && problem(words.strippedAttributes),
    !isProvider && fallbackProblem(element, words),
    !element.textContent?.trim() && advice(words.noFallback),
  ].filter((remark) => typeof remark === 'object');
  return found.length ? found : [fact(words.tagFine)];
}
