// Entry of the script with the adapters for foreign formats.
import { adapters } from '../adapters/index.js';
import { register } from './page-registry.js';

register('cchc-formats.js', adapters);
