import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'cchc-widgets/cdn/cchc-widgets.css';
import { Page } from './page.js';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
