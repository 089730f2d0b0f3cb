import { render } from 'preact';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import { Page } from './page.js';

setScriptFolder('https://cdn.example/cchc/');

render(<Page />, document.getElementById('app')!);
