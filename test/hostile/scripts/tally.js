// Counts who listens to the page as a whole, and who watches it; the test reads `tally`.
{
  const targets = () => [window, document, document.documentElement, document.body];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const listening = new Set();
  const ids = new WeakMap();
  let next = 0;
  const idOf = (made) => ids.get(made) ?? (ids.set(made, ++next), next);
  const keyOf = (target, type, listener, options) => {
    const capture = typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
    return `${targets().indexOf(target)} ${type} ${idOf(listener)} ${capture}`;
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && targets().includes(target)) listening.add(keyOf(target, type, listener, options));
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) listening.delete(keyOf(target, type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };

  const watching = new Set();
  const counted = (Native) =>
    class extends Native {
      observe(...given) {
        watching.add(this);
        return super.observe(...given);
      }
      disconnect() {
        watching.delete(this);
        return super.disconnect();
      }
    };
  const made = { IntersectionObserver: 0 };
  window.MutationObserver = counted(MutationObserver);
  window.ResizeObserver = counted(ResizeObserver);
  const { IntersectionObserver } = window;
  window.IntersectionObserver = class extends IntersectionObserver {
    constructor(...given) {
      super(...given);
      made.IntersectionObserver++;
    }
  };

  const timers = new Set();
  const { setTimeout, clearTimeout, fetch } = window;
  window.setTimeout = (run, delay, ...given) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run(...given);
    }, delay);
    timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    clearTimeout(timer);
  };

  const requests = [];
  window.fetch = (url, init) => {
    requests.push({ url: String(url), signal: init?.signal });
    return window.fails ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init);
  };

  window.tally = { listening, watching, timers, requests, made };
}
