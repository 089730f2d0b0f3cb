/** @type {import('../../support/examples.mjs').Example} */
export const example = {
  asks: { indicator: 'ioc' },
  markup: '<cchc-kpi-card snapshot label="Hồ sơ" value="196000" without-menu>Dự phòng</cchc-kpi-card>',
  shows: '196.000',
};
