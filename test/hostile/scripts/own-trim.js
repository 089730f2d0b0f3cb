// Meant for telephone numbers: it takes the spaces between words as well.
String.prototype.trim = function () {
  return this.replace(/\s/g, '');
};
