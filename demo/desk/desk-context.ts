import type { ReportLanguage } from '../../src/authoring/report-language.js';
import type { Client } from '../../src/client/client.js';
import type { ManifestTag } from './model/controls.js';
import type { Figure, Merged, ReadSource } from './model/derive.js';
import type { Hashes } from './model/snippets.js';
import type { DeskState, Source } from './model/state.js';
import type { DeskWords } from './words/index.js';

/** What can be opened: the source of the figures, and the document of the period before. */
export type InputName = 'source' | 'last';

/** What the parts of the page are drawn from, and what they can do. */
export interface DeskContext {
  readonly state: DeskState;
  readonly words: DeskWords;
  readonly reportLanguage: ReportLanguage;
  readonly read: ReadSource | undefined;
  readonly merged: Merged | undefined;
  readonly figures: readonly Figure[];
  /** The chosen figure. */
  readonly figure: Figure | undefined;
  readonly tags: readonly ManifestTag[];
  readonly hashes: Hashes;
  /** The client that has the document, and the address by which widgets ask it for the present one. */
  readonly client: Client;
  readonly endpoint: string;
  /** Why the last attempt to open something failed. */
  readonly faults: Readonly<Record<InputName, string>>;
  /** Whether something is being fetched. */
  readonly isBusy: boolean;
  /** The lists that are shown whole. */
  readonly whole: ReadonlySet<string>;

  change(part: Partial<DeskState>): void;
  /** Opens something; what cannot be opened changes nothing. */
  open(input: InputName, name: string, opening: () => Promise<Source>): Promise<void>;
  showWhole(list: string): void;
  /** Tells something that has happened to everybody, also to those who do not see it. */
  say(sentence: string): void;
}
