/** How Vietnamese letters name the one who must act, and what only looks like naming one. Sentences of our own; [] = nobody is named. */
export type WhoCase = readonly [text: string, ...who: (readonly string[])[]]

/** "giao X", "đề nghị X", "yêu cầu X", "chuyển … đến X", "phê bình X". */
export const ASKED: readonly WhoCase[] = [
  ['Giao Phòng Y tế rà soát biểu mẫu, xong trước ngày 15/3/2024.', ['Phòng Y tế']],
  ['Giao cho Trạm Y tế xã lập danh sách trước ngày 15/3/2024.', ['Trạm Y tế xã']],
  ['Trân trọng đề nghị quý Sở trả lời trước ngày 15/3/2024.', []],
  ['Đề nghị Công ty Điện lực Phú Lộc nối lại đường dây trước ngày 15/3/2024.', ['Công ty Điện lực Phú Lộc']],
  ['Yêu cầu các chủ hồ kiểm tra cống lấy nước trước ngày 15/3/2024.', ['các chủ hồ']],
  ['UBND huyện phân công Phòng Tư pháp soạn dự thảo xong trước ngày 15/3/2024.', ['Phòng Tư pháp']],
  ['Chuyển đơn của ông Lò Văn Sáng đến Phòng Nội vụ xem xét, trả lời trước ngày 15/3/2024.', ['Phòng Nội vụ']],
  ['Chuyển hồ sơ về Sở Xây dựng trước ngày 15/3/2024.', []],
  ['Phòng Nội vụ tham mưu UBND huyện phân công cán bộ theo dõi xã trước ngày 15/3/2024.', ['Phòng Nội vụ']],
  [
    'Phòng Tư pháp là cơ quan đầu mối, tham mưu UBND huyện quyết định phân công thành viên Tổ công tác phụ trách thôn, xong trong tháng 3/2024.',
    ['Phòng Tư pháp'],
  ],
  [
    'Không chấp thuận gia hạn đối với UBND xã Phú An vì thiếu lý do; thời hạn nộp hồ sơ (hết ngày 15/3/2024) giữ nguyên.',
    ['UBND xã Phú An'],
  ],
  ['Không đồng ý lùi thời gian cho xã Phú An; hạn nộp hồ sơ (ngày 15/3/2024) không thay đổi.', ['xã Phú An']],
  ['Đồng ý gia hạn cho UBND xã Phú An; thời hạn nộp hồ sơ của các xã khác (ngày 15/3/2024) giữ nguyên.', ['các xã khác']],
  ['Sở Nội vụ tham mưu UBND tỉnh yêu cầu các huyện rà soát biên chế trước ngày 15/3/2024.', ['Sở Nội vụ']],
  ['Theo báo cáo của cơ quan tham mưu, yêu cầu Phòng Tư pháp trả lời trước ngày 15/3/2024.', ['Phòng Tư pháp']],
  ['Bộ phận tham mưu đề nghị Phòng Tư pháp trả lời trước ngày 15/3/2024.', ['Phòng Tư pháp']],
  ['Phê bình xã Phú An chậm nộp quyết toán (hạn giao là trước ngày 15/02/2024).', ['xã Phú An']],
  ['Ủy quyền cho Phó Chủ tịch UBND huyện ký hợp đồng trước ngày 15/3/2024.', ['Phó Chủ tịch UBND huyện']],
  ['Công an huyện cắm biển (đề nghị Hạt Kiểm lâm chỉ vị trí) xong trước ngày 15/3/2024.', ['Công an huyện']],
  ['Nâng cấp trạm bơm (yêu cầu nhà thầu bố trí đủ máy) xong trước ngày 15/3/2024.', []],
  ['Thông báo số 12/TB-UBND yêu cầu các xã nộp biểu trước ngày 15/02/2024.', ['các xã']],
]

