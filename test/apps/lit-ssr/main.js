import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import { page, START } from './page.js';

setScriptFolder('https://cdn.example/cchc/');

const root = document.getElementById('app');
let state = START;

function change(next) {
  const changes = typeof next === 'function' ? next(state) : next;
  if (Object.keys(changes).every((key) => changes[key] === state[key])) return;
  state = { ...state, ...changes };
  queueMicrotask(() => render(page(state, change), root));
}

hydrate(page(state, change), root);
change({ name: document.getElementById('number').localName });
