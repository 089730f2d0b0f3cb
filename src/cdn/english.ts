// Entry of the script with the English words of all tags.
import { addEnglish } from '../i18n/messages.js';
import { english } from '../widgets/english.js';
import { registryKey, pageRegistry } from './page-registry.js';

addEnglish(english);
pageRegistry()[registryKey('cchc-en.js')] = true;
