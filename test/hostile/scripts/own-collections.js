// A portal's own collections, which come after the script of the tags and before those that draw them.
for (const name of ['Map', 'Set', 'WeakMap'])
  window[name] = function () {
    throw new Error(`the page's own ${name}`);
  };
