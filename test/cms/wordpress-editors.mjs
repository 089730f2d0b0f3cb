import { setTimeout } from 'node:timers/promises';
import { before, behind } from './article.mjs';
import { paste, press } from './page.mjs';
import { typeBehind, untilVisual } from './tinymce.mjs';

/** The document in which the blocks stand. */
async function canvasOf(page) {
  const frame = await page
    .waitForSelector('iframe[name="editor-canvas"]', { timeout: 10_000 })
    .catch(() => null);
  return frame ? frame.contentFrame() : page.mainFrame();
}

/** Fills an empty Custom HTML block: in its dialog, or in versions before 7 in the block itself. */
async function fillHtmlBlock(page, block, markup) {
  const button = await block.$('button');
  if (!button) await (await block.$('textarea')).focus();
  else {
    await button.evaluate((element) => element.click());
    await (await page.waitForSelector('.block-library-html__modal textarea')).focus();
  }
  await paste(page, markup);
  await setTimeout(200);
  if (button) await press(page, '.block-library-html__modal-footer .is-primary');
}

/** Posts an article in the block editor, each carrier in a Custom HTML block; opens it again, for blocks that are not valid any more. */
export async function postInBlocks(page, origin, carriers) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(
    (texts) => {
      const { dispatch } = window.wp.data;
      const { createBlock } = window.wp.blocks;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      dispatch('core/editor').editPost({ title: 'Cải cách hành chính' });
      const paragraph = (content) => createBlock('core/paragraph', { content });
      const blocks = texts.flatMap(([first, last]) => [
        paragraph(first),
        createBlock('core/html'),
        ...last.map(paragraph),
      ]);
      dispatch('core/block-editor').insertBlocks(blocks);
    },
    carriers.map((carrier) => [before(carrier), behind(carrier)]),
  );
  const canvas = await canvasOf(page);
  await canvas.waitForSelector('[data-type="core/html"]');
  const blocks = await canvas.$$('[data-type="core/html"]');
  for (const [index, block] of blocks.entries()) await fillHtmlBlock(page, block, carriers[index].markup);
  const id = await page.evaluate(async () => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getCurrentPostId();
  });
  await page.goto(`${origin}/wp-admin/post.php?action=edit&post=${id}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
  const invalid = await page.evaluate(
    () =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .filter(({ isValid }) => !isValid).length,
  );
  if (invalid) throw new Error(`${invalid} blocks are not valid once the article is opened again`);
  return `${origin}/?p=${id}`;
}

const written = (texts) => texts.join('\n\n');

async function openText(page, origin, text) {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForSelector('#title');
  await page.type('#title', 'Cải cách hành chính');
  await press(page, '#content-html');
  await page.focus('#content');
  await paste(page, text);
}

async function publish(page, origin) {
  // The editor saves a draft when the title has been left, and takes no order meanwhile.
  await setTimeout(2000);
  const id = await page.$eval('#post_ID', ({ value }) => value);
  await press(page, '#publish:not(.disabled)');
  await page.waitForSelector('#message.updated');
  return `${origin}/?p=${id}`;
}

/** Posts an article in the classic editor, on its tab for text. */
export async function postInText(page, origin, carriers) {
  const texts = carriers.flatMap((carrier) => [before(carrier), carrier.markup, ...behind(carrier)]);
  await openText(page, origin, written(texts));
  return publish(page, origin);
}

/** Posts an article in which the editor goes on typing behind each carrier, on the visual tab. */
export async function postInVisual(page, origin, carriers) {
  const texts = carriers.flatMap((carrier) => [before(carrier), carrier.markup]);
  await openText(page, origin, written(texts));
  await press(page, '#content-tmce');
  await untilVisual(page);
  for (const carrier of carriers) await typeBehind(page, carrier);
  return publish(page, origin);
}

/** Puts the carriers into a widget of a kind in the sidebar of a post. */
export const postInSidebar = (kind, settings) => async (_page, origin, carriers, php) => {
  const text = written(carriers.flatMap((carrier) => [before(carrier), carrier.markup, ...behind(carrier)]));
  php('widget', JSON.stringify({ kind, settings: { ...settings, title: '', text, content: text } }));
  return `${origin}/?p=2`;
};
