// A portal's map, from before the language had one of that name.
window.Map = function (place) {
  if (!place) throw new Error('no place for the map');
};
