/** What looks like a name and is none, and where a name ends: counter-cases to the shapes of names. Sentences of our own. */
import type { WhoCase } from './who.cases.js'

export const OTHERS_NOT: readonly WhoCase[] = [
  // things begin a sentence with a capital too
  ['Cầu Bình Sơn thông báo cấm xe trước ngày 15/3/2024.', []],
  ['Hồ sơ Dự án Cầu Đen gửi về Sở trước ngày 15/3/2024.', []],
  ['Kế hoạch Phát triển Đô thị gửi lấy ý kiến trước ngày 15/3/2024.', []],
  ['Lễ hội Đền Thượng báo cáo kết quả trước ngày 15/3/2024.', []],
  ['Chương trình Sữa học đường báo cáo quý trước ngày 15/3/2024.', []],
  ['Kết quả Hội thi gửi về huyện trước ngày 15/3/2024.', []],
  ['Bộ tiêu chí Xã thông minh gửi lấy ý kiến trước ngày 15/3/2024.', []],
  ['Phiếu Khảo sát Hộ gia đình nộp trước ngày 15/3/2024.', []],
  ['Hợp đồng Gói thầu Số 2 gửi thẩm tra trước ngày 15/3/2024.', []],
  ['Tháng Thanh niên báo cáo tổng kết trước ngày 15/3/2024.', []],
  // a name ends where an adverb or a verb that no list knows begins
  ['Phòng Nội vụ, ngoài ra gửi thêm danh sách trước ngày 15/3/2024.', ['Phòng Nội vụ']],
  ['Ban Văn hóa xã treo băng rôn, báo cáo trước ngày 15/3/2024.', ['Ban Văn hóa xã']],
  ['Đội Quản lý thị trường thu mẫu gửi kiểm nghiệm trước ngày 15/3/2024.', ['Đội Quản lý thị trường']],
  ['Đoàn Thanh niên xã đi đầu thực hiện xong trước ngày 15/3/2024.', ['Đoàn Thanh niên xã']],
  ['Trung tâm Y tế huyện lấy mẫu gửi xét nghiệm trước ngày 15/3/2024.', ['Trung tâm Y tế huyện']],
  ['Khoa Dược dự trù thuốc, trình Giám đốc ký trước ngày 15/3/2024.', ['Khoa Dược']],
  ['Tổ Cộng tác viên dân số xã đến từng hộ rà soát trước ngày 15/3/2024.', ['Tổ Cộng tác viên dân số xã']],
  ['Chủ các cơ sở giết mổ ký cam kết trước ngày 15/3/2024.', ['Chủ các cơ sở giết mổ']],
  ['Phòng Kinh tế cùng Phòng Nội vụ gửi báo cáo trước ngày 15/3/2024.', ['Phòng Kinh tế', 'Phòng Nội vụ']],
  ['Công an xã cùng Ban Chỉ huy Quân sự xã tuần tra, báo cáo trước ngày 15/3/2024.', ['Công an xã', 'Ban Chỉ huy Quân sự xã']],
  ['Làm xong rãnh thoát nước (Tổ 2 phụ trách) trước ngày 15/3/2024.', ['Tổ 2']],
  ['UBND các xã nêu khó khăn, gửi về huyện trước ngày 15/3/2024.', ['UBND các xã']],
  // who moves a term, who takes in, who is handed another task
  ['Tổ chức lớp tập huấn trước ngày 15/3/2024, giao ông Trần Văn Lâm trực tiếp giảng.', []],
  ['Bàn giao phòng học bộ môn trước ngày 15/3/2024.', []],
  ['Trạm Y tế xã gửi danh sách tiêm chủng về Trung tâm trước ngày 15/3/2024.', ['Trạm Y tế xã']],
]
