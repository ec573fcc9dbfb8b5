/** Wordings of many hands, some of each class, in a letter of Tuesday 12/3/2024; the look-alikes of each class; terms of other documents. */
import { describe, expect, it } from 'vitest'
import { readSentence } from './read.js'

const TERMS: readonly (readonly [text: string, ...due: (string | null)[]])[] = [
  ['Sở Y tế hoàn tất việc cấp phát thuốc chậm lắm là ngày 20/3.', '2024-03-20'],
  ['Trung tâm Y tế nộp sổ theo dõi trong tuần tới.', '2024-03-24'],
  ['Đề nghị các trường học; các cơ quan, đơn vị đóng trên địa bàn thắp đèn lồng từ ngày 20/3/2024 đến hết ngày 24/3/2024.', '2024-03-24'],
  ['Phòng Kinh tế chốt sổ trong quý 11/2024.', '2024-06-30'],
  ['Đề nghị các trường chốt danh sách vào ngày 18/3.', '2024-03-18'],
  ['UBND xã nộp hồ sơ, thời hạn 10 ngày kể từ ngày nhận Công văn này.', null],
  ['Hạn chót nhận góp ý là hết giờ làm việc ngày 22/3/2024.', '2024-03-22'],
  ['Công ty khởi công cầu Bến Dừa đầu tháng 4/2024, thông xe trước 30/9/2024.', '2024-04-01', '2024-09-30'],
  ['Các tổ rà soát lần cuối, hạn trả lời 17h thứ Sáu tuần này.', '2024-03-15'],
  ['Mỗi quý một lần, Hội báo cáo kết quả về huyện.', null],
  ['Định kỳ ngày 15 và ngày cuối tháng báo cáo tiến độ.', null],
  ['Chậm nhất 5 ngày sau khi kết thúc đợt thi phải nộp bảng điểm.', null],
  ['Sau 07 ngày làm việc kể từ ngày ký, Phòng Tài chính thẩm định xong.', '2024-03-21'],
  ['Việc bàn giao mặt bằng phải dứt điểm trong quý II năm nay.', '2024-06-30'],
  ['Đề nghị gửi lại trong buổi sáng ngày 14/3.', '2024-03-14'],
  ['Yêu cầu có mặt bằng sạch không muộn hơn cuối tháng 5.', '2024-05-31'],
  ['Đến hết tháng 6, các xã phải xong việc cắm mốc.', '2024-06-30'],
  ['Thôn Hạ nộp lại biên bản họp dân vào sáng 16/3.', '2024-03-16'],
  ['Nộp bản sao trước ngày mùng 5 tháng 4.', '2024-04-05'],
  ['Tổ công tác làm việc từ nay đến hết tháng 4/2024 để xử lý nợ đọng.', '2024-04-30'],
  ['Thời điểm hoàn thành: Tháng 5/2024.', '2024-05-31'],
  ['Các xã gửi danh sách về Phòng (hạn: 20/3).', '2024-03-20'],
  ['Yêu cầu thanh tra, kết luận trong năm 2024.', '2024-12-31'],
  ['Giao Công an xã lập danh sách, xong ngày 15/3.', '2024-03-15'],
  ['Đề nghị điều chỉnh thời hạn nộp từ 15/3 sang 30/3/2024.', '2024-03-30'],
  ['Yêu cầu dọn xong bãi vật liệu trong 24 giờ.', null],
  ['Kết quả gửi trước thứ Hai tuần sau.', '2024-03-18'],
  ['Các xã đăng ký năm phấn đấu đạt chuẩn nông thôn mới với Văn phòng Điều phối trước ngày 20/3/2024.', '2024-03-20'],
  ['Các xã chưa nộp sổ thì nộp trong tháng 4/2024.', '2024-04-30'],
  ['Giao các xã hoàn thành việc dọn bùn sau đợt mưa lũ trong tháng 4/2024.', '2024-04-30'],
  ['Đoàn phải kết thúc đợt làm việc trước ngày 01/4/2024.', '2024-04-01'],
  ['Sở Y tế tổng hợp trong 9 tháng đầu năm.', '2024-09-30'],
  ['Kế toán thanh toán hết trong năm ngân sách.', '2024-12-31'],
  ['Đơn vị gửi bản đối chiếu chậm nhất ngày 08/01 năm sau.', '2025-01-08'],
  ['Trung tâm nộp chứng từ chậm nhất ngày 10/5; Phòng Tài chính thẩm tra 05 ngày sau đó.', '2024-05-10', '2024-05-15'],
  ['Niêm yết danh sách: 03 ngày làm việc, tính từ ngày 13/3/2024.', '2024-03-18'],
  ['Nộp tiền chậm nhất 15 ngày kể từ ngày công bố Kết luận này (20/3/2024).', '2024-04-04'],
  ['Phát sổ tay trước ngày tựu trường 05 ngày; ngày tựu trường dự kiến 28/8/2024.', '2024-08-23'],
  ['Trình danh sách trước kỳ thi nâng ngạch (dự kiến 15/6/2024).', '2024-06-15'],
  ['Các đội báo cáo mực nước 02 lần/ngày.', null],
  ['Hội gửi về huyện: bản 6 tháng ngày 05/6; bản năm ngày 05/11.', '2024-06-05', '2024-11-05'],
  ['Các trường báo cáo Phòng lần 1 ngày 25/5, lần 2 ngày 15/6.', '2024-05-25', '2024-06-15'],
  ['Khảo sát 300 hộ, bắt đầu từ 10/4/2024 và kết thúc 28/4/2024.', '2024-04-28'],
  ['Hết năm 2024 có thêm 01 tiêu chí (Y tế).', '2024-12-31'],
  ['Danh sách gửi trong tuần này, chậm nhất 16 giờ ngày 15/3.', '2024-03-15'],
  ['Giao các Bộ có ý kiến về đề xuất tại Tờ trình số 92/TTr-UBND (lưu ý quy định của pháp luật), gửi trước ngày 10/5/2024.', '2024-05-10'],
]

