/** What the commands say of people's words, the log and rebuilding. */
import type { Saying } from '../../model/word.js'
import { ROLE_NAMES } from '../users/role-names.js'
import type { ToldWord } from '../words-told.js'

export interface WordMessages {
  readonly acts: Readonly<Record<Saying['act'], string>>
  readonly states: Readonly<Record<ToldWord['state'], string>>
  readonly nothing: string
  readonly whyNeeded: (command: string) => string
  readonly onNeeded: string
  readonly noUser: string
  readonly severalCalled: (called: string, ids: readonly string[]) => string
  /** After the change itself: who, and by what code it is taken back. */
  readonly saidBy: (by: string, code: string) => string
  readonly saidBefore: string
  readonly picture: string
  readonly more: (count: number) => string
  readonly removed: string
  readonly doneOn: (day: string, actor: string | null) => string
  readonly joined: (how: 'rendition' | 'draft') => string
  readonly parted: string
  readonly wordNotFound: (code: string) => string
  readonly withdrawnBefore: string
  readonly withdrawn: (code: string) => string
  /** In `explain`: "Lan sửa ngày 22/11/2026: máy đọc 05/01/2024". */
  readonly told: (told: { act: string; by: string; day: string; instead: string | null; why: string | null }) => string
  readonly takenBack: (told: { by: string; day: string; why: string | null }) => string
  readonly title: string
  readonly columns: Readonly<Record<'code' | 'at' | 'by' | 'letter' | 'what' | 'why' | 'state' | 'event' | 'subject' | 'detail', string>>
  readonly events: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, string>>
  readonly changedLetters: (count: number) => string
  readonly claim: Readonly<
    Record<'met' | 'unmet' | 'claimed' | 'lost' | 'recognised' | 'withdrawn' | 'proposed' | 'band' | 'target', string>
  >
  readonly criterion: (no: number) => string
  readonly rebuild: {
    readonly same: (letters: number) => string
    readonly kept: (letters: number, changed: number) => string
    readonly trial: (letters: number, changed: number, values: number) => string
    readonly proofsOnly: (letters: number) => string
    readonly lost: string
    readonly new: string
    readonly picture: (cells: number, asOf: string) => string
    readonly stopped: string
    /** Cells of the picture that are no criterion. */
    readonly cells: Readonly<Record<string, string>>
    readonly values: Readonly<Record<string, string>>
  }
}

const because = (why: string | null): string => (why === null ? '' : ` (${why})`)

