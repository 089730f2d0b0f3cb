// An `AbortController` of a polyfill that takes the platform's place, whose signals the platform's `fetch` refuses.
{
  const Signal = function () {
    this.aborted = false;
    this.onabort = null;
  };
  Signal.prototype.addEventListener = Signal.prototype.removeEventListener = function () {};
  window.AbortSignal = Signal;
  window.AbortController = function () {
    this.signal = new Signal();
  };
  window.AbortController.prototype.abort = function () {
    this.signal.aborted = true;
  };
}
