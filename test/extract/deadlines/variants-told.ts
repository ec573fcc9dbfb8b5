/** Wordings by their class, each with how offices vary it and with its look-alikes, in a letter of Tuesday 12/3/2024: the rows wanted, then the text.
 * A row is its due day, "N" = no day can be told, "R" = recurring; "q" behind it = another document's term; an empty list = silent. */
export const TOLD: readonly (readonly [rows: string, text: string])[] = [
  ['2024-03-31', 'Riêng các xã vùng cao phải đào, khoan xong 12 giếng đã được bố trí vốn trước ngày 31/3/2024.'],
  ['2024-03-20', 'UBND xã ký, đóng dấu các biểu đã lập và gửi lại trước ngày 20/3.'],
  ['2024-03-15', 'Sở Nông nghiệp kiểm tra các hồ chứa đã đầy nước, báo cáo kết quả chậm nhất 10h ngày 15/3/2024.'],
  [
    '2024-05-20',
    'Phòng Kinh tế thu gom rác tồn đọng tại khu chợ tạm (đã ngừng hoạt động từ ngày 31/12/2023) trước ngày 20 tháng 5 năm 2024.',
  ],
  ['2024-04-10', 'Các hộ đã nhận tiền đền bù bàn giao mặt bằng trước ngày 10/4/2024.'],
  ['', 'Công trình đã hoàn thành trước ngày 15/02/2024.'],
  ['', 'Các xã đã gửi báo cáo trước ngày 01/3.'],
  ['', 'UBND huyện sẽ họp giao ban chuyên đề với 4 xã vào sáng ngày 16/3/2024 (có giấy mời riêng).'],
  ['', 'Sở dự kiến họp sơ kết với các huyện vào ngày 20/3/2024.'],
  ['', 'Sau ngày này, xã chưa khắc phục xong được chuyển sang đánh giá trong năm 2025.'],
  ['', 'Quá thời hạn trên, hồ sơ được xem xét trong quý II/2024.'],
  ['', 'Hết thời hạn này mà chưa nộp thì chuyển sang xét vào cuối năm 2024.'],
  ['', 'Quá thời hạn trên Ban Chỉ đạo huyện xem xét chuyển mục tiêu sang năm 2025.'],
  ['2024-03-25', 'Quá thời hạn trên mà chưa gửi, đơn vị phải giải trình bằng văn bản trước ngày 25/3/2024.'],
  ['', 'Trước ngày 01/7/2023, xã Bình Tân từng được công nhận đạt chuẩn nông thôn mới.'],
  ['', 'Trước ngày 01/7/2023, hai xã này là xã nông thôn mới kiểu mẫu.'],
  ['', 'Trước ngày 01/01/2024, chợ do huyện quản lý.'],
  ['2024-03-20', 'Trước ngày 20/3/2024, các xã gửi danh sách về Phòng.'],
  ['', 'Tuyến đường khởi công trước ngày 01/01/2020 không được hỗ trợ.'],
  ['', 'Giấy chứng nhận cấp trước ngày 01/7/2004 mà chưa đo đạc lại thì lập danh sách riêng.'],
  ['', 'Không phát sinh lấn chiếm mới (số hộ lấn chiếm trước ngày 01/01/2023 do xã xử lý riêng).'],
  ['', 'Tài liệu hình thành trước năm 2015 cơ bản được chỉnh lý.'],
  ['', 'Nhà xưởng xây trước ngày 15/10/2023 được giữ nguyên hiện trạng.'],
  ['', 'Lao động tuyển trước ngày 01/01/2023 vẫn hưởng mức cũ.'],
  ['2024-03-20', 'Hồ sơ tiếp nhận trước ngày 01/01/2024 phải trả kết quả trước ngày 20/3.'],
  ['', 'Đường vào thôn còn sạt lở, đoàn cứu trợ không nên vào trước ngày 16/3.'],
  ['', 'Các trường chưa nên cho học sinh trở lại trước ngày 18/3/2024.'],
  ['', 'Xã không đạt tỷ lệ thì sau 06 tháng kể từ ngày công bố kết quả mới được lấy ý kiến lại.'],
  ['', 'Sau 12 tháng kể từ ngày bị thu hồi, xã được đề nghị công nhận lại.'],
  ['', 'Đề nghị công nhận lại sau 06 tháng.'],
  ['2024-03-21', 'Sau 07 ngày làm việc kể từ ngày ký, Phòng Tài chính thẩm định xong.'],
  ['2024-08-31', 'Nhà trường hoàn thành vệ sinh lớp học chậm nhất là ngày 31/8 để kịp khai giảng năm học mới vào ngày 05/9.'],
  ['2024-09-30', 'Sở gửi danh sách trước ngày 30/9 để kịp tập huấn vào tháng 10.'],
  ['2024-03-31', 'Tổ chức thẩm định trong tháng 3/2024 để xã kịp tổ chức lễ công bố vào dịp 30/4.'],
  ['', 'UBND huyện hướng dẫn xã hoàn thiện để xét lại trong năm 2024.'],
  ['', 'Theo dự báo, nắng nóng còn kéo dài đến ngày 05/6/2024.'],
  ['', 'Đợt mưa lớn kéo dài đến hết ngày 15/3/2024.'],
  ['2024-04-04', 'Mở đợt 2 vào 15/3, khép lại vào 04/4/2024.'],
  ['', 'Trung tâm Y tế giám sát chỉ số muỗi 02 lần/tuần.'],
  ['R', 'Các xã báo cáo mực nước 02 lần/ngày.'],
  ['', 'Nông dân tưới cho rau 2 lần/ngày.'],
  ['2024-04-15', 'Các phòng báo cáo thống kê văn thư định kỳ hằng năm (trước ngày 15/4/2024).'],
  [
    '2024-03-20q',
    'Tại Công văn số 40/UBND-KT ngày 12/2/2024, UBND tỉnh giao Sở Nông nghiệp kiểm tra tiến độ, báo cáo kết quả trước ngày 20/3/2024.',
  ],
  ['2024-03-20q', 'Tại Thông báo số 12/TB-UBND ngày 02/02/2024, Chủ tịch UBND huyện yêu cầu các xã nộp hồ sơ trước ngày 20/3/2024.'],
  ['2024-03-20q', 'Theo Kết luận tại Thông báo số 12/TB-UBND, Phòng Tài chính phải thẩm tra xong trước ngày 20/3/2024.'],
  ['2024-03-20q', 'Kế hoạch số 15/KH-UBND ngày 02/02/2024 giao Phòng Nội vụ tổng hợp, hoàn thành trước ngày 20/3/2024.'],
  ['2024-03-20q', 'Kế hoạch số 15/KH-UBND quy định các xã nộp báo cáo trước ngày 20/3/2024.'],
  [
    'Nq',
    'Hướng dẫn số 11/HD-MTTW-BTT ngày 05/3/2024 của Ban Thường trực quy định gửi kết quả về tỉnh chậm nhất 30 ngày trước khi Hội đồng họp.',
  ],
  [
    '2024-03-20q',
    'Căn cứ Công văn số 655/UBND-NN ngày 22/02/2024 của UBND huyện, trong đó yêu cầu xã An Phú, xã Long Thành nộp hồ sơ đề nghị thẩm tra trước ngày 20/3/2024; UBND xã kính trình những nội dung sau:',
  ],
  [
    '2024-03-20q',
    'Thực hiện Công văn số 13/UBND-NN ngày 09/02/2024 của UBND huyện có yêu cầu các xã gởi báo cáo trước ngày 20/3/2024 nay UBND xã báo cáo như sau.',
  ],
  [
    '2024-03-20q',
    'Thực hiện Công văn số 13/UBND-NN ngày 09/02/2024 của UBND huyện về việc yêu cầu các xã báo cáo trước ngày 20/3/2024, UBND xã báo cáo như sau.',
  ],
  [
    '2024-03-20q',
    'Thời hạn nộp hồ sơ đã được Văn phòng tỉnh thông báo tại Hướng dẫn số 62/HD-VPĐP ngày 04/02/2024 (chậm nhất là ngày 20/3/2024).',
  ],
  ['2024-03-20q', 'Kế hoạch này thay Kế hoạch số 12/KH-UBND ngày 16/01/2024, trong đó mốc phủ sóng 5G là 20/3/2024.'],
  [
    '2024-03-20q',
    'UBND xã nhận được Thông báo số 45/TB-UBND ngày 27/02/2024 của UBND tỉnh. Theo Thông báo này, UBND huyện phải bàn giao mặt bằng trước ngày 20/3/2024.',
  ],
  [
    '2024-03-20q 2024-04-20',
    'Công văn số 13/UBND-NN yêu cầu các xã nộp hồ sơ trước ngày 20/3/2024 do nhà thầu làm chậm nên UBND xã xin được nộp đến ngày 20/4/2024.',
  ],
  [
    '2024-03-20',
    'Thực hiện Công văn số 13/UBND-NN ngày 09/02/2024 của UBND tỉnh, UBND huyện yêu cầu các xã nộp hồ sơ trước ngày 20/3/2024.',
  ],
  [
    '2024-03-20',
    'Theo chỉ đạo của UBND tỉnh tại Công văn số 13/UBND-NN ngày 09/02/2024, Sở đề nghị các huyện gửi kết quả trước ngày 20/3/2024.',
  ],
  [
    '2024-03-20',
    'Tại Công văn số 13/UBND-NN ngày 09/02/2024, UBND tỉnh giao Sở tổng hợp số liệu; Sở đề nghị các huyện gửi kết quả trước ngày 20/3/2024.',
  ],
  [
    '2024-03-20',
    'Phòng Tài chính tham mưu cấp đủ vốn theo Nghị quyết số 05/NQ-HĐND ngày 28/02/2024 của HĐND huyện (trước ngày 20/3/2024).',
  ],
  ['2024-03-20', 'UBND xã lập hồ sơ đề nghị thẩm tra, nộp trước ngày 20/3/2024.'],
  ['2024-03-20', 'Giao Phòng Kinh tế hoàn thiện hồ sơ đề nghị công nhận theo Quyết định số 18/QĐ-TTg, nộp trước ngày 20/3/2024.'],
  ['2024-03-20', 'Các xã nộp báo cáo theo Kế hoạch số 15/KH-UBND trước ngày 20/3/2024.'],
]

