import { readScriptDefaults } from './page-defaults.js';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) readScriptDefaults(script);
