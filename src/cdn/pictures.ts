// Entry of the script that draws a picture of a widget.
import * as pictures from '../exports/pictures.js';
import { register } from './page-registry.js';

register('cchc-pictures.js', { ...pictures });
