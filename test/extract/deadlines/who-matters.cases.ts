/** Offices named by what they are for, and whose the term is in sentences that pass it on, complain or turn to another. Sentences of our own; [] = nobody is named. */
import type { WhoCase } from './who.cases.js'

export const MATTERS: readonly WhoCase[] = [
  // who asks for a later day must keep it; who lets it be is another
  [
    'Sở nhận được đề nghị của 02 xã: Công văn số 21/UBND-KT ngày 01/3/2024 của UBND xã Bình Tân (xin gia hạn đến ngày 30/6/2024).',
    ['UBND xã Bình Tân'],
  ],
  [
    'UBND huyện Bình Hòa có Công văn số 22/UBND-NN ngày 27/2/2024 đề nghị lùi thời gian nộp hồ sơ đến ngày 30/6/2024.',
    ['UBND huyện Bình Hòa'],
  ],
  [
    'Biên bản lấy ý kiến của người dân, do các bản đang vào vụ, UBND xã Bình Tân đề nghị Sở cho lùi thời hạn nộp đến ngày 10/6/2024.',
    ['UBND xã Bình Tân'],
  ],
  ['Đồng ý để UBND huyện Bình Hòa nộp hồ sơ chậm nhất ngày 25/5/2024.', ['UBND huyện Bình Hòa']],
  ['Thống nhất cho xã Bình Tân nộp hồ sơ chậm nhất ngày 25/5/2024.', ['xã Bình Tân']],
  // "giao" of a crossing hands nothing over; a school's day off is decided, not told
  ['Ban Quản lý dự án: khánh thành cầu tại nút giao phường Hòa Bình trước ngày 02/9/2024.', ['Ban Quản lý dự án']],
  ['Sở Giáo dục và Đào tạo quyết định việc nghỉ học, thông báo đến các trường trước 19 giờ ngày 28/9/2024.', ['Sở Giáo dục và Đào tạo']],
  // what an office is for goes on in lower letters
  ['Phòng Kế hoạch đầu tư thẩm định dự án trước ngày 15/3/2024.', ['Phòng Kế hoạch đầu tư']],
  ['Khoa Kinh tế phát triển nộp đề cương trước ngày 15/3/2024.', ['Khoa Kinh tế phát triển']],
  ['Phòng Kế hoạch đầu tư xây dựng nhà kho xong trước ngày 15/3/2024.', ['Phòng Kế hoạch']],
  ['Phòng Kinh tế phát triển mở rộng 3 mô hình xong trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Phòng Kinh tế tổng hợp báo cáo trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Ban Quản lý bảo trì đường bộ lập dự toán trước ngày 15/3/2024.', ['Ban Quản lý bảo trì đường bộ']],
  ['Ban Quản lý bảo trì 12 km kè trước ngày 15/3/2024.', ['Ban Quản lý']],
  ['Ban Quản lý Khu bảo tồn thiên nhiên Xuân Liên lập hồ sơ trước ngày 15/3/2024.', ['Ban Quản lý Khu bảo tồn thiên nhiên Xuân Liên']],
  ['Hạt Kiểm lâm liên huyện Bắc Hà - Si Ma Cai kiểm tra, báo cáo trước ngày 15/3/2024.', ['Hạt Kiểm lâm liên huyện Bắc Hà - Si Ma Cai']],
  ['Trung tâm Xúc tiến, quảng bá du lịch: hướng dẫn các xã trước ngày 15/3/2024.', ['Trung tâm Xúc tiến, quảng bá du lịch']],
  ['Đội Xây dựng, quản lý đô thị và môi trường lập biên bản trước ngày 15/3/2024.', ['Đội Xây dựng, quản lý đô thị và môi trường']],
  ['Phòng Kinh tế, kiểm tra công trình xong trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Phòng Kinh tế, rà soát các nội dung: gửi trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Trung tâm Khuyến nông và bảo vệ thực vật gửi danh sách trước ngày 15/3/2024.', ['Trung tâm Khuyến nông và bảo vệ thực vật']],
  ['Các trường mầm non, tiểu học, THCS gửi danh sách trước ngày 15/3/2024.', ['Các trường mầm non, tiểu học, THCS']],
  ['Bộ phận Tiếp nhận và Trả kết quả niêm yết xong trước ngày 15/3/2024.', ['Bộ phận Tiếp nhận và Trả kết quả']],
  ['Các xã được chọn làm điểm gửi kế hoạch trước ngày 15/3/2024.', ['Các xã được chọn làm điểm']],
  ['UBND các xã có tên tại bảng trên gửi kế hoạch trước ngày 15/3/2024.', ['UBND các xã có tên tại bảng trên']],
  // prevention: in a name, and as what is done
  [
    'Ban Chỉ huy Phòng, chống thiên tai và TKCN huyện tổng hợp, báo cáo trước ngày 15/3/2024.',
    ['Ban Chỉ huy Phòng, chống thiên tai và TKCN huyện'],
  ],
  ['Ban Chỉ đạo phòng, chống dịch các xã báo cáo trước ngày 15/3/2024.', ['Ban Chỉ đạo phòng, chống dịch các xã']],
  ['UBND các xã phòng, chống rét cho đàn trâu bò, báo cáo trước ngày 15/3/2024.', ['UBND các xã']],
  // whose office it is, in brackets
  ['Ban Tôn giáo (Sở Nội vụ) trình hồ sơ trước ngày 15/3/2024.', ['Ban Tôn giáo (Sở Nội vụ)']],
  ['Ban Tôn giáo (thuộc Sở Nội vụ) trình hồ sơ trước ngày 15/3/2024.', ['Ban Tôn giáo']],
  ['Ban Tôn giáo (Sở Nội vụ hướng dẫn) trình hồ sơ trước ngày 15/3/2024.', ['Ban Tôn giáo']],
  ['Chủ đầu tư (UBND xã Phú An) nghiệm thu trước ngày 15/3/2024.', ['Chủ đầu tư (UBND xã Phú An)']],
  ['Chủ đầu tư (UBND xã Phú An phối hợp) nghiệm thu trước ngày 15/3/2024.', ['Chủ đầu tư']],
  // youth unions, families, wishes
  ['Hội Nông dân huyện và Huyện đoàn báo cáo trước ngày 15/3/2024.', ['Hội Nông dân huyện', 'Huyện đoàn']],
  ['Cán bộ và đoàn viên xã đoàn báo cáo trước ngày 15/3/2024.', ['Cán bộ và đoàn viên xã đoàn']],
  ['Gia đình bà Lý Thị Mai bàn giao đất trước ngày 15/3/2024.', ['Gia đình bà Lý Thị Mai']],
  ['Gia đình văn hóa được bình xét trước ngày 15/3/2024.', []],
  ['Rất mong các xã gửi báo cáo trước ngày 15/3/2024.', ['các xã']],
  ['Rất mong nhận được ý kiến trước ngày 15/3/2024.', []],
  // another subject behind a comma
  ['Riêng xã Phú An, tiêu chí trường học được gia hạn đến ngày 20/11/2024.', ['xã Phú An']],
  ['Đơn vị phụ trách chỉ tiêu, tiêu chí gửi minh chứng trước ngày 15/3/2024.', ['Đơn vị phụ trách chỉ tiêu, tiêu chí']],
  ['Đối với 03 hộ vi phạm, Thanh tra huyện tham mưu xử phạt trước ngày 15/3/2024.', ['Thanh tra huyện']],
  ['Đối với xã Phú An, xã Tân Lộc hoàn thành chậm, yêu cầu báo cáo trước ngày 15/3/2024.', ['xã Phú An', 'xã Tân Lộc']],
  ['Về môi trường, HTX Vệ sinh Bình An thu gom hết rác tồn trước ngày 15/3/2024.', ['HTX Vệ sinh Bình An']],
  // kinds that must
  ['Theo phụ lục Kế hoạch số 54/KH-UBND, xã còn phải gửi bản đăng ký trước ngày 15/3/2024.', ['xã']],
  ['Theo Kế hoạch số 18/KH-UBND của UBND tỉnh các huyện phải bàn giao xong trước ngày 15/3/2024.', ['các huyện']],
  // parts given to persons
  ['UBND các xã rà lại hồ sơ, phân công từng đồng chí công chức phụ trách, gửi về huyện trước ngày 15/3/2024.', ['UBND các xã']],
  ['Hội Nông dân xã vận động 20 hộ, phân công chi hội trưởng phụ trách; xong trước ngày 15/3/2024.', ['Hội Nông dân xã']],
  ['UBND xã lập danh sách, phân công Trưởng thôn Nà Pò thu hồ sơ trước ngày 15/3/2024.', ['Trưởng thôn Nà Pò']],
  ['Tổng rà soát hộ nghèo, yêu cầu trưởng thôn ký xác nhận; xong trước ngày 15/3/2024.', []],
  // complaints are passed on to be answered
  [
    'Văn phòng chuyển đơn của bà Lý Thị Mai đến UBND xã Phú An để xem xét, giải quyết; trả lời công dân trước ngày 15/3/2024.',
    ['UBND xã Phú An'],
  ],
  ['Văn phòng chuyển kiến nghị của cử tri đến Phòng Kinh tế trả lời trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Phòng Kinh tế chuyển hồ sơ đến Phòng Nội vụ để xem xét; báo cáo UBND huyện trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Bưu điện huyện chuyển công văn đến các xã trước ngày 15/3/2024.', ['Bưu điện huyện']],
  // the one who lags, what a place owes
  ['Các xã phải nộp biểu từ tháng trước nhưng xã Phú An đến nay chưa nộp; đề nghị nộp dứt điểm trước ngày 15/3/2024.', ['xã Phú An']],
  ['Riêng tiêu chí Chợ của xã Phú An, Quy chế số 02/QC-BCĐ quy định hoàn thành trước ngày 15/3/2024.', ['xã Phú An']],
  ['Việc làm kè ở xã Phú An lẽ ra phải xong trước ngày 15/02/2024.', ['xã Phú An']],
  ['Việc làm kè ở xã Phú An phải xong trước ngày 15/3/2024.', []],
  // a thing before its doer
  ['Mẫu nước Khoa Xét nghiệm trả trước ngày 15/3/2024.', ['Khoa Xét nghiệm']],
  ['Hồ sơ Phòng Kinh tế thẩm định xong trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Hồ sơ gửi Phòng Kinh tế thẩm định trước ngày 15/3/2024.', []],
  // names before semicolons share the verb
  ['Phòng Y tế; Phòng Nội vụ; UBND các xã nộp báo cáo trước ngày 15/3/2024.', ['Phòng Y tế', 'Phòng Nội vụ', 'UBND các xã']],
  ['Phòng Y tế kiểm tra; Phòng Nội vụ nộp báo cáo trước ngày 15/3/2024.', ['Phòng Nội vụ']],
]
