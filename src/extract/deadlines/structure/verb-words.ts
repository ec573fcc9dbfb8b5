/** The verbs of administrative orders, lower case, old tone placement; divided by bars. */
export const VERB_WORDS: readonly string[] = [
  'báo cáo|báo lại|gửi|gởi|nộp|tham mưu|hoàn thành|hoàn thiện|hoàn chỉnh|rà soát|tổng hợp|xây dựng|ban hành|triển khai',
  'tổ chức|thực hiện|phối hợp|chủ trì|chỉ đạo|đôn đốc|kiểm tra|giám sát|hướng dẫn|theo dõi|đánh giá|tự đánh giá|tự chấm',
  'chấm điểm|cập nhật|bổ sung|cung cấp|đăng ký|xử lý|khắc phục|giải quyết|giải ngân|giải tỏa|giải trình|nghiệm thu|bàn giao',
  'lắp đặt|lắp|sửa chữa|niêm yết|công khai|công bố|quyết toán|thanh toán|phê duyệt|thẩm định|thẩm tra|xác nhận|tuyên truyền',
  'vận động|phát động|ra quân|ra mắt|thu gom|bố trí|phân bổ|phân công|kiện toàn|thành lập|khảo sát|thống kê|kê khai',
  'điều tra|tiêm|tiêu hủy|phun|sơ tán|di dời|khôi phục|thông tuyến|bảo đảm|đảm bảo|duy trì|nâng|tăng cường|đẩy nhanh',
  'đẩy mạnh|tập trung|chuẩn bị|góp ý|cho ý kiến|có ý kiến|có văn bản|có trách nhiệm|có kế hoạch|tham gia|trả lời|phản hồi',
  'làm rõ|nhập|số hóa|quán triệt|cụ thể hóa|sơ kết|tổng kết|tập huấn|mở|trồng|chỉnh trang|cắm|thu hồi|thu lại|chuyển|ký',
  'hỗ trợ|giúp|lựa chọn|chọn|lấy ý kiến|phản ánh|đề xuất|chụp|thông báo|đối chiếu|rút kinh nghiệm|nghiêm túc|khẩn trương',
  'chủ động|tiếp tục|tích cực|kịp thời|thường xuyên|sớm|phải|cần|chịu trách nhiệm|căn cứ|quan tâm|tranh thủ|xem xét',
  'biên soạn|biên tập|soạn thảo|lưu trữ|sắp xếp|tháo gỡ|vệ sinh|khử khuẩn|tạm dừng|dừng|nghiên cứu|mời|đưa|tiếp nhận',
  'tiếp thu|nhận|vận hành|kết nối|mở rộng|đầu tư|khởi công|thi công|cải tạo|nạo vét|gia cố|ứng phó|ứng trực|khen thưởng|xét',
  'bình xét|họp|làm việc|tham dự|đào tạo|bồi dưỡng|tuyển|ký kết|ký cam kết|điều chỉnh|điều hành|phát hành|phát triển',
  'huy động|quyên góp|thẩm duyệt|định kỳ|hằng|trên cơ sở|đề nghị|đề ra|xin|chốt|khai báo|kiến nghị|lồng ghép|cải thiện',
  'phát sóng|đăng tải|đăng|cứng hóa|bê tông hóa|nâng cấp|nâng cao|khoanh|tiêu độc|giám định|trích|chi trả|hủy|khảo nghiệm',
  'thí điểm|tự rà soát|tự kiểm tra|chấm|phấn đấu|quyết tâm|ấn định|cho phép|có thông báo|có công văn|có tờ trình|có báo cáo',
  'có quyết định|nhận được|trân trọng|rà phá|lùi|gia hạn|chấp hành|áp dụng|trang bị',
  'kiểm điểm|xác minh|chấn chỉnh|chỉnh sửa|thỏa thuận|san lấp|đền bù|lấy mẫu|bầu cử|bám sát|cân đối|khoanh vùng|hoàn trả',
  'phát thanh|phát tờ|phát phiếu|phát xong|phát động|báo danh|báo tin|dựng|soạn|viết|dọn|quét|gieo|khoan|đào|đấu nối|nối lại|cắt tỉa|sơn|kẻ|dán|trao|kiểm đếm|kiểm kê|đo đạc|đếm|phân loại|thu gom',
  'thu nộp|hoàn trả|hoàn ứng|tạm ứng|đối soát|khóa sổ|chốt sổ|mua sắm|đấu thầu|đấu giá|tuyển dụng|bổ nhiệm|điều động|luân chuyển|bình chọn|tuyên dương|thử nghiệm|cài đặt|nhập liệu|nhận lại|làm',
  'in tờ|in ấn|in sao|in phiếu|truyền thông|phổ biến|học tập|đối thoại|tiếp dân|tiếp công dân|giải đáp|gỡ|đóng|chăm sóc|phòng chống|phòng, chống|chống|cứu trợ|hỗ trợ|ủng hộ|thăm hỏi|tri ân|sơn sửa|tu sửa|tu bổ|duy tu|bảo dưỡng|bảo trì|tổng kiểm tra|tổng rà soát|tổng điều tra|tổng vệ sinh',
].flatMap((line) => line.split('|'))

/** Verbs that are also pieces of nouns: each with what may not follow it. */
export const GUARDED_VERBS: readonly string[] = [
  'cấp(?! (?:huyện|xã|tỉnh|trên|dưới|ủy|thẩm quyền|thôn|cơ sở|mình|nào|học|độ))',
  'giao(?! (?:thông|dịch|lưu|ban|động))',
  'cử(?! tri)',
  'trình(?! (?:độ|tự|bày))',
  'lập(?! trường)',
]
