// Entry of the one classic script. The defaults come first: registering a tag makes it render.
import './read-defaults.js';
import { extras } from '../base/extras.js';
import '../define.js';
import { furtherScript } from './further-script.js';
import { hydrate } from './hydrate.js';
import { ownScript } from './own-script.js';

extras.adapters = () => furtherScript('cchc-formats.js');
extras.charts = () => furtherScript('cchc-charts.js');
extras.exports = () => furtherScript('cchc-exports.js');
if (ownScript?.src) extras.folder = new URL('.', ownScript.src).href;
hydrate();
