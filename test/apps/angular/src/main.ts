import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { setScriptFolder } from 'cchc-widgets';
import 'cchc-widgets/define';
import type { CchcKpiCard } from 'cchc-widgets';

setScriptFolder('https://cdn.example/cchc/');

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './page.html',
})
class Page {
  readonly units = ['Hà Nội', 'Đà Nẵng', 'Điện Biên'];
  readonly n = signal(0);
  readonly selected = signal('');
  readonly errors = signal('');
  readonly readies = signal(0);
  readonly name = signal('');
  readonly card = viewChild.required<ElementRef<CchcKpiCard>>('card');

  constructor() {
    afterNextRender(() => this.name.set(this.card().nativeElement.localName));
  }
}

bootstrapApplication(Page).catch((error: unknown) => console.error(error));
