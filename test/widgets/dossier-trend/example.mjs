/** @type {import('../../support/examples.mjs').Example} */
export const example = {
  asks: {},
  markup:
    '<dossier-trend snapshot><table><tr><th>Kỳ</th><th>Tiếp nhận</th></tr><tr><td>2026-08</td><td>6900</td></tr>' +
    '<tr><td>2026-09</td><td>7001</td></tr></table></dossier-trend>',
  shows: '7.001',
};
