// What Prototype.js 1.6 and before, as the first Lightbox brought it, puts in the place of what arrays can do.
{
  const isSame = (value) => value;
  const each = function (run) {
    for (let index = 0; index < this.length; index++) run(this[index], index);
    return this;
  };
  Object.assign(Array.prototype, {
    each,
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    map: function (run = isSame, that) {
      const results = [];
      this.each((value, index) => results.push(run.call(that, value, index)));
      return results;
    },
    filter: function (test, that) {
      const results = [];
      this.each((value, index) => test.call(that, value, index) && results.push(value));
      return results;
    },
    every: function (test = isSame, that) {
      let result = true;
      this.each((value, index) => (result = result && Boolean(test.call(that, value, index))));
      return result;
    },
    some: function (test = isSame, that) {
      let result = false;
      this.each((value, index) => (result = result || Boolean(test.call(that, value, index))));
      return result;
    },
    entries: function () {
      return this.map();
    },
  });
  Array.from = (list) => (list ? Array.prototype.slice.call(list) : []);
  const walk = (take) => (object) => {
    const list = [];
    for (const name in object) list.push(take(name, object[name]));
    return list;
  };
  Object.keys = walk((name) => name);
  Object.values = walk((_name, value) => value);
}
