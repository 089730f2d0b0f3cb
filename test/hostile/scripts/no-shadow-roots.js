// A page, or an extension for privacy, that lets nobody hide anything from it.
Element.prototype.attachShadow = function () {
  throw new TypeError('no shadow roots here');
};
