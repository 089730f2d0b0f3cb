// Entry of the classic script. The defaults come first: registering a tag makes it render.
import './script-defaults.js';
import type { Adapter } from '../adapters/adapter.js';
import type { DataError } from '../document/error.js';
import { define } from '../element/define.js';
import type { FigureClass } from '../element/figure.js';
import { lazyModules, type OpenMenu, type DescribeFailure } from '../element/lazy-modules.js';
import type { DrawChart } from '../figures/chart-model.js';
import type { TableReader } from '../figures/child-table.js';
import { loadFailureText } from '../figures/load-failure.js';
import { localizerOf } from '../i18n/localizer.js';
import { cleanAttribute } from '../platform/clean-attribute.js';
import { safeDocument } from '../platform/safe-dom.js';
import { warnOnce } from '../platform/warn.js';
import { CchcProvider } from '../widgets/cchc-provider/cchc-provider.js';
import registry from '../widgets/registry.js';
import { hydrate } from '../element/hydrate.js';
import { IDLE_SETTING } from '../element/idle-setting.js';
import { kernel } from './kernel.js';
import { HASHES, loadScript, ownFolder, ownScript } from './load-script.js';
import { registerMain } from './page-registry.js';

registerMain(kernel);

lazyModules.menu = () => loadScript<OpenMenu>('cchc-exports.js');
lazyModules.adapters = () => loadScript<Readonly<Record<string, Adapter>>>('cchc-formats.js');
lazyModules.charts = () => loadScript<DrawChart>('cchc-charts.js');
lazyModules.english = () =>
  loadScript<void>('cchc-en.js').catch((error: DataError) => {
    warnOnce(loadFailureText(error.detail, localizerOf('vi')) ?? error.message);
    throw error;
  });
lazyModules.failures = () => loadScript<DescribeFailure>('cchc-failures.js');
lazyModules.tables = () => loadScript<TableReader>('cchc-tag-tables.js');
lazyModules.folder = ownFolder;

// The provider comes first, so that the widgets inside it find it upgraded.
define('cchc-provider', CchcProvider);
for (const { tag, element, script } of registry) {
  element.figure = async () => (await loadScript<Readonly<Record<string, FigureClass>>>(script))[tag]!;
  define(tag, element);
}

/** Examines the page for its webmaster, who asks for it in the address or on the script tag. */
const openDoctor = (): void => {
  if (location.hash === '#cchc-doctor' || ownScript?.hasAttribute('data-doctor'))
    void loadScript('cchc-doctor.js').catch(warnOnce);
};
addEventListener('hashchange', openDoctor);
openDoctor();

/** Whether an attribute changes nothing: it begins like one that is read, and is none, or has no value that it may have. */
const isIdle = (known: readonly string[], name: string, value: string): boolean =>
  known.includes(name)
    ? IDLE_SETTING.test(`${name}=${cleanAttribute(value)}`)
    : known.some((one) => one.startsWith(name.slice(0, 3)));

/** Names what was meant as a tag or an attribute of ours and is none. */
const warnOfMistakes = (): void => {
  const root = safeDocument('documentElement');
  // Other libraries may have such names of tags, but not such attributes.
  for (const { localName } of root.querySelectorAll(':not(:defined):is([ranking],[indicator],[endpoint])'))
    warnOnce(`Không có thẻ <${localName}>: mở trang với #cchc-doctor.`);
  for (const { tag, element } of registry)
    for (const widget of root.querySelectorAll(tag))
      for (const { name, value } of widget.attributes)
        if (isIdle(element.observedAttributes, name, value))
          warnOnce(`<${tag} ${name}="${value}"> không có tác dụng: mở trang với #cchc-doctor.`);
};
addEventListener('load', warnOfMistakes);

// Hashes do not compress, and placed among code they would cost a page a hundred bytes more.
Object.assign(HASHES, __INTEGRITY__);

// Last, as a page may lack what it needs.
hydrate();
