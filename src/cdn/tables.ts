// Entry of the script that reads the tables in tags.
import { onePerKey } from '../adapters/repeated.js';
import { captionOf, rankingFromTable, readTagTable } from '../figures/table-data.js';
import { takeTableReader } from '../figures/table-reader.js';
import { registryKey, pageRegistry } from './page-registry.js';

takeTableReader({ captionOf, onePerKey, rankingFromTable, readTagTable });
pageRegistry()[registryKey('cchc-tables.js')] = true;
