// Another vendor's widget: a Lit of its own, with its own Trusted Types policy.
import('/hostile/libraries/lit.js').then(({ html, render }) => {
  const place = document.createElement('p');
  document.body.append(place);
  render(html`<b id="other-vendor">${'Tiện ích khác'}</b>`, place);
});
