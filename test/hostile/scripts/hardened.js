// What guards against supply chains does to a page: nothing of the language or the platform can be changed any more.
for (const type of [Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Error, Symbol]) {
  Object.freeze(type.prototype);
  Object.freeze(type);
}
for (const type of [EventTarget, Node, Element, HTMLElement, Document, Event]) {
  Object.freeze(type.prototype);
  Object.freeze(type);
}