const NONE: readonly (readonly [text: string, because: string])[] = [
  ['Xã Phú An lùi sang năm 2026.', 'năm của danh hiệu'],
  ['Huyện đưa xã Phú An đạt chuẩn nông thôn mới vào cuối năm 2026.', 'chỉ tiêu'],
  ['Xã nào nộp sau thì chuyển sang năm 2025.', 'hậu quả'],
  ['Sở Tài chính báo cáo tại kỳ họp cuối năm.', 'tên kỳ họp'],
  ['Đơn vị gửi hồ sơ ngay, không dồn đến cuối năm.', 'lệnh cấm'],
  ['Tin rằng hết năm nay quê hương sẽ đổi mới.', 'lời chúc'],
  ['Không để người dân quay lại chòi canh trước khi có lệnh.', 'lệnh cấm'],
  ['Những nhà xây trước ngày 01/01/2015 được miễn.', 'điều kiện'],
  ['Mỗi ngày làm việc số hóa tối thiểu 40 hồ sơ.', 'định mức'],
  ['Trực tại cống kể từ 18 giờ hôm nay.', 'mốc bắt đầu'],
  ['Chưa đầy 11 tuần nữa là khép lại năm 2024.', 'lời kể'],
  ['Công trình đã hoàn thành ngày 15/01/2024.', 'việc đã xong'],
  ['Phòng Nội vụ kiểm kê nhà hư hỏng do ảnh hưởng của hai trận lũ trong tháng 5 và tháng 6.', 'thời gian của trận lũ'],
  ['Cán bộ không chuyên trách làm việc trước ngày 01/01/2021 giữ mức phụ cấp cũ.', 'điều kiện'],
  ['Danh sách hộ cư trú trước ngày 30/6/2023.', 'điều kiện'],
  ['Chưa thẩm định hồ sơ xã Hòa An trong năm 2024.', 'việc chưa làm'],
  ['Các xã đăng ký đạt chuẩn nông thôn mới năm 2024.', 'đích'],
  ['Không thu thêm tiền của người bệnh có giấy hẹn trước ngày 01/8/2024.', 'điều kiện'],
]

