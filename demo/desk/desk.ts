import '../../src/define.js';
import './english.js';
import './desk-figure.js';
import './desk-page.js';
