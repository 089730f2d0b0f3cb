import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { decodeDocument } from '../../src/document/decode.js';
import { Figure, type FigureHost } from '../../src/element/figure.js';
import type { FigureView } from '../../src/figures/view.js';
import { localizerOf } from '../../src/i18n/localizer.js';

/** A figure whose views tell which one they are. */
class Counted extends Figure {
  #count = 0;

  override defaultLabel = () => '';
  override staticDocument = () => undefined;
  override render = () => html``;

  protected override toView(): FigureView {
    return { label: String(++this.#count), notes: [] };
  }

  choose(): void {
    this.forgetViews();
  }
}

const documentOf = () => decodeDocument({ schemaVersion: 1, indicators: [] }).document;

describe('the view of a figure', () => {
  const host = { settings: {}, localizer: localizerOf('vi') };
  const figure = new Counted(host as FigureHost);
  const document = documentOf();
  let last: unknown;
  beforeEach(() => (last = figure.viewOf(document)));

  it('is made once', () => expect(figure.viewOf(document)).to.equal(last));

  for (const [what, change] of [
    ['a setting', () => (host.settings = {})],
    ['the language', () => (host.localizer = localizerOf('en'))],
    ['a choice of the reader', () => figure.choose()],
  ] as const)
    it(`is another one after a change of ${what}`, () => {
      change();
      expect(figure.viewOf(document)).not.to.equal(last);
    });

  it('is another one for another document', () => expect(figure.viewOf(documentOf())).not.to.equal(last));
});
