// What Prototype.js 1.7.3 does to a page, as far as other scripts can feel it.
(() => {
  const toList = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const list = new Array(iterable.length || 0);
    for (let index = list.length - 1; index >= 0; index--) list[index] = iterable[index];
    return list;
  };
  window.$A = Array.from = toList;
  const $break = {};
  const each = function (run, that) {
    try {
      for (let index = 0; index < this.length; index++) run.call(that, this[index], index);
    } catch (thrown) {
      if (thrown !== $break) throw thrown;
    }
    return this;
  };
  // Whoever replaces `each` alone is thrown what ends it.
  const detect = function (test, that) {
    let found;
    this.each((value, index) => {
      if (!test.call(that, value, index)) return;
      found = value;
      throw $break;
    });
    return found;
  };
  const reverse = Array.prototype.reverse;
  Object.assign(Array.prototype, {
    each,
    toArray: function () {
      return [].concat(this);
    },
    entries: function () {
      return this.toArray();
    },
    find: detect,
    detect,
    collect: Array.prototype.map,
    select: Array.prototype.filter,
    _reverse: reverse,
    reverse: function (inline) {
      return reverse.call(inline === false ? this.toArray() : this);
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    without: function (...values) {
      return this.filter((value) => !values.includes(value));
    },
    uniq: function () {
      return [...new Set(this)];
    },
    size: function () {
      return this.length;
    },
    inspect: function () {
      return `[${this.join(', ')}]`;
    },
  });
  Object.assign(Object, {
    keys: (made) =>
      Object.getOwnPropertyNames(made).filter((key) => Object.prototype.propertyIsEnumerable.call(made, key)),
    values: (made) => {
      const list = [];
      for (const key in made) list.push(made[key]);
      return list;
    },
    extend: Object.assign,
    clone: (made) => Object.assign({}, made),
  });
  Object.assign(Function.prototype, {
    argumentNames: function () {
      return [];
    },
    curry: function (...given) {
      return (...more) => this(...given, ...more);
    },
    defer: function () {
      return setTimeout(this, 10);
    },
    wrap: function (wrapper) {
      const run = this;
      return (...given) => wrapper(run, ...given);
    },
  });
  Object.assign(String.prototype, {
    strip: function () {
      return this.trim();
    },
    toArray: function () {
      return this.split('');
    },
    sub: function () {
      throw new Error("Prototype.js' sub was called");
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
  });
  const methods = [
    'update',
    'remove',
    'select',
    'show',
    'hide',
    'toggle',
    'visible',
    'next',
    'previous',
    'up',
    'down',
  ];
  for (const name of [
    ...methods,
    'store',
    'retrieve',
    'replace',
    'insert',
    'wrap',
    'observe',
    'fire',
    'on',
    'match',
  ])
    HTMLElement.prototype[name] = function () {
      if (name === 'remove') return void this.parentNode?.removeChild(this);
      throw new Error(`Prototype.js' ${name} was called`);
    };
})();
