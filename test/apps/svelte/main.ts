import { mount } from 'svelte';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import App from './app.svelte';

mount(App, { target: document.getElementById('app')! });
