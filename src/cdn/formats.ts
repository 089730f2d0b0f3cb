// Entry of the script with the adapters for foreign formats.
import { adapters } from '../adapters/index.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-formats.js')] = adapters;
