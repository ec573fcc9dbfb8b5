import type { Phrase } from './phrase.js'

/** Clock and relative only where told; null and absent are the same. */
export interface TermRow {
  readonly due: string | null
  readonly kind: string
  readonly time?: string
  readonly rrule?: string
  readonly relative?: readonly [duration: string, from: string, working: boolean]
}

const by = (due: string): readonly TermRow[] => [{ due, kind: 'by' }]
const before = (due: string): readonly TermRow[] => [{ due, kind: 'before' }]
const within = (due: string): readonly TermRow[] => [{ due, kind: 'within' }]

/** Wordings of terms; a day without a year takes the year of the letter. */
export const TERMS: readonly Phrase<TermRow>[] = [
  { id: 'P001', text: 'Các xã gửi dự toán trước ngày 10/12/2025.', frame: { date: '2025-11-20' }, rows: before('2025-12-10') },
  { id: 'P002', text: 'Các xã gửi dự toán trước ngày 10 tháng 5 năm 2026.', frame: { date: '2026-04-02' }, rows: before('2026-05-10') },
  { id: 'P003', text: 'Các xã gửi dự toán trước ngày 15-1-2018.', frame: { date: '2018-01-03' }, rows: before('2018-01-15') },
  { id: 'P004', text: 'Các xã gửi dự toán trước ngày 30-4.', rows: before('2024-04-30') },
  { id: 'P005', text: 'Các xã gửi dự toán trước ngày 4/1/2019.', frame: { date: '2018-12-24' }, rows: before('2019-01-04') },
  { id: 'P006', text: 'Hoàn thành việc nghiệm thu đến trước ngày 31/5/2019.', frame: { date: '2019-04-02' }, rows: before('2019-05-31') },
  {
    id: 'P007',
    text: 'Các xã gửi biểu trước 16h ngày 27/3/2017.',
    frame: { date: '2017-03-20' },
    rows: [{ due: '2017-03-27', kind: 'before', time: '16:00' }],
  },
  {
    id: 'P008',
    text: 'Các xã gửi biểu trước 17h ngày 15/11.',
    frame: { date: '2019-11-05' },
    rows: [{ due: '2019-11-15', kind: 'before', time: '17:00' }],
  },
  {
    id: 'P009',
    text: 'Các xã gửi tham luận trước 13h cùng ngày.',
    rows: [{ due: null, kind: 'before', time: '13:00', relative: ['P0D', 'event:cùng ngày', false] }],
  },
  {
    id: 'P009b',
    text: 'Đoàn làm việc tại huyện ngày 20/3/2024, các xã gửi tài liệu trước 13h cùng ngày.',
    rows: [{ due: '2024-03-20', kind: 'before', time: '13:00' }],
  },
  {
    id: 'P010',
    text: 'Các xã gửi danh sách chậm nhất trước 16h ngày 23/12.',
    frame: { date: '2019-12-16' },
    rows: [{ due: '2019-12-23', kind: 'by', time: '16:00' }],
  },
  { id: 'P011', text: 'Các xã gửi danh sách chậm nhất trước ngày 31/12/2019.', frame: { date: '2019-12-16' }, rows: by('2019-12-31') },
  { id: 'P012', text: 'Các xã gửi danh sách chậm nhất vào ngày 7-5.', rows: by('2024-05-07') },
  { id: 'P013', text: 'Các xã gửi danh sách chậm nhất ngày 01/6.', rows: by('2024-06-01') },
  { id: 'P014', text: 'Nhận góp ý chậm nhất đến hết ngày 5-1-2018.', frame: { date: '2017-12-20' }, rows: by('2018-01-05') },
  { id: 'P015', text: 'Nộp hồ sơ chậm nhất đến ngày\n30/9/2025.', frame: { date: '2025-09-03' }, rows: by('2025-09-30') },
  { id: 'P016', text: 'Nghiệm thu chậm nhất tháng 10/2025.', frame: { date: '2025-08-03' }, rows: by('2025-10-31') },
  { id: 'P017', text: 'Nghiệm thu chậm nhất ngày 31/12/2024.', rows: by('2024-12-31') },
  { id: 'P018', text: 'Thời hạn nộp hồ sơ được gia hạn đến ngày 30/9/2025.', frame: { date: '2025-09-03' }, rows: by('2025-09-30') },
  { id: 'P019', text: 'Thời hạn nộp hồ sơ được gia hạn đến 31/12 tới.', rows: by('2024-12-31') },
  {
    id: 'P020',
    text: 'Cắm mốc đường liên thôn, hoàn thành trong tháng 7-2019.',
    frame: { date: '2019-05-03' },
    rows: within('2019-07-31'),
  },
  { id: 'P021', text: 'Cắm mốc đường liên thôn, hoàn thành trong tháng 7 này.', frame: { date: '2024-07-03' }, rows: within('2024-07-31') },
  {
    id: 'P022',
    text: 'Cắm mốc đường liên thôn, hoàn thành trong tháng 8-2018.',
    frame: { date: '2018-05-03' },
    rows: within('2018-08-31'),
  },
  { id: 'P023', text: 'Các xã niêm yết danh sách trong tháng 1/2020.', frame: { date: '2019-12-03' }, rows: within('2020-01-31') },
  { id: 'P024', text: 'Các xã niêm yết danh sách trong tháng này.', rows: within('2024-03-31') },
  { id: 'P025', text: 'Các xã nghiệm thu công trình vào quý II/2025.', frame: { date: '2025-02-03' }, rows: within('2025-06-30') },
  { id: 'P026', text: 'Các xã nghiệm thu công trình vào quý III/2025.', frame: { date: '2025-02-03' }, rows: within('2025-09-30') },
  { id: 'P027', text: 'Các xã nghiệm thu công trình vào tháng 12.2025.', frame: { date: '2025-02-03' }, rows: within('2025-12-31') },
  { id: 'P028', text: 'Yêu cầu các xã trả hết nợ công trình trong năm 2018.', frame: { date: '2018-02-03' }, rows: within('2018-12-31') },
  {
    id: 'P029',
    text: 'II. NHIỆM VỤ LÀM NGAY TRONG THÁNG 12/20251. Phòng Nội vụ tham mưu quy chế làm việc.',
    frame: { date: '2025-12-02' },
    rows: within('2025-12-31'),
  },
  {
    id: 'P030',
    text: 'Nạo vét kênh chính, hoàn thành trước mùa mưa năm 2026.',
    frame: { date: '2026-02-02' },
    rows: [{ due: null, kind: 'before', relative: ['P0D', 'event:mùa mưa năm 2026', false] }],
  },
  { id: 'P031', text: 'Các xã treo cờ ngay trước thời điểm 30/4/2026.', frame: { date: '2026-04-02' }, rows: before('2026-04-30') },
  {
    id: 'P032',
    text: 'Ban hành quy chế mới, hoàn thành trước ngày 30/6/2025, có hiệu lực từ ngày 01/7/2025.',
    frame: { date: '2025-05-02' },
    rows: before('2025-06-30'),
  },
  {
    id: 'P033',
    text: 'Các xã công bố công khai trước ngày 30 tháng 9 năm 2025.',
    frame: { date: '2025-05-02' },
    rows: before('2025-09-30'),
  },
  {
    id: 'P034',
    text: 'Việc cắm mốc hoàn thành trước ngày 30 tháng 6 năm 2026.',
    frame: { date: '2026-05-02' },
    rows: before('2026-06-30'),
  },
  {
    id: 'P035',
    text: 'Thời hạn yêu cầu gửi báo cáo dân số năm 2025 về Sở Y tế trước ngày 20/12/2025.',
    frame: { date: '2025-12-02' },
    rows: before('2025-12-20'),
  },
  {
    id: 'P036',
    text: 'Tiếp nhận phiếu đăng ký từ ngày 10/5/2026 đến hết ngày 14/5/2026.',
    frame: { date: '2026-05-02' },
    rows: within('2026-05-14'),
  },
  {
    id: 'P037',
    text: 'Các xã phải trả lời trong thời hạn 10 ngày.',
    rows: [{ due: null, kind: 'relative', relative: ['P10D', 'unsaid', false] }],
  },
  {
    id: 'P038',
    text: 'Trong thời hạn 07 ngày làm việc, kể từ ngày kết thúc Đại hội, các xã gửi biên bản.',
    rows: [{ due: null, kind: 'relative', relative: ['P7D', 'event:kết thúc Đại hội', true] }],
  },
  {
    id: 'P039',
    text: 'Trong thời hạn 07 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ, Phòng Nội vụ thẩm định xong.',
    rows: [{ due: null, kind: 'relative', relative: ['P7D', 'event:nhận đủ hồ sơ hợp lệ', false] }],
  },
  {
    id: 'P040',
    text: 'Yêu cầu Phòng Nội vụ trả lời trong thời hạn 03 ngày làm việc.',
    rows: [{ due: null, kind: 'relative', relative: ['P3D', 'unsaid', true] }],
  },
  {
    id: 'P041',
    text: 'Các xã bàn giao xong hồ sơ trong thời gian 90 ngày kể từ ngày ban hành Quyết định này.',
    frame: { date: '2025-12-29', number: 'Số: 47/QĐ-UBND', title: 'QUYẾT ĐỊNH\nVề việc bàn giao hồ sơ' },
    rows: [{ due: '2026-03-29', kind: 'relative', relative: ['P90D', 'issue', false] }],
  },
  {
    id: 'P042',
    text: 'Trước khi hết nhiệm kỳ 30 ngày làm việc, các thôn gửi danh sách giới thiệu.',
    rows: [{ due: null, kind: 'relative', relative: ['P30D', 'event:hết nhiệm kỳ', true] }],
  },
  {
    id: 'P043',
    text: 'Cho phép kéo dài việc thi công. Thời gian gia hạn không quá 12 tháng.',
    rows: [{ due: null, kind: 'relative', relative: ['P12M', 'previous-deadline', false] }],
  },
  {
    id: 'P044',
    text: 'Định kỳ 6 tháng và hằng năm, các xã báo cáo kết quả về huyện.',
    rows: [{ due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6' }],
  },
  {
    id: 'P045',
    text: 'Các xã báo cáo 6 tháng đầu năm trước ngày 20 tháng 6 hằng năm và báo cáo năm trước ngày 20 tháng 12 hằng năm.',
    rows: [{ due: null, kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20' }],
  },
  { id: 'P046', text: 'Các xã báo cáo kết quả theo thời gian quy định.', rows: [] },
]

/** Times that are no term: conditions, validity, counts, forecasts, events, what is past. */
export const NO_TERMS: readonly Phrase<TermRow>[] = [
  {
    id: 'P047',
    text: 'Đối với những đơn tiếp nhận trước ngày 15/8/2018, các xã giải quyết theo quy định cũ.',
    frame: { date: '2018-08-01' },
    rows: [],
  },
  { id: 'P048', text: 'Đề án được phê duyệt trước ngày Thông tư này có hiệu lực thì tiếp tục thực hiện.', rows: [] },
  { id: 'P049', text: 'Quy chế này có hiệu lực thi hành từ ngày 15 tháng 02 năm 2026.', frame: { date: '2026-01-20' }, rows: [] },
  {
    id: 'P050',
    text: 'Quyết định này có hiệu lực thi hành kể từ ngày ban hành đến hết ngày 28 tháng 02 năm 2027.',
    frame: { date: '2026-01-20' },
    rows: [],
  },
  { id: 'P051', text: 'Người làm việc trước ngày 01 tháng 01 năm 2021 được hưởng chế độ cũ.', rows: [] },
  { id: 'P052', text: 'Huyện lưu giữ các điệu hát sáng tác trước năm 1975.', rows: [] },
  { id: 'P053', text: 'Đến hết tháng 6-2017, toàn tỉnh Hòa Bình có 47 xã đạt chuẩn.', frame: { date: '2017-07-20' }, rows: [] },
  { id: 'P054', text: 'Nhà máy dự kiến hoàn thành phát điện trong quý 1-2018.', frame: { date: '2017-07-20' }, rows: [] },
  { id: 'P055', text: 'Xã Nhân Nghĩa về đích nông thôn mới vượt thời hạn một năm.', rows: [] },
  { id: 'P056', text: 'Hội Nông dân xã tổ chức đại hội vào ngày 09/4/2025.', frame: { date: '2025-03-20' }, rows: [] },
  { id: 'P057', text: 'Đến ngày 10-1 chúng tôi sẽ tiếp tục kiểm tra.', frame: { date: '2018-01-03' }, rows: [] },
  { id: 'P058', text: 'Ngay trong tháng 4-2017, Chủ tịch UBND huyện đã giao các xã thực hiện.', frame: { date: '2017-06-03' }, rows: [] },
  { id: 'P059', text: 'Tuyên truyền sâu rộng, đồng bộ trước, trong và sau đợt cao điểm.', rows: [] },
]
