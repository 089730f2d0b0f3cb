// Entry of the script with what a reader takes along: the figures, a picture, the embed codes.
import { openMenu } from '../exports/menu.js';
import { register } from './page-registry.js';

register('cchc-exports.js', openMenu);
