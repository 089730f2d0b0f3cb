// Entry of the script with what rankings and their units mean, which those that draw or read them take from it.
import { register } from './page-registry.js';
import { kernel } from './units-kernel.js';

register('cchc-units.js', kernel);
