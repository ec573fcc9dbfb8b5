/**
 * Words that names of bodies and groups are built of, lower case, old tone placement, divided by bars.
 * A name ends at the first lower-case word that is not among them, so that the verbs of orders need not be known.
 */
const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split('|')))

/** Nouns inside the names of offices, companies, schools, groups: they go on a name in lower case too. */
export const NAME_NOUNS = words(
  'nông nghiệp|môi trường|nông thôn|nông thôn mới|ntm|tài chính|kế hoạch|văn hóa|thông tin|y tế|giáo dục|giao thông|vận tải|giao thông vận tải|tài nguyên|nội vụ|tư pháp',
  'dân tộc|tôn giáo|công thương|khoa học|công nghệ|khoa học công nghệ|lao động|thương binh|xã hội|kinh tế|hạ tầng|kinh tế hạ tầng|đô thị|hành chính|hành chính công|công ích|dịch vụ công',
  'chương trình|mục tiêu|quốc gia|mục tiêu quốc gia|mtqg|dự án|quỹ đất|đất đai|dân vận|mặt trận|tổ quốc|phụ nữ|nông dân|thanh niên|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học|sinh vật cảnh',
  'thể thao|du lịch|truyền thông|thể dục|thể dục thể thao|gia đình|trẻ em|dân số|kế hoạch hóa|dân quân|quân sự|quốc phòng|an ninh|biên phòng|bộ đội biên phòng|phòng thủ dân sự|thiên tai|tìm kiếm cứu nạn',
  'thuế|hải quan|kho bạc|nhà nước|bảo hiểm|bảo hiểm xã hội|ngân hàng|chính sách|chính sách xã hội|tín dụng|bưu điện|viễn thông|điện lực|cấp nước|thoát nước|nước sạch|vệ sinh|thủy lợi|thủy nông|thủy sản|thủy điện|lâm nghiệp|lâm sản|trạm trại|thú y|trồng trọt|cây trồng|vật nuôi|kiểm lâm|rừng|đê điều|khí tượng|khoáng sản|nước|biển|hải đảo',
  'khu công nghiệp|cụm công nghiệp|khu kinh tế|cửa khẩu|chợ|chợ đầu mối|công nghiệp|thương mại|tiểu thủ công nghiệp|làng nghề|ngành nghề|hợp tác|hợp tác xã|htx|liên minh|doanh nghiệp|tư nhân|cổ phần|cp|tnhh|một thành viên|xây lắp|cầu đường|đường bộ|đường thủy|đường sắt|môi trường đô thị|cây xanh|chiếu sáng',
  'mầm non|tiểu học|trung học|trung học cơ sở|trung học phổ thông|phổ thông|thcs|thpt|th|ptdtbt|ptdtnt|dân tộc bán trú|dân tộc nội trú|nội trú|bán trú|thường xuyên|nghề nghiệp|giáo dục nghề nghiệp|cao đẳng|đại học|trường học|lớp|khối|chủ nhiệm|bộ môn|chính trị|lý luận|bồi dưỡng chính trị|đa khoa|lao phổi|sản nhi|tâm thần|nhi|y học cổ truyền|bệnh tật|dược|thực phẩm|an toàn thực phẩm|dịch bệnh',
  'cảnh sát|cảnh sát khu vực|pháp luật|luật pháp|tối cao|cộng sản|chính phủ|thủ tướng|quốc hội|kiểm sát|viện kiểm sát|tòa án|nhân dân|ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|đảng ủy|chi ủy|chi bộ|đảng bộ|đảng|đoàn|hội|thường trực|thường vụ|chấp hành|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó|trưởng phòng|phó trưởng|chánh|ủy viên|thành viên|thư ký|văn thư|văn phòng|thủ quỹ|kế toán|trưởng ban|trưởng đoàn|tổ trưởng|hiệu trưởng|viện trưởng|cấp trưởng|cấp phó|người đứng đầu',
  'cán bộ|công chức|viên chức|nhân viên|chuyên viên|chuyên trách|không chuyên trách|bán chuyên trách|hợp đồng|đảng viên|đoàn viên|hội viên|đảng ủy viên|huyện ủy viên|thị ủy viên|tỉnh ủy viên|cấp ủy viên|đại biểu|cử tri|người dân|nhân khẩu|chủ hộ|hộ|hộ dân|hộ nghèo|hộ cận nghèo|gia đình|phụ huynh|học sinh|giáo viên|sinh viên|người lao động|già làng|người có uy tín|nghệ nhân|cộng tác viên|công an viên|thôn đội trưởng|địa chính|hộ tịch|tư pháp hộ tịch',
  'cơ quan|đơn vị|tổ chức chính trị|tổ chức chính trị - xã hội|tổ chức hội|tổ chức đảng|tổ chức thành viên|tổ chức đoàn thể|tổ chức cơ sở|đoàn thể|ban ngành|sở ngành|sở|ngành|ban|phòng|phòng ban|chuyên môn|sự nghiệp|sự nghiệp công lập|công lập|trực thuộc|chức năng|tham mưu giúp việc|giúp việc|nghiệp vụ|pháp chế|tổ chức cán bộ|tổ chức - cán bộ|đầu mối|khối|nhà nước|ngoài công lập|kỹ thuật|chuyên ngành|liên ngành',
  'địa phương|cơ sở|cơ sở đảng|cơ sở hội|thôn|xóm|ấp|bản|làng|buôn|phum|sóc|tổ dân phố|tổ|khu phố|khu dân cư|khối phố|khóm|khu|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thị|đặc khu|trung ương|cấp huyện|cấp tỉnh|cấp xã|cấp trên|cấp dưới|cấp cơ sở|các cấp|miền núi|vùng cao|biên giới|ven biển|bãi ngang|ven sông|đồng bằng|ngoại thành|nội thành|vùng sâu|vùng xa|hải đảo|vùng trũng|hạ du|điểm|địa bàn',
  'nhà trường|nhà thầu|nhà đầu tư|chủ đầu tư|chủ rừng|chủ hồ|chủ đập|chủ thể|ocop|chủ cơ sở|chủ trang trại|trang trại|chủ nguồn thải|chủ dự án|nông trường|lâm trường|tiểu thương|siêu thị|nhà máy|xí nghiệp|nhà hàng|khách sạn|cơ sở xay xát|xay xát|cơ sở chăn nuôi|chăn nuôi|hồ đập|hồ chứa|bệnh viện|trạm y tế|trường|trạm|trung tâm|hạt|đồn|đội|đài|phát thanh|truyền hình|phát thanh - truyền hình|truyền thanh',
  'công nghệ số|số cộng đồng|công nghệ số cộng đồng|cộng đồng|tự quản|an ninh trật tự|xung kích|phòng, chống|phòng cháy|cứu nạn|giám sát cộng đồng|giảm nghèo|chuyển đổi số|cải cách hành chính|cchc|quân dân y|thi đua|bầu cử|hợp tác|dùng nước|rác thải|việt nam|tiêu chí|chỉ tiêu|thành phần|nội dung|nghĩa trang|đối tác',
  'đường|đường giao thông|cầu|tuyến đường|kênh mương|kè|đê|trụ sở|nhà văn hóa|thực vật|bảo vệ thực vật|chất lượng|nông lâm sản|nông sản|lâm sản|nông lâm thủy sản|thị trường|công trình|công cộng|một cửa|tiếp nhận và trả kết quả|vùng|khu vực|chính quyền|tập thể|rác|báo chí|báo đài|trật tự đô thị|quy tắc|nhân sự|tài sản|tài sản công|vật giá|công sản|ngân sách nhà nước|đường thôn|đèn đường|internet|an sinh|mạng lưới|khuyết tật|trẻ mồ côi|nạn nhân|da cam|chất độc|tù yêu nước|thanh niên xung phong|hữu nghị|luật gia|nhà báo|làm vườn|nuôi ong|cây cảnh|đông y|cao niên|nghỉ hưu|giáo chức|kiều bào|thân nhân|liệt sĩ|chính sách|có công|người có công',
  'phụ lục|phụ biểu|liên quan|có liên quan|có tên|ở trên|có tên trên|ngân sách|nêu trên|nói trên|kể trên|dưới đây|sau đây|còn lại|khác|cũ|này|đó|mình|cả nước|toàn xã|toàn huyện|toàn tỉnh|trong toàn xã|trong toàn huyện|trong toàn tỉnh|trên địa bàn|trên cả nước|phối thuộc|đóng chân|sở tại|lân cận|giáp ranh|trọng điểm|tự nguyện|chủ chốt|chủ lực|được phân công|được giao|được phân công phụ trách',
)

