import { FEW, type ExplainWords, type Sureness, type ToldExperience } from './explain-words.js'

const counted = (what: string, count: string | null, list: string | null): string =>
  [what, count, 'tiêu chí', list === null ? null : `${count === null ? '' : 'là '}số ${list}`].filter(Boolean).join(' ')

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Whose letters a figure is of. */
function lettersOf({ kind, known }: ToldExperience): string {
  const letters = kind === 'scan' ? 'bản quét' : 'thư'
  return { unseen: `${letters} thử`, tuned: `${letters} mẫu`, all: `${letters} thử và ${letters} mẫu` }[known.letters]
}

function figures({ of, known: { n, right } }: ToldExperience): string {
  const what = of === null ? 'cách đọc này' : lower(of)
  return n < FEW ? `${what} mới gặp ${n} lần, đúng ${right}` : `${what} đúng ${right}/${n} lần`
}

const experience = (told: readonly ToldExperience[], sureness: Sureness): string =>
  (sureness === 'doubtful' ? 'dù nói chung ' : '') +
  [...new Set(told.map(lettersOf))]
    .map(
      (letters) =>
        `${told
          .filter((t) => lettersOf(t) === letters)
          .map(figures)
          .join(', ')} trên ${letters}`,
    )
    .join('; ')

export const explainVi: ExplainWords = {
  page: 'trang',
  blocks: {
    number: 'Số và ký hiệu',
    date: 'Ngày',
    place: 'Nơi ban hành',
    issuer: 'Cơ quan ban hành',
    type: 'Loại',
    subject: 'Trích yếu',
    addressees: 'Kính gửi',
    copies: 'Nơi nhận',
    signer: 'Người ký',
    citations: 'Viện dẫn',
    deadlines: 'Hạn',
    fulfilments: 'Đã làm hay chưa',
    communes: 'Xã',
    criteria: 'Tiêu chí',
    standings: 'Danh hiệu, mục tiêu',
    tallies: 'Số xã đạt',
    money: 'Tiền',
    persons: 'Người được nêu tên',
    marks: 'Dấu',
  },
  pieces: {
    ordinal: 'Số',
    symbol: 'Ký hiệu',
    issuerParent: 'Cơ quan cấp trên',
    authority: 'Quyền hạn ký',
    title: 'Chức vụ',
    name: 'Họ tên',
    due: 'Ngày',
    who: 'Ai làm',
    task: 'Việc',
    document: 'Văn bản chứng tỏ',
    type: 'Tên loại',
    issuer: 'Cơ quan',
    date: 'Ngày',
    commune: 'Xã',
    met: 'Đạt',
    unmet: 'Chưa đạt',
    total: 'Tổng',
    metCount: 'Số đạt',
    unmetCount: 'Số chưa đạt',
    asOf: 'Tính đến',
    standard: 'Chuẩn',
    set: 'Bộ tiêu chí',
    status: 'Tình trạng',
    year: 'Năm',
    decision: 'Quyết định',
    number: 'Số',
    subject: 'Trích yếu',
    relation: 'Quan hệ',
    time: 'Giờ',
    district: 'Huyện',
    province: 'Tỉnh',
    code: 'Mã',
    amount: 'Số tiền',
    extends: 'Gia hạn cho',
    to: 'Gửi đến',
    via: 'Qua',
    text: 'Câu chữ',
    kind: 'Loại',
    quoted: 'Nhắc lại',
    done: 'Đã làm',
  },
  sureness: { sure: 'chắc', fairly: 'khá chắc', doubtful: 'NGHI NGỜ – xin đối chiếu' },
  summary: (values, doubtful) =>
    `Đọc được ${values} mục; ${doubtful.length === 0 ? 'không mục nào bị nghi ngờ.' : `${doubtful.length} mục cần xem lại: ${doubtful.join('; ')}.`}`,
  experience,
  note: 'Lưu ý',
  people: 'Lời của người',
  person: 'theo lời người',
  mismatch: 'KHÔNG KHỚP',
  blankRest: 'phần còn trống',
  rival: (value) => `Cũng có thể là: ${value}`,
  scanDoubt: 'Đọc từ bản quét, chữ có thể nhận dạng nhầm.',
  wordingDoubt: 'Câu viết có thể hiểu cách khác.',
  sameSentence: 'cùng câu trên',
  morePlaces: (count, pages) => `và ${count} chỗ nữa (trang ${pages.join(', ')})`,
  missing: 'Không có',
  problems: 'Chỗ không khớp',
  dropped: 'Đã xét và bỏ',
  moreDropped: (count) => `… và ${count} chỗ nữa (xem đủ bằng --rules)`,
  reasons: {
    blank_before_issue: 'để trống khi chưa ban hành',
    handwritten: 'viết tay',
    illegible: 'không đọc rõ',
    cut_off: 'bị cắt mất',
    not_stated: 'văn bản không ghi',
    not_computable: 'không tính được từ những gì đã ghi',
    not_applicable: 'loại văn bản này không có',
    rejected: 'người đọc bác giá trị máy đọc',
  },
  blank: '(trống)',
  window: (from, to) => `không ghi; trong khoảng ${from} đến ${to}`,
  relation: {
    basis: 'căn cứ',
    implements: 'thực hiện',
    replies: 'trả lời',
    reminds: 'nhắc lại, đôn đốc',
    replaces: 'thay thế',
    amends: 'sửa đổi, bổ sung',
    extends: 'gia hạn',
    mentions: 'nhắc đến',
  },
  citation: ({ number, date, issuer }) => [`số ${number}`, date, issuer && `của ${issuer}`].filter(Boolean).join(' '),
  dated: { day: (day) => `ngày ${day}`, month: (month) => `tháng ${month}`, year: (year) => `năm ${year}` },
  subjectOf: (subject) => `Về việc: ${subject}`,
  fulfilment: {
    done: 'Đã làm',
    notDone: 'Chưa làm',
    counted: (count, of) => (of === null ? `${count} nơi` : `${count}/${of} nơi`),
    nobody: 'không nêu tên ai',
    task: 'Việc',
    asOf: 'Tính đến',
    document: 'Theo văn bản số',
  },
  deadline: {
    noDay: (kind) => (kind === 'recurring' ? 'định kỳ' : 'không tính được ngày từ những gì đã ghi'),
    at: (day, time) => (time === null ? day : `${time.replace(':', ' giờ ')} ngày ${day}`),
    task: 'Việc',
    who: 'Ai làm',
    to: 'Gửi',
    via: 'Qua',
    extends: 'Gia hạn, thay cho',
    lastDayIs: 'Ngày cuối còn kịp',
    lastDay: ({ strict, lenient, rolled }) => {
      if (strict === lenient) return `${rolled} (${lenient} là ngày nghỉ)`
      const wide = rolled === lenient ? '' : `, là ngày nghỉ nên dời sang ${rolled}`
      return `${strict} nếu hiểu chặt; ${lenient} nếu hiểu rộng${wide}`
    },
    quoted: (from) => `Hạn của văn bản khác${from === null ? '' : ` (${from})`}, được nhắc lại ở đây`,
  },
  code: (code) => `mã ${code}`,
  writtenAs: (spellings) => `trong văn bản viết: ${spellings.join(', ')}`,
  criteria: {
    met: (count, list) => counted('đạt', count, list),
    unmet: (count, list) => counted('chưa đạt', count, list),
    outOf: (total) => `trên tổng số ${total} tiêu chí`,
    toward: (standard) => `phấn đấu ${standard}`,
    asOf: (day) => `tính đến ${day}`,
  },
  standing: {
    recognised: 'được công nhận',
    met: 'được nói là đạt chuẩn (không thấy quyết định)',
    proposed: 'đề nghị công nhận',
    target: 'mục tiêu',
    band: 'thuộc nhóm đạt',
    withdrawn: 'bị thu hồi danh hiệu',
    lost: 'được nói là giảm, không giữ được tiêu chí',
  },
  range: (low, high) => `${low === high ? low : `${low}-${high}`} tiêu chí`,
  year: (year) => `năm ${year}`,
  decision: (number) => `theo ${number}`,
  tally: (met) => `${met} xã`,
  isTarget: 'mục tiêu',
  dong: (amount) => `${amount} đồng`,
  marks: { draft: 'Dự thảo', arrival: 'Dấu đến' },
}
