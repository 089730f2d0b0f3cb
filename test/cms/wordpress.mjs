import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recipe } from './article.mjs';
import { run, servePhp } from './services.mjs';
import { CLASSIC_THEME, PLUGINS, WAYS } from './wordpress-ways.mjs';

const TIMEOUT = 90_000;
const PASSWORD = 'Cchc-2026-mat-khau';
const SCRIPT = fileURLToPath(new URL('wordpress.php', import.meta.url));

const config = ({ host, port, name, user, password }, origin) => `<?php
define('DB_NAME', '${name}');
define('DB_USER', '${user}');
define('DB_PASSWORD', '${password}');
define('DB_HOST', '${host}:${port}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Puts a line in front of a call in a file of the classic theme. */
function insert(folder, file, call, line) {
  const path = join(folder, 'wp-content/themes', CLASSIC_THEME, file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    code.replace(new RegExp(`<\\?php ${call}`), (found) => `${line}\n${found}`),
  );
}

function followRecipeOfClassicThemes(folder) {
  insert(folder, 'header.php', 'wp_head', recipe('snippets/style'));
  insert(folder, 'footer.php', 'wp_footer', recipe('snippets/script'));
}

/** Writes the plugin that the recipe has for block themes, with the file that it names or another one. */
function followRecipeOfBlockThemes(folder, file) {
  const [, code] = /<pre><code>(&lt;\?php[^]*?)<\/code><\/pre>/.exec(recipe('systems/wordpress'));
  const php = code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const guard = `if (get_option('template') === '${CLASSIC_THEME}') return;`;
  const plugin = php
    .replace('<?php', `<?php\n${guard}`)
    .replace('cchc-widgets.all.min.js', (own) => file ?? own);
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(folder, 'wp-content/mu-plugins/cchc.php'), plugin);
}

async function logIn(browser, origin, user) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  page.setDefaultTimeout(TIMEOUT);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/wp-login.php`);
  await page.type('#user_login', user);
  await page.type('#user_pass', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

const versionIn = (file) => /^[ *]*Version: *(\S+)/im.exec(readFileSync(file, 'utf8'))[1];

const versionOfCore = (folder) =>
  /\$wp_version = '([^']+)'/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))[1];

const usedBy = ({ plugins, optimiser }) => (optimiser ? [...plugins, optimiser] : plugins);

/** Copies a WordPress, with the plugins that were brought, into a folder, and follows the recipe there. */
function unpack({ source, plugins, files }, folder) {
  cpSync(source, folder, { recursive: true });
  for (const name of Object.keys(PLUGINS))
    if (plugins && existsSync(join(plugins, name)))
      cpSync(join(plugins, name), join(folder, 'wp-content/plugins', name), {
        recursive: true,
        dereference: true,
      });
  files(folder, 'data');
  followRecipeOfClassicThemes(folder);
}

/** Installs a WordPress that was brought to this machine; gives the ways to post in it. */
export async function installWordpress({ home, database, port, browser, ...brought }) {
  const folder = join(home, 'wordpress');
  const origin = `http://127.0.0.1:${port}`;
  unpack(brought, folder);
  writeFileSync(join(folder, 'wp-config.php'), config(database.create('wordpress'), origin));
  const php = (...args) => run('php', [SCRIPT, folder, origin, ...args]);
  php('install', PASSWORD);
  const { stop } = await servePhp(folder, port);

  const content = (path) => join(folder, 'wp-content', path);
  const versions = (way) => ({
    WordPress: versionOfCore(folder),
    [way.theme]: versionIn(content(`themes/${way.theme}/style.css`)),
    ...Object.fromEntries(usedBy(way).map((name) => [name, versionIn(content(`plugins/${PLUGINS[name]}`))])),
  });
  const set = (theme, plugins, options = {}) =>
    php('set', JSON.stringify({ theme, plugins: plugins.map((name) => PLUGINS[name]), options }));
  const post = async (way, carriers) => {
    followRecipeOfBlockThemes(folder, way.file);
    set(way.theme, way.plugins);
    const page = await logIn(browser, origin, way.user ?? 'admin');
    const address = await way.post(page, origin, carriers, php);
    await page.browserContext().close();
    if (way.optimiser) set(way.theme, usedBy(way), way.options);
    return address;
  };
  const isBrought = ([, way]) => usedBy(way).every((name) => existsSync(content(`plugins/${name}`)));
  return { ways: Object.fromEntries(Object.entries(WAYS).filter(isBrought)), versions, post, stop };
}