/** The subject of the clause, and the words that only stand beside it. */
export const SUBJECTS: readonly WhoCase[] = [
  ['Phòng Văn hóa chủ trì, phối hợp với Công an huyện kiểm tra, báo cáo trước ngày 15/3/2024.', ['Phòng Văn hóa']],
  ['Hội Nông dân xã cùng Đoàn Thanh niên xã trồng xong hàng rào trước ngày 15/3/2024.', ['Hội Nông dân xã', 'Đoàn Thanh niên xã']],
  ['Phòng Y tế có văn bản trả lời xã trước ngày 15/3/2024.', ['Phòng Y tế']],
  ['Sở Công Thương hợp đồng với đơn vị tư vấn trước ngày 15/3/2024.', ['Sở Công Thương']],
  ['Văn phòng HĐND&UBND xã in tài liệu trước ngày 15/3/2024.', ['Văn phòng HĐND&UBND xã']],
  ['P. LĐTBXH t/hợp nhu cầu, b/c UBND huyện trước ngày 15/3/2024.', ['P. LĐTBXH']],
  ['Nhà thầu (Công ty TNHH Bình Minh) dọn bãi thải trước ngày 15/3/2024.', ['Nhà thầu (Công ty TNHH Bình Minh)']],
  ['Các xã có công trình dở dang bố trí vốn trước ngày 15/3/2024.', ['Các xã có công trình dở dang']],
  [
    'Các xã Phú Lộc, Phú An và thị trấn Đông Khê còn hộ thiếu nước thì báo cáo trước ngày 15/3/2024.',
    ['Các xã Phú Lộc, Phú An và thị trấn Đông Khê'],
  ],
  ['UBND các xã có tên tại Phụ lục gửi cam kết trước ngày 15/3/2024.', ['UBND các xã có tên tại Phụ lục']],
  ['Các cơ quan chủ trì báo cáo kết quả trước ngày 15/3/2024.', ['Các cơ quan chủ trì']],
  ['Hai đơn vị phối hợp kiểm tra, xong trước ngày 15/3/2024.', ['Hai đơn vị']],
  ['Người được ủy quyền bàn giao hồ sơ trước ngày 15/3/2024.', ['Người được ủy quyền']],
  ['Bên B nghiệm thu khối lượng trước ngày 15/3/2024.', ['Bên B']],
  ['Công đoàn cơ sở các trường gửi danh sách trước ngày 15/3/2024.', ['Công đoàn cơ sở các trường']],
  ['Ban Vận động cứu trợ huyện chuyển tiền trước ngày 15/3/2024.', ['Ban Vận động cứu trợ huyện']],
  ['Tổ tiêu hủy của xã chôn lấp xong trước ngày 15/3/2024.', ['Tổ tiêu hủy của xã']],
  ['Trưởng khu 2, khu 5 lập danh sách trước ngày 15/3/2024.', ['Trưởng khu 2, khu 5']],
  ['Chi cục Thuế khu vực đối chiếu số thu trước ngày 15/3/2024.', ['Chi cục Thuế khu vực']],
  ['Trung tâm Lưu trữ lịch sử tỉnh nhận tài liệu trước ngày 15/3/2024.', ['Trung tâm Lưu trữ lịch sử tỉnh']],
  ['Phòng Nghiệp vụ 3 kiểm tra trước ngày 15/3/2024.', ['Phòng Nghiệp vụ 3']],
  ['UBND các xã Khun Sá, Tổng Lệnh nộp biểu trước ngày 15/3/2024.', ['UBND các xã Khun Sá, Tổng Lệnh']],
  ['Đối với xã Phú An, bà đề nghị làm xong cầu dân sinh trước ngày 15/3/2024.', ['xã Phú An']],
  ['Mặt bằng sạch được UBND xã Phú Lộc bàn giao trước ngày 15/3/2024.', ['UBND xã Phú Lộc']],
  ['Kinh phí do Sở Tài chính cấp trước ngày 15/3/2024.', ['Sở Tài chính']],
  ['Hệ thống loa do nhà thầu làm chậm nên UBND xã xin được bàn giao trước ngày 15/3/2024.', ['UBND xã']],
  [
    'Xã Phú Lộc là xã biên giới, còn thiếu minh chứng nước sạch, UBND xã Phú Lộc cần nộp bổ sung trước ngày 15/3/2024.',
    ['UBND xã Phú Lộc'],
  ],
  ['Xã Phú Lộc đã nộp hồ sơ, nhưng Trạm Y tế phải ký lại biên bản trước ngày 15/3/2024.', ['Trạm Y tế']],
  ['Phòng Y tế thẩm tra hồ sơ xã Phú Lộc trong quý III/2024, xã Phú An trong quý IV/2024.', ['Phòng Y tế'], ['Phòng Y tế']],
  ['UBND huyện: chỉ đạo xã Phú Lộc rà lại biểu; đôn đốc xã Phú An giải trình tiêu chí số 3 trước ngày 15/3/2024.', ['UBND huyện']],
  ['Chậm nhất ngày 15/3/2024, các trường nộp báo cáo.', ['các trường']],
  ['Trước ngày 15/3/2024 Hạt Kiểm lâm phải trình phương án.', ['Hạt Kiểm lâm']],
  ['Phấn đấu hết năm 2024 mỗi thôn có một tủ sách.', ['mỗi thôn']],
]

