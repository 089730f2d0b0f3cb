// What widgets read the tables in tags with; it comes once there is such a table.
export { partsFromTable } from './parts-table.js';
export { rankingFromTable } from './ranking-table.js';
export { seriesFromTable } from './series-table.js';
