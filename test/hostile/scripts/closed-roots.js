// Closes each shadow root, so that only who has made it knows it.
window.closedRoots = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, { ...options, mode: 'closed' });
  window.closedRoots.push(root);
  return root;
};
