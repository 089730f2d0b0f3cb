// Entry of the script that reads the tables in tags.
import type { TableReader } from '../figures/child-table.js';
import { partsFromTable, rankingFromTable, seriesFromTable } from '../figures/table-data.js';
import { register } from './page-registry.js';

const reader: TableReader = { partsFromTable, rankingFromTable, seriesFromTable };

register('cchc-tag-tables.js', reader);
