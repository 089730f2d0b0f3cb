// Entry of the script with what a reader takes along: the figures, a picture, the embed codes.
import { lazyModules, type Freeze, type Pictures } from '../element/lazy-modules.js';
import { openMenu } from '../exports/menu.js';
import { HASHES, loadScript } from './load-script.js';
import { register } from './page-registry.js';

lazyModules.pictures = () => loadScript<Pictures>('cchc-pictures.js');
lazyModules.freeze = () => loadScript<Freeze>('cchc-snapshot.js');
Object.assign(HASHES, __ASKED__);

register('cchc-exports.js', openMenu);
