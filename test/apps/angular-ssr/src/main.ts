import { bootstrapApplication } from '@angular/platform-browser';
import { config } from './config';
import { Page } from './page';

bootstrapApplication(Page, config).catch((error: unknown) => console.error(error));
