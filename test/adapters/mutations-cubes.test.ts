import { testMutations } from './mutations.js';

testMutations([
  { format: 'json-stat', file: 'jsonstat2_example_cchc.json', mapping: { 'col-score': 'tdgq', area: '82' } },
  { format: 'json-stat', file: 'jsonstat2_pxwebapi2_metadata_tab004.json', mapping: { 'col-value': 'CH4' } },
  { format: 'pxweb', file: 'pxweb_v1_response_format-json.json', mapping: {} },
  { format: 'sdmx-json', file: 'sdmx_json_exr-flat.json', mapping: { 'col-value': 'RUB' } },
  { format: 'sdmx-json', file: 'sdmx_json_exr-time-series.json', mapping: {} },
]);
