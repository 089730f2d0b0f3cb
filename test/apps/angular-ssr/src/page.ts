import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import type { CchcKpiCard } from 'cchc-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './page.html',
})
export class Page {
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
