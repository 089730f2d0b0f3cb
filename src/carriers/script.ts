// Entry of the one classic script. The defaults come first: registering a tag makes it render.
import './read-defaults.js';
import '../define.js';
import { hydrate } from './hydrate.js';

hydrate();
