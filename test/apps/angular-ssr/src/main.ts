import { bootstrapApplication } from '@angular/platform-browser';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/define';
import { config } from './config';
import { Page } from './page';

setScriptFolder('https://cdn.example/cchc/');

bootstrapApplication(Page, config).catch((error: unknown) => console.error(error));
