/** How letters tell who has done it and who has not. Sentences of our own. */
export type Case = readonly [text: string, ...told: readonly string[]]

export const COUNTED: readonly Case[] = [
  [
    'Đến ngày 13/3, đã có 08/11 huyện, thị xã gửi báo cáo; còn 03 huyện chưa gửi gồm: Mường Lay, Nậm Pồ và Tủa Chùa.',
    '+ 8/11 gửi báo cáo @2024-03-13',
    '- huyện Mường Lay, huyện Nậm Pồ, huyện Tủa Chùa 3 gửi báo cáo @2024-03-13',
  ],
  ['Đến nay mới có 4/5 xã nộp hồ sơ.', '+ 4/5 nộp hồ sơ @2024-04-05'],
  ['Đến 17 giờ ngày 02/4/2024, 12/12 xã gửi biểu số 01.', '+ 12/12 gửi biểu số 01 @2024-04-02'],
  ['Còn 02 xã (Tân Lập, Phú An) chưa nộp danh sách.', '- xã Tân Lập, xã Phú An 2 nộp danh sách'],
  ['Vẫn còn 03 xã: Tân Lập, Phú An, Đông Khê chưa nộp danh sách.', '- xã Tân Lập, xã Phú An, xã Đông Khê 3 nộp danh sách'],
  ['Tính đến nay mới có 2/3 xã (Tân Lập, Phú An) nộp hồ sơ.', '+ xã Tân Lập, xã Phú An 2/3 nộp hồ sơ @2024-04-05'],
  ['05 xã chưa gửi phiếu khảo sát.', '- 5 gửi phiếu khảo sát'],
  ['Hai xã còn lại chưa nộp và cũng không nêu lý do.', '- 2'],
  ['Phòng mới nhận được báo cáo của 07/11 xã, thị trấn.', '+ 7/11 báo cáo'],
]

export const NAMED: readonly Case[] = [
  [
    'UBND các xã Tân Lập, Phú An đã gửi kế hoạch; riêng xã Đông Khê chưa gửi.',
    '+ UBND xã Tân Lập, UBND xã Phú An gửi kế hoạch',
    '- xã Đông Khê gửi kế hoạch',
  ],
  [
    'UBND các xã: Tân Lập, Phú An và thị trấn Bãi Bồng chưa nộp biểu số 02.',
    '- UBND xã Tân Lập, UBND xã Phú An, UBND thị trấn Bãi Bồng nộp biểu số 02',
  ],
  [
    'UBND xã Tân Lập (Kế hoạch số 27/KH-UBND ngày 12/3/2024), UBND xã Phú An (Kế hoạch số 31/KH-UBND ngày 14/3/2024) đã gửi kế hoạch đúng hạn.',
    '+ UBND xã Tân Lập gửi kế hoạch #27/KH-UBND',
    '+ UBND xã Phú An gửi kế hoạch #31/KH-UBND',
  ],
  [
    'Các xã Tân Lập (Báo cáo số 15/BC-UBND ngày 01/4/2024), Phú An (Báo cáo số 16/BC-UBND ngày 02/4/2024) đã báo cáo.',
    '+ xã Tân Lập báo cáo #15/BC-UBND',
    '+ xã Phú An báo cáo #16/BC-UBND',
  ],
  [
    'Đến nay mới có UBND xã Tân Lập nộp hồ sơ, UBND xã Phú An không nộp và không có văn bản giải trình.',
    '+ UBND xã Tân Lập nộp hồ sơ @2024-04-05',
    '- UBND xã Phú An nộp hồ sơ @2024-04-05',
  ],
  [
    'Xã Tân Lập đã hoàn thành việc đo đạc ranh giới; xã Phú An chậm, chưa thực hiện.',
    '+ Xã Tân Lập hoàn thành việc đo đạc ranh giới',
    '- xã Phú An',
  ],
  ['Xã Tân Lập đến nay vẫn chưa có báo cáo tự đánh giá.', '- Xã Tân Lập báo cáo tự đánh giá @2024-04-05'],
  ['Đối với UBND xã Phú An: đến ngày 28/3/2024 vẫn chưa nộp quyết toán.', '- UBND xã Phú An nộp quyết toán @2024-03-28'],
  ['Thị trấn Bãi Bồng, xã Phú An: chưa gửi biểu.', '- Thị trấn Bãi Bồng, xã Phú An gửi biểu'],
  ['Công an xã và Trạm Y tế xã chưa báo cáo.', '- Công an xã, Trạm Y tế xã báo cáo'],
  ['Các xã đều đã báo cáo đúng hạn.', '+ Các xã báo cáo'],
  ['Các xã, thị trấn đã nộp biểu đầy đủ.', '+ Các xã, thị trấn nộp biểu'],
  ['Các xã chưa gửi phiếu gồm: Tân Lập, Phú An và thị trấn Bãi Bồng.', '- xã Tân Lập, xã Phú An, thị trấn Bãi Bồng gửi phiếu'],
  ['UBND xã Phú An đã gửi hồ sơ ngày 12/3/2024.', '+ UBND xã Phú An gửi hồ sơ @2024-03-12'],
  ['UBND xã Phú An chưa gửi hồ sơ theo yêu cầu tại Công văn số 88/UBND-NN ngày 12/3/2024 của UBND huyện.', '- UBND xã Phú An gửi hồ sơ'],
  ['UBND xã Tân Lập xin lùi đến ngày 30/6/2024; UBND xã Phú An chưa nộp đề cương.', '- UBND xã Phú An nộp đề cương'],
]

