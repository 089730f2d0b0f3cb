// What MooTools Core 1.4.5 for browsers does besides its server build, as far as other scripts of a page can feel it.
(() => {
  const Type =
    window.Type ??
    function Type(_name, made) {
      return made;
    };
  window.Window = new Type('Window', function () {});
  window.Document = new Type('Document', function () {});
  document.$constructor = window.Document;
  document.html = document.documentElement;
  const Native = window.Element;
  const Replaced = function Element(tag) {
    return document.createElement(tag);
  };
  Replaced.prototype = Native.prototype;
  window.Element = Replaced;
  const methods = [
    'get',
    'set',
    'erase',
    'store',
    'retrieve',
    'hide',
    'show',
    'toggle',
    'highlight',
    'grab',
    'inject',
  ];
  for (const name of [
    ...methods,
    'adopt',
    'dispose',
    'empty',
    'destroy',
    'addEvent',
    'fireEvent',
    'tween',
    'match',
  ])
    HTMLElement.prototype[name] ??= function () {
      throw new Error(`MooTools' ${name} was called`);
    };
})();
