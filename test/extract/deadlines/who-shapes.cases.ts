/** Whose the term is where the sentence names more than one. Sentences of our own; [] = nobody is named. */
import type { WhoCase } from './who.cases.js'

export const SHAPES: readonly WhoCase[] = [
  // one told another to do a part, and does the rest itself
  ['Đảng ủy xã phân công từng đồng chí đảng ủy viên phụ trách ấp, gửi danh sách về Huyện ủy trước ngày 15/3/2024.', ['Đảng ủy xã']],
  ['UBND xã phân công công chức địa chính theo dõi từng thôn, báo cáo kết quả trước ngày 15/3/2024.', ['UBND xã']],
  [
    'Phòng Y tế phân công bà Lý Thị Mai, chuyên viên (điện thoại 0912.000.111) hướng dẫn. Trong tháng 4/2024, Phòng trình UBND huyện phương án chung.',
    ['Phòng'],
  ],
  ['Chi bộ phân công mỗi đảng viên giúp một hộ; nộp danh sách trước ngày 15/3/2024.', ['Chi bộ']],
  ['UBND huyện phân công Phòng Tư pháp soạn dự thảo xong trước ngày 15/3/2024.', ['Phòng Tư pháp']],
  ['Phân công Phòng Tư pháp soạn dự thảo, trình trước ngày 15/3/2024.', ['Phòng Tư pháp']],
  ['Chủ tịch UBND huyện yêu cầu Phòng Y tế rà soát, báo cáo trước ngày 15/3/2024.', ['Phòng Y tế']],
  ['UBND huyện giao Phòng Y tế rà soát, báo cáo trước ngày 15/3/2024.', ['Phòng Y tế']],
  ['Ban Chỉ đạo phân công các thành viên phụ trách xã kiểm tra tiến độ, gửi biên bản trước ngày 15/3/2024.', ['Ban Chỉ đạo']],
  ['Sở đề nghị UBND các huyện rà soát, gửi kết quả trước ngày 15/3/2024.', ['UBND các huyện']],
  // the topic first, then who acts
  ['Đối với 02 xã đăng ký đạt chuẩn năm 2024, UBND hai huyện gửi báo cáo trước ngày 15/3/2024.', ['UBND hai huyện']],
  ['Đối với các xã vùng cao, Phòng Nông nghiệp kiểm tra xong trước ngày 15/3/2024.', ['Phòng Nông nghiệp']],
  ['Đối với xã Phú An, Sở Xây dựng thẩm định quy hoạch trước ngày 15/3/2024.', ['Sở Xây dựng']],
  ['Đối với các công trình chuyển tiếp, các chủ đầu tư quyết toán trước ngày 15/3/2024.', ['các chủ đầu tư']],
  ['Đối với UBND xã Phú An: nộp biểu trước ngày 15/3/2024.', ['UBND xã Phú An']],
  ['Đối với UBND xã Phú An, nộp biểu trước ngày 15/3/2024.', ['UBND xã Phú An']],
  ['Đối với 14 hộ chưa có hố xí, UBND xã vận động làm xong trước ngày 15/3/2024.', ['UBND xã']],
  ['Riêng đối với xã Phú An, gửi hồ sơ trước ngày 15/3/2024.', ['xã Phú An']],
  ['Đối với hai thôn Nà Ba, Nà Lại, Công ty Điện lực kéo điện xong trước ngày 15/3/2024.', ['Công ty Điện lực']],
  // standing office
  ['Phòng Kinh tế là cơ quan thường trực; chậm nhất ngày 10/4/2024 trình UBND xã quyết định phân công.', ['Phòng Kinh tế']],
  ['Phòng Kinh tế là cơ quan đầu mối, theo dõi tiến độ; báo cáo Chủ tịch UBND xã trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  ['Văn phòng là đơn vị chủ trì, tổng hợp báo cáo gửi Sở trước ngày 15/3/2024.', ['Văn phòng']],
  ['Hội Nông dân xã làm nòng cốt, vận động hội viên hiến đất xong trước ngày 15/3/2024.', ['Hội Nông dân xã']],
  ['Xã Phú An là xã đặc biệt khó khăn; nộp biểu trước ngày 15/3/2024.', []],
  ['Xã Phú An là xã điểm của huyện, phải hoàn thành nhà văn hóa trước ngày 15/3/2024.', ['Xã Phú An']],
  ['Trạm Y tế xã là cơ quan thường trực. Lập kế hoạch trước ngày 15/3/2024.', ['Trạm Y tế xã']],
  // the letter's own office
  ['Phòng đề nghị UBND các xã nộp biểu trước ngày 15/3/2024.', ['UBND các xã']],
  ['Trong tháng 6/2024, Phòng tổng hợp, trình UBND huyện phương án.', ['Phòng']],
  ['Đề nghị được trả lời trước ngày 15/3/2024.', []],
  ['Đề nghị được hướng dẫn trước ngày 15/3/2024.', []],
  // one term for several
  [
    'Giao Sở Y tế hướng dẫn tiêu chí số 15; Sở Xây dựng hướng dẫn tiêu chí số 1; thời hạn chung của hai Sở: 31/3/2024.',
    ['Sở Y tế', 'Sở Xây dựng'],
  ],
  [
    'Phòng Y tế kiểm tra bếp ăn; Phòng Giáo dục kiểm tra phòng học; cùng hoàn thành trước ngày 15/3/2024.',
    ['Phòng Y tế', 'Phòng Giáo dục'],
  ],
  ['Phòng Y tế kiểm tra bếp ăn; Phòng Giáo dục kiểm tra phòng học, hoàn thành trước ngày 15/3/2024.', ['Phòng Giáo dục']],
  ['Phòng Y tế kiểm tra bếp ăn; báo cáo trước ngày 15/3/2024.', ['Phòng Y tế']],
  // helped, asked
  ['Để huyện kịp thực hiện, kính đề nghị UBND tỉnh quyết định trước ngày 15/3/2024.', ['UBND tỉnh']],
  ['Rà soát hồ sơ để huyện kịp gửi tỉnh trước ngày 15/3/2024.', ['huyện']],
  ['Để các xã kịp thời vụ, đề nghị Công ty Giống cấp đủ lúa trước ngày 15/3/2024.', ['Công ty Giống']],
  // persons to be called
  ['Có gì chưa rõ liên hệ đồng chí Lò Văn Pín, chuyên viên (điện thoại 0912.000.111), trước ngày 15/3/2024.', []],
  ['Phiếu gửi qua bà Lý Thị Mai, SĐT 0912.000.111, trước ngày 15/3/2024.', []],
  ['Giao đồng chí Lò Văn Pín, Phó Chủ tịch UBND xã chỉ đạo, xong trước ngày 15/3/2024.', ['đồng chí Lò Văn Pín, Phó Chủ tịch UBND xã']],
  ['Đề nghị các xã gửi biểu cho ông Lò Văn Pín, chuyên viên, trước ngày 15/3/2024.', ['các xã']],
  ['Đề nghị gửi biểu về Phòng (qua ông Lò Văn Pín, chuyên viên, điện thoại 0912.000.111) trước ngày 15/3/2024.', []],
  // amounts
  ['Mỗi thôn trồng 200 cây trước ngày 15/3/2024.', ['Mỗi thôn']],
  ['Vận động 14 cơ sở nuôi tôm lập kế hoạch; hoàn thành xác nhận trong quý II/2024.', []],
  ['Hỗ trợ 20 hộ nghèo làm nhà xong trước ngày 15/3/2024.', []],
  ['Kiểm tra 05 cơ sở giết mổ xong trước ngày 15/3/2024.', []],
  ['05 cơ sở giết mổ lắp hầm biogas xong trước ngày 15/3/2024.', ['05 cơ sở giết mổ']],
  ['12 hộ chưa di dời phải bàn giao đất trước ngày 15/3/2024.', ['12 hộ chưa di dời']],
  ['Cấp giấy chứng nhận cho 30 hộ trước ngày 15/3/2024.', []],
  // owners and papers
  ['Việc nộp hồ sơ mà Công văn số 8/BCĐ ngày 05/01/2024 của Ban Chỉ đạo huyện yêu cầu xong trước ngày 15/02/2024 mới có hai xã làm.', []],
  ['Báo cáo của các xã gửi trước ngày 15/3/2024.', ['các xã']],
  ['Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện đặt hạn trước ngày 15/02/2024.', []],
]
