// A registry of tags that some other script has patched, and that throws for one of ours.
{
  const native = customElements.define;
  CustomElementRegistry.prototype.define = function (name, element, options) {
    if (name === 'cchc-kpi-card') throw new TypeError('refused');
    return native.call(this, name, element, options);
  };
}
