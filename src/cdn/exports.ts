// Entry of the script with what a reader takes along: the figures, a picture, the embed codes.
import { Actions } from '../exports/actions.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-exports.js')] = Actions;
