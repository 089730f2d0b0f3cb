// Numbers as a portal wants them to read: with a word behind them, and one for none.
Number.prototype.toString = Number.prototype.toLocaleString = function () {
  return this > 0 ? `${this.valueOf()} số` : 'không';
};
