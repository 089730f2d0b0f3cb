// What runs in a published page: each function stands alone.

/** Scrolls through the page, so that what waits to be seen is drawn. */
export async function scrollThrough() {
  for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
    window.scrollTo(0, top);
    await new Promise((resolve) => window.setTimeout(resolve, 60));
  }
}

/** How many pixels the page is wider than the window. */
export const overflowOf = () => document.documentElement.scrollWidth - window.innerWidth;

/** What stands between two sentences: the widgets there, in frames too, and the words that show up to the next carrier. */
export function readBetween(from, to) {
  const WIDGETS = 'cchc-kpi-card, dossier-ontime-gauge, province-ranking';
  const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const [start, end] = [from, to].map((words) => texts.find(({ data }) => data.includes(words)));
  if (!start || !end) return { widgets: [], left: '' };
  const isBetween = (element) =>
    Boolean(start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    Boolean(end.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  const found = (root, selector) => [...(root?.querySelectorAll(selector) ?? [])];
  const own = found(document, WIDGETS).filter(isBetween);
  const framed = found(document, 'iframe')
    .filter(isBetween)
    .flatMap(({ contentDocument }) => found(contentDocument, WIDGETS));
  const frames = [...own, ...framed].map(({ shadowRoot }) => shadowRoot?.querySelector('[part~="widget"]'));
  const { innerText } = document.body;
  const rest = innerText.slice(innerText.indexOf(from) + from.length);
  return {
    widgets: frames.map((frame) => frame && { state: frame.dataset.state, text: squeezed(frame.innerText) }),
    left: squeezed(rest.split('Phần trước của')[0]),
  };
}

/** The heights that carriers without figures keep below what stands in them, once waiting is over. */
export function roomKept() {
  for (const animation of document.getAnimations()) animation.finish();
  const isLive = (carrier) =>
    carrier.querySelector(':is(cchc-kpi-card, dossier-ontime-gauge, province-ranking):defined');
  return [...document.querySelectorAll('[data-cchc]')]
    .filter((carrier) => !isLive(carrier))
    .map((carrier) => {
      const range = document.createRange();
      range.selectNodeContents(carrier);
      return Math.round(carrier.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom);
    })
    .filter((height) => height > 40);
}
