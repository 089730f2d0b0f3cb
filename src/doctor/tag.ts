import { nearestName } from '../lib/nearest-name.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { swallowsPage } from '../platform/light-dom.js';
import type { MessagesOf } from '../i18n/messages.js';
import { attributesOf, carrierOf, meantTag, type OurElement } from './find-tags.js';
import type { doctorMessages } from './messages.js';
import { advice, fact, problem, type Remark } from './remark.js';
import { settingValueRemark } from './values.js';

type Words = MessagesOf<typeof doctorMessages>;

/** What any element may have, and what frameworks and editors write. */
const COMMON =
  /^(id|class|style|lang|dir|title|hidden|slot|part|exportparts|role|tabindex|translate|draggable|contenteditable|nonce|inert|is|item\w+|(aria|data|on|v|ng|_ng|x|wire|mce|cke)[-:_]?.*|[:@#*[(].*)$/;

const lettersOf = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();

/** What is wrong with the name of an attribute; nothing where the tag reads it, or where anybody may have it. */
function nameRemark(name: string, known: readonly string[], words: Words): Remark | undefined {
  if (known.includes(name)) return undefined;
  const meant = name.startsWith('data-') ? name.slice('data-'.length) : '';
  if (known.includes(meant)) return problem(words.dataOnTag(name, meant));
  const apart = known.find((one) => one.includes('-') && lettersOf(one) === lettersOf(name));
  if (apart) return problem(words.runTogether(name, apart));
  return COMMON.test(name) ? undefined : problem(words.unknownAttribute(name, nearestName(name, known)));
}

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

/** What has become of a tag on its way into the page. */
export function tagRemarks(element: OurElement, tags: readonly string[], words: Words): Remark[] {
  const known = attributesOf(element.localName);
  if (!known) {
    if (tags.includes(element.localName)) return [problem(words.notDefined(element.localName))];
    return [problem(words.unknownTag(element.localName, meantTag(element.localName, tags)))];
  }
  const written = writtenOn(element);
  const remarks = written.flatMap(([name, value]) => [
    nameRemark(name, known, words),
    known.includes(name) && valueRemark(name, value, words),
    known.includes(name) && settingValueRemark(name, value, words),
  ]);
  const found = [
    ...remarks,
    !written.some(([name]) => known.includes(name)) && problem(words.lostAttributes),
    swallowsPage(element) && element.localName !== 'cchc-provider' && problem(words.swallows),
    !element.textContent?.trim() && advice(words.noFallback),
  ].filter((remark) => typeof remark === 'object');
  return found.length ? found : [fact(words.tagFine)];
}
