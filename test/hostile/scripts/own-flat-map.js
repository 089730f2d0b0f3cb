// As it was copied from page to page: the function is told each value, and not where it stands.
Array.prototype.flatMap = function (make) {
  return Array.prototype.concat.apply(
    [],
    this.map((value) => make(value)),
  );
};
