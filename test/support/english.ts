import { exportEnglish } from '../../src/exports/messages.en.js';
import { addEnglish } from '../../src/i18n/messages.js';
import registry from '../../src/widgets/registry.js';

type EnglishModule = { readonly english: Readonly<Record<string, object>> };

const modules = registry.map(({ tag }) => {
  const { href } = new URL(`../../src/widgets/${tag}/messages.en.ts`, import.meta.url);
  return import(href) as Promise<EnglishModule>;
});

/** All that the widgets and their menu say in English, which a page fetches only for English readers. */
export const english: Readonly<Record<string, object>> = Object.assign(
  { ...exportEnglish },
  ...(await Promise.all(modules)).map((module) => module.english),
) as Record<string, object>;

addEnglish(english);