/** Brackets: behind the time, before it, around it. */
export const BRACKETS: readonly WhoCase[] = [
  ['Nhựa hóa 3 km đường trục, xong trong quý III/2024 (Phòng Kinh tế).', ['Phòng Kinh tế']],
  ['Mua 20 thùng rác trước ngày 15/3/2024 (giao Hội Phụ nữ xã).', ['Hội Phụ nữ xã']],
  ['Sơn lại vạch đường xong trước ngày 15/3/2024 (Công an xã chủ trì, phối hợp với Đoàn xã).', ['Công an xã']],
  ['Xây cầu dân sinh trước ngày 15/3/2024 (xã Phú Lộc).', []],
  ['Xây cầu dân sinh trước ngày 15/3/2024 (dài 12 m).', []],
  ['Hoàn ứng trước ngày 15/3/2024 các khoản quá hạn, gồm: đường Phú An (Ban QLDA huyện) 3 tỷ đồng; cầu Phú Lộc 2 tỷ đồng.', []],
  ['Sở nhận được văn bản của huyện xin lùi hạn (theo Công văn số 12/SNN, các huyện nộp hồ sơ chậm nhất ngày 15/02/2024).', ['các huyện']],
  ['Căn cứ Hướng dẫn số 8/HD-SYT (quy định các trạm y tế nộp biểu chậm nhất ngày 15/02/2024), UBND xã lập hồ sơ.', ['các trạm y tế']],
]

/** Terms moved, shared, promised, recalled. */
export const MOVED: readonly WhoCase[] = [
  ['Sở đồng ý gia hạn cho UBND xã Phú Lộc đến ngày 10/4/2024, UBND xã Phú An đến ngày 20/4/2024.', ['UBND xã Phú Lộc'], ['UBND xã Phú An']],
  ['Không nhận thời gian UBND xã Phú An đề nghị; cho gia hạn nộp kế hoạch đến ngày 15/4/2024.', ['UBND xã Phú An']],
  [
    'UBND xã Phú Lộc nộp 20 triệu đồng, UBND xã Phú An nộp 30 triệu đồng vào tài khoản tạm giữ trước ngày 15/3/2024.',
    ['UBND xã Phú Lộc', 'UBND xã Phú An'],
  ],
  [
    'UBND xã Phú Lộc: gửi kế hoạch trước ngày 15/3/2024; cùng với UBND xã Phú An, mỗi tháng một lần báo cáo Phòng Y tế.',
    ['UBND xã Phú Lộc'],
    ['UBND xã Phú Lộc', 'UBND xã Phú An'],
  ],
  ['Văn bản trả lời của UBND xã Phú An (số 8/UBND) hứa dọn xong bãi rác trước ngày 15/02/2024 nhưng đến nay chưa làm.', ['UBND xã Phú An']],
  ['Phòng Y tế rà hồ sơ để huyện kịp gửi Sở theo hạn tại Công văn số 3/SYT (trước ngày 15/3/2024).', ['huyện']],
  ['Sở nhận được Công văn số 5/UBND của UBND huyện An Bình, trong đó huyện đề nghị được nộp biểu đến ngày 15/4/2024.', ['huyện']],
]

/** Labels, the passive, and papers that come from above. */
export const LABELS: readonly WhoCase[] = [
  ['Chủ đầu tư: Ban QLDA huyện, hoàn thành trước ngày 15/3/2024.', ['Ban QLDA huyện']],
  ['Đơn vị thực hiện: Phòng Y tế; thời gian: trước ngày 15/3/2024.', ['Phòng Y tế']],
  ['Cơ quan chủ trì: Phòng Y tế. Cơ quan phối hợp: các xã. Thời gian hoàn thành: trước ngày 15/3/2024.', ['Phòng Y tế']],
  ['Cơ quan phối hợp: các xã. Thời gian hoàn thành: trước ngày 15/3/2024.', []],
  ['Lập sổ theo dõi trước ngày 15/3/2024. Người phụ trách: Trạm Y tế xã.', ['Trạm Y tế xã']],
  ['Mặt bằng sạch được UBND xã Phú Lộc bàn giao trước ngày 15/3/2024.', ['UBND xã Phú Lộc']],
  ['Biểu số 2 đã được Sở yêu cầu lập xong trước ngày 15/02/2024.', []],
  ['Hồ sơ nộp trước ngày 15/3/2024 để được UBND tỉnh phê duyệt.', []],
]
