import { ownScript } from './own-script.js';
import { readScriptDefaults } from './script-defaults.js';

if (ownScript) readScriptDefaults(ownScript);
