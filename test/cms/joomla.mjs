import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, behind, paragraph, recipe } from './article.mjs';
import { paste, press } from './page.mjs';
import { run, servePhp } from './services.mjs';
import { typeBehind, untilVisual } from './tinymce.mjs';

const TIMEOUT = 90_000;
const PASSWORD = 'Cchc-2026-mat-khau';
const TEMPLATE = 'cassiopeia';

const isDiv = /^div/;
const everything = /./;

/** The ways to post an article, and the carriers that live on each; of the others the fallback is left. */
const WAYS = {
  'joomla-source': { live: isDiv },
  'joomla-visual': { isVisual: true, live: isDiv },
  'joomla-super': { user: 'admin', live: isDiv },
  'joomla-codemirror': { editor: 'codemirror', live: isDiv },
  'joomla-super-codemirror': { user: 'admin', editor: 'codemirror', live: everything },
  'joomla-module': { user: 'admin', editor: 'codemirror', isModule: true, live: everything },
  'joomla-cache': { hasCache: true, live: isDiv },
};

/** Puts the script and the style sheet where the recipe says. */
function followRecipe(folder) {
  const path = join(folder, 'templates', TEMPLATE, 'index.php');
  const code = readFileSync(path, 'utf8')
    .replace('</head>', `${recipe('snippets/style')}\n</head>`)
    .replace('</body>', `${recipe('snippets/script')}\n</body>`);
  writeFileSync(path, code);
}

const options = (values) => Object.entries(values).map(([name, value]) => `--${name}=${value}`);

/** Installs it by its own command, with a super user and an administrator, whose texts are filtered. */
function install(folder, { host, port, name, user, password }) {
  const php = (script, ...args) => run('php', [join(folder, script), ...args]);
  const person = { username: 'quantri', name: 'Quản trị', password: PASSWORD, email: 'quantri@example.com' };
  const site = { 'site-name': 'CCHC', 'admin-email': 'admin@example.com' };
  const owner = { 'admin-user': 'Admin', 'admin-username': 'admin', 'admin-password': PASSWORD };
  const data = { 'db-host': `${host}:${port}`, 'db-user': user, 'db-pass': password, 'db-name': name };
  const all = { ...site, ...owner, ...data, 'db-prefix': 'cchc_' };
  php('installation/joomla.php', 'install', '-n', ...options(all));
  php('cli/joomla.php', 'user:add', '-n', ...options({ ...person, usergroup: 'Administrator' }));
  return (settings) =>
    php('cli/joomla.php', 'config:set', ...Object.entries(settings).map(([key, value]) => `${key}=${value}`));
}

async function logIn(browser, origin, user) {
  const page = await (await browser.createBrowserContext()).newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/administrator/index.php`);
  await page.type('[name=username]', user);
  await page.type('[name=passwd]', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return page;
}

/** Pastes markup into the editor that the site is set to: into CodeMirror, or by “Tools → Source code” of TinyMCE. */
async function write(page, editor, markup) {
  if (editor === 'codemirror') {
    await (await page.waitForSelector('.cm-content')).focus();
    return paste(page, markup);
  }
  await untilVisual(page);
  await page.evaluate(() => window.tinymce.activeEditor.execCommand('mceCodeEditor'));
  await (await page.waitForSelector('.tox-dialog textarea')).focus();
  await paste(page, markup);
  return press(page, '.tox-dialog__footer .tox-button:not(.tox-button--secondary)');
}

async function save(page, task) {
  const saved = page.waitForNavigation();
  await page.evaluate((name) => window.Joomla.submitbutton(name), task);
  await saved;
  await page.waitForSelector('joomla-alert[type=success]');
}

const lines = (carriers, isVisual) =>
  carriers
    .flatMap((carrier) => [
      paragraph(before(carrier)),
      carrier.markup,
      ...(isVisual ? [] : behind(carrier).map(paragraph)),
    ])
    .join('\n');

async function postArticle(page, origin, { editor, isVisual }, carriers) {
  await page.goto(`${origin}/administrator/index.php?option=com_content&view=article&layout=edit`);
  await page.type('#jform_title', `Cải cách hành chính ${Date.now()}`);
  await write(page, editor, lines(carriers, isVisual));
  if (isVisual) for (const carrier of carriers) await typeBehind(page, carrier);
  await save(page, 'article.apply');
  const id = await page.$eval('#jform_id', ({ value }) => value);
  return `${origin}/index.php?option=com_content&view=article&id=${id}`;
}

/** Puts everything into a “Custom” module beside the site's front page. */
async function postModule(page, origin, { editor }, carriers) {
  const list = `${origin}/administrator/index.php?option=com_modules`;
  await page.goto(`${list}&view=select&client_id=0`);
  const add = await page.$$eval('a[href*="module.add"]', (links) =>
    links.map(({ href, textContent }) => ({ href, textContent })),
  );
  await page.goto(add.find(({ textContent }) => /Custom/.test(textContent)).href);
  await page.type('#jform_title', 'Cải cách hành chính');
  await page.$eval('#jform_position', (select) => {
    select.add(new Option('sidebar-right', 'sidebar-right', true, true));
    select.value = 'sidebar-right';
  });
  await write(page, editor, lines(carriers));
  await save(page, 'module.apply');
  return `${origin}/index.php`;
}

const textOf = (folder, path) => readFileSync(join(folder, path), 'utf8');

const versionOf = (folder) =>
  [...textOf(folder, 'libraries/src/Version.php').matchAll(/const (?:MAJOR|MINOR|PATCH)_VERSION = (\d+)/g)]
    .map(([, number]) => number)
    .join('.');

const versionOfTinymce = (folder) =>
  /TinyMCE version (\S+)/.exec(textOf(folder, 'media/vendor/tinymce/tinymce.min.js'))[1];

/** Installs a Joomla that was brought to this machine; gives the ways to post in it. */
export async function installJoomla({ source, home, files, database, port, browser }) {
  const folder = join(home, 'joomla');
  cpSync(source, folder, { recursive: true });
  files(folder, 'data');
  followRecipe(folder);
  const configure = install(folder, database.create('joomla'));
  // A distribution may come with templates of its own; the tour of the dashboard lies over everything.
  database.change('joomla', `UPDATE cchc_template_styles SET home=(template IN ('${TEMPLATE}', 'atum'))`);
  database.change('joomla', `UPDATE cchc_extensions SET enabled=0 WHERE element='guidedtours'`);
  const { origin, stop } = await servePhp(folder, port);
  const post = async (way, carriers) => {
    configure({ editor: way.editor ?? 'tinymce', caching: way.hasCache ? 2 : 0 });
    database.change(
      'joomla',
      `UPDATE cchc_extensions SET enabled=${Number(way.hasCache ?? false)} WHERE element='cache' AND folder='system'`,
    );
    const page = await logIn(browser, origin, way.user ?? 'quantri');
    const address = await (way.isModule ? postModule : postArticle)(page, origin, way, carriers);
    await page.browserContext().close();
    return address;
  };
  const versions = ({ editor }) => ({
    Joomla: versionOf(folder),
    ...(editor ? {} : { TinyMCE: versionOfTinymce(folder) }),
  });
  return { ways: WAYS, versions, post, stop };
}
