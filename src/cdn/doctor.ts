// Entry of the script that examines a page for its webmaster.
import type { Adapter } from '../adapters/adapter.js';
import { Doctor } from '../doctor/doctor.js';
import { allElements, isOurs } from '../doctor/find-tags.js';
import { addEnglish } from '../i18n/messages.js';
import { localizerOf } from '../i18n/localizer.js';
import { figuresEnglish } from '../figures/messages.en.js';
import { coreEnglish } from '../i18n/core-messages.en.js';
import { localeOf } from '../format/locale.js';
import { nearestLocale } from '../platform/document-language.js';
import { isParsing, onceParsed, safeDocument } from '../platform/safe-dom.js';
import { parts, register } from './page-registry.js';

addEnglish(figuresEnglish);
addEnglish(coreEnglish);

const root = safeDocument('documentElement');
const script = root.querySelector('script[src*="cchc-widgets"]');
const asked = localeOf(script?.getAttribute('data-locale'));
const localizer = localizerOf(asked ?? nearestLocale(allElements().filter(isOurs)[0] ?? root));

/** The adapters that some tag of the page has had loaded. */
const adapter = (format: string): Adapter | undefined =>
  (parts()['cchc-formats.js'] as Readonly<Record<string, Adapter>> | undefined)?.[format];

const isHere = (file: string): boolean => file in parts();

const doctor = new Doctor({ version: __VERSION__, tags: __TAGS__, script, adapter, isHere }, localizer);
register('cchc-doctor.js', doctor);
const show = () => void doctor.show();
addEventListener('hashchange', () => {
  if (location.hash === '#cchc-doctor') show();
});
if (isParsing()) onceParsed(show);
else show();
