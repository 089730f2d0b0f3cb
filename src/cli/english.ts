import { FIGURES_BY_TAG } from '../authoring/figures-by-tag.js';
import { addEnglish } from '../i18n/messages.js';

type EnglishModule = { readonly english: Readonly<Record<string, object>> };

/** Brings the English words of all widgets, whose folders lie beside that of the command. */
export async function loadEnglish(): Promise<void> {
  const widgets = new URL('../widgets/', import.meta.url);
  for (const tag of Object.keys(FIGURES_BY_TAG)) {
    const { href } = new URL(`${tag}/messages.en.js`, widgets);
    addEnglish(((await import(href)) as EnglishModule).english);
  }
}
