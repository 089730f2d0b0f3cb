import { tagsIn, type ManifestTag } from './model/controls.js';
import type { Hashes } from './model/snippets.js';

const MANIFEST = new URL('../../dist/custom-elements.json', import.meta.url);
const HASHES = new URL('../../dist/cdn/sri.json', import.meta.url);
const SAMPLE = new URL('../data/score766_2026-10-10.csv', import.meta.url);

/** What a page of a server asks for; the built desk holds it, since it also opens without one. */
const answer = async (address: URL): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`no ${address.pathname}`);
  return response;
};

/** The tags with their attributes. */
export const loadTags = async (): Promise<ManifestTag[]> => tagsIn(await (await answer(MANIFEST)).json());

/** The hashes of the script files by their names. */
export const loadHashes = async (): Promise<Hashes> => (await (await answer(HASHES)).json()) as Hashes;

/** Figures of the demo, so that the desk can be tried without a table at hand. */
export const loadSample = async (): Promise<string> => (await answer(SAMPLE)).text();
