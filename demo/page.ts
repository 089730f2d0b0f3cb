// The language comes first, so that the widgets start in it.
import './preferences.js';
import '../src/define.js';
