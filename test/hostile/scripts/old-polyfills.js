// What portals brought along for browsers of another time, and never took out again.
{
  const CustomEvent = function (type, { bubbles = false, cancelable = false, detail = null } = {}) {
    const event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, bubbles, cancelable, detail);
    return event;
  };
  CustomEvent.prototype = window.Event.prototype;
  window.CustomEvent = CustomEvent;

  const Native = window.Promise;
  class OldPromise {
    constructor(run) {
      this.inner = run instanceof Native ? run : new Native(run);
    }
    then(fulfil, refuse) {
      return new OldPromise(this.inner.then(fulfil, refuse));
    }
    catch(refuse) {
      return this.then(undefined, refuse);
    }
    static resolve(value) {
      return new OldPromise(Native.resolve(value));
    }
    static reject(reason) {
      return new OldPromise(Native.reject(reason));
    }
    static all(list) {
      return new OldPromise(Native.all(list));
    }
    static race(list) {
      return new OldPromise(Native.race(list));
    }
  }
  window.Promise = OldPromise;

  const { closest } = Element.prototype;
  Element.prototype.closest = function (selector) {
    return closest.call(this, selector);
  };
  Array.prototype.includes = function (wanted) {
    return this.indexOf(wanted) >= 0;
  };
  window.requestAnimationFrame = (run) => setTimeout(() => run(Date.now()), 16);
  window.setImmediate = (run) => setTimeout(run, 0);
}
