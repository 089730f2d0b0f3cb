import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplesOf } from '../support/examples.mjs';

/** What Node has as well, but no element takes. */
const OWN_KIND = ['Event', 'EventTarget', 'CustomEvent', 'addEventListener', 'removeEventListener'];

const DOCUMENT = JSON.stringify({
  schemaVersion: 1,
  indicators: [{ id: 'ioc', label: 'Trung tâm điều hành', value: 36, of: 63 }],
});

/** Makes the globals of a window those of this process, as the runners of tests do for an application. */
function enter(window) {
  for (const name of Object.getOwnPropertyNames(window).concat(OWN_KIND))
    if (!(name in globalThis) || OWN_KIND.includes(name)) {
      const value = window[name];
      const isMethod = typeof value === 'function' && /^[a-z]/.test(name);
      Object.defineProperty(globalThis, name, {
        configurable: true,
        writable: true,
        value: isMethod ? value.bind(window) : value,
      });
    }
}

/** Tests that every tag shows its figures in a window that has no layout, and that nothing throws behind its back. */
export async function testTagsIn(window) {
  enter(window);
  const faults = [];
  const note = (fault) => faults.push(String(fault.error?.stack ?? fault.stack ?? fault));
  window.addEventListener('error', note);
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  await import('../../dist/define.js');
  // Before there is a window, Lit would take this for a server.
  const { default: registry } = await import('../../dist/widgets/registry.js');

  for (const [tag, { markup, shows }] of Object.entries(await examplesOf(registry.map(({ tag }) => tag))))
    test(`${tag} shows its figures`, async () => {
      const { body } = window.document;
      body.innerHTML = markup;
      const element = body.firstElementChild;
      await element.updateComplete;
      const text = element.shadowRoot.textContent.replace(/\s+/g, ' ');
      assert.ok(text.includes(shows), text);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      assert.deepEqual(faults.splice(0), []);
    });

  test('a widget in a provider asks the endpoint of that', async () => {
    const { body } = window.document;
    const asked = [];
    globalThis.fetch = async (url) => {
      asked.push(String(url));
      return new Response(DOCUMENT, { headers: { 'content-type': 'application/json' } });
    };
    body.innerHTML =
      '<cchc-provider endpoint="/data.json"><cchc-kpi-card indicator="ioc"></cchc-kpi-card></cchc-provider>';
    const card = body.querySelector('cchc-kpi-card');
    await new Promise((resolve) => card.addEventListener('cchc-ready', resolve, { once: true }));
    assert.ok(card.shadowRoot.textContent.includes('36/63'));
    assert.deepEqual(asked, ['https://localhost/data.json']);
    assert.deepEqual(faults.splice(0), []);
  });
}
