import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/cdn/cchc-widgets.css';
import 'cchc-widgets/define';
import { Page } from './page.js';

setScriptFolder('https://cdn.example/cchc/');

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
