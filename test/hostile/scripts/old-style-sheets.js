// A browser of before style sheets could be made by scripts: Safari up to 16.3, Firefox up to 100.
{
  const { prototype } = CSSStyleSheet;
  window.CSSStyleSheet = function () {
    throw new TypeError('Illegal constructor');
  };
  window.CSSStyleSheet.prototype = prototype;
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
}
