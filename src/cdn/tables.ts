// Entry of the script that reads the tables people make, for those in tags and for the adapters of foreign formats.
import { register } from './page-registry.js';
import { kernel } from './tables-kernel.js';

register('cchc-tables.js', kernel);
