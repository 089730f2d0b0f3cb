// A page without the means to end a request, whose own `fetch` takes no signal either.
delete window.AbortController;
delete window.AbortSignal;
{
  const native = window.fetch;
  window.fetch = function (url, options) {
    if (options && 'signal' in options) throw new TypeError('signal is not supported');
    return native.call(window, url, options);
  };
}
