import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, behind, paragraph, recipe } from './article.mjs';
import { filled, paste, press, typeOn } from './page.mjs';
import { run, servePhp } from './services.mjs';

const TIMEOUT = 90_000;
const PASSWORD = 'Cchc-2026-mat-khau';

const RESTRICTED = 'restricted_html';

/** Where somebody chooses a format who has several. */
const FORMAT = 'select[name="body[0][format]"]';

/** The field with all tags of a format, which an editor fills by itself. */
const ALLOWED = 'filters[filter_html][settings][allowed_html]';

const isDiv = /^div/;
const everything = /./;
const nothing = /^$/;

/** The ways to post an article, and the carriers that live on each; of the others the fallback is left. */
const WAYS = {
  'drupal-basic': { format: 'basic_html', live: nothing },
  'drupal-restricted': { format: RESTRICTED, live: nothing },
  'drupal-restricted-declared': { format: RESTRICTED, isDeclared: true, live: isDiv },
  'drupal-full': { format: 'full_html', live: everything },
  'drupal-full-visual': { format: 'full_html', isVisual: true, live: everything },
  'drupal-basic-declared': { format: 'basic_html', isDeclared: true, live: isDiv },
  'drupal-basic-visual': { format: 'basic_html', isDeclared: true, isVisual: true, live: isDiv },
};

/** Puts the script and the style sheet where the recipe says, in the theme that a new site has. */
function followRecipe(web) {
  const path = join(web, 'core/themes/olivero/templates/layout/html.html.twig');
  const code = readFileSync(path, 'utf8')
    .replace('</head>', `${recipe('snippets/style')}\n</head>`)
    .replace('</body>', `${recipe('snippets/script')}\n</body>`);
  writeFileSync(path, code);
}

/** Installs it by its own command, with a database of its own; gives the password that it has made. */
function install(web) {
  const script = join(web, 'core/scripts/drupal');
  const said = run('php', [script, 'install', 'standard', '--no-interaction', '--site-name=CCHC'], {
    cwd: web,
  });
  return /^Password: (\S+)/m.exec(said)[1];
}

async function logIn(browser, origin, name, password) {
  const page = await (await browser.createBrowserContext()).newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: 1280, height: 1200 });
  await page.goto(`${origin}/user/login`);
  await page.type('[name=name]', name);
  await page.type('[name=pass]', password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return page;
}

async function submit(page) {
  const done = page.waitForNavigation();
  await press(page, '#edit-submit, #edit-actions-submit');
  await done;
  await page.waitForSelector('[data-drupal-messages] .messages--status');
}

/** Adds somebody who may write with a format only that is filtered. */
async function addEditor(page, origin) {
  await page.goto(`${origin}/admin/people/create`);
  await filled(page, { name: 'bientap', 'pass[pass1]': PASSWORD, 'pass[pass2]': PASSWORD });
  await press(page, '[name="roles[content_editor]"]');
  await submit(page);
}

/** The tags that the recipe has the owner of a site declare: for a format with an editor, and for one without. */
const declared = () =>
  [...recipe('systems/drupal').matchAll(/<pre><code>(&lt;div[^]*?)<\/code><\/pre>/g)].map(([, tags]) =>
    tags.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  );

/** Adds tags to a field of a format. */
const addTags = (page, field, tags) =>
  page.$eval(
    `[name="${field}"]`,
    (input, more) => {
      input.value += ` ${more}`;
      window.jQuery(input).trigger('change');
    },
    tags,
  );

/** Gives the format with an editor its button for tables, and a tag that may be written in the source. */
async function declareInEditor(page, tags) {
  const button = await page.waitForSelector('.ckeditor5-toolbar-available [data-id=insertTable]');
  await button.focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('.ckeditor5-toolbar-active [data-id=insertTable]');
  await page.waitForNetworkIdle();
  await addTags(page, 'editor[settings][plugins][ckeditor5_sourceEditing][allowed_tags]', tags);
  await page.waitForFunction(
    (name, words) => document.querySelector(`[name="${name}"]`).value.includes(words),
    {},
    ALLOWED,
    tags,
  );
}

