import { expect, fixture, html } from '@open-wc/testing';

describe('toolchain', () => {
  it('renders and audits a fragment in a browser', async () => {
    const paragraph = await fixture(html`<p lang="vi">Điện Biên</p>`);
    expect(paragraph.textContent).to.equal('Điện Biên');
    await expect(paragraph).to.be.accessible();
  });
});
