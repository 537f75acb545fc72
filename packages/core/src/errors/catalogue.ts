/**
 * Every error this software can give: its HTTP status, whether a later try may succeed, and what it says.
 * Codes are never renamed. `docs/errors.md` is generated from this table.
 */
export interface CatalogueEntry {
  /** HTTP status when the error reaches a caller. */
  readonly status: number;
  /** Whether the same attempt may succeed later without anybody changing the data. */
  readonly retryable: boolean;
  readonly title: { readonly vi: string; readonly en: string };
}

const entry = (status: number, retryable: boolean, vi: string, en: string) =>
  ({ status, retryable, title: { vi, en } }) as const;

export const CATALOGUE = {
  // Configuration
  ERR_CONFIG_INVALID: entry(500, false, 'Cấu hình không hợp lệ', 'The configuration is invalid'),
  ERR_CONFIG_UNREADABLE: entry(500, false, 'Không đọc được tệp cấu hình', 'The configuration file cannot be read'),
  ERR_CONFIG_SECRET_MISSING: entry(
    500,
    false,
    'Thiếu thông tin bí mật trong môi trường hoặc tệp',
    'A secret is missing from the environment or its file',
  ),
  ERR_CONFIG_DATA_DIRECTORY: entry(500, false, 'Không dùng được thư mục dữ liệu', 'The data directory cannot be used'),
  ERR_CONFIG_PROFILE_UNKNOWN: entry(500, false, 'Không có hồ sơ kết nối này', 'There is no such profile'),
  ERR_CONFIG_TARGET_UNKNOWN: entry(500, false, 'Không có đích nhận này', 'There is no such target'),
  ERR_CONFIG_JOB_UNKNOWN: entry(404, false, 'Không có tác vụ này', 'There is no such job'),

  // Records
  ERR_RECORD_INVALID: entry(422, false, 'Bản ghi không đúng cấu trúc', 'The record does not fit its schema'),
  ERR_RECORD_KIND_UNKNOWN: entry(422, false, 'Không có loại bản ghi này', 'There is no such kind of record'),
  ERR_RECORD_SCHOOL_MISSING: entry(
    422,
    false,
    'Không biết bản ghi thuộc trường nào',
    'The school of the record is not known',
  ),
  ERR_RECORD_SCHOOL_YEAR_MISSING: entry(
    422,
    false,
    'Không biết bản ghi thuộc năm học nào',
    'The school year of the record is not known',
  ),
  ERR_RECORD_NO_KEY: entry(
    422,
    false,
    'Không có gì để phân biệt bản ghi với bản ghi khác',
    'Nothing tells this record from another',
  ),
  ERR_RECORD_AMBIGUOUS: entry(
    422,
    false,
    'Bản ghi trùng với nhiều người đã có',
    'The record fits more than one known person',
  ),
  ERR_RECORD_MASTER: entry(
    409,
    false,
    'Nguồn này không được phép ghi loại dữ liệu này',
    'This source may not write this kind of data',
  ),
  ERR_RECORD_RULE: entry(
    422,
    false,
    'Bản ghi trái với quy tắc giữa các trường (docs/rules.md)',
    'The record breaks a rule across its fields (docs/rules.md)',
  ),
  ERR_RECORD_ID_REUSED: entry(
    409,
    false,
    'Mã tra cứu này đã dùng cho bản khác và không được dùng lại',
    'This lookup code was used for another and must not be used again',
  ),
  ERR_RECORD_ERASED: entry(
    409,
    false,
    'Dữ liệu của người này đã được xoá theo yêu cầu và không nhận lại',
    'The data of this person was erased on request and is not taken again',
  ),
  ERR_RECORD_NOT_FOUND: entry(404, false, 'Không có bản ghi này', 'There is no such record'),

  // Sources: files and systems that are read
  ERR_SOURCE_NOT_A_WORKBOOK: entry(422, false, 'Tệp không phải là bảng tính', 'The file is not a workbook'),
  ERR_SOURCE_ENCRYPTED: entry(422, false, 'Tệp được đặt mật khẩu', 'The file is protected by a password'),
  ERR_SOURCE_DAMAGED: entry(422, false, 'Tệp bị hỏng hoặc thiếu dữ liệu', 'The file is damaged or cut short'),
  ERR_SOURCE_TOO_LARGE: entry(413, false, 'Tệp quá lớn', 'The file is too large'),
  ERR_SOURCE_ZIP_BOMB: entry(413, false, 'Tệp nén giải ra quá lớn', 'The file expands beyond the limit'),
  ERR_SOURCE_NO_HEADER: entry(422, false, 'Không tìm thấy dòng tiêu đề quen thuộc', 'No known header row was found'),
  ERR_SOURCE_LAYOUT_UNKNOWN: entry(
    422,
    false,
    'Mẫu bảng tính chưa rõ, cần khai hồ sơ mẫu',
    'The layout is not known well enough; a profile is needed',
  ),
  ERR_SOURCE_NO_ROWS: entry(422, false, 'Không có dòng dữ liệu nào', 'The file has no rows of data'),
  ERR_SOURCE_UNREADABLE: entry(422, false, 'Không đọc được tệp', 'The file cannot be read'),
  ERR_SOURCE_UNAVAILABLE: entry(502, true, 'Hệ thống nguồn không trả lời', 'The source system did not answer'),

  // Identity
  ERR_IDENTITY_UNAVAILABLE: entry(
    502,
    true,
    'CSDL quốc gia về dân cư không trả lời',
    'The population database did not answer',
  ),
  ERR_IDENTITY_BAD_ANSWER: entry(
    502,
    true,
    'Câu trả lời của CSDL dân cư không đọc được',
    'The answer of the population database cannot be read',
  ),
  ERR_IDENTITY_REFUSED: entry(
    502,
    false,
    'CSDL quốc gia về dân cư từ chối yêu cầu',
    'The population database refused the request',
  ),
  ERR_IDENTITY_ACT_MISSING: entry(
    403,
    false,
    'Thiếu thủ tục, đơn vị hoặc cán bộ thực hiện tra cứu',
    'The procedure, agency or officer of the query is missing',
  ),
  ERR_IDENTITY_BULK_NOT_ALLOWED: entry(
    403,
    false,
    'Chưa có căn cứ pháp lý để kiểm tra hàng loạt',
    'No legal basis is configured for checking many people',
  ),

  // Trust
  ERR_TRUST_KEY_UNKNOWN: entry(401, false, 'Không có khoá này', 'The key is not known'),
  ERR_TRUST_KEY_INVALID: entry(422, false, 'Khoá không hợp lệ', 'The key is not valid'),
  ERR_TRUST_SIGNATURE_INVALID: entry(401, false, 'Chữ ký không đúng', 'The signature is not valid'),
  ERR_TRUST_ALGORITHM: entry(401, false, 'Thuật toán không được phép', 'The algorithm is not allowed'),
  ERR_TRUST_RECEIPT_INVALID: entry(422, false, 'Biên nhận không đúng', 'The receipt is not valid'),
  ERR_TRUST_CHAIN_BROKEN: entry(422, false, 'Chuỗi nhật ký kiểm toán bị sai', 'The audit chain is broken'),
  ERR_TRUST_CERTIFICATE: entry(403, false, 'Chứng thư số không được chấp nhận', 'The certificate is not accepted'),
  ERR_TRUST_SIGNING_ORDER: entry(409, false, 'Ký không đúng thứ tự', 'Signed in the wrong order'),
  ERR_TRUST_NOT_CANONICAL: entry(422, false, 'Không thể chuẩn hoá JSON', 'The value has no canonical JSON form'),

  // Delivery
  ERR_DELIVERY_UNAVAILABLE: entry(502, true, 'Hệ thống đích không trả lời', 'The target did not answer'),
  ERR_DELIVERY_TIMEOUT: entry(504, true, 'Hệ thống đích trả lời quá chậm', 'The target answered too late'),
  ERR_DELIVERY_THROTTLED: entry(503, true, 'Hệ thống đích yêu cầu gửi chậm lại', 'The target asks to slow down'),
  ERR_DELIVERY_UNAUTHORIZED: entry(
    502,
    true,
    'Hệ thống đích từ chối thông tin đăng nhập',
    'The target refused our credentials',
  ),
  ERR_DELIVERY_REJECTED: entry(502, false, 'Hệ thống đích từ chối bản ghi', 'The target refused the record'),
  ERR_DELIVERY_BAD_ANSWER: entry(
    502,
    true,
    'Không đọc được câu trả lời của hệ thống đích',
    'The answer of the target cannot be read',
  ),
  ERR_DELIVERY_NOT_MAPPED: entry(
    422,
    false,
    'Loại bản ghi không gửi được tới đích này',
    'This kind of record cannot be sent to this target',
  ),
  ERR_DELIVERY_NOT_YET: entry(
    409,
    true,
    'Chưa gửi được: còn chờ việc khác',
    'Cannot be sent yet: something else comes first',
  ),
  ERR_DELIVERY_EXHAUSTED: entry(502, false, 'Đã hết số lần thử gửi', 'The attempts are used up'),
  ERR_DELIVERY_NOT_FOUND: entry(404, false, 'Không có lượt gửi này', 'There is no such delivery'),
  ERR_DELIVERY_STATE: entry(
    409,
    false,
    'Trạng thái của lượt gửi không cho phép việc này',
    'The state of the delivery does not allow this',
  ),

  // Store and queue
  ERR_STORE_UNAVAILABLE: entry(503, true, 'Kho dữ liệu tạm thời không dùng được', 'The store cannot be used right now'),
  ERR_STORE_LOCKED: entry(
    503,
    true,
    'Thư mục dữ liệu đang được tiến trình khác dùng',
    'Another process uses the data directory',
  ),
  ERR_STORE_CONFLICT: entry(409, false, 'Dữ liệu đã thay đổi trong lúc xử lý', 'The data changed meanwhile'),
  ERR_STORE_SEALED: entry(
    500,
    false,
    'Không mở được dữ liệu đã mã hoá: sai khoá chính hoặc dữ liệu bị sửa',
    'Sealed data does not open: the master key is another, or the data was changed',
  ),
  ERR_STORE_FULL: entry(507, true, 'Hết dung lượng đĩa', 'The disk is full'),
  ERR_QUEUE_UNAVAILABLE: entry(503, true, 'Hàng đợi tạm thời không dùng được', 'The queue cannot be used right now'),

  // Who calls
  ERR_AUTH_TOKEN_MISSING: entry(401, false, 'Thiếu mã truy cập', 'The access token is missing'),
  ERR_AUTH_TOKEN_INVALID: entry(401, false, 'Mã truy cập không hợp lệ', 'The access token is not valid'),
  ERR_AUTH_TOKEN_EXPIRED: entry(401, false, 'Mã truy cập đã hết hạn', 'The access token has expired'),
  ERR_AUTH_ASSERTION_INVALID: entry(
    401,
    false,
    'Không chứng minh được bên gọi là ai',
    'The client assertion is not valid',
  ),
  ERR_AUTH_REPLAYED: entry(401, false, 'Mã này đã được dùng', 'This assertion has been used before'),
  ERR_AUTH_PROOF_INVALID: entry(
    401,
    false,
    'Không chứng minh được bên gọi giữ khoá của mã truy cập',
    'The proof of possession of the access token is not valid',
  ),
  ERR_AUTH_SIGNATURE_MISSING: entry(
    401,
    false,
    'Thiếu chữ ký của bên gửi trên nội dung',
    'The signature of the sender over the body is missing',
  ),
  ERR_AUTH_PARTICIPANT_REVOKED: entry(
    403,
    false,
    'Bên tham gia đã bị thu hồi quyền',
    'The participant has been revoked',
  ),
  ERR_AUTH_PARTICIPANT_SUSPENDED: entry(
    403,
    false,
    'Bên tham gia đang bị tạm dừng hoặc ngoài thời hạn',
    'The participant is suspended or outside its validity',
  ),
  ERR_AUTH_PARTICIPANT_UNKNOWN: entry(404, false, 'Không có bên tham gia này', 'There is no such participant'),
  ERR_AUTH_FORBIDDEN: entry(403, false, 'Bên gọi không có quyền này', 'The caller has no right to this'),

  // Requests
  ERR_REQUEST_INVALID: entry(400, false, 'Yêu cầu không hợp lệ', 'The request is not valid'),
  ERR_REQUEST_NOT_JSON: entry(400, false, 'Nội dung không phải JSON đúng', 'The body is not valid JSON'),
  ERR_REQUEST_TOO_LARGE: entry(413, false, 'Nội dung quá lớn', 'The body is too large'),
  ERR_REQUEST_TOO_DEEP: entry(
    400,
    false,
    'JSON lồng quá sâu hoặc quá nhiều khoá',
    'The JSON is nested too deeply or has too many keys',
  ),
  ERR_REQUEST_FORBIDDEN_KEY: entry(400, false, 'JSON có khoá bị cấm', 'The JSON has a forbidden key'),
  ERR_REQUEST_MEDIA_TYPE: entry(415, false, 'Kiểu nội dung không được hỗ trợ', 'The media type is not supported'),
  ERR_REQUEST_METHOD: entry(405, false, 'Phương thức không được hỗ trợ', 'The method is not supported'),
  ERR_REQUEST_NOT_FOUND: entry(404, false, 'Không có địa chỉ này', 'There is nothing here'),
  ERR_REQUEST_IDEMPOTENCY_CONFLICT: entry(
    409,
    false,
    'Khoá chống lặp đã dùng cho nội dung khác',
    'The idempotency key was used with another body',
  ),
  ERR_REQUEST_TOO_MANY: entry(429, true, 'Gọi quá nhiều', 'Too many requests'),
  ERR_REQUEST_TIMEOUT: entry(408, true, 'Gửi yêu cầu quá chậm', 'The request arrived too slowly'),
  ERR_REQUEST_SHUTTING_DOWN: entry(503, true, 'Cổng đang dừng', 'The gateway is shutting down'),

  ERR_INTERNAL: entry(500, false, 'Lỗi nội bộ', 'Internal error'),
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof CATALOGUE;
