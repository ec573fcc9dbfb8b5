/** How the fixed parts of a letter look (Decree 30/2020, appendix I; 36-HD/VPTW for Party letters), one piece at a time. */
import { fold } from '../../text/fold.js'
import { typeHeading } from './type-words.js'

export type Anchor =
  | 'motto'
  | 'number'
  /** "Số: 412": a number without a symbol, as in an arrival stamp. */
  | 'bare-number'
  | 'date'
  | 'subject'
  | 'kinh-gui'
  | 'type'
  | 'noi-nhan'
  | 'appendix'
  | 'issuer'
  /** The box ĐẾN. */
  | 'arrival'
  /** Other lines of stamps: "Ngày: 09/8/23", "Chuyển:", urgency, secrecy, draft, digital signature. */
  | 'stamp'
  /** "SAO Y", "SAO LỤC", "TRÍCH SAO". */
  | 'copy'
  | 'rule'

const MOTTO = /^(cong ?h?oa ?xa ?hoi ?chu ?nghia( ?viet ?nam)?|doc ?lap ?- ?tu ?do ?- ?hanh ?phuc|dang cong san viet nam)\W*$/
/** Blanks are dots, underscores, ellipses, stars of a form. */
const BLANK = String.raw`[\s.…_·*-]*`
const NUMBERED = String.raw`so\s*[:.]?${BLANK}(?:\d{1,6}(?:\.\d{1,3})?[a-z]?${BLANK})?(?:\/\s*(?:\d{4}\s*\/\s*)?[a-z]|-\s*[a-z]{1,8}\s*\/)`
/** "…/SXD-QLN": recognition lost "Số:". */
const LONE_SYMBOL = String.raw`${BLANK}\/\s*[a-z]{2,8}(?:&[a-z]{2,8})?-[a-z]{2,8}$`
const NUMBER = new RegExp(`^(?:${NUMBERED}|${LONE_SYMBOL})`)
const BARE_NUMBER = new RegExp(String.raw`^so\s*[:.]\s*${BLANK}\d{0,6}[a-z]?${BLANK}$`)
/** Some units are numbered: "Quận 7", communes since 2025. */
const PLACE = String.raw`[^:;\d]{0,60}?(?:\s\d{1,2}(?=\s*,))?`
/** Telegrams tell the hour: "hồi 22 giờ 15 phút ngày …", "06h30', ngày …", "lúc 17:00 ngày …". */
export const CLOCK = String.raw`(?:(?:phat |ban hanh )?(?:hoi|luc|vao hoi|vao luc)\s*:?\s*)?\d{1,2}\s?(?:gio|h|g|:)\s?(?:\d{1,2}\s?(?:phut|ph|p|['’′])?)?\s*[,-]?\s*`
/** "(thứ Bảy)", "hồi 17h00" behind the day. */
const AFTER_DATE = String.raw`(?:\s*,?\s*(?:\([^()]{1,40}\)|${CLOCK}))?\.?\)?`
const DATE_LONG = new RegExp(
  String.raw`^\(?(?:${PLACE}[,.]?\s*)?(?:${CLOCK})?ngay:?[\s\d._…/-]{0,30}th[aou]ng[\s\d._…-]{0,16}nam[\s\d._…]{0,14}${AFTER_DATE}$`,
)
const DATE_SHORT = new RegExp(
  String.raw`^(?=\p{L})[^:;\d]{2,60}?,\s*(?:${CLOCK})?(?:ngay\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}${AFTER_DATE}$`,
  'u',
)
/** "Cao Lãnh, ngày …": what follows was stamped over and could not be read. */
const DATE_UNREAD = /^(?=\p{L})[^:;\d]{2,40}?,\s*ngay(?:\s*…|\s*[\d…]{1,2}\s*th[aou]ng\s*…)$/u
/** "V/v", and what recognition makes of its small italics: "V/%", "VW", "W", "Viv". */
export const VV = String.raw`(?:v\s?[/.]\s?v\b|v\/[^\s\p{L}\d](?=\s)|(?:vw|w|viv)(?=\s+\p{L}{2}))`
const SUBJECT = new RegExp(String.raw`^\(?${VV}`, 'u')
const KINH_GUI =
  /^(?:tran trong )?(?:dong )?(?:(?:kinh|than(?: ai| men)?) (?:gui|moi|trinh|chuyen)[^:.]{0,40}:|gui\s*:\s*.{3,160}$|kinh gui(?!\s*(?:kem|den|theo|toi|cac tai lieu))\s+(?![^:]*(?:\/\.|[.;]\s+\p{L})).{3,160}$)/u
