// Entry of the script with the English words of all tags.
import { en } from '../i18n/en.js';
import { takeEnglish, Localizer } from '../i18n/localizer.js';
import { registryKey, pageRegistry } from './page-registry.js';

takeEnglish(new Localizer('en', en));
pageRegistry()[registryKey('cchc-en.js')] = true;
