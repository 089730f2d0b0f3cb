// Entry of the script with what a reader takes along: the figures, a picture, the embed codes.
import { exports } from '../base/exports/index.js';
import { partOf, parts } from './parts.js';

parts()[partOf('cchc-exports.js')] = exports;
