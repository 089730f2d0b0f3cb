import { testMutations } from './mutations.js';

const UNITS = { 'col-name': 'don_vi', 'col-score': 'ty_le_dung_han', area: '11' };
const SHEET = {
  'col-name': 'Đơn vị',
  'col-score': 'Tỷ lệ đúng hạn (%)',
  'col-received': 'Tổng số hồ sơ tiếp nhận',
};

testMutations([
  {
    format: 'json',
    file: 'ckan_datastore_search.json',
    mapping: { ...UNITS, rows: 'result.records', 'path-value': 'result.total' },
  },
  { format: 'ckan', file: 'ckan_datastore_search.json', mapping: { ...UNITS, units: 'VN-34' } },
  { format: 'ckan', file: 'ckan_error.json', mapping: UNITS, isFailure: true },
  { format: 'dkan', file: 'dkan_datastore_query.json', mapping: { ...UNITS, 'col-rate': 'ty_le_dung_han' } },
  {
    format: 'csv',
    file: 'csv_excel_vi_semicolon_bom.csv',
    mapping: { ...SHEET, 'number-format': 'vi', area: '11' },
    isLines: true,
  },
  {
    format: 'csv',
    file: 'csv_google_sheet_vi_locale.csv',
    mapping: { ...SHEET, 'number-format': 'vi', units: 'VN-34' },
    isLines: true,
  },
  {
    format: 'gviz',
    file: 'google_sheets_gviz.txt',
    mapping: { 'col-name': 'A', 'col-score': 'B', 'col-period': 'C', area: '11' },
  },
]);
