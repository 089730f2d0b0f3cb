// A portal that takes away what its own browsers of another time did not have, so that nobody comes to rely on it.
delete String.prototype.matchAll;
