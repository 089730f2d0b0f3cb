import type { Locale } from '../../../src/format/locale.js';
import { ENDPOINT, mount, type Attributes, type WidgetTag } from '../widgets.js';

/** What a tag says by itself, in attributes or in what stands in it, and how its figure reads. */
export interface Own {
  readonly attributes: Attributes;
  readonly content?: string;
  readonly figure: string;
}

/** What the contract needs to know of a tag. */
export interface Fixtures {
  readonly tag: WidgetTag;
  /** The attributes that say what of a document is wanted. */
  readonly asks: Attributes;
  /** A document, and how its label and figure read. */
  readonly good: object;
  readonly label: Readonly<Record<Locale, string>>;
  readonly figure: Readonly<Record<Locale, string>>;
  /** How a voice reads the figure, where that is not how it is drawn. */
  readonly spoken?: string;
  /** A later document of the same endpoint. */
  readonly later: object;
  readonly laterFigure: string;
  /** A document in which nothing of the kind is published. */
  readonly empty: object;
  /** The attributes that ask for what the document lacks, of tags that ask by name. */
  readonly astray?: Attributes;
  /** What the tag can say by itself, of tags that can. */
  readonly own?: Own;
  /** Documents with one poisoned field after the other. */
  readonly garbage: readonly object[];
}

/** The attributes of a widget that asks the endpoint. */
export const asking = ({ asks }: Fixtures, attributes: Attributes = {}): Attributes => ({
  ...asks,
  endpoint: ENDPOINT,
  ...attributes,
});

/** A widget that asks the endpoint, with its first answer still to come. */
export const mountAsking = (fixtures: Fixtures, attributes: Attributes = {}, content = '') =>
  mount(fixtures.tag, asking(fixtures, attributes), content);

/** A widget that shows its figure. */
export async function mountReady(fixtures: Fixtures, attributes: Attributes = {}, content = '') {
  const mounted = await mountAsking(fixtures, attributes, content);
  await mounted.network.last.json(fixtures.good);
  return mounted;
}

/** A widget that says what it can by itself. */
export const mountOwn = ({ tag, own }: Fixtures, attributes: Attributes = {}) =>
  mount(tag, { ...own?.attributes, ...attributes }, own?.content);

/** A widget that is told nothing. */
export const mountBare = ({ tag }: Fixtures, attributes: Attributes = {}) => mount(tag, attributes);