const vi: WordMessages = {
  acts: { confirm: 'xác nhận', correct: 'sửa', reject: 'bác', done: 'báo đã làm', join: 'nhập làm một', part: 'tách ra' },
  states: {
    stands: 'đang có hiệu lực',
    overruled: 'đã có lời sau thay',
    idle: 'máy nay không còn đọc như vậy',
    lost: 'không còn chỗ bám',
    withdrawn: 'đã rút',
  },
  nothing: '(trống)',
  whyNeeded: (command) => `Lệnh ${command} cần lý do để người sau hiểu: thêm --why "lý do".`,
  onNeeded: 'Lệnh done cần ngày đã làm xong: thêm --on NGÀY.',
  noUser: 'Không biết ai đang nói (máy không cho biết tên người dùng); hãy nêu tên: --by "Họ tên".',
  severalCalled: (called, ids) => `Có ${ids.length} văn bản mang tên gọi "${called}"; hãy gọi bằng mã của một văn bản: ${ids.join(', ')}.`,
  saidBy: (by, code) => `Lời của ${by}, mã ${code}; rút lại bằng: congvan withdraw ${code} --why "lý do"`,
  saidBefore: 'Lời này đã có trong kho, không ghi thêm.',
  picture: 'Bức tranh đổi',
  more: (count) => `… và ${count} điều khác`,
  removed: '(bỏ)',
  doneOn: (day, actor) => `đã làm xong ngày ${day}${actor === null ? '' : ` – ${actor}`}`,
  joined: (how) => (how === 'draft' ? 'dự thảo và bản ký của nhau' : 'cùng một văn bản'),
  parted: 'hai văn bản khác nhau',
  wordNotFound: (code) => `Không có lời nào mang mã "${code}", cần từ 6 chữ số đầu của một mã; xem các mã bằng: congvan words`,
  withdrawnBefore: 'Lời này đã được rút từ trước.',
  withdrawn: (code) => `Đã rút lời ${code}.`,
  told: ({ act, by, day, instead, why }) => `${by} ${act} ngày ${day}${instead === null ? '' : `, máy đọc: ${instead}`}${because(why)}`,
  takenBack: ({ by, day, why }) => `${by} đã rút ngày ${day}${because(why)}`,
  title: 'Lời của người',
  columns: {
    ...{ code: 'Mã', at: 'Lúc', by: 'Ai', letter: 'Văn bản', what: 'Nói gì', why: 'Vì sao', state: 'Tình trạng' },
    ...{ event: 'Việc', subject: 'Về', detail: 'Chi tiết' },
  },
  roles: { clerk: ROLE_NAMES.clerk.vi, analyst: ROLE_NAMES.analyst.vi, auditor: ROLE_NAMES.auditor.vi, admin: ROLE_NAMES.admin.vi },
  events: {
    ...{ kept: 'đọc và giữ', waiting: 'chờ OCR', secret: 'mật', refused: 'từ chối', duplicate: 'trùng', moved: 'chuyển chỗ' },
    ...{ said: 'nói', withdrawn: 'rút lời', rebuilt: 'dựng lại' },
    ...{ registered: 'vào sổ', 'register-changed': 'sửa sổ', 'register-tied': 'nối sổ với văn bản', 'register-cancelled': 'hủy số đến' },
    ...{ 'register-cover': 'bìa sổ', 'user-added': 'thêm người dùng', 'user-password': 'đổi mật khẩu', 'user-closed': 'đóng tài khoản' },
    ...{ 'user-role': 'đổi vai trò', 'user-signed-in': 'đăng nhập' },
  },
  changedLetters: (count) => `${count} văn bản đổi`,
  claim: {
    ...{ met: 'đạt', unmet: 'chưa đạt', claimed: 'tự nhận đạt chuẩn', lost: 'giảm, rớt chuẩn', recognised: 'được công nhận' },
    ...{ withdrawn: 'bị thu hồi danh hiệu', proposed: 'được đề nghị', band: 'nhóm', target: 'mục tiêu' },
  },
  criterion: (no) => `tiêu chí ${no}`,
  rebuild: {
    same: (letters) => `Đọc lại ${letters} tệp theo quy tắc hiện nay: không có gì đổi.`,
    kept: (letters, changed) => `Đọc lại ${letters} tệp theo quy tắc hiện nay: ${changed} văn bản đã đổi; lời của người giữ nguyên.`,
    trial: (letters, changed, values) =>
      `Đọc thử lại ${letters} tệp theo quy tắc hiện nay, không giữ gì: ${changed} văn bản sẽ đổi ${values} điều.`,
    proofsOnly: (letters) => `${letters} văn bản chỉ đổi minh chứng, độ tin hoặc điều cần xem lại, giá trị như cũ.`,
    lost: 'không còn là một văn bản riêng',
    new: 'thành một văn bản riêng',
    picture: (cells, asOf) => `Bức tranh ngày ${asOf} sẽ đổi ${cells} ô:`,
    stopped: 'Đã dừng giữa chừng; chạy lại cùng lệnh để làm nốt.',
    cells: { title: 'danh hiệu', titleEvent: 'việc về danh hiệu', met: 'số đạt', total: 'tổng', band: 'nhóm', target: 'mục tiêu' },
    values: { met: 'đạt', unmet: 'chưa đạt', recognised: 'được công nhận', withdrawn: 'bị thu hồi', proposed: 'được đề nghị' },
  },
}

