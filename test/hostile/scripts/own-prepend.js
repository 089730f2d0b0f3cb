// A page that puts text in front, by the name that has since come with the platform.
Element.prototype.prepend = function (html) {
  if (typeof html === 'string') this.insertAdjacentHTML('afterbegin', html);
  return this;
};
