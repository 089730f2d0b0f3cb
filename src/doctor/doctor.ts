import { carrierOf } from '../element/unknown-attributes.js';
import type { Localizer } from '../i18n/localizer.js';
import type { MessagesOf } from '../i18n/messages.js';
import { sectionsList, tagBox, boxTitle } from './boxes.js';
import { makeElement, makeButton, inShadowRoot } from './dom.js';
import { examine, type Examination, type Examined, type Library } from './examine.js';
import { doctorMessages } from './messages.js';
import { watchPolicy } from './policy.js';
import { pageReport } from './report.js';
import { addEnglish } from '../i18n/messages.js';
import { doctorEnglish } from './messages.en.js';

// These words come with the doctor, and so in both languages.
addEnglish(doctorEnglish);

/** Shows what is found of the page in a panel, and of each tag beside it. */
export class Doctor {
  readonly #library: Library;
  readonly #localizer: Localizer;
  readonly #words: MessagesOf<typeof doctorMessages>;
  readonly #status = makeElement('p', { role: 'status' });
  readonly #found = makeElement('div', {});
  readonly #panel: HTMLElement;
  #boxes: readonly HTMLElement[] = [];
  #report = '';

  constructor(library: Library, localizer: Localizer) {
    this.#library = library;
    this.#localizer = localizer;
    this.#words = localizer.in(doctorMessages);
    this.#panel = inShadowRoot(this.#frame());
    watchPolicy();
  }

  /** Examines the page and shows what is found, in the place of what was found before. */
  async show(): Promise<void> {
    document.body.append(this.#panel);
    this.#status.textContent = this.#words.working;
    this.#removeBoxes();
    const examination = await examine(this.#library, this.#localizer);
    const moment = this.#localizer.moment(new Date().toISOString());
    this.#report = pageReport(examination, moment, this.#words);
    this.#boxes = examination.tags.map((examined, index) => this.#place(examined, index + 1));
    this.#found.replaceChildren(...this.#contents(examination));
    this.#status.textContent = '';
  }

  #removeBoxes(): void {
    for (const box of this.#boxes) box.remove();
    this.#boxes = [];
  }

  /** A box behind the tag, or behind the element that carries it. */
  #place(examined: Examined, number: number): HTMLElement {
    const box = inShadowRoot(tagBox(examined, number, this.#words));
    box.lang = this.#localizer.locale;
    (carrierOf(examined.element) ?? examined.element).after(box);
    return box;
  }

  #frame(): HTMLElement {
    const { title, again, copy, close } = this.#words;
    return makeElement(
      'section',
      { class: 'box panel', 'aria-label': title, lang: this.#localizer.locale, tabindex: '0' },
      makeElement('h2', {}, title),
      makeButton(again, () => void this.show()),
      makeButton(copy, () => void this.#copy()),
      makeButton(close, () => this.#close()),
      this.#status,
      this.#found,
    );
  }

  #contents({ page, tags }: Examination): HTMLElement[] {
    const { goTo, report } = this.#words;
    const places = tags.map((examined, index) =>
      makeElement(
        'li',
        {},
        `${boxTitle(examined, index + 1, this.#words)} `,
        makeButton(goTo, () => examined.element.scrollIntoView()),
      ),
    );
    const text = makeElement('textarea', { readonly: '', 'aria-label': report }, this.#report);
    return [
      makeElement('ul', {}, ...places),
      ...sectionsList(page, this.#words),
      makeElement('details', {}, makeElement('summary', {}, report), text),
    ];
  }

  async #copy(): Promise<void> {
    const { copied, selected } = this.#words;
    try {
      await navigator.clipboard.writeText(this.#report);
      this.#status.textContent = copied;
    } catch {
      const text = this.#found.querySelector('textarea');
      text?.closest('details')?.setAttribute('open', '');
      text?.select();
      this.#status.textContent = selected;
    }
  }

  #close(): void {
    this.#removeBoxes();
    this.#panel.remove();
  }
}