const en: WordMessages = {
  acts: { confirm: 'confirmed', correct: 'corrected', reject: 'rejected', done: 'told it was done', join: 'joined', part: 'parted' },
  states: {
    stands: 'stands',
    overruled: 'a later word holds',
    idle: 'not read so any more',
    lost: 'nothing left to hold on to',
    withdrawn: 'withdrawn',
  },
  nothing: '(blank)',
  whyNeeded: (command) => `Command ${command} needs a reason for those who come later: add --why "reason".`,
  onNeeded: 'Command done needs the day on which it was done: add --on DAY.',
  noUser: 'It is not known who speaks (the system tells no user name); name yourself: --by "Name".',
  severalCalled: (called, ids) => `${ids.length} letters are called "${called}"; call one by its id: ${ids.join(', ')}.`,
  saidBy: (by, code) => `Said by ${by}, code ${code}; taken back by: congvan withdraw ${code} --why "reason"`,
  saidBefore: 'This word is in the store already.',
  picture: 'The picture changes',
  more: (count) => `… and ${count} more`,
  removed: '(removed)',
  doneOn: (day, actor) => `done on ${day}${actor === null ? '' : ` – ${actor}`}`,
  joined: (how) => (how === 'draft' ? 'draft and signed copy of each other' : 'one letter'),
  parted: 'two letters',
  wordNotFound: (code) => `No word has the code "${code}", expected the first 6 digits or more of one; see: congvan words`,
  withdrawnBefore: 'This word was withdrawn before.',
  withdrawn: (code) => `Word ${code} is withdrawn.`,
  told: ({ act, by, day, instead, why }) =>
    `${act} by ${by} on ${day}${instead === null ? '' : `, the machine read: ${instead}`}${because(why)}`,
  takenBack: ({ by, day, why }) => `withdrawn by ${by} on ${day}${because(why)}`,
  title: "People's words",
  columns: {
    ...{ code: 'Code', at: 'At', by: 'Who', letter: 'Letter', what: 'Says', why: 'Why', state: 'State' },
    ...{ event: 'What', subject: 'Of', detail: 'Detail' },
  },
  roles: { clerk: ROLE_NAMES.clerk.en, analyst: ROLE_NAMES.analyst.en, auditor: ROLE_NAMES.auditor.en, admin: ROLE_NAMES.admin.en },
  events: {
    ...{ kept: 'read and kept', waiting: 'waiting', secret: 'secret', refused: 'refused', duplicate: 'duplicate', moved: 'moved' },
    ...{ said: 'said', withdrawn: 'withdrawn', rebuilt: 'rebuilt' },
    ...{
      registered: 'registered',
      'register-changed': 'register changed',
      'register-tied': 'tied to a letter',
      'register-cancelled': 'number cancelled',
    },
    ...{
      'register-cover': 'cover of the register',
      'user-added': 'user added',
      'user-password': 'password changed',
      'user-closed': 'account closed',
      'user-role': 'role changed',
      'user-signed-in': 'signed in',
    },
  },
  changedLetters: (count) => `${count} letters changed`,
  claim: {
    ...{ met: 'met', unmet: 'not met', claimed: 'claims the standard', lost: 'lost the standard', recognised: 'recognised' },
    ...{ withdrawn: 'title withdrawn', proposed: 'proposed', band: 'band', target: 'target' },
  },
  criterion: (no) => `criterion ${no}`,
  rebuild: {
    same: (letters) => `${letters} files read anew by today's rules: nothing has changed.`,
    kept: (letters, changed) => `${letters} files read anew by today's rules: ${changed} letters have changed; people's words stand.`,
    trial: (letters, changed, values) =>
      `${letters} files read anew by today's rules for trial, nothing kept: ${changed} letters would change in ${values} facts.`,
    proofsOnly: (letters) => `${letters} letters would change in proofs, confidence or problems only.`,
    lost: 'no letter of its own any more',
    new: 'a letter of its own',
    picture: (cells, asOf) => `The picture of ${asOf} would change in ${cells} cells:`,
    stopped: 'Stopped half-way; run the same command again for the rest.',
    cells: { title: 'title', titleEvent: 'event of the title', met: 'met', total: 'total', band: 'band', target: 'target' },
    values: { met: 'met', unmet: 'not met', recognised: 'recognised', withdrawn: 'withdrawn', proposed: 'proposed' },
  },
}

export const wordMessages: Readonly<Record<'vi' | 'en', WordMessages>> = { vi, en }
