/** What the values of a record are called, in the law's own words, and why one is not there. */
import type { LetterRecord, MissingReason } from '../../model/letter-record.js'
import type { Words } from '../../report/report.js'

const w = (vi: string, en: string): Words => ({ vi, en })

const HEAD: Readonly<Record<string, Words>> = {
  '/number': w('Số, ký hiệu', 'Number'),
  '/number/ordinal': w('Số', 'Number'),
  '/number/symbol': w('Ký hiệu', 'Symbol'),
  '/date': w('Ngày tháng', 'Date'),
  '/type': w('Tên loại', 'Type'),
  '/issuer': w('Cơ quan ban hành', 'Issuer'),
  '/issuerParent': w('Cơ quan cấp trên', 'Parent body'),
  '/place': w('Nơi ban hành', 'Place'),
  '/subject': w('Trích yếu', 'Subject'),
  '/addressees': w('Kính gửi', 'To'),
  '/copies': w('Nơi nhận', 'Copies'),
  '/signer': w('Người ký', 'Signer'),
  '/signer/authority': w('Quyền hạn ký', 'Authority'),
  '/signer/title': w('Chức vụ', 'Title'),
  '/signer/name': w('Người ký', 'Signer'),
  '/marks/urgency': w('Độ khẩn', 'Urgency'),
  '/marks/secrecy': w('Độ mật', 'Secrecy'),
  '/marks/draft': w('Dự thảo', 'Draft'),
  '/marks/copyOf': w('Bản sao', 'Copy'),
  '/marks/arrival': w('Dấu đến', 'Arrival stamp'),
}

export const LIST_NAMES: Readonly<Record<string, Words>> = {
  deadlines: w('Hạn', 'Deadlines'),
  citations: w('Viện dẫn', 'Documents cited'),
  fulfilments: w('Đã làm hay chưa', 'Done or not'),
  communes: w('Xã', 'Communes'),
  criteria: w('Tiêu chí', 'Criteria'),
  standings: w('Danh hiệu, mục tiêu', 'Titles, targets'),
  tallies: w('Số xã đạt', 'Communes counted'),
  money: w('Tiền', 'Money'),
  persons: w('Người được nêu tên', 'Persons named'),
}

const PIECES: Readonly<Record<string, Words>> = {
  ...{ due: w('Ngày', 'Due'), task: w('Việc', 'Task'), who: w('Ai làm', 'Who'), text: w('Câu chữ', 'Wording'), kind: w('Loại', 'Kind') },
  ...{ time: w('Giờ', 'Time'), rrule: w('Định kỳ', 'Recurs'), quoted: w('Nhắc lại', 'Recalled'), quotedFrom: w('Hạn của', 'Term of') },
  ...{ to: w('Gửi đến', 'To'), via: w('Qua', 'Via'), extends: w('Gia hạn cho', 'Extends'), lastDay: w('Ngày cuối còn kịp', 'Last day') },
  ...{ number: w('Số', 'Number'), date: w('Ngày', 'Date'), type: w('Tên loại', 'Type'), issuer: w('Cơ quan', 'Issuer') },
  ...{ subject: w('Trích yếu', 'Subject'), relation: w('Quan hệ', 'Relation'), document: w('Theo văn bản', 'Document') },
  ...{ done: w('Đã làm', 'Done'), count: w('Số nơi', 'How many'), of: w('Trên', 'Of'), asOf: w('Tính đến', 'As of') },
  ...{ name: w('Tên', 'Name'), written: w('Viết trong văn bản', 'As written'), district: w('Huyện', 'District') },
  ...{ province: w('Tỉnh', 'Province'), code: w('Mã', 'Code'), commune: w('Xã', 'Commune'), standard: w('Chuẩn', 'Standard') },
  ...{ set: w('Bộ tiêu chí', 'Set'), toward: w('Phấn đấu', 'Toward'), met: w('Đạt', 'Met'), unmet: w('Chưa đạt', 'Not met') },
  ...{ metCount: w('Số đạt', 'Met'), unmetCount: w('Số chưa đạt', 'Not met'), total: w('Tổng', 'Total') },
  ...{ status: w('Tình trạng', 'Status'), range: w('Nhóm', 'Group'), year: w('Năm', 'Year'), decision: w('Quyết định', 'Decision') },
  ...{ unit: w('Đơn vị', 'Unit'), label: w('Khoản', 'Item'), source: w('Nguồn', 'Source'), amount: w('Số tiền (đồng)', 'Amount (VND)') },
  ...{ title: w('Chức vụ', 'Title'), office: w('Cơ quan', 'Office') },
}

