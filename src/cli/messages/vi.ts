import type { Messages } from './messages.js'
import { postgresTroubles } from './postgres-troubles.js'
import { userMessages } from './users.js'
import { speeches } from '../../pipeline/words/speech.js'

export const vi: Messages = {
  help: {
    program: 'Đọc công văn: ai yêu cầu ai làm gì, hạn nào, xã nào đạt tiêu chí nào; mỗi giá trị kèm câu làm chứng.',
    usage: 'Cách dùng:',
    options: 'Tùy chọn:',
    commands: 'Lệnh:',
    arguments: 'Đối số:',
    global: 'Tùy chọn chung:',
    showHelp: 'hiện hướng dẫn',
    showVersion: 'hiện phiên bản',
  },
  unknownCommand: (name) => `Không có lệnh "${name}"; xem các lệnh bằng: congvan --help`,
  unknownOption: (name) => `Không có tùy chọn ${name}; xem các tùy chọn bằng --help sau tên lệnh.`,
  missingArgument: (command) => `Lệnh ${command} thiếu đối số; xem: congvan ${command} --help`,
  missingValue: (option) => `Tùy chọn ${option} thiếu giá trị.`,
  tooManyArguments: (command) => `Lệnh ${command} thừa đối số; xem: congvan ${command} --help`,
  notANumber: (typed) => `"${typed}" không phải là số, cần số nguyên không âm.`,
  notForTerminal: (format) =>
    `${format} là tệp cho chương trình khác, không in ra màn hình được; hãy ghi vào tệp: congvan report … --format ${format} > bang.${format}`,
  notAChoice: (typed, choices) => `"${typed}" không dùng được ở đây, cần một trong: ${choices.join(', ')}.`,
  unknownReport: (name, names) => `Không có báo cáo "${name}", có: ${names.join(', ')}.`,
  formatNotHere: (format) =>
    `Định dạng ${format} là lịch, chỉ dùng cho hạn xử lý; hãy dùng: congvan report deadlines --format ${format}, hoặc chọn định dạng khác.`,
  filterNotHere: (filter, report, filters) =>
    `Báo cáo ${report} không lọc theo ${filter}, chỉ lọc theo: ${filters.map((f) => `--${f}`).join(', ')}.`,
  filterNeeded: (filter, report) =>
    `Báo cáo ${report} cần biết ${filter}, ví dụ: congvan report ${report} ${filter} ${filter === '--since' ? '2024-03-15' : '"Tên xã"'}`,
  folderGiven: (path) => `"${path}" là thư mục, lệnh này cần tệp; muốn đọc cả thư mục hãy dùng: congvan ingest`,
  notAFolder: (path) => `"${path}" không phải là thư mục, cần một thư mục có sẵn để theo dõi.`,
  noStore: (path) => `Chưa có kho ở "${path}"; hãy đưa văn bản vào trước: congvan ingest THƯ_MỤC, hoặc chỉ kho khác bằng --store.`,
  unknownStore: (url) => `Chưa có loại kho nào cho "${url}", cần đường dẫn một tệp SQLite hoặc postgres://NGƯỜI_DÙNG@MÁY/CƠ_SỞ_DỮ_LIỆU.`,
  joiningLetters: 'xét các văn bản với nhau',
  storeFailed: (url, why) => `Không dùng được kho "${url}": ${why}.`,
  troubles: {
    ...postgresTroubles.vi,
    STORE_NEWER: 'kho do một phiên bản congvan mới hơn lập, hãy cập nhật chương trình',
    STORE_FOREIGN: 'đây là cơ sở dữ liệu của chương trình khác, hãy chỉ chỗ khác bằng --store',
    SQLITE_NOTADB: 'tệp này không phải kho SQLite, hãy chỉ tệp khác bằng --store',
    SQLITE_CORRUPT: 'tệp kho bị hỏng, hãy khôi phục từ bản sao lưu hoặc đưa văn bản vào một kho mới (--store)',
    SQLITE_BUSY: 'chương trình khác đang giữ kho, hãy đợi nó xong rồi chạy lại',
    SQLITE_FULL: 'đĩa đầy, hãy dọn bớt',
    ENOSPC: 'đĩa đầy, hãy dọn bớt',
    SQLITE_READONLY: 'không có quyền ghi vào kho, hãy cấp quyền hoặc chép kho sang chỗ khác',
    SQLITE_CANTOPEN: 'không mở được tệp ở đó (thư mục, chỗ chỉ đọc hoặc không có quyền), hãy kiểm tra đường dẫn và quyền ghi',
    EACCES: 'không có quyền ở thư mục ấy, hãy cấp quyền hoặc chọn chỗ khác bằng --store',
    EROFS: 'chỗ ấy chỉ đọc, hãy chọn chỗ khác bằng --store',
    ENOTDIR: 'đường dẫn đi qua một tệp không phải thư mục, hãy kiểm tra --store',
    EEXIST: 'đường dẫn đi qua một tệp không phải thư mục, hãy kiểm tra --store',
    EADDRINUSE: 'chương trình khác đang dùng cổng ấy',
  },
  failed: (why) => `Công việc dừng giữa chừng (${why}); những gì đã xong vẫn được giữ, hãy chạy lại cùng lệnh.`,
  severalLetters: (called, count) => `Có ${count} văn bản mang tên gọi "${called}", cho xem tất cả.`,
  nothingFound: (words) => `Không thấy "${words}" trong văn bản nào.`,
  foundWithoutAccents: 'Không có chỗ nào khớp cả dấu; dưới đây là chỗ khớp khi bỏ dấu.',
  outcomeName: {
    done: 'đã đọc',
    known: 'đã có',
    duplicate: 'trùng',
    waiting: 'chờ OCR',
    secret: 'mật',
    refused: 'không đọc được',
  },
  outcome: ({ kind, name, says }) => `${vi.outcomeName[kind]}: ${name}${says === null ? '' : ` – ${says}`}`,
  summary: (counts) => {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    const parts = [...counts].map(([kind, n]) => `${n} ${kind === 'done' ? 'mới' : vi.outcomeName[kind]}`)
    const fresh = counts.get('done') ?? 0
    return total === 0 ? 'Không có tệp nào.' : `${total} tệp: ${parts.join(', ')}.${fresh === 0 ? ' Không có gì mới.' : ''}`
  },
  reading: 'Đang đọc',
  page: (name, page, of) => `${name}: trang ${page}/${of}`,
  noTesseract:
    'Đã chọn --ocr tesseract nhưng máy này không có chương trình tesseract dùng được; hãy chạy congvan doctor để xem cách cài, hoặc dùng --ocr auto.',
  refused: (name, _code, says) => `${name}: ${says}`,
  serve: {
    opened: (address, folder) =>
      `Bàn làm việc mở tại ${address} (mở địa chỉ này bằng trình duyệt).\nVăn bản đến: thả tệp vào trang, hoặc vào thư mục "${folder}". Dừng bằng Ctrl+C.`,
    notOpened: (address, why) => `Không mở được bàn làm việc tại ${address} (${why}); hãy chọn cổng khác bằng --port.`,
    ending: 'Đang đóng: đọc nốt tệp dở tay rồi dừng; bấm Ctrl+C lần nữa để dừng ngay (tệp ấy sẽ được đọc lại lần sau, không mất gì).',
    noAdmin:
      'Mở cho máy khác, hoặc với --sign-in, thì mọi người phải đăng nhập mà chưa có quản trị viên nào; hãy thêm trước: congvan user add TÊN --role admin',
    others: (addresses) => `Máy khác mở tại: ${addresses.join(', ')}`,
    unencrypted:
      'Lưu ý: mật khẩu và văn bản đi qua mạng không mã hóa; ngoài mạng nội bộ tin cậy hãy đặt sau một cổng HTTPS với --behind-proxy (docs/BAN-LAM-VIEC.md).',
    notAName: (typed) => `"${typed}" không phải tên máy, cần dạng congvan.ubnd.local (nhiều tên cách nhau bằng dấu phẩy).`,
    ends: 'Đã đóng bàn làm việc.',
    noBrowser: (address) => `Máy này không mở được trình duyệt từ đây; hãy tự mở ${address}`,
  },
  users: userMessages.vi,
  watch: {
    begins: (folder) =>
      `Đang theo dõi "${folder}"; tệp đọc xong chuyển vào done/, tệp hỏng vào failed/, có --ocr off thì bản quét vào cho-ocr/. Dừng bằng Ctrl+C.`,
    ends: 'Đã dừng theo dõi.',
    storeInside: (store, folder) => `Kho "${store}" nằm trong thư mục được theo dõi "${folder}"; hãy đặt kho ở chỗ khác bằng --store.`,
    folderFailed: (folder, why) => `Không dùng được thư mục "${folder}" (${why}); hãy cấp quyền ghi hoặc chọn thư mục khác.`,
    heldBy: (folder, pid, host) =>
      `Thư mục "${folder}" đang được một congvan khác theo dõi${pid > 0 ? ` (tiến trình ${pid} trên máy ${host})` : ''}; hãy dùng cửa sổ ấy, dừng nó, hoặc chọn thư mục khác.`,
    moved: (name, to) => `${name} → ${to}`,
    notMoved: (name, why) => `Không chuyển được "${name}" (${why}); sẽ thử lại.`,
    passedOver: (name) =>
      `Bỏ qua "${name}": không phải tệp thường (liên kết, ống dẫn) hoặc tên tệp có ký tự hỏng; hãy chép chính tệp văn bản vào đây, đặt lại tên nếu cần.`,
    waiting: (name) => `"${name}" chưa chép xong hoặc đang bị giữ; sẽ thử lại.`,
  },
  demo: {
    intro: (folder, store) => `Đọc thư mẫu trong ${folder} vào kho ${store}`,
    noFixtures: (folder) => `Không thấy thư mẫu ở "${folder}"; bản cài đặt này không kèm thư mẫu, hãy dùng: congvan ingest THƯ_MỤC`,
    asOf: (day) => `Tính đến ngày ${day}, là ngày của văn bản mới nhất trong kho (không phải hôm nay).`,
    deadlines: 'Các hạn sắp tới',
    matrix: 'Bảng xã × tiêu chí (Đ: đạt, CĐ: chưa đạt, ô trống: chưa văn bản nào nói)',
    sentence: 'Câu làm chứng đằng sau một ô:',
    desk: 'Bàn làm việc trên chính các văn bản này:',
    answers: (address) => `Trang tại ${address} trả lời tốt; có CI nên dừng ở đây.`,
    silent: (address, why) =>
      `Trang tại ${address} không trả lời như phải thế (${why}); hãy chạy congvan doctor và báo cho người phụ trách phần mềm.`,
  },
  record: {
    file: 'Tệp',
    type: 'Loại',
    number: 'Số, ký hiệu',
    date: 'Ngày',
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    addressees: 'Kính gửi',
    signer: 'Người ký',
    deadlines: 'Hạn xử lý',
    communes: 'Các xã',
    problems: 'Cần xem lại',
    blank: '(trống)',
  },
  ...speeches.vi,
}
