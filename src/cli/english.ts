import { readdirSync } from 'node:fs';
import { addEnglish } from '../i18n/messages.js';

type EnglishModule = { readonly english: Readonly<Record<string, object>> };

/** Brings the English words of all widgets, whose folders lie beside that of the command. */
export async function loadEnglish(): Promise<void> {
  const widgets = new URL('../widgets/', import.meta.url);
  for (const tag of readdirSync(widgets)) {
    if (tag === 'cchc-provider' || !/^[a-z-]+$/.test(tag)) continue;
    const { href } = new URL(`${tag}/messages.en.js`, widgets);
    addEnglish(((await import(href)) as EnglishModule).english);
  }
}
