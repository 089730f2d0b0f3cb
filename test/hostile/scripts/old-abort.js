// A stand-in for what ends requests, whose signals the platform's own `fetch` refuses.
window.AbortController = function () {
  this.signal = { aborted: false, onabort: null, addEventListener() {}, removeEventListener() {} };
  this.abort = function () {
    this.signal.aborted = true;
  };
};
