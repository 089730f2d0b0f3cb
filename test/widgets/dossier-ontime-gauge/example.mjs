/** @type {import('../../support/examples.mjs').Example} */
export const example = {
  asks: {},
  markup: '<dossier-ontime-gauge snapshot rate="95.2">Dự phòng</dossier-ontime-gauge>',
  shows: '95,2%',
};
