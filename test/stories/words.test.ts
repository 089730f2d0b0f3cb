import { expect } from '@open-wc/testing';
import { tokens } from '../../src/theme/tokens.js';
import { CHOICES } from '../../stories/support/controls.js';
import { ATTRIBUTES, EVENTS, PARTS, TOKENS } from '../../stories/support/words.js';

type Named = readonly { readonly name: string; readonly description?: string }[];

interface Tag {
  readonly attributes: Named;
  readonly events: Named;
  readonly cssParts: Named;
}

async function tags(): Promise<Tag[]> {
  const response = await fetch(new URL('../../dist/custom-elements.json', import.meta.url));
  if (!response.ok) throw new Error('custom-elements.json is not there: run "npm run manifest" first');
  const { modules } = (await response.json()) as { modules: { declarations: Partial<Tag>[] }[] };
  return modules.flatMap(({ declarations }) =>
    declarations.map(({ attributes = [], events = [], cssParts = [] }) => ({ attributes, events, cssParts })),
  );
}

async function namesOf(list: keyof Tag): Promise<string[]> {
  const items = (await tags()).flatMap((tag) => tag[list]);
  // The analyzer takes the argument of an event's constructor for one more event, of which nobody says anything.
  const documented = items.filter(({ description }) => description);
  return [...new Set(documented.map(({ name }) => name))];
}

describe('the Vietnamese words of the documentation', () => {
  it('explain every attribute', async () => {
    expect(ATTRIBUTES).to.include.keys(await namesOf('attributes'));
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

describe('the controls', () => {
  it('offer choices for attributes that there are', async () => {
    expect(await namesOf('attributes')).to.include.members(Object.keys(CHOICES));
  });
});
