import { testMutations } from './mutations.js';

testMutations([
  {
    format: 'dvcqg',
    file: 'dvcqg_new_service-results_2026-09-17.json',
    mapping: { area: '11', period: '2026' },
  },
  { format: 'dvcqg', file: 'dvcqg_new_service-results_row_crawled_2026-10-10.json', mapping: {} },
  { format: 'dvcqg', file: 'dvcqg_new_dvc-progress-tree_phutho_2026.json', mapping: { period: '2026' } },
  { format: 'dvcqg', file: 'dvcqg_new_dvc-progress-tree_phutho_2026-09.json', mapping: { area: 'H44.01' } },
  { format: 'dvcqg', file: 'dvcqg_new_transparency_overview.json', mapping: { indicator: 'DOSSIER_SYNC' } },
  { format: 'dvcqg', file: 'dvcqg_new_handling-satisfaction_phutho_2026-08.json', mapping: {} },
]);
