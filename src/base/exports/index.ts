export { csvOf, rawTableOf } from '../../data/csv.js';
export { embedCodesOf } from './embed-codes.js';
export { pictureOf } from './picture.js';
