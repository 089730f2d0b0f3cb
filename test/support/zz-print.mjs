import { openStories, storyTags, hasOpenedStory } from './story-browser.mjs';
const s = await openStories();
const session = await s.page.createCDPSession();
const theme = process.argv[2] ?? 'light'; const forced = process.argv[3] === 'forced';
if (forced) await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
const only = process.argv[4]?.split(',');
for (const tag of storyTags()) {
  if (only && !only.includes(tag)) continue;
  for (const [name, what] of [['show', s.states], ...(hasOpenedStory(tag) ? [['open', 'opened']] : [])]) {
    await s[name](tag, what, { width: 1000, theme, height: 1200 });
    if (process.env.CSS) await s.page.evaluate((css) => {
      const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
      const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
      for (const e of all(document)) if (e.shadowRoot) e.shadowRoot.adoptedStyleSheets = [...e.shadowRoot.adoptedStyleSheets, sheet];
    }, process.env.CSS);
    await s.page.pdf({ path: `/tmp/readers/pdf/${process.env.NAME ?? ''}${theme}${forced ? 'F' : ''}-${tag}-${name}.pdf`, format: 'A4', printBackground: process.env.BG !== '0', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  }
}
await s.close();
