/** The set of provincial units that a code belongs to: the 63 until 30/06/2025, or the 34 since 01/07/2025. */
export type UnitSet = 'VN-34' | 'VN-63';

/** A province or centrally run city of one unit set. */
export interface Unit {
  /** The two-digit code that the unit has in its own set. */
  readonly code: string;
  /** The Vietnamese name, without "tỉnh" or "thành phố". */
  readonly name: string;
  /** The set that the code belongs to. */
  readonly set: UnitSet;
}

/** A present-day unit with the units that it was made of. */
export interface Lineage {
  readonly unit: Unit;
  /** The code that the unit has on the National Public Service Portal (Cổng Dịch vụ công quốc gia). */
  readonly portalCode: string;
  readonly predecessors: readonly Unit[];
}

// A line is one of the 34 (code, portal code, name), then the units of the 63 that went into it, each with its name
// where that differs: most names stand once, which is what keeps the script small. A line that names no predecessor
// is a unit that the merger left alone. One commune area of Tiền Giang (82) went to Tây Ninh; no code tells it apart.
const TABLE = `01H26Hà Nội
04H14Cao Bằng
08H60Tuyên Quang,02Hà Giang,08
11H18Điện Biên
12H35Lai Châu
14H52Sơn La
15H38Lào Cai,10,15Yên Bái
19H55Thái Nguyên,06Bắc Kạn,19
20H37Lạng Sơn
22H49Quảng Ninh
24H05Bắc Ninh,24Bắc Giang,27
25H44Phú Thọ,17Hoà Bình,25,26Vĩnh Phúc
31H24Hải Phòng,30Hải Dương,31
33H31Hưng Yên,33,34Thái Bình
37H42Ninh Bình,35Hà Nam,36Nam Định,37
38H56Thanh Hoá,38Thanh Hóa
40H41Nghệ An
42H27Hà Tĩnh
44H50Quảng Trị,44Quảng Bình,45
46H57Huế,46Thừa Thiên Huế
48H17Đà Nẵng,48,49Quảng Nam
51H48Quảng Ngãi,51,62Kon Tum
52H21Gia Lai,52Bình Định,64
56H32Khánh Hoà,56Khánh Hòa,58Ninh Thuận
66H15Đắk Lắk,54Phú Yên,66
68H36Lâm Đồng,60Bình Thuận,67Đắk Nông,68
75H19Đồng Nai,70Bình Phước,75
79H29Hồ Chí Minh,74Bình Dương,77Bà Rịa - Vũng Tàu,79
80H53Tây Ninh,72,80Long An
82H20Đồng Tháp,82Tiền Giang,87
86H61Vĩnh Long,83Bến Tre,84Trà Vinh,86
91H01An Giang,89,91Kiên Giang
92H13Cần Thơ,92,93Hậu Giang,94Sóc Trăng
96H12Cà Mau,95Bạc Liêu,96`;

let parsed: readonly Lineage[] | undefined;

/** The 34 units with their predecessors, in the order of their codes; read once, when first asked for. */
export const lineages = (): readonly Lineage[] => (parsed ??= TABLE.split('\n').map(readLine));

function readLine(line: string): Lineage {
  const [head = '', ...tails] = line.split(',');
  const code = head.slice(0, 2);
  const name = head.slice(5);
  const predecessors = (tails.length ? tails : [code]).map((tail): Unit => ({
    code: tail.slice(0, 2),
    name: tail.slice(2) || name,
    set: 'VN-63',
  }));
  return { unit: { code, name, set: 'VN-34' }, portalCode: head.slice(2, 5), predecessors };
}
