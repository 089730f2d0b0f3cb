// Entry of the script with what rankings and their units mean: what draws them, and what reads their tables, takes it from here.
import { register } from './page-registry.js';
import { kernel } from './units-kernel.js';

register('cchc-units.js', kernel);
