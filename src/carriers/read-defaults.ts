import { ownScript } from './own-script.js';
import { readScriptDefaults } from './page-defaults.js';

if (ownScript) readScriptDefaults(ownScript);
