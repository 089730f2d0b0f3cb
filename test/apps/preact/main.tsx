import { render } from 'preact';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import { Page } from './page.js';

render(<Page />, document.getElementById('app')!);
