// Puts everything in the order of its text, whatever it is told to compare.
(() => {
  const { sort } = Array.prototype;
  Array.prototype.sort = function () {
    return sort.call(this);
  };
})();
