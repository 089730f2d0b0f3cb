/** A portal, the colour that most of its surfaces have, and where that is written. */
export interface Portal {
  readonly name: string;
  readonly accent: string;
  readonly source: string;
}

const THEMES = 'tệp kiểu giao diện OpenCPS của cổng, bản năm 2024';

/** Six portals whose colours differ as much as those of portals do. */
export const PORTALS: readonly Portal[] = [
  {
    name: 'Cổng Dịch vụ công quốc gia',
    accent: '#ce7a58',
    source: 'gần đúng: theo các trang dựng lại giao diện của cổng',
  },
  { name: 'Dịch vụ công tỉnh Sơn La', accent: '#cd0a0a', source: THEMES },
  { name: 'Dịch vụ công tỉnh Hậu Giang (nay thuộc Cần Thơ)', accent: '#903938', source: THEMES },
  { name: 'Dịch vụ công Bộ Xây dựng', accent: '#00aeef', source: THEMES },
  { name: 'Dịch vụ công Bộ Ngoại giao', accent: '#036edb', source: THEMES },
  { name: 'Dịch vụ công Bộ Kế hoạch và Đầu tư (nay là Bộ Tài chính)', accent: '#043f6f', source: THEMES },
];