async function declare(page, origin, format) {
  const [forEditor, forField] = declared();
  await page.goto(`${origin}/admin/config/content/formats/manage/${format}`);
  const allowed = await page.$eval(`[name="${ALLOWED}"]`, ({ value }) => value);
  if (allowed.includes(forEditor)) return;
  if (format === RESTRICTED) await addTags(page, ALLOWED, forField);
  else await declareInEditor(page, forEditor);
  await submit(page);
}

/** Clicks at the end of the words of a carrier in CKEditor 5, and types on. */
async function typeBehind(page, carrier) {
  const { x, y } = await page.evaluate(
    (first, words) => {
      const editable = document.querySelector('.ck-editor__editable');
      const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      const start = texts.findIndex(({ data }) => data.includes(first));
      const text = texts.slice(start + 1).find(({ data }) => data.includes(words));
      text.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, text.data.trimEnd().length - 1);
      range.setEnd(text, text.data.trimEnd().length);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left, y: top + height / 2 };
    },
    before(carrier),
    carrier.fallback[0],
  );
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
  await typeOn(page, behind(carrier));
}

/** Pastes markup by “Source”, or into the plain field of a format that has no editor. */
async function write(page, format, markup) {
  if (await page.$(FORMAT)) await page.select(FORMAT, format);
  if (format === RESTRICTED) {
    await page.waitForSelector('.ck-editor', { hidden: true });
    await page.focus('[name="body[0][value]"]');
    return paste(page, markup);
  }
  await page.waitForNetworkIdle();
  await press(page, '.ck-source-editing-button');
  await (await page.waitForSelector('.ck-source-editing-area textarea')).focus();
  await paste(page, markup);
  return press(page, '.ck-source-editing-button');
}

/** Of the carriers, those into whose words the visual editor puts its cursor. */
const canBeTypedIn = ({ name }) => /^(div|iframe)/.test(name);

const lines = (carriers, isVisual) =>
  carriers
    .flatMap((carrier) => [
      paragraph(before(carrier)),
      carrier.markup,
      ...(isVisual && canBeTypedIn(carrier) ? [] : behind(carrier).map(paragraph)),
    ])
    .join('\n');

async function postArticle(page, origin, { format, isVisual }, carriers) {
  await page.goto(`${origin}/node/add/article`);
  await page.waitForSelector('.ck-editor__editable');
  await page.type('[name="title[0][value]"]', 'Cải cách hành chính');
  await write(page, format, lines(carriers, isVisual));
  if (isVisual) for (const carrier of carriers.filter(canBeTypedIn)) await typeBehind(page, carrier);
  await submit(page);
  return page.url();
}

/** Installs a Drupal that was brought to this machine; gives the ways to post in it. */
export async function installDrupal({ source, home, files, port, browser }) {
  const folder = join(home, 'drupal');
  const web = join(folder, 'web');
  cpSync(source, folder, { recursive: true });
  files(web, 'data');
  followRecipe(web);
  const password = install(web);
  const { origin, stop } = await servePhp(web, port, '.ht.router.php');
  const owner = await logIn(browser, origin, 'admin', password);
  await addEditor(owner, origin);
  const version = readFileSync(join(web, 'core/lib/Drupal.php'), 'utf8');
  const post = async (way, carriers) => {
    if (way.isDeclared) await declare(owner, origin, way.format);
    const isOwner = way.format !== 'basic_html';
    const page = isOwner ? owner : await logIn(browser, origin, 'bientap', PASSWORD);
    return postArticle(page, origin, way, carriers);
  };
  const versions = () => ({ Drupal: /const VERSION = '([^']+)'/.exec(version)[1] });
  return { ways: WAYS, versions, post, stop };
}
