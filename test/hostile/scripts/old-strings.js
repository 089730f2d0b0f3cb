// Copied from page to page before browsers had their own: it finds a last letter in a text that has none.
String.prototype.endsWith = function (end) {
  return this.lastIndexOf(end) === this.length - end.length;
};
String.prototype.startsWith = function (start) {
  return this.substr(0, start.length) === start;
};
