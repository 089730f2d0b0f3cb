// Names that old scripts of portals take for their own, which are those of the platform: a menu with nodes, a tree with
// elements, the address of the portal.
Object.assign(window, {
  URL: '/portal',
  Node: function (id, parent, name) {
    Object.assign(this, { id, parent, name });
  },
  Element: function (name) {
    this.name = name;
  },
  Comment: function (text) {
    this.text = text;
  },
  Text: function (text) {
    this.text = text;
  },
  Event: function (name) {
    this.name = name;
  },
  Request: {},
});
