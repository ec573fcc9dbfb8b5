/** How the fixed parts of a letter look (Decree 30/2020, appendix I; 36-HD/VPTW for Party letters), one paragraph at a time. */
import { fold } from '../../text/fold.js'

export type Anchor = 'motto' | 'number' | 'date' | 'subject' | 'kinh-gui' | 'type' | 'noi-nhan' | 'appendix' | 'issuer' | 'stamp' | 'rule'

const MOTTO = /^(cong ?hoa ?xa ?hoi ?chu ?nghia|doc ?lap ?- ?tu ?do|dang cong san viet nam$)/
const NUMBER = /^s[oó0]\s*[:.]?\s*[\d.…_\s]*(\/|-\s*[a-z]{1,6}\s*\/)|^s[oó0]\s*:/
const DATE = /^[^:;]{0,60}ngay[\s\d._…/-]{0,25}thang[\s\d._…-]{0,12}nam[\s\d._…]{0,10}\.?$/
const SUBJECT = /^(v\s?\/\s?v\b|v\.v\b)/
const STAMP =
  /^((cong van )?den$|den\s+so\b|so den\b|ngay den\b|ngay\s*:\s*\d|chuyen\s*:|gio\s*:|luu ho so|so va ky hieu hs|khan$|thuong khan$|hoa toc|(do mat:? )?(toi |tuyet )?mat$|du thao|ban sao|sao y|sao luc|nguoi ky\s*:|ky boi\s*:|email\s*:|co quan\s*:|thoi gian ky\s*:|luu hanh noi bo|xem xong tra lai)/
const NOI_NHAN = /^n[oơ]i nh[aậ]n\s*[:.]?/
const APPENDIX = /^(phu luc|bieu mau|bieu so|bieu \d|mau so|danh sach|danh muc|de cuong)\b/

const ISSUER_WORD =
  /^(ubnd|uy ban|so |bo |hoi dong|hdnd|ban |van phong|huyen uy|tinh uy|thanh uy|quan uy|thi uy|dang uy|dang bo|chi bo|chi cuc|cuc |tong cuc|phong |truong |cong an|hoi |lien doan|quoc hoi|chinh phu|thu tuong|doan |trung tam|chu tich|toa an|vien |ngan hang|bao hiem|kho bac|mat tran|to |tong cong ty|cong ty|hat kiem lam|thanh tra|dai |benh vien|bao |tran |quan |huyen |xa |phuong |thi tran |thi xa |thanh pho |tinh |ubmttq|lien minh|hiep hoi|nuoc |dac khu)/

/** The 29 types of Decree 30/2020 art. 7, legal norms and Party types, folded; longer names first. */
export const TYPE_WORDS: readonly (readonly [folded: string, name: string])[] = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông cáo',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công điện',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy mời',
  'Giấy giới thiệu',
  'Giấy nghỉ phép',
  'Phiếu gửi',
  'Phiếu chuyển',
  'Phiếu báo',
  'Thư công',
  'Công văn',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Nghị định',
  'Thông tư',
  'Kết luận',
  'Thông tri',
  'Điện',
  'Thư chúc mừng',
  'Thư khen',
  'Thư',
].map((name) => [fold(name), name] as const)

const isCapitals = (printed: string): boolean => /\p{Lu}/u.test(printed) && !/\p{Ll}/u.test(printed)

/** The document type that a heading line names, null when it is none: capitals, alone on its line (a colon, "(Dự thảo)" or a copy mark may follow). */
export function typeHeading(printed: string): string | null {
  if (!isCapitals(printed)) return null
  const line = fold(printed)
    .replace(/[:.*\s]+$/, '')
    .replace(/\s+/g, ' ')
  return TYPE_WORDS.find(([word]) => line === word || line.startsWith(word + ' (') || line === word + ' lien tich')?.[1] ?? null
}

/** What a paragraph looks like by itself; null for running text. */
export function anchorOf(printed: string): Anchor | null {
  const line = fold(printed).replace(/\s+/g, ' ').trim()
  if (/^[-_*=.~\s]+$/.test(line)) return 'rule'
  if (MOTTO.test(line)) return 'motto'
  if (SUBJECT.test(line)) return 'subject'
  if (/^kinh (gui|trinh)\b/.test(line)) return 'kinh-gui'
  if (NOI_NHAN.test(line)) return 'noi-nhan'
  if (STAMP.test(line) && line.length < 160) return 'stamp'
  if (NUMBER.test(line) && line.length < 160) return 'number'
  if (DATE.test(line) && line.length < 120) return 'date'
  if (typeHeading(printed)) return 'type'
  if (APPENDIX.test(line) && line.length < 200 && (isCapitals(printed.slice(0, 10)) || line.length < 40)) return 'appendix'
  if (isCapitals(printed) && ISSUER_WORD.test(line + ' ') && line.length < 140) return 'issuer'
  return null
}

const AUTHORITY = /^(t\/?m\.?|k\/?t\.?|t\/?l\.?|tuq\.?|q\.?|thua lenh|thay mat|ky thay)\s+\p{L}/u
const TITLE =
  /^(pho )?(quyen )?(chu tich|giam doc|truong|chanh|bi thu|bo truong|thu truong|thu tuong|tong giam doc|cuc truong|chi cuc truong|vien truong|tong bien tap|hieu truong|chu nhiem|chi huy|tu lenh|doi truong|to truong|thu ky|ke toan|uy vien|thuong truc|dien tap|quyen)/

/** A line of the signature block: authority ("KT. GIÁM ĐỐC"), title ("PHÓ GIÁM ĐỐC"), capitals and short. */
export function isSignatureLine(printed: string): boolean {
  const line = fold(printed).replace(/\s+/g, ' ').trim()
  return line.length <= 120 && (AUTHORITY.test(line) || TITLE.test(line)) && isCapitals(printed.replace(/\(.*?\)/g, '').trim())
}

/** A person's name alone on its line: 2 to 6 capitalised syllables, perhaps after a title of learning or rank ("TS.", "Đại tá"). */
export const isPersonLine = (printed: string): boolean =>
  /^(?:(?:\p{Lu}[\p{L}]{0,3}\.\s?){0,3}|(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|tướng)\s)(?:\p{Lu}\p{Ll}*[’']?\s){1,5}\p{Lu}\p{Ll}*$/u.test(
    printed.trim(),
  ) ||
  (/^(?:\p{Lu}+\s){1,5}\p{Lu}+$/u.test(printed.trim()) && printed.trim().length <= 40 && !isSignatureLine(printed))

export const isSignedMark = (printed: string): boolean => /^\(?\s*(da ky|ky ten|ky, dong dau|da ky, dong dau)/.test(fold(printed.trim()))
