import type { Texts } from '../guide/markup.js';

export interface Format {
  readonly name: string;
  readonly meaning: Texts;
  readonly example: Texts;
}

export function readFormats(): readonly Format[];
