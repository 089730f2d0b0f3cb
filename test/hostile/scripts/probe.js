// First on every hostile page: keeps what it needs before a library can replace it, notes what goes wrong, and tells
// the test by message what the widgets look like. A message reaches the test also from a sandbox.
(() => {
  const { Map, Set } = window;
  const native = {
    keys: Object.getOwnPropertyNames,
    symbols: Object.getOwnPropertySymbols,
    descriptor: Object.getOwnPropertyDescriptor,
    style: window.getComputedStyle.bind(window),
    json: JSON.stringify,
    later: window.setTimeout.bind(window),
    listen: EventTarget.prototype.addEventListener,
    findAll: Document.prototype.querySelectorAll,
  };
  const page = document;
  const errors = [];
  const violations = [];
  const lines = [];
  const listen = (target, type, listener) => native.listen.call(target, type, listener, true);

  // What fails to load is no exception.
  listen(window, 'error', ({ message }) => message && errors.push(message));
  listen(window, 'unhandledrejection', (event) => errors.push(String(event.reason?.stack ?? event.reason)));
  listen(page, 'securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  for (const level of ['warn', 'error']) {
    const log = console[level].bind(console);
    console[level] = (...words) => {
      lines.push(words.map(String).join(' '));
      log(...words);
    };
  }

  const WATCHED = [
    Object,
    Array,
    String,
    Number,
    Function,
    Promise,
    Map,
    Set,
    Symbol,
    JSON,
    Element,
    HTMLElement,
    Node,
    Document,
    EventTarget,
    Event,
    ShadowRoot,
    window.customElements.constructor,
  ].flatMap((made) => [made, made.prototype].filter(Boolean));
  const contents = (made) =>
    new Map(
      [...native.keys(made), ...native.symbols(made)].map((key) => [key, native.descriptor(made, key)]),
    );
  const same = (a, b) => Object.is(a?.value, b?.value) && a?.get === b?.get && a?.set === b?.set;
  const atFirst = WATCHED.map(contents);
  const globals = new Set(native.keys(window));

  function changedPrototypes() {
    const changed = [];
    let index = 0;
    // A page may have lists of its own that tell a function no places.
    for (const made of WATCHED) {
      const [now, before] = [contents(made), atFirst[index++]];
      for (const key of new Set([...now.keys(), ...before.keys()]))
        if (!same(now.get(key), before.get(key))) changed.push(String(key));
    }
    return changed;
  }

  const LOOKS = [
    'display',
    'visibility',
    'opacity',
    'color',
    'background-color',
    'background-image',
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'font-variant-caps',
    'font-variant-numeric',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-indent',
    'text-align',
    'text-shadow',
    'text-decoration-line',
    'white-space',
    'direction',
    'writing-mode',
    'hyphens',
    'word-break',
    'overflow-wrap',
    'list-style-type',
    'border-top-width',
    'border-top-color',
    'border-top-style',
    'border-collapse',
    'border-spacing',
    'padding-top',
    'padding-left',
    'margin-top',
    'margin-left',
    'float',
    'position',
    'cursor',
    'box-shadow',
    'transform',
    'fill',
    'stroke',
    'vertical-align',
    'box-sizing',
    'caption-side',
    'empty-cells',
    'quotes',
    'tab-size',
    'zoom',
  ];

  function looksOf(element, frame) {
    const style = native.style(element);
    const box = element.getBoundingClientRect();
    const place = [box.left - frame.left, box.top - frame.top, box.width, box.height].map(
      (n) => Math.round(n * 2) / 2,
    );
    const looks = { place: element.getClientRects().length ? place.join(' ') : '' };
    for (const name of LOOKS) looks[name] = style.getPropertyValue(name);
    return looks;
  }

  const frameOf = (element) => element.shadowRoot?.querySelector('.widget');

  function isScrolled(part, frame) {
    for (let outer = part.parentElement; outer && outer !== frame; outer = outer.parentElement)
      if (/auto|scroll/.test(native.style(outer).overflowX)) return true;
    return false;
  }

  function partsOf(frame) {
    const box = frame.getBoundingClientRect();
    return [frame, ...frame.querySelectorAll('*')].map((part) => ({
      name: `${part.localName}.${part.getAttribute('class') ?? ''}`,
      isInner: Boolean(part.ownerSVGElement) || isScrolled(part, frame),
      looks: looksOf(part, box),
    }));
  }

  function widgetOf(element, withLooks) {
    const frame = frameOf(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      id: element.id,
      state: frame?.getAttribute('data-state') ?? null,
      text: (frame?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      width,
      height,
      isStyled: Boolean(frame) && native.style(frame).borderTopWidth === '2px',
      parts: withLooks && frame ? partsOf(frame) : [],
    };
  }

  const isWidget = ({ localName }) => /^(cchc-(?!provider$)|dossier-|province-)/.test(localName);
  const widgets = () => [...native.findAll.call(page, '*')].filter(isWidget);
  const isSettled = (element) =>
    !/^(idle|loading)?$/.test(frameOf(element)?.getAttribute('data-state') ?? '');

  function report(withLooks) {
    return {
      errors: [...new Set(errors)],
      violations,
      lines,
      widgets: widgets().map((element) => widgetOf(element, withLooks)),
      globals: native.keys(window).filter((name) => !globals.has(name)),
      prototypes: changedPrototypes(),
    };
  }

  // A page whose script never ran answers as well, with widgets that have no state.
  function whenSettled(patience, then) {
    if (patience === 0 || (page.readyState === 'complete' && widgets().every(isSettled)))
      native.later(then, 50);
    else native.later(() => whenSettled(patience - 1, then), 20);
  }

  listen(window, 'message', ({ data, source }) => {
    if (data?.ask !== 'report') return;
    whenSettled(data.patience, () => source.postMessage(native.json(report(data.looks)), '*'));
  });
})();
