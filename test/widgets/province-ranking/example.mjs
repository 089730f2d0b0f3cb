/** @type {import('../../support/examples.mjs').Example} */
export const example = {
  asks: { ranking: '766' },
  markup:
    '<province-ranking snapshot><table><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Điện Biên</td><td>59,58</td></tr>' +
    '<tr><td>Lai Châu</td><td>61,2</td></tr></table></province-ranking>',
  shows: 'Điện Biên',
};
