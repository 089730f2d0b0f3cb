import './application.js';
import { defineInApp } from './element/define-in-app.js';
// The provider comes first, so that the widgets inside it find it upgraded.
import './widgets/cchc-provider/define.js';
import registry from './widgets/registry.js';

for (const { tag, element } of registry) defineInApp(tag, element);
