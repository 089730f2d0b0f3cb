/** What may befall the three widgets of the page of states. */
export interface Situation {
  readonly name: string;
  /** What the reader should see. */
  readonly note: string;
  readonly endpoint?: () => string;
  readonly refresh?: number;
  /** The identifier that the card and the ranking ask for, in place of one that is there. */
  readonly wanted?: string;
}

const LIFE = 10_000;

const faulty = (name: string) => () => `/faulty/${name}.json`;

/** The situations by the names that the address has for them. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  normal: {
    name: 'Bình thường',
    note: 'Máy chủ trả lời ngay.',
    endpoint: () => '/data/sample.json',
  },
  slow: {
    name: 'Chậm 5 giây',
    note: 'Máy chủ chờ 5 giây mới trả lời. Khung đã giữ chỗ nên trang không nhảy.',
    endpoint: faulty('slow'),
  },
  hang: {
    name: 'Không trả lời',
    note: 'Máy chủ nhận yêu cầu rồi im lặng. Sau 15 giây thẻ thôi chờ.',
    endpoint: faulty('hang'),
  },
  drip: {
    name: 'Nhỏ giọt',
    note: 'Mỗi giây máy chủ gửi một ký tự. Thời hạn 15 giây tính đến ký tự cuối cùng.',
    endpoint: faulty('drip'),
  },
  offline: {
    name: 'Ngoại tuyến',
    note: 'Máy chủ đóng kết nối không nói gì: với trang web, điều này giống hệt mất mạng. Cũng có thể ngắt mạng trong công cụ của trình duyệt.',
    endpoint: faulty('offline'),
  },
  dies: {
    name: 'Hỏng sau khi đã tải',
    note: 'Máy chủ trả lời trong 10 giây đầu rồi hỏng. Chờ lần cập nhật kế tiếp (15 giây): số liệu cũ được giữ lại, có ghi đã tải từ bao giờ.',
    endpoint: () => `/faulty/dies.json?at=${Date.now() + LIFE}`,
    refresh: 15,
  },
  blocked: {
    name: 'Bị chặn (CORS)',
    note: 'Nguồn ở tên miền khác và không cho phép đọc. Tên miền .invalid không bao giờ tồn tại.',
    endpoint: () => 'http://nguon-khac.invalid/so-lieu.json',
  },
  error: { name: 'Lỗi 500', note: 'Máy chủ báo lỗi 500.', endpoint: faulty('500') },
  html: {
    name: 'Trang web thay vì số liệu',
    note: 'Máy chủ trả về mã 200 với một trang đăng nhập.',
    endpoint: faulty('html'),
  },
  truncated: {
    name: 'JSON bị cắt',
    note: 'Tệp số liệu chỉ đến một nửa.',
    endpoint: faulty('truncated'),
  },
  invalid: {
    name: 'Sai mẫu',
    note: 'JSON đúng cú pháp nhưng không phải tài liệu phiên bản 1.',
    endpoint: faulty('invalid'),
  },
  large: { name: 'Quá lớn', note: 'Tệp hơn 2 MB.', endpoint: faulty('large') },
  empty: {
    name: 'Rỗng',
    note: 'Tài liệu đúng mẫu nhưng nguồn chưa công bố số nào.',
    endpoint: () => '/data/empty.json',
  },
  stale: {
    name: 'Cũ',
    note: 'Tài liệu hẹn cập nhật mỗi tuần (staleAfter: P7D) nhưng số liệu là của ngày 10/10/2026.',
    endpoint: faulty('stale'),
  },
  'not-found': {
    name: 'Sai mã chỉ tiêu',
    note: 'Thẻ chỉ số và bảng xếp hạng hỏi mã “khong-co”. Đồng hồ không cần mã nên vẫn hiện số liệu.',
    endpoint: () => '/data/sample.json',
    wanted: 'khong-co',
  },
  missing: {
    name: 'Thiếu thuộc tính',
    note: 'Thẻ không có endpoint.',
  },
};
