import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from './house.mjs';

const rules = (path, text) => violations(path, text).map(({ line, rule }) => `${line} ${rule}`);

const allowed = {
  'a room above': ['data/decode.ts', "import { parse } from '../format/parse.js';"],
  'its own room': ['data/decode.ts', "import type { Doc } from './schema.js';"],
  'a package of its own': ['data/schema.ts', "import * as v from 'valibot';"],
  'Lit in a widget': ['widgets/cchc-kpi-card/cchc-kpi-card.ts', "import { html } from 'lit';"],
  'charts, loaded late': [
    'widgets/dossier-trend/dossier-trend.ts',
    "const load = () => import('../../charts/line.js');",
  ],
  'types of charts': [
    'widgets/dossier-trend/dossier-trend.ts',
    "import type { Line } from '../../charts/line.js';",
  ],
  'what widgets share': ['widgets/a/a.ts', "import { load } from '../load-charts.js';"],
  'charts in the script that brings them': [
    'carriers/charts.ts',
    "import { drawChart } from '../charts/index.js';",
  ],
  'all widgets in a carrier': ['carriers/script.ts', "import '../widgets/cchc-kpi-card/define.js';"],
  'the root in a carrier': ['carriers/script.ts', "import '../define.js';"],
  'anything in a root file': ['define.ts', "import './widgets/cchc-kpi-card/define.js'; import 'valibot';"],
};

const forbidden = [
  [
    'format/number.ts',
    "import { vi } from '../i18n/vi.js';",
    '1 format/ may not import i18n/, a room below it',
  ],
  [
    'base/element.ts',
    "\nexport * from '../widgets/x/x.js';",
    '2 base/ may not import widgets/, a room below it',
  ],
  ['data/client.ts', "let x: import('../base/x.js').X;", '1 data/ may not import base/, a room below it'],
  ['data/client.ts', "import { html } from 'lit';", '1 data/ may not import the package lit'],
  ['theme/tokens.ts', "import '@lit/context';", '1 theme/ may not import the package @lit/context'],
  ['base/settings.ts', "import * as v from 'valibot';", '1 base/ may not import the package valibot'],
  ['widgets/a/a.ts', "import { Chart } from 'chart.js';", '1 widgets/ may not import the package chart.js'],
  ['widgets/a/a.view.ts', "import { html } from 'lit';", '1 a view is plain data: no Lit'],
  ['widgets/a/a.ts', "import '../b/define.js';", '1 widget a may not import widget b'],
  ['widgets/shared.ts', "import './b/b.js';", '1 widget shared.ts may not import widget b'],
  [
    'widgets/a/a.ts',
    "import { line } from '../../charts/line.js';",
    '1 charts/ is imported dynamically, so that pages without charts never load it',
  ],
  ['base/element.ts', "import('../charts/line.js');", '1 only widgets may import charts/'],
  ['carriers/script.ts', "import('../charts/line.js');", '1 only widgets may import charts/'],
  ['widgets/a/a.ts', "import '../../index.js';", '1 widgets/ may not import a root file'],
  ['utils/misc.ts', '', '1 utils/ is not a room of this house'],
];

for (const [what, [path, text]] of Object.entries(allowed)) {
  test(`allows ${what}`, () => assert.deepEqual(rules(path, text), []));
}

for (const [path, text, rule] of forbidden) {
  test(`forbids ${text.trim() || path} in ${path}`, () => assert.deepEqual(rules(path, text), [rule]));
}
