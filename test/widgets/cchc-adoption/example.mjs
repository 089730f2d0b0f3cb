/** @type {import('../../support/examples.mjs').Example} */
export const example = {
  asks: { indicator: 'ioc' },
  markup: '<cchc-adoption snapshot label="Trung tâm" value="36" of="63">Dự phòng</cchc-adoption>',
  shows: '36/63',
};
