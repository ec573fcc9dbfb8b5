/** Words with which the name of a body, a group or a person begins. Lower case, old tone placement; sticky. */
const UNIT = 'xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu'

/** What may stand before the noun itself: "tất cả các", "hai", "05", "lãnh đạo". */
const QUANTITY = String.raw`(?:(?:toàn thể|tất cả|từng|mỗi|toàn bộ|cả) )?(?:(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )?`
const TITLES =
  '(?:(?:các|những|lãnh đạo|thủ trưởng|người đứng đầu|đồng chí|các đồng chí|đại diện(?= (?:các|ubnd|sở|phòng|lãnh đạo|ban|hộ|cử tri))|tập thể|ông|bà|thường trực|ban thường vụ|văn phòng) )*'

const NOUNS = [
  // longer before shorter: an alternation takes the first that fits
  'tổ hợp tác|tổ chức(?= (?:chính trị|tín dụng|hội(?! thi| thao| nghị| thảo| chợ| diễn| trại| họp| làng| đền| khỏe| trường)|đoàn thể|đảng|cơ sở|thành viên|xã hội(?! hóa)|tôn giáo))|cụm trưởng|trưởng nhóm|nhóm trưởng|đội trưởng|chính quyền|tập thể|liên danh|nhà máy|xí nghiệp|vườn quốc gia|thuế(?= cơ sở| tỉnh| huyện| thành phố)|khu dân cư|chủ(?= các)|đại diện(?= (?:các|ubnd|sở|phòng|lãnh đạo|ban|hộ|cử tri))|trường học|đảng ủy viên|huyện ủy viên|cấp ủy viên|tỉnh ủy viên|thị ủy viên|đoàn thể|đoàn viên|hội viên|tổ trưởng|tổ dân phố|hộ dân|ban ngành|phòng ban|sở ngành|ban giám hiệu|ban quản lý|trưởng ban|trưởng đoàn|ban quản trị',
  'ubnd|ủy ban|hđnd|hội đồng|sở(?! hữu| thích)|bộ(?! tiêu chí| môn| máy| phận| phim| hồ sơ| số liệu| công cụ)|phòng(?!,? chống| ngừa| họp| học)|ban(?! hành(?! giáo)| đầu)|ngành|chi cục|cục|tổng cục|văn phòng|công an|quân sự|bộ chỉ huy|ban chỉ huy',
  'trung tâm|trạm|bệnh viện|trường(?! hợp)|hội(?! nghị| thảo| thao| thi| họp| đủ| trường)|đoàn(?! kết)|liên đoàn|mặt trận|ubmttq|ủy ban mttq|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thị ủy|ban thường vụ|chi bộ|đảng bộ|cấp ủy',
  'chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng|phó trưởng|chánh văn phòng|chánh thanh tra|bí thư|thủ trưởng|chỉ huy trưởng|hiệu trưởng|tổ(?! chức| hợp)|nhóm(?! tiêu chí)|tiểu ban|bộ phận|kho bạc|bảo hiểm|bhxh|ngân hàng|bưu điện|điện lực|viễn thông|viettel|vnpt|vpđp',
  String.raw`công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|liên minh|nhà thầu|nhà đầu tư|nhà trường|chủ đầu tư|gia đình(?= (?:ông|bà|anh|chị|đồng chí|các hộ))|chủ rừng|chủ hồ|chủ thể|chủ hộ|chủ cơ sở|chủ trang trại|chủ dự án|đơn vị|cơ quan|địa phương|thành viên|ủy viên|công chức|cán bộ|viên chức|kế toán|đại biểu|đồng chí|đ\/c|ông|bà|người phụ trách|hai bên|thư ký|nhân viên|chuyên viên|tổ trưởng|mttq|cựu chiến binh|hai đơn vị`,
  'thôn|ấp|bản(?! giấy| mềm| chính| tự| sao| ghi| vẽ| đồ| cam| báo| giao| kê| tin| thân)|buôn|làng|xóm|khóm|khu phố|khối phố|tổ dân phố|hộ(?! đê| khẩu| chiếu| tịch)|người dân|người sử dụng lao động|người lao động|nhân dân|phụ huynh|học sinh|giáo viên|hội viên|đảng viên|đoàn viên|người có uy tín',
  'công đoàn|cđcs|bcđ|bql|bqlda|bgh|bch|btv|bđd|lđlđ|ttyt|hlhpn|liên chi|nghiệp đoàn|khoa(?! học| giáo| mục| trương)|bộ môn|phân xưởng|ga(?! giường)|xưởng in|xưởng|bến xe|vụ(?= (?:kế hoạch|tổ chức|pháp chế|tài chính|hợp tác))|nhà hát|câu lạc bộ|cụm(?= thi đua)|khối(?= (?:dân vận|mặt trận|thi đua))|tổng đội|trung đoàn|tiểu đoàn|đại đội|lữ đoàn|học viện|thư viện|bảo tàng|cảng vụ|nhà xuất bản|đoàn trường|đội tuyển|lực lượng|người (?:được |nhận )?ủy quyền|bên (?:được ủy quyền|nhận ủy quyền|ủy quyền|giao|nhận|mua|bán|thuê|a|b)|p\\.(?=\\s?(?:nn|tc|kt|tn|vh|gd|nv|tp|lđ|qlđt|y tế|yt|dt|nội vụ|tư pháp))',
  'đài|báo(?! cáo| lại| danh| tin| hỏng)|tòa án|viện(?! phí)|thanh tra|hạt|đồn|đội|quỹ|đoàn thể|phó bí thư|phó hiệu trưởng|chi hội|chi đoàn|thường trực|chi nhánh|nông trường|lâm trường|bộ đội biên phòng|cơ sở(?! vật chất| dữ liệu| hạ tầng| pháp lý)|' +
    UNIT,
].join('|')

export const HEAD = new RegExp(`${QUANTITY}${TITLES}(?:${NOUNS})(?!\\p{L})`, 'uy')

/** "các nông trường", "những hộ": a group that the list does not know, unless it is a group of things. */
export const GROUP =
  /(?:các|những|mỗi|từng|toàn thể)\s(?!(?:công trình|nội dung|nhiệm vụ|tiêu chí|chỉ tiêu|hồ sơ|văn bản|dự án|giải pháp|tồn tại|biện pháp|chính sách|mô hình|tuyến|hạng mục|điều kiện|khoản|nguồn|vấn đề|quy định|hoạt động|chương trình|kế hoạch|báo cáo|số liệu|thông tin|sản phẩm|loại|hình thức|nhóm|lớp|cuộc|buổi|đợt|ngày|tháng|quý|năm|bước|khâu|ý kiến|kiến nghị|khó khăn|vướng mắc|hạn chế|mục tiêu|lĩnh vực|khu vực|tài liệu|biểu|phiếu|giấy|thủ tục|dịch vụ|trường hợp|khu(?! dân cư)|điểm|bãi|nhà|cây|con|phần|danh mục|tổ hợp|quyết định|thôn mới|vùng|cơ sở vật chất|mốc|lần|hạn|kết luận|việc|tờ|bản|đoạn|hố|giếng|km|con số)(?!\p{L}))(?:tổ chức|cá nhân|\p{L}+)/uy
