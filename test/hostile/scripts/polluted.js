// What careless scripts leave on the prototypes of a page.
Object.prototype.body = 'x';
Object.prototype.state = true;
Object.prototype.value = 'x';
Object.prototype.get = function () {
  return 'x';
};
Object.prototype.extend = function () {};
Array.prototype.remove = function () {};
Array.prototype.contains = function () {};
String.prototype.trim = function () {
  return String(this).replace(/^\s+|\s+$/g, '');
};