export const SHOWN: readonly Case[] = [
  ['Phòng đã nhận được Báo cáo số 40/BC-UBND ngày 02/3/2024 của UBND xã Tân Lập.', '+ UBND xã Tân Lập Báo cáo #40/BC-UBND'],
  [
    'Phòng đã nhận được Tờ trình số 15/TTr-UBND ngày 01/3/2024 của UBND xã Tân Lập, Tờ trình số 18/TTr-UBND ngày 04/3/2024 của UBND xã Phú An.',
    '+ UBND xã Tân Lập Tờ trình #15/TTr-UBND',
    '+ UBND xã Phú An Tờ trình #18/TTr-UBND',
  ],
  ['Đến ngày 28/3 vẫn chưa nhận được báo cáo của xã Phú An.', '- xã Phú An báo cáo @2024-03-28'],
  [
    'UBND huyện đã ban hành Kế hoạch số 15/KH-UBND ngày 05/3/2024 về phòng, chống hạn.',
    '+ UBND huyện ban hành Kế hoạch phòng, chống hạn #15/KH-UBND',
  ],
  [
    'Kết quả rà soát đã được UBND xã Tân Lập báo cáo UBND huyện tại Báo cáo số 44/BC-UBND ngày 17/3/2024.',
    '+ UBND xã Tân Lập báo cáo kết quả rà soát #44/BC-UBND',
  ],
  [
    'UBND xã Tân Lập đã có Tờ trình số 15/TTr-UBND ngày 01/3/2024 về việc cấp vật tư.',
    '+ UBND xã Tân Lập Tờ trình cấp vật tư #15/TTr-UBND',
  ],
  ['Lễ ra quân đã được tổ chức vào ngày 20/02/2024.', '+ Lễ ra quân @2024-02-20'],
  [
    'Sau Lễ phát động phong trào trồng cây (tổ chức ngày 21/02/2024), nhiều thôn đã trồng thêm hàng rào.',
    '+ Lễ phát động phong trào trồng cây @2024-02-21',
  ],
  [
    'UBND huyện đã yêu cầu UBND xã Phú An bàn giao mặt bằng trước ngày 10/3/2024 nhưng đến nay chưa hoàn thành.',
    '- UBND xã Phú An bàn giao mặt bằng @2024-04-05 (?)',
  ],
  [
    'UBND xã Phú An: nhà văn hóa thôn, theo Thông báo số 18/TB-VP ngày 06/02/2024 phải hoàn thành trước ngày 31/3/2024, đến nay chưa xong.',
    '- UBND xã Phú An nhà văn hóa thôn @2024-04-05 (?)',
  ],
  ['Phòng đã đề nghị xã Phú An giải trình trước ngày 19/3/2024, nay vẫn chưa nhận được.', '- xã Phú An giải trình @2024-04-05 (?)'],
]

/** By whom a meeting was held, a body founded, and works told as over. */
export const DEEDS: readonly Case[] = [
  ['Xã Phú An được công nhận; huyện đã tổ chức lễ công bố ngày 24/02/2024.', '+ huyện tổ chức lễ công bố @2024-02-24'],
  ['UBND xã Tân Lập đã tổ chức thành công Hội nghị sơ kết ngày 12/3/2024.', '+ UBND xã Tân Lập tổ chức Hội nghị sơ kết @2024-03-12'],
  [
    'Xã cử 12 người dự lễ công bố xã đạt chuẩn nông thôn mới, nông thôn mới nâng cao năm 2023 do UBND huyện tổ chức ngày 27/02/2024.',
    '+ UBND huyện tổ chức lễ công bố xã đạt chuẩn nông thôn mới, nông thôn mới nâng cao năm 2023 @2024-02-27',
  ],
  ['Dự hội nghị tổng kết do Sở Nội vụ chủ trì tổ chức vào ngày 15/3/2024.', '+ Sở Nội vụ tổ chức hội nghị tổng kết @2024-03-15'],
  [
    'Đoàn kiểm tra thành lập theo Quyết định số 77/QĐ-BCĐ ngày 18/3/2024 của Ban Chỉ đạo huyện đã đi 03 xã.',
    '+ Ban Chỉ đạo huyện thành lập Đoàn kiểm tra #77/QĐ-BCĐ',
  ],
  [
    'UBND huyện đã thành lập Tổ công tác liên ngành tại Quyết định số 15/QĐ-UBND ngày 05/3/2024.',
    '+ UBND huyện thành lập Tổ công tác liên ngành #15/QĐ-UBND',
  ],
  ['Các phòng, ban ngành huyện đã xác nhận xong tiêu chí của 03 xã.', '+ Các phòng, ban ngành huyện xác nhận xong tiêu chí của 03 xã'],
  ['UBND xã Phú An đã sửa chữa xong cầu Bến Đá ngày 12/3/2024.', '+ UBND xã Phú An sửa chữa xong cầu Bến Đá @2024-03-12'],
  ['Sở đã tiếp nhận hồ sơ của UBND xã Phú An.', '+ UBND xã Phú An hồ sơ'],
  [
    '2. Xã Phú An: đạt 18/19 tiêu chí. UBND xã đã nộp hồ sơ minh chứng tại Báo cáo số 131/BC-UBND ngày 09/3/2024.',
    '+ UBND xã Phú An nộp hồ sơ minh chứng #131/BC-UBND',
  ],
]
