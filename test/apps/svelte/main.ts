import { mount } from 'svelte';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import App from './app.svelte';

setScriptFolder('https://cdn.example/cchc/');

mount(App, { target: document.getElementById('app')! });
