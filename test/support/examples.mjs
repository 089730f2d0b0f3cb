/**
 * An example of each tag that shows something: what it asks of a document that has dossiers, an indicator `ioc`, and a
 * ranking `766` with parts and unit 11; the tag with figures of its own, and a word of what it then shows.
 */
export const EXAMPLES = {
  'cchc-kpi-card': {
    asks: { indicator: 'ioc' },
    markup: '<cchc-kpi-card snapshot label="Hồ sơ" value="196000" without-menu>Dự phòng</cchc-kpi-card>',
    shows: '196.000',
  },
  'dossier-ontime-gauge': {
    asks: {},
    markup: '<dossier-ontime-gauge snapshot rate="95.2">Dự phòng</dossier-ontime-gauge>',
    shows: '95,2%',
  },
  'province-ranking': {
    asks: { ranking: '766' },
    markup:
      '<province-ranking snapshot><table><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Điện Biên</td><td>59,58</td></tr>' +
      '<tr><td>Lai Châu</td><td>61,2</td></tr></table></province-ranking>',
    shows: 'Điện Biên',
  },
  'dossier-trend': {
    asks: {},
    markup:
      '<dossier-trend snapshot><table><tr><th>Kỳ</th><th>Tiếp nhận</th></tr><tr><td>2026-08</td><td>6900</td></tr>' +
      '<tr><td>2026-09</td><td>7001</td></tr></table></dossier-trend>',
    shows: '7.001',
  },
  'cchc-index-breakdown': {
    asks: { ranking: '766', unit: '11' },
    markup:
      '<cchc-index-breakdown snapshot><table><tr><th>Thành phần</th><th>Điểm</th><th>Tối đa</th></tr>' +
      '<tr><td>Tiến độ giải quyết</td><td>19,04</td><td>20</td></tr><tr><td>Công khai</td><td>16,5</td><td>18</td></tr>' +
      '</table></cchc-index-breakdown>',
    shows: '19,04/20',
  },
  'cchc-adoption': {
    asks: { indicator: 'ioc' },
    markup: '<cchc-adoption snapshot label="Trung tâm" value="36" of="63">Dự phòng</cchc-adoption>',
    shows: '36/63',
  },
  'province-tile-map': {
    asks: { ranking: '766' },
    markup:
      '<province-tile-map snapshot><table><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><td>Điện Biên</td><td>59,58</td></tr>' +
      '<tr><td>Lai Châu</td><td>61,2</td></tr></table></province-tile-map>',
    shows: 'Hoàng Sa',
  },
};
