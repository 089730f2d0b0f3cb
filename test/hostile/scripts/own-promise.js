// What a portal promises its citizens, by a name that the language has for something else.
window.Promise = function () {
  throw new Error('nothing promised');
};
