/** @type {import('../../support/examples.mjs').Example} */
export const example = {
  asks: { ranking: '766', unit: '11' },
  markup:
    '<cchc-index-breakdown snapshot><table><tr><th>Thành phần</th><th>Điểm</th><th>Tối đa</th></tr>' +
    '<tr><td>Tiến độ giải quyết</td><td>19,04</td><td>20</td></tr><tr><td>Công khai</td><td>16,5</td><td>18</td></tr>' +
    '</table></cchc-index-breakdown>',
  shows: '19,04/20',
};
