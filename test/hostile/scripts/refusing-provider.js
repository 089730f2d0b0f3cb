// A registry of tags that some other script has patched, and that throws for the one that stands around others.
{
  const native = customElements.define;
  CustomElementRegistry.prototype.define = function (name, element, options) {
    if (name === 'cchc-provider') throw new TypeError('refused');
    return native.call(this, name, element, options);
  };
}
