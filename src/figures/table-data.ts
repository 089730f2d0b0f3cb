// What widgets read the tables in tags with; it comes once there is such a table.
export { onePerKey } from '../adapters/repeated.js';
export { rankingFromTable } from './ranking-table.js';
export { captionOf, readTagTable } from './tag-table.js';
