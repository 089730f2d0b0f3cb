// Entry of the script with what a reader takes along: the figures, a picture, the embed codes.
import { Actions } from '../base/exports/actions.js';
import { partOf, parts } from './parts.js';

parts()[partOf('cchc-exports.js')] = Actions;