/** The arrival stamp; "Đến ngày 10/4, xã đạt …" (a run of words, a full stop) is the body's own sentence. */
const ARRIVAL = /^(?!.*(?:\p{L}{2,}\s+){5})(?!.*[.;]$)(?:(?:cong van|van ban|cv|vb) )?den(?:\s*$|\s*[-:]?\s*(?:so|ngay)\b)/u
const URGENT = /^[[(]?(?:thuong khan|khan|hoa toc)(?: hen gio)?(?:\s*[:-].{0,60})?[\])]?$/
const SECRET = /^[[(]?(?:do mat\s*:?\s*)?(?:toi mat|tuyet mat|mat)[\])]?$/
const DRAFT = /^[[(]?(?:ban )?du thao(?: (?:lan|lan thu) \w{1,4}| \d{1,2})?(?:[\s,(:-]{1,3}(?:ngay|lan).{0,30})?[\])]?$/
const DIGITAL =
  /^(?:nguoi ky|ky boi|ky so boi|ky ngay|ngay ky|thoi gian ky|email|co quan|chuc vu|digitally signed by|signature not verified|signed by)\s*:|^(?:signature not verified|digitally signed by)/
const STAMP =
  /^(?:so den|ngay den|chuyen|gio|luu ho so(?: so)?|so va ky hieu hs|ngay|xu ly|phan cong)\s*:|^(?:so|ngay) den\b|^(?:luu hanh noi bo|xem xong tra lai|khong pho bien)$/
const COPY = /^[[(]?(?:ban )?(?:sao y|sao luc|trich sao)(?: ban chinh)?[\])]?(?:\s*[;,.:-]?\s*so\s*[:.]?\s*[\w./&-]{1,24})?$/
const NOI_NHAN = /^noi nhan\s*(?:[:./]|$)/
const APPENDIX = /^(?:phu luc|phu bieu|bieu mau|bieu so|bieu tong hop|bieu|mau so|mau|danh sach|danh muc|de cuong|lich)\b/

const ISSUER_WORD =
  /^(ubnd|uy ban|so |bo |hoi dong|hdnd|ban |van phong|huyen uy|tinh uy|thanh uy|quan uy|thi uy|dang uy|dang bo|dang doan|chi bo|chi cuc|cuc |tong cuc|phong |truong |cong an|hoi |lien doan|quoc hoi|chinh phu|thu tuong|bo truong|giam doc|doan |trung tam|chu tich|toa an|vien |ngan hang|bao hiem|kho bac|mat tran|to (?!quoc)|tong cong ty|cong ty|hat |thanh tra|dai |benh vien|bao |tram |quan |huyen |xa |phuong |thi tran |thi xa |thanh pho |tp\.? |tinh |ubmttq|lien minh|hiep hoi|dac khu|tieu ban|hoc vien|vu |lien hiep|cong doan|doan thanh nien|tinh doan|huyen doan|thanh doan|tap doan|quy |doan dai bieu)/

export const isCapitals = (printed: string): boolean => /\p{Lu}{2}/u.test(printed) && !/\p{Ll}/u.test(printed)

/** Folded, on one line, trimmed. */
export const plain = (printed: string): string => fold(printed).replace(/\s+/g, ' ').trim()

/** True when a line in capitals begins with the head of a body's name, a unit's kind, or an office. */
export const isIssuerLine = (printed: string): boolean =>
  printed.length < 140 && !/^BẢN\s/u.test(printed) && isCapitals(printed.replace(/\(.*?\)/g, '')) && ISSUER_WORD.test(plain(printed) + ' ')

/** What a piece looks like by itself; null for running text. */
export function anchorOf(printed: string): Anchor | null {
  const line = plain(printed)
  if (/^[-_*=~.•o\s]*$/.test(line) && line.length < 80) return 'rule'
  return lineAnchor(line) ?? (typeHeading(printed) !== null ? 'type' : nameAnchor(printed, line))
}

const FORMS: readonly (readonly [Anchor, RegExp, number])[] = [
  ['motto', MOTTO, 80],
  ['subject', SUBJECT, 900],
  ['kinh-gui', KINH_GUI, 900],
  ['noi-nhan', NOI_NHAN, 1500],
  ['arrival', ARRIVAL, 120],
  ['copy', COPY, 60],
  ['stamp', URGENT, 90],
  ['stamp', SECRET, 40],
  ['stamp', DRAFT, 60],
  ['stamp', DIGITAL, 200],
  ['number', NUMBER, 160],
  ['bare-number', BARE_NUMBER, 60],
  ['stamp', STAMP, 120],
  ['date', DATE_LONG, 120],
  ['date', DATE_SHORT, 90],
  ['date', DATE_UNREAD, 60],
]

const lineAnchor = (line: string): Anchor | null =>
  FORMS.find(([, form, longest]) => line.length <= longest && form.test(line))?.[0] ?? null

function nameAnchor(printed: string, line: string): Anchor | null {
  if (APPENDIX.test(line) && line.length < 200 && (isCapitals(printed.slice(0, 10)) || isShortAppendix(line))) return 'appendix'
  return isIssuerLine(printed) ? 'issuer' : null
}

/** "Phụ lục 01", "Biểu số 2", "Mẫu số 01a": the word and its number, nothing else. */
const isShortAppendix = (line: string): boolean =>
  /^(?:phu luc|phu bieu|bieu(?: so| mau)?|mau(?: so)?)(?:\s+(?:so\s+)?[\divx]{1,4}[a-z]?)?[.:]?$/.test(line)
