// What MooTools 1.1, as Joomla 1.5 brought it, puts in the place of the platform's: a `Document` that is the document.
{
  const { Element } = window;
  window.Document = document;
  window.Event = function (event) {
    this.event = event ?? window.event;
  };
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = Element.prototype;
  document.extend = function (properties) {
    Object.assign(this, properties);
  };
}
