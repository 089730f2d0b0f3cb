import { addEnglish } from '../../src/i18n/messages.js';
import { english } from '../../src/widgets/english.js';

addEnglish(english);
