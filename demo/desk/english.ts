/// <reference types="vite/client" />
import { addEnglish } from '../../src/i18n/messages.js';

const WORDS = import.meta.glob<Parameters<typeof addEnglish>[0]>('../../src/widgets/*/messages.en.ts', {
  eager: true,
  import: 'english',
});

/** Brings all that the widgets say in English: findings and snippets say it before any widget has asked for it. */
export function loadEnglish(): void {
  for (const words of Object.values(WORDS)) addEnglish(words);
}
