import { expect } from '@open-wc/testing';
import { MAPPING_ATTRIBUTES } from '../../src/adapters/mapping-attributes.js';
import { tokens } from '../../src/theme/tokens.js';
import { CHOICES } from '../../stories/support/controls.js';
import { ATTRIBUTES, ATTRIBUTES_OF, EVENTS, PARTS, TOKENS } from '../../stories/support/words.js';

type Named = readonly { readonly name: string; readonly description?: string; readonly default?: string }[];

interface Tag {
  readonly tagName: string;
  readonly attributes: Named;
  readonly events: Named;
  readonly cssParts: Named;
  readonly cssProperties: Named;
  readonly cssStates: Named;
}

async function tags(): Promise<Tag[]> {
  const response = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
  if (!response.ok) throw new Error('custom-elements.json is not there: run "npm run manifest" first');
  const { modules } = (await response.json()) as { modules: { declarations: Partial<Tag>[] }[] };
  return modules.flatMap(({ declarations }) =>
    declarations.map((tag) => ({
      ...{ tagName: '', attributes: [], events: [], cssParts: [], cssProperties: [], cssStates: [] },
      ...tag,
    })),
  );
}

async function namesOf(list: Exclude<keyof Tag, 'tagName'>): Promise<string[]> {
  const items = (await tags()).flatMap((tag) => tag[list]);
  // The analyzer takes the argument of an event's constructor for one more event, of which nobody says anything.
  const documented = items.filter(({ description }) => description);
  return [...new Set(documented.map(({ name }) => name))];
}

describe('the Vietnamese words of the documentation', () => {
  it('explain every attribute', async () => {
    expect(ATTRIBUTES).to.include.keys(await namesOf('attributes'));
  });

  it('explain apart only attributes that the tag has', async () => {
    for (const { tagName, attributes } of await tags())
      expect(attributes.map(({ name }) => name)).to.include.members(
        Object.keys(ATTRIBUTES_OF[tagName] ?? {}),
      );
  });

  it('explain every event', async () => {
    expect(EVENTS).to.include.keys(await namesOf('events'));
  });

  it('explain every part', async () => {
    expect(PARTS).to.include.keys(await namesOf('cssParts'));
  });

  it('explain every token', () => {
    const used = tokens.cssText.match(/--cchc-[a-z-]+/g) ?? [];
    expect(Object.keys(TOKENS).sort()).to.deep.equal([...new Set(used)].sort());
  });
});

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

describe('the manifest', () => {
  it('has the attributes of foreign formats in every tag', async () => {
    for (const { tagName, attributes } of await tags())
      if (tagName)
        expect(
          attributes.map(({ name }) => name),
          tagName,
        ).to.include.members([...MAPPING_ATTRIBUTES]);
  });

  it('has every token, with its default, in every tag that shows something', async () => {
    const styles = withoutSpaces(tokens.cssText);
    for (const { tagName, cssProperties, cssStates } of await tags()) {
      if (!tagName || tagName === 'cchc-provider') continue;
      expect(cssProperties.map(({ name }) => name).sort(), tagName).to.deep.equal(Object.keys(TOKENS).sort());
      for (const { name, default: value = '' } of cssProperties)
        expect(styles).to.include(withoutSpaces(`var(${name},${value}`));
      expect(cssStates.map(({ name }) => name)).to.deep.equal(['cchc-waiting']);
    }
  });
});

describe('the controls', () => {
  it('offer choices for attributes that there are', async () => {
    expect(await namesOf('attributes')).to.include.members(Object.keys(CHOICES));
  });
});
