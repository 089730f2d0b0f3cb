import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, behind, paragraph, recipe } from './article.mjs';
import { filled, paste, press, typeOn } from './page.mjs';
import { servePhp } from './services.mjs';

const PASSWORD = 'Cchc-2026-mat-khau';
const TIMEOUT = 120_000;
const THEMES = ['default', 'mobile_default'];

const isFrameOrDiv = /^(div|iframe)/;

/** The ways to post an article, and the carriers that live on each; of the others the fallback is left. */
const WAYS = {
  'nukeviet-source': { live: isFrameOrDiv },
  'nukeviet-visual': { live: isFrameOrDiv, isVisual: true },
  'nukeviet-csp': { live: isFrameOrDiv, config: { nv_csp_act: 1 } },
};

/** Puts the script and the style sheet where the recipe says, in each theme. */
function followRecipe(folder) {
  for (const theme of THEMES)
    for (const [file, end, line] of [
      ['footer_only', '</body>', recipe('snippets/script')],
      ['header_only', '</head>', recipe('snippets/style')],
    ]) {
      const path = join(folder, 'themes', theme, 'layout', `${file}.tpl`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(end, `${line}\n${end}`));
    }
}

async function submit(page, name) {
  const navigation = page.waitForNavigation();
  await page.$eval(`[name="${name}"]`, ({ form }) => form.submit());
  await navigation;
}

/** Goes through the installer, as its pages ask. */
async function goThroughInstaller(page, origin, { host, port, name, user, password }) {
  const step = (number) => page.goto(`${origin}/install/index.php?language=vi&step=${number}`);
  for (const number of [1, 2, 3, 4, 5]) await step(number);
  await filled(page, { dbhost: host, dbport: String(port), dbname: name, dbuname: user, dbpass: password });
  await submit(page, 'dbname');
  const person = {
    nv_login: 'admin',
    nv_email: 'admin@example.com',
    nv_password: PASSWORD,
    re_password: PASSWORD,
  };
  await filled(page, {
    site_name: 'CCHC',
    ...person,
    question: 'Câu hỏi nào?',
    answer_question: 'Câu trả lời',
  });
  await submit(page, 'nv_login');
  await step(8);
}

async function logIn(page, origin) {
  await page.goto(`${origin}/admin/`);
  await page.type('[name=nv_login]', 'admin');
  await page.type('[name=nv_password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForSelector('a[href*="nv=news"]');
}

/** Puts the cursor at the end of the words of a carrier, in the visual editor, and types on. */
async function typeBehind(page, carrier) {
  await page.evaluate(
    (first, words) => {
      const { CKEDITOR } = window;
      const editor = CKEDITOR.instances.news_bodyhtml;
      const walker = editor.document.$.createTreeWalker(editor.document.$.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      const start = texts.findIndex(({ data }) => data.includes(first));
      const text = texts.slice(start + 1).find(({ data }) => data.includes(words));
      const range = editor.createRange();
      range.setStart(new CKEDITOR.dom.node(text), text.data.trimEnd().length);
      range.collapse(true);
      editor.focus();
      editor.getSelection().selectRanges([range]);
    },
    before(carrier),
    carrier.fallback[0],
  );
  await typeOn(page, behind(carrier));
}

/** Writes an article in the news module: its markup by “Mã HTML”, and what comes behind each carrier there or in the visual editor. */
async function write(page, origin, title, carriers, isVisual) {
  await page.goto(`${origin}/admin/index.php?language=vi&nv=news&op=content`);
  await page.waitForFunction(() => window.CKEDITOR?.instances.news_bodyhtml?.status === 'ready');
  await page.type('[name=title]', title);
  await page.$eval('[name="catids[]"]', (box) => box.click());
  await press(page, '.cke_button__source');
  await (await page.waitForSelector('textarea.cke_source')).focus();
  const texts = carriers.flatMap((carrier) => [
    paragraph(before(carrier)),
    carrier.markup,
    ...(isVisual ? [] : behind(carrier).map(paragraph)),
  ]);
  await paste(page, texts.join('\n'));
  if (!isVisual) return;
  await press(page, '.cke_button__source');
  await page.waitForFunction(
    () => document.querySelector('iframe.cke_wysiwyg_frame')?.contentDocument?.body?.childElementCount,
  );
  for (const carrier of carriers) await typeBehind(page, carrier);
}

async function publish(page, origin, title) {
  await press(page, '[name=status1]');
  await page.waitForFunction(() => !document.querySelector('[name=status1]'));
  await page.goto(`${origin}/admin/index.php?language=vi&nv=news`);
  return page.evaluate(
    (words) => [...document.links].find(({ textContent }) => textContent.trim() === words).href,
    title,
  );
}

/** Its system has a folder `/data/` of its own, so the recipe puts the documents elsewhere. */
const elsewhere = ({ markup, ...carrier }) => ({
  ...carrier,
  markup: markup.replaceAll('/data/', '/cchc/so-lieu/'),
});

/** Installs a NukeViet that was brought to this machine; gives the ways to post in it. */
export async function installNukeviet({ source, home, files, database, port, browser }) {
  const folder = join(home, 'nukeviet');
  cpSync(source, folder, { recursive: true });
  files(folder, 'cchc/so-lieu');
  followRecipe(folder);
  const { origin, stop } = await servePhp(folder, port);
  const page = await (await browser.createBrowserContext()).newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: 1280, height: 900 });
  await goThroughInstaller(page, origin, database.create('nukeviet'));
  await logIn(page, origin);
  const [, version] = /\['version'\] = '([^']+)'/.exec(
    readFileSync(join(folder, 'install/config.php'), 'utf8'),
  );
  const ckeditor = await page
    .goto(`${origin}/admin/index.php?language=vi&nv=news&op=content`)
    .then(() => page.evaluate(() => window.CKEDITOR.version));
  let articles = 0;
  const post = async ({ isVisual, config = {} }, carriers) => {
    const title = `Cải cách hành chính, bài ${++articles}`;
    await write(page, origin, title, carriers.map(elsewhere), isVisual);
    const address = await publish(page, origin, title);
    for (const [name, value] of Object.entries(config))
      database.change(
        'nukeviet',
        `UPDATE nv4_config SET config_value='${value}' WHERE config_name='${name}'`,
      );
    return address;
  };
  const versions = () => ({ NukeViet: version, CKEditor: ckeditor });
  return { ways: WAYS, versions, post, stop };
}
