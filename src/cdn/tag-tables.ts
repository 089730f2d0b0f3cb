// Entry of the script that reads the tables in tags.
import type { TableReader } from '../figures/child-table.js';
import * as tableData from '../figures/table-data.js';
import { register } from './page-registry.js';

register('cchc-tag-tables.js', { ...tableData } satisfies TableReader);
