// A page that has put observers of its tree out of action.
MutationObserver.prototype.observe = function () {
  throw new TypeError('nobody watches here');
};
