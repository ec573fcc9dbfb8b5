import { MOTTO, type HeadCase, type Wanted } from './head-case.js'

interface Parts {
  readonly issuer?: string
  readonly number?: string
  readonly date?: string
  readonly title?: string
  readonly to?: string
  readonly foot?: string
}

/** A letter in which only the part under test differs. */
const letter = (p: Parts): string => `UBND TỈNH HÀ BẮC
${p.issuer ?? 'UBND HUYỆN SÔNG MÂY'}
${p.number ?? 'Số: 12/UBND-NN'}

${MOTTO}
${p.date ?? 'Sông Mây, ngày 3 tháng 4 năm 2024'}

${p.title ?? 'THÔNG BÁO\nVề lịch tưới vụ xuân'}

${p.to ?? 'Kính gửi: UBND các xã.'}

UBND huyện đề nghị các đơn vị triển khai những nội dung sau đây.
${p.foot ?? '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLù Văn Sín\n'}`

const one = (name: string, parts: Parts, want: Wanted): HeadCase => ({ name, text: letter(parts), want })

const DAY = { date: '2025-08-02', place: 'Sông Mây' }
const dates: readonly HeadCase[] = [
  'Sông Mây, hồi 22 giờ 15 phút ngày 02 tháng 8 năm 2025',
  'Sông Mây, 06h30 ngày 2 tháng 8 năm 2025',
  'Sông Mây, lúc 17:00, ngày 02 tháng 8 năm 2025',
  'Sông Mây, hồi 6 giờ,\nngày 02 tháng 8 năm 2025',
  'Sông Mây, 17 giờ 00 ngày 02/8/2025',
  'Sông Mây, ngày 02-08-2025 hồi 17h00',
  'Sông Mây ,ngày02tháng8 năm2025',
  'Sông Mây ngày 02 tháng 8 năm 2025',
  '(Sông Mây, ngày 02 tháng 8 năm 2025)',
  'Sông Mây, ngày 02 tháng 8 năm 2025 (thứ Bảy)',
  'Sông Mây, ngày 0 2 tháng 8 năm 2 025',
].map((date) => one(`date line «${date.replace('\n', ' / ')}»`, { date }, DAY))

const SUBJECTS: readonly (readonly [title: string, subject: string])[] = [
  ['CÔNG ĐIỆN\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ HUYỆN\nVề ứng phó bão số 3', 'ứng phó bão số 3'],
  ['THÔNG BÁO\nCỦA VĂN PHÒNG UBND HUYỆN\nVề lịch tiếp công dân', 'lịch tiếp công dân'],
  ['QUYẾT ĐỊNH\nCỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN\nVề việc kiện toàn Ban Chỉ đạo', 'kiện toàn Ban Chỉ đạo'],
  ['NGHỊ QUYẾT\nHỘI ĐỒNG NHÂN DÂN HUYỆN SÔNG MÂY\nKHÓA XX, KỲ HỌP THỨ 12\nVề dự toán ngân sách năm 2025', 'dự toán ngân sách năm 2025'],
  ['KẾT LUẬN KIỂM TRA\nViệc giao đất tại xã Nậm Cắn', 'Việc giao đất tại xã Nậm Cắn'],
  ['BIÊN BẢN LÀM VIỆC\nVề việc bàn giao mốc giới', 'bàn giao mốc giới'],
  ['HƯỚNG DẪN LIÊN NGÀNH\nQuy trình cấp thẻ', 'Quy trình cấp thẻ'],
  // words that belong to the trích yếu
  ['BIÊN BẢN HỌP\nHội đồng xét chọn năm 2024', 'HỌP Hội đồng xét chọn năm 2024'],
  ['KẾ HOẠCH KIỂM TRA\nCông tác cải cách hành chính', 'KIỂM TRA Công tác cải cách hành chính'],
  ['THÔNG BÁO KẾT LUẬN\ncủa Chủ tịch UBND huyện tại phiên họp tháng 3', 'KẾT LUẬN của Chủ tịch UBND huyện tại phiên họp tháng 3'],
  ['KẾ HOẠCH\nPHÒNG CHỐNG THIÊN TAI\nTrên địa bàn huyện năm 2024', 'PHÒNG CHỐNG THIÊN TAI Trên địa bàn huyện năm 2024'],
  ['BÁO CÁO\nTình hình làm đường\n6 tháng đầu năm 2024,\nnhiệm vụ cuối năm', 'Tình hình làm đường 6 tháng đầu năm 2024, nhiệm vụ cuối năm'],
]
const subjects = SUBJECTS.map(([title, subject]) => one(`trích yếu «${title.replace(/\n/g, ' / ')}»`, { title }, { subject }))

