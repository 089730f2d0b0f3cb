import { nearestName } from '../lib/nearest-name.js';

/** An attribute that a tag does not read, and what it must have been meant as; empty where it is like none. */
export interface UnknownAttribute {
  readonly name: string;
  readonly meant: string;
  /** What is wrong with it: a `data-` too many or too few, missing hyphens, or other letters. */
  readonly kind: 'data' | 'bare' | 'hyphens' | 'letters';
}

/** What any element may have, and what frameworks and editors write. */
const COMMON =
  /^(id|class|style|lang|dir|title|hidden|slot|part|exportparts|role|tabindex|translate|draggable|contenteditable|nonce|inert|is|item\w+|on\w+|_ng.*|(aria|data|v|ng|x|wire|mce|cke)[-:_].*|[:@#*[(].*)$/;

/** What chooses the figure of a tag. Where it stands on one of another kind, no other name was meant. */
const CHOOSING: readonly string[] = ['indicator', 'ranking'];

const lettersOf = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();

/** The plain element that carries a tag, where it came by one. */
export function carrierOf({ parentElement }: Element): Element | undefined {
  return parentElement?.hasAttribute('data-cchc') ? parentElement : undefined;
}

/** The attributes that a tag reads; nothing where it is none of ours, or not registered. */
export function knownAttributes(tag: string): readonly string[] | undefined {
  const type = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  return type?.observedAttributes?.includes('without-source') ? type.observedAttributes : undefined;
}

function unknownOnTag(name: string, known: readonly string[]): UnknownAttribute | undefined {
  const behind = name.startsWith('data-') ? name.slice('data-'.length) : '';
  if (known.includes(behind)) return { name, meant: behind, kind: 'data' };
  const apart = known.filter((one) => one.includes('-') && lettersOf(one) === lettersOf(name))[0];
  if (apart) return { name, meant: apart, kind: 'hyphens' };
  if (COMMON.test(name)) return undefined;
  return { name, meant: CHOOSING.includes(name) ? '' : nearestName(name, known), kind: 'letters' };
}

/** On a plain element only what stands behind `data-` is read. */
function unknownOnCarrier(name: string, known: readonly string[]): UnknownAttribute | undefined {
  if (!name.startsWith('data-'))
    return known.includes(name) ? { name, meant: `data-${name}`, kind: 'bare' } : undefined;
  const bare = name.slice('data-'.length);
  const unknown = known.includes(bare) ? undefined : unknownOnTag(bare, known);
  return unknown && { ...unknown, name, meant: unknown.meant && `data-${unknown.meant}` };
}

/** The attributes of a tag, or of the element that carries it, that are not read. */
export function unknownAttributes(element: Element): UnknownAttribute[] {
  const known = knownAttributes(element.localName) ?? [];
  const carrier = carrierOf(element);
  const names = (carrier ?? element).getAttributeNames().filter((name) => name !== 'data-cchc');
  const unknownOn = carrier ? unknownOnCarrier : unknownOnTag;
  return names
    .filter((name) => carrier || !known.includes(name))
    .flatMap((name) => unknownOn(name, known) ?? []);
}
