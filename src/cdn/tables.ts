// Entry of the script that reads the tables in tags.
import { onePerKey } from '../adapters/repeated.js';
import { captionOf, rankingFromTable, readTagTable } from '../figures/table-data.js';
import { registryKey, pageRegistry } from './page-registry.js';

pageRegistry()[registryKey('cchc-tables.js')] = { captionOf, onePerKey, rankingFromTable, readTagTable };
