import { before, behind } from './article.mjs';
import { typeOn } from './page.mjs';

/** Waits until TinyMCE can be typed into. */
export const untilVisual = (page) =>
  page.waitForFunction(
    () => window.tinymce?.activeEditor?.initialized && !window.tinymce.activeEditor.hidden,
  );

/** Puts the cursor of TinyMCE at the end of the words of a carrier, and types on. */
export async function typeBehind(page, carrier) {
  await page.evaluate(
    (first, words) => {
      const editor = window.tinymce.activeEditor;
      const paragraphs = [...editor.getBody().querySelectorAll('p')];
      const start = paragraphs.findIndex(({ textContent }) => textContent.includes(first));
      const holder = paragraphs.slice(start + 1).find(({ textContent }) => textContent.includes(words));
      editor.focus();
      editor.selection.select(holder, true);
      editor.selection.collapse(false);
    },
    before(carrier),
    carrier.fallback[0],
  );
  await typeOn(page, behind(carrier));
}
