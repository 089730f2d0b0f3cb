// Figures and classes of a portal that have the names of what the language and the platform bring: how well an office
// performs, and the map in its page. A class of the page hides that of the language from all of its scripts.
var performance = 85;
class Map {
  constructor(place) {
    if (!place) throw new Error('no place for the map');
  }
}
void [performance, Map];