const RECEIVERS: readonly (readonly [to: string, addressees: readonly string[]])[] = [
  ['Kính gửi: UBND tỉnh Hà Bắc\n(qua Sở Xây dựng)', ['UBND tỉnh Hà Bắc (qua Sở Xây dựng)']],
  ['Kính gửi:\n- UBND tỉnh Hà Bắc\n(qua Sở Xây dựng);\n- Sở Y tế.', ['UBND tỉnh Hà Bắc (qua Sở Xây dựng)', 'Sở Y tế']],
  ['Kính gửi:\nSở Xây dựng\nSở Y tế\nUBND xã Nậm Cắn', ['Sở Xây dựng', 'Sở Y tế', 'UBND xã Nậm Cắn']],
  ['Kính gửi: - UBND các xã - Phòng Tài chính - Kế hoạch - Công an huyện', ['UBND các xã', 'Phòng Tài chính - Kế hoạch', 'Công an huyện']],
  ['Kính gửi: - UBND các xã; - Phòng Văn hóa - Xã hội.', ['UBND các xã', 'Phòng Văn hóa - Xã hội']],
  ['Kính gửi: - Thường trực Huyện ủy - HĐND - UBND huyện', ['Thường trực Huyện ủy - HĐND - UBND huyện']],
  ['Kính gửi: 1. UBND các xã; 2. Công an huyện.', ['UBND các xã', 'Công an huyện']],
  ['Kính gửi:\n1. UBND các xã;\n2. Công an huyện.', ['UBND các xã', 'Công an huyện']],
  ['Kính chuyển: Sở Y tế; Công an huyện.', ['Sở Y tế', 'Công an huyện']],
  ['Gửi: UBND các xã, thị trấn', ['UBND các xã, thị trấn']],
  ['Kính gửi:\n- UBND các xã\n- Công an huyện\n(Danh sách kèm theo)', ['UBND các xã', 'Công an huyện']],
]
const receivers = RECEIVERS.map(([to, addressees]) =>
  one(`receivers «${to.replace(/\n/g, ' / ')}»`, { to }, { addressees: [...addressees] }),
)

const odd: readonly HeadCase[] = [
  one(
    "another document's number inside the issuer's name",
    { issuer: 'TỔ CÔNG TÁC THEO QUYẾT ĐỊNH SỐ 88/QĐ-UBND', number: 'Số: 03/BC-TCT' },
    { ordinal: '03', symbol: 'BC-TCT' },
  ),
  one(
    'minutes: the other party signs first',
    {
      issuer: 'ĐOÀN GIÁM SÁT',
      title: 'BIÊN BẢN\nVề việc giám sát tại xã Nậm Cắn',
      foot: '\nĐẠI DIỆN UBND XÃ\nCHỦ TỊCH\nVì Thị Mai\n\nTM. ĐOÀN GIÁM SÁT\nTRƯỞNG ĐOÀN\nLù Văn Sín\n',
    },
    { signer: { authority: 'TM. ĐOÀN GIÁM SÁT', title: 'TRƯỞNG ĐOÀN', name: 'Lù Văn Sín' } },
  ),
  one(
    "a form's code under Nơi nhận",
    { foot: '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nQT-05.NN\n\nTUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ\nLù Văn Sín\n' },
    { signer: { authority: 'TUQ. CHỦ TỊCH', title: 'TRƯỞNG PHÒNG KINH TẾ', name: 'Lù Văn Sín' } },
  ),
  one(
    'a family name like a word of lists',
    { foot: '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(ký số)\nDanh Quới\n' },
    { signer: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Danh Quới' } },
  ),
  {
    name: 'a news page with banner, menu and posting day',
    text: `CỔNG THÔNG TIN ĐIỆN TỬ XÃ NẬM CẮN
Trang chủ › Tin tức › Liên hệ

Bản Lầu có con đường mới
Ngày đăng: 05/6/2024 08:10 - Lượt xem: 120

Sau ba tháng thi công, con đường dài hai cây số nối bản Lầu với trung tâm xã đã được đưa vào sử dụng, bà con trong bản ai cũng phấn khởi vì từ nay không còn cảnh lầy lội.

Con đường có tổng vốn hơn hai tỷ đồng, trong đó người dân góp hơn năm trăm ngày công và hiến gần một nghìn mét vuông đất để mở rộng mặt đường, xây rãnh thoát nước.

Tin, ảnh: Hải Yến`,
    want: { form: 'news', subject: 'Bản Lầu có con đường mới', date: '2024-06-05' },
  },
]

export const handsCases: readonly HeadCase[] = [...dates, ...subjects, ...receivers, ...odd]
