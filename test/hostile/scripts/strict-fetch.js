// A stand-in for `fetch` that knows the options of its time only, and a console that a portal takes for a mistake.
{
  const native = window.fetch;
  window.fetch = function (url, options) {
    if (options.signal) throw new Error('fetch: no such option: signal');
    return native(url, options);
  };
  console.warn = console.error = function (line) {
    throw new Error(line);
  };
}
