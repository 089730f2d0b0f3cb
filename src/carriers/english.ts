// Entry of the script with the English words of all tags.
import { en } from '../i18n/en.js';
import { takeEnglish, Text } from '../i18n/text.js';
import { partOf, parts } from './parts.js';

takeEnglish(new Text('en', en));
parts()[partOf('cchc-en.js')] = true;
