// Decimals as a portal wants them written everywhere: with a comma.
Number.prototype.toFixed = function (places) {
  return String(Math.round(this * 10 ** places) / 10 ** places).replace('.', ',');
};
