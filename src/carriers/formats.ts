// Entry of the script with the adapters for foreign formats.
import { adapters } from '../data/adapters/index.js';
import { partOf, parts } from './parts.js';

parts()[partOf('cchc-formats.js')] = adapters;