/** Of a piece of an item ("due"). */
export const pieceName = (piece: string): Words => (Object.hasOwn(PIECES, piece) ? PIECES[piece] : undefined) ?? w(piece, piece)

/** Of any pointer: "Trích yếu", "Hạn 2: Ngày", "Nơi nhận 3"; `about`: what the item tells of ("Tiêu chí (Phú Lương): Chưa đạt"). */
export function nameOf(pointer: string, about: string | null = null): Words {
  const [, list = '', index, piece, inner] = pointer.split('/')
  const head = Object.hasOwn(HEAD, pointer) ? HEAD[pointer] : undefined
  if (head !== undefined) return head
  const all =
    (Object.hasOwn(LIST_NAMES, list) ? LIST_NAMES[list] : undefined) ?? (Object.hasOwn(HEAD, `/${list}`) ? HEAD[`/${list}`] : undefined)
  if (all === undefined || index === undefined) return w(pointer, pointer)
  const nth = about === null ? ` ${Number(index) + 1}` : ` (${about})`
  if (piece === undefined) return w(all.vi + nth, all.en + nth)
  const of = pieceName(piece)
  const which = inner === undefined ? '' : ` ${Number(inner) + 1}`
  return w(`${all.vi}${nth}: ${of.vi}${which}`, `${all.en}${nth}: ${of.en}${which}`)
}

const REASONS: Readonly<Record<MissingReason, Words>> = {
  blank_before_issue: w('để trống khi chưa ban hành', 'left blank before issue'),
  handwritten: w('viết tay', 'handwritten'),
  illegible: w('không đọc rõ', 'not legible'),
  cut_off: w('bị cắt mất', 'cut off'),
  not_stated: w('văn bản không ghi', 'not stated'),
  not_computable: w('không tính được từ những gì đã ghi', 'cannot be worked out'),
  not_applicable: w('loại văn bản này không có', 'not in this kind of paper'),
  rejected: w('người đọc bác giá trị máy đọc', 'rejected by a person'),
}

/** What was not found in a picture may stand on the page all the same. */
export const reasonWords = ({ source: { ocr } }: Pick<LetterRecord, 'source'>, reason: MissingReason): Words =>
  reason === 'not_stated' && ocr !== null ? w('không đọc thấy trên bản quét', 'not seen in the scan') : REASONS[reason]

/** Words of the record's own lists of choices. */
export const CHOICES: Readonly<Record<string, Words>> = {
  ...{ basis: w('căn cứ', 'basis'), implements: w('thực hiện', 'implements'), replies: w('trả lời', 'replies to') },
  ...{ reminds: w('nhắc lại, đôn đốc', 'reminds of'), replaces: w('thay thế', 'replaces'), amends: w('sửa đổi, bổ sung', 'amends') },
  ...{ mentions: w('nhắc đến', 'mentions') },
  ...{
    recognised: w('được công nhận', 'recognised'),
    met: w('được nói là đạt', 'said to meet'),
    proposed: w('đề nghị công nhận', 'proposed'),
  },
  ...{ target: w('mục tiêu', 'target'), band: w('thuộc nhóm đạt', 'in a group'), withdrawn: w('bị thu hồi danh hiệu', 'withdrawn') },
  ...{ lost: w('được nói là giảm', 'said to be lost'), fact: w('đã đạt', 'fact') },
  ...{
    before: w('trước ngày', 'before'),
    by: w('chậm nhất', 'by'),
    within: w('trong thời hạn', 'within'),
    'end-of': w('đến hết', 'end of'),
  },
  ...{ on: w('vào ngày', 'on'), recurring: w('định kỳ', 'recurring'), relative: w('tính từ một mốc', 'relative') },
  extends: w('gia hạn', 'extends'),
}