const RECALLED: readonly (readonly [text: string, due: string])[] = [
  ['Hạn nộp hồ sơ đợt hai ghi tại Công văn số 12/SYT-KH ngày 02/01/2024 (ngày 15/5/2024) không thay đổi.', '2024-05-15'],
  ['Sở có Công văn số 12/SYT-KH ngày 02/01/2024, yêu cầu các trạm nộp phiếu trước ngày 20/3/2024.', '2024-03-20'],
  ['UBND xã (Công văn số 8/UBND ngày 02/01/2024) hứa nạo vét kênh xong trong tháng 2 nhưng đến nay chưa làm.', '2024-02-29'],
  ['Theo Quyết định nêu trên, Đoàn phải kết thúc kiểm tra trước ngày 15/4/2024.', '2024-04-15'],
  ['Xã mang theo bản cam kết hoàn thành trước ngày 30/4/2024 mà xã đã ký.', '2024-04-30'],
  ['Mốc nộp phiếu theo Công văn số 12/SYT-KH (đến hết ngày 20/02/2024) giữ nguyên, nay đã quá hạn.', '2024-02-20'],
  ['Sở nhận được Công văn số 8/UBND ngày 01/3/2024 của UBND xã Hòa An xin lùi thời gian nộp phiếu đến ngày 29/3/2024.', '2024-03-29'],
]

describe('terms', () => {
  it.each(TERMS.map(([text, ...due]) => ({ text, due })))('$text', ({ text, due }) => {
    expect(readSentence(text, '2024-03-12').map((d) => d.due)).toEqual(due)
  })
})

describe('look-alikes', () => {
  it.each(NONE)('%s: %s', (text) => {
    expect(readSentence(text, '2024-03-12').map((d) => d.text)).toEqual([])
  })
})

describe('terms of other documents', () => {
  it.each(RECALLED)('%s', (text, due) => {
    expect(readSentence(text, '2024-03-12').map((d) => [d.due, d.quoted])).toEqual([[due, true]])
  })
})

it('a paper that was ordered by goes on ordering up to the full stop, also after a semicolon', () => {
  const rows = readSentence(
    'Ngày 02/02/2024, Sở có Công văn số 12/SYT-KH, trong đó yêu cầu Trạm Y tế xã Hòa An nộp phiếu trước ngày 20/02/2024; Trạm Y tế xã Hòa Bắc gửi báo cáo đến hết ngày 25/02/2024. Trạm Y tế xã Hòa Bắc nộp lại trước ngày 20/3/2024.',
    '2024-03-12',
  )
  expect(rows.map((d) => [d.due, d.quoted, d.who])).toEqual([
    ['2024-02-20', true, ['Trạm Y tế xã Hòa An']],
    ['2024-02-25', true, ['Trạm Y tế xã Hòa Bắc']],
    ['2024-03-20', false, ['Trạm Y tế xã Hòa Bắc']],
  ])
})

it('two papers that ask for delay, each its own day; what is granted is the letter’s own', () => {
  const rows = readSentence(
    'Sở nhận được Công văn số 8/UBND ngày 01/3/2024 của UBND xã Hòa An xin gia hạn nộp phiếu đến ngày 29/3/2024 và Công văn số 9/UBND ngày 04/3/2024 của UBND xã Hòa Bắc xin lùi đến hết tháng 4/2024. Sở đồng ý gia hạn cho UBND xã Hòa An nộp phiếu đến ngày 22/3/2024.',
    '2024-03-12',
  )
  expect(rows.map((d) => [d.due, d.quoted, d.who])).toEqual([
    ['2024-03-29', true, ['UBND xã Hòa An']],
    ['2024-04-30', true, ['UBND xã Hòa Bắc']],
    ['2024-03-22', false, ['UBND xã Hòa An']],
  ])
})

it('what the letter itself asks after a paper came in is its own', () => {
  const rows = readSentence(
    'Xem xét Công văn số 8/UBND ngày 01/3/2024 của UBND xã Hòa An xin cấp thuốc, Sở đề nghị UBND xã lập danh sách gửi trước ngày 20/3/2024.',
    '2024-03-12',
  )
  expect(rows.map((d) => [d.due, d.quoted])).toEqual([['2024-03-20', false]])
})

it('a law spoken of in brackets makes no term another document’s', () => {
  const rows = readSentence(
    'Giao các Bộ có ý kiến về đề xuất tại Tờ trình số 92/TTr-UBND (lưu ý quy định của pháp luật), gửi trước ngày 10/5/2024.',
    '2024-03-12',
  )
  expect(rows.map((d) => d.quoted)).toEqual([false])
})
