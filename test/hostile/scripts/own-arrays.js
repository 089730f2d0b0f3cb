// Loops over lists as portals wrote them before browsers had any: the function is told each value, and not where it stands.
Array.prototype.forEach = function (act) {
  for (let at = 0; at < this.length; at++) act(this[at]);
};
Array.prototype.map = function (make) {
  const made = [];
  for (let at = 0; at < this.length; at++) made.push(make(this[at]));
  return made;
};
Array.prototype.filter = function (accept) {
  const accepted = [];
  for (let at = 0; at < this.length; at++) if (accept(this[at])) accepted.push(this[at]);
  return accepted;
};
