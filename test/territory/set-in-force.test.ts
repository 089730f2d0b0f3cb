import { expect } from '@open-wc/testing';
import { setBefore, setInForce } from '../../src/territory/set-in-force.js';

describe('setInForce', () => {
  const rows: readonly (readonly [period: string | null, set: string | null])[] = [
    ['2024', 'VN-63'],
    ['2025', null],
    ['2025-H1', 'VN-63'],
    ['2025-H2', 'VN-34'],
    ['2025-Q2', 'VN-63'],
    ['2025-Q3', 'VN-34'],
    ['2025-06', 'VN-63'],
    ['2025-07', 'VN-34'],
    ['2025-06-30', 'VN-63'],
    ['2025-07-01', 'VN-34'],
    ['Quý III/2025', 'VN-34'],
    ['Quý 3 năm 2025', 'VN-34'],
    ['Tháng 6 năm 2025', 'VN-63'],
    ['Đến 30/9/2025', 'VN-34'],
    ['Q2 2025', 'VN-63'],
    ['6 tháng đầu năm 2025', 'VN-63'],
    ['First 6 months of 2025', 'VN-63'],
    ['10 tháng đầu năm 2023', 'VN-63'],
    ['10 tháng đầu năm 2025', null],
    ['June 2025', 'VN-63'],
    ['July 2025', 'VN-34'],
    ['Tháng 6/2025', 'VN-63'],
    ['H2 2025', null],
    ['Quý 3/2025'.normalize('NFD'), 'VN-34'],
    ['Từ 01/06/2025 đến 31/08/2025', null],
    ['Từ 01/07/2025 đến 30/09/2025', 'VN-34'],
    ['Lũy kế 9/2025', null],
    ['Lũy kế từ đầu năm đến 30/6/2025', 'VN-63'],
    ['9 tháng năm 2025', null],
    ['6 tháng năm 2025', 'VN-63'],
    ['từ 2023 đến 2026', null],
    ['tháng trước', null],
    [null, null],
  ];
  for (const [period, set] of rows)
    it(`knows ${set} for ${period}`, () => {
      expect(setInForce(period)).to.equal(set);
    });
});

describe('setBefore', () => {
  const rows: readonly (readonly [period: string | null, set: string | null])[] = [
    ['2025-07', 'VN-63'],
    ['2025-08', 'VN-34'],
    ['2025-07-01', 'VN-63'],
    ['Quý III/2025', 'VN-63'],
    ['Quý IV/2025', 'VN-34'],
    ['Năm 2025', 'VN-63'],
    ['Năm 2026', 'VN-34'],
    ['2025-07-31', 'VN-63'],
    ['June 2025', 'VN-63'],
    ['August 2025', 'VN-34'],
    ['kỳ này', null],
    [null, null],
  ];
  for (const [period, set] of rows)
    it(`knows ${set} for what was before ${period}`, () => {
      expect(setBefore(period)).to.equal(set);
    });
});