/** Names of work: verbs when in lower case, so they go on a name only with a capital, or after a word that asks for them (see verbs.ts). */
export const NAMES_OF_WORK = words(
  'xây dựng|đầu tư|phát triển|đào tạo|quản lý|điều phối|chỉ đạo|chỉ huy|phục vụ|thanh tra|kiểm tra|kiểm toán|kiểm soát|kiểm sát|kiểm nghiệm|kiểm định|giám định|giám sát|tuyên giáo|tuyên truyền|tổ chức|tiếp nhận|thẩm định|thẩm tra|đăng ký|dịch vụ|bảo vệ|khuyến nông|khuyến công|khuyến học|hỗ trợ|xúc tiến|vận hành|khai thác|quy hoạch|kiến trúc|quan trắc|nghiên cứu|thí nghiệm|ứng dụng|bảo trợ|bảo tồn|điều dưỡng|giới thiệu|cấp nước|phòng chống|ứng phó|cứu hộ|đối ngoại|ngoại vụ|công tác|nghiệm thu|đánh giá|điều hành|bồi dưỡng|bồi thường|giải phóng|lưu trữ|thi hành án|hướng nghiệp|liên hiệp|hợp tác|sáng tạo|bảo hiểm|phong trào|tư vấn|hội nhập|công chứng|trợ giúp|thi công|thống kê|thu gom|thu mua|khen thưởng|hòa giải|cung ứng|giết mổ|nuôi trồng|thiết kế|tài trợ|sản xuất|tiêu thụ|chữa cháy|ngoại giao|kiểm lâm|thanh niên xung phong|tổng hợp|tiếp công dân|tiếp dân|kinh doanh|quảng bá|huấn luyện|an điều dưỡng|giáo dưỡng|cai nghiện|điều trị|cấp cứu|vận tải|thông tấn|thi đấu|biểu diễn|liên lạc|hàng hải|hàng không|đăng kiểm|sát hạch|đấu giá|mua sắm|đấu thầu|thẩm phán|pháp chế|quản trị|tài vụ|bảo dưỡng|duy tu|chuyển giao|nhân giống|giống|xử lý|vận động|cứu trợ|lưu trữ lịch sử|lịch sử|tiêu hủy|thiện nguyện|ứng cứu',
)

/** Words that tie a further part to a name: a name must follow them. */
export const NAME_TIES = words(
  'và|các|những|của|của hai đợt|của đợt|của các đợt|thuộc|trực thuộc|tại|ở|trong|trên địa bàn|cùng|phụ trách|kiêm|hoặc',
)

/** Words that open a clause telling which of a group is meant: "các xã chưa nộp biểu", "đơn vị được giao chủ trì". */
export const WHICH_OF =
  /^(?:chủ quản|chưa|đã|được|có|không|bị|đăng ký (?:đạt|về|phấn|xây|hoàn|công|nông|chuẩn|lên|nâng|kiểu)|phấn đấu|phụ trách|đạt|còn|thuộc diện|nằm|vừa|mà|chủ trì|quản lý|tham gia|theo dõi|thi công|nợ|ở|do|thực hiện)(?!\p{L})/u

/** A lower-case word that is no verb: what goes before it was no subject. */
export const NO_SUBJECT_BEFORE = /^(?:để|khi|nếu|mà|là|như|bằng|so|nhằm|vì|và)(?!\p{L})/u
