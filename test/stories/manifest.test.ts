import { expect } from '@open-wc/testing';
import { adapters } from '../../src/adapters/index.js';
import { MAPPING_ATTRIBUTES } from '../../src/adapters/mapping-attributes.js';
import { chartStyles } from '../../src/theme/chart.styles.js';
import { tokens } from '../../src/theme/tokens.js';
import { TAGS } from '../support/every-tag.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly vi?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

const LISTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;

type Tag = Readonly<Record<(typeof LISTS)[number], readonly Item[]>> & {
  readonly tagName: string;
  readonly summary?: string;
  readonly vi?: string;
  readonly description?: string;
  readonly descriptionVi?: string;
};

const NOTHING = { attributes: [], events: [], slots: [], cssParts: [], cssProperties: [], cssStates: [] };

const namesOf = (items: readonly Item[]): string[] => items.map(({ name }) => name);
/** The tags with charts, which have tokens for their series. */
const CHARTS = ['dossier-trend', 'cchc-index-breakdown'];

const tokensIn = (css: string): string[] => [...new Set(css.match(/--cchc-[\w-]+/g))];
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

describe('the manifest', () => {
  let tags: Tag[];
  let widgets: Tag[];

  before(async () => {
    const response = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
    if (!response.ok) throw new Error('custom-elements.json is not there: run "npm run manifest" first');
    const { modules } = (await response.json()) as { modules: { declarations: Tag[] }[] };
    tags = modules.flatMap(({ declarations }) => declarations.map((tag) => ({ ...NOTHING, ...tag })));
    widgets = tags.filter(({ tagName }) => tagName !== 'cchc-provider');
  });

  it('says of each tag, and of all that a page can set or style, what it is, in English and in Vietnamese', () => {
    expect(tags.map(({ tagName }) => tagName)).to.have.members(['cchc-provider', ...TAGS]);
    for (const tag of tags) {
      expect(tag.summary && tag.vi, tag.tagName).to.be.ok;
      expect(tag.description && tag.descriptionVi, tag.tagName).to.be.ok;
      for (const list of LISTS)
        for (const { name, description, vi } of tag[list])
          expect([description, vi], `${tag.tagName} ${list} ${name}`).not.to.include.oneOf([undefined, '']);
    }
  });

  it('has the attributes of foreign formats in every tag, once', () => {
    for (const { tagName, attributes } of tags) {
      const names = namesOf(attributes);
      expect(names, tagName).to.include.members([...MAPPING_ATTRIBUTES]);
      expect(new Set(names).size, tagName).to.equal(names.length);
    }
  });

  it('has the parts and events that all widgets share in every widget', () => {
    for (const { tagName, cssParts, events } of widgets) {
      expect(namesOf(cssParts), tagName).to.include.members(['widget', 'label', 'footer', 'menu']);
      expect(namesOf(events), tagName).to.include.members(['cchc-ready', 'cchc-error']);
    }
  });

  it('has every token, with its default, in every widget', () => {
    const styles = withoutSpaces(tokens.cssText);
    const shared = tokensIn(tokens.cssText);
    for (const { tagName, cssProperties } of widgets) {
      const own = CHARTS.includes(tagName) ? tokensIn(chartStyles.cssText) : [];
      expect(namesOf(cssProperties).sort(), tagName).to.deep.equal([...shared, ...own].sort());
      for (const { name, default: value = '' } of cssProperties.filter(({ name }) => shared.includes(name)))
        expect(styles).to.include(withoutSpaces(`var(${name},${value}`));
    }
  });

  it('lists the formats that there are', () => {
    for (const { attributes } of tags) {
      const type = attributes.find(({ name }) => name === 'format')?.type?.text ?? '';
      expect(type.match(/(?<=')[^' |]+(?=')/g)).to.have.members(Object.keys(adapters));
    }
  });

  it('names no state of the element but the one that the classic script sets', () => {
    for (const { cssStates } of widgets)
      expect(namesOf(cssStates)).to.deep.equal(['cchc-waiting', 'cchc-brief']);
  });
});
