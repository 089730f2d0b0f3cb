// Where MooTools 1.3 differs from 1.4.5: it takes the place of `Event` and of `Function.prototype.bind`.
(() => {
  const bind = Function.prototype.bind;
  Object.defineProperty(Function.prototype, 'bind', {
    configurable: true,
    writable: true,
    value(that, given) {
      const run = this;
      const kept = given === undefined || given === null ? null : Array.from(given);
      return function () {
        return run.apply(that, kept ?? arguments);
      };
    },
  });
  window.Event = bind.call(function (event) {
    this.type = event.type.toLowerCase();
    this.page = { x: event.pageX, y: event.pageY };
  }, window);
  window.Event.prototype = { stop() {}, preventDefault() {}, stopPropagation() {} };
})();
