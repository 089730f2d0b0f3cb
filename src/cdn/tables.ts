// Entry of the script that reads the tables people make: in tags, and for the adapters of foreign formats.
import { onePerKey } from '../adapters/repeated.js';
import type { TableReader } from '../figures/child-table.js';
import { captionOf, rankingFromTable, readTagTable } from '../figures/table-data.js';
import { register } from './page-registry.js';
import { kernel } from './tables-kernel.js';

/** What tags read their tables with, by its own names; what the kernel lists goes by names that the build gives. */
const reader: TableReader = { captionOf, onePerKey, rankingFromTable, readTagTable };

register('cchc-tables.js', { ...reader, ...kernel });