/** Whole letters: lists and tables; paragraphs and rows apart. */
export const LAID_OUT: readonly (readonly [rows: string, paragraphs: readonly string[]])[] = [
  [
    '2024-02-20q 2024-03-20q',
    [
      '1. Các mốc thời gian Sở đã giao tại Công văn số 15/SNN-VP ngày 10/01/2024:',
      '- Báo cáo tự đánh giá: gửi trước ngày 20/02/2024.',
      '- Hồ sơ đề nghị xét công nhận: nộp trước ngày 20/3/2024.',
    ],
  ],
  [
    '2024-03-20q 2024-03-25q',
    [
      'Tại Thông báo số 12/TB-UBND ngày 02/02/2024, Chủ tịch UBND huyện yêu cầu:',
      '- Các xã nộp hồ sơ trước ngày 20/3/2024;',
      '- Phòng Nội vụ tổng hợp trước ngày 25/3/2024.',
    ],
  ],
  [
    '2024-03-20q 2024-03-28',
    [
      '1. Thông báo số 12/TB-UBND ngày 02/02/2024 yêu cầu:',
      '- Các xã nộp hồ sơ trước ngày 20/3/2024; nay đề nghị các xã nộp bổ sung trước ngày 28/3/2024.',
    ],
  ],
  [
    '2024-03-20 2024-03-25',
    [
      'Thực hiện Thông báo số 12/TB-UBND ngày 02/02/2024 của tỉnh, UBND huyện yêu cầu:',
      '- Các xã nộp hồ sơ trước ngày 20/3/2024;',
      '- Phòng Nội vụ tổng hợp trước ngày 25/3/2024.',
    ],
  ],
  [
    '2024-03-20',
    [
      'Thực hiện Thông báo số 12/TB-UBND ngày 02/02/2024, trong đó yêu cầu các huyện rà soát, UBND huyện phân công như sau:',
      '- Các xã nộp hồ sơ trước ngày 20/3/2024.',
    ],
  ],
  [
    '2024-03-20q 2024-04-20 2024-03-25q 2024-04-25',
    [
      'Thời hạn được điều chỉnh như sau:',
      'STT | Xã | Việc | Hạn cũ | Hạn mới\n1 | Bình Tân | Nghiệm thu nhà văn hóa | 20/3/2024 | 20/4/2024\n2 | Bình Hòa | Nộp hồ sơ | 25/3/2024 | 25/4/2024',
    ],
  ],
  [
    '2024-03-20q 2024-04-20 2024-03-25q 2024-04-25',
    [
      'Điều chỉnh thời hạn:',
      'STT | Nội dung công việc | Đơn vị | Thời hạn đã giao | Thời hạn điều chỉnh\n1 | Nghiệm thu nhà văn hóa | UBND xã Bình Tân | 20/3/2024 | 20/4/2024\n2 | Nộp hồ sơ | UBND xã Bình Hòa | 25/3/2024 | 25/4/2024',
    ],
  ],
  [
    '2024-06-30 2024-09-30 2024-12-31',
    [
      'Phân công như sau:',
      'STT | Nội dung | Đơn vị chủ trì | Thời hạn\n1 | Nghiệm thu nhà văn hóa | UBND xã Bình Tân | Quý II/2024\n2 | Nộp hồ sơ | UBND xã Bình Hòa | Trong quý III\n3 | Rà soát hộ nghèo | UBND xã Bình Hòa | Q.IV/2024',
    ],
  ],
  [
    '2024-06-30 2024-09-30 2024-12-15',
    [
      'Phân công như sau:',
      'STT | Nội dung | Đơn vị chủ trì | Hoàn thành\n1 | Nghiệm thu nhà văn hóa | UBND xã Bình Tân | Hết quý II/2024\n2 | Nộp hồ sơ | UBND xã Bình Hòa | Tháng 7 - 9/2024\n3 | Rà soát hộ nghèo | UBND xã Bình Hòa | Trước 15/12',
    ],
  ],
  [
    '2024-06-30 2024-09-30 R',
    [
      'Phân công như sau:',
      'STT | Nội dung | Đơn vị chủ trì | Hạn cuối\n1 | Nghiệm thu nhà văn hóa | UBND xã Bình Tân | Quý I - II/2024\n2 | Nộp hồ sơ | UBND xã Bình Hòa | Quý II, III/2024\n3 | Rà soát hộ nghèo | UBND xã Bình Hòa | Hằng tháng (ngày 25)\n4 | Tuyên truyền | UBND xã | Thường xuyên',
    ],
  ],
  [
    '2024-03-29 2024-10-31 2024-12-31',
    [
      'Phân công như sau:',
      'STT | Nội dung | Đơn vị chủ trì | Thời gian hoàn thành\n1 | Nghiệm thu nhà văn hóa | UBND xã Bình Tân | 25 - 29/3\n2 | Nộp hồ sơ | UBND xã Bình Hòa | T10/2024\n3 | Rà soát hộ nghèo | UBND xã Bình Hòa | Cuối năm 2024',
    ],
  ],
  [
    '2024-12-31',
    [
      'Phân công như sau:',
      'STT | Nội dung | Đơn vị chủ trì | Thời gian hoàn thành\n1 | Chuẩn hóa dữ liệu hộ tịch | UBND xã Bình Tân | Trong năm 2024',
    ],
  ],
  ['', ['Kinh phí như sau:', 'STT | Công trình | Nguồn vốn | Phân bổ\n1 | Nhà văn hóa thôn 2 | Ngân sách xã | Trong năm 2024']],
]
