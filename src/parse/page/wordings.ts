/** The few wordings that support geometry: list labels, and what letterheads, feet and addressee lines begin with. Folded by `wording`. */
import { fold } from '../../text/fold.js'

const LABELS: readonly RegExp[] = [
  /^[-–—−+*•●○◦▪■□·\uE000-\uF8FF]\s*(?=[^\s\d])/u,
  /^[-–—−+*•●○◦▪■□·\uE000-\uF8FF]\s+\d/u,
  /^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s+\S/u,
  /^\d{1,2}(?:\.\d{1,2}){1,3}\s+\p{Lu}/u,
  /^\(?[a-zđ]{1,2}(?:\.\d{1,2})?[.)]\s+\S/u,
  /^[IVX]{1,5}(?:\.\d{1,2})*[.)]\s+\S/u,
  /^[A-ZĐ][.)]\s+\S/u,
  /^(?:Điều|Chương|Mục|Phần|PHẦN|CHƯƠNG|Phụ lục|PHỤ LỤC|Biểu|BIỂU)\s+(?:số\s+)?[\dIVX]+/u,
  /^Căn cứ\s/u,
]

/** "1.", "2.1.", "a)", "-", "+", "I.", "Điều 3." at the beginning of a line. */
export const hasLabel = (line: string): boolean => LABELS.some((label) => label.test(line))

/** The label alone, without the words after it; '' when there is none. */
export const labelOf = (line: string): string => (hasLabel(line) ? (/^\S+/u.exec(line)?.[0] ?? '') : '')

const OPENERS = /^(?:noi nhan\s*:|kinh gui\b)/
/** Lines that never go on from the line before. */
export const opensAlways = (line: string): boolean => OPENERS.test(fold(line)) || /^\((?:Ban hành kèm|Kèm) theo/.test(line)

export const isRecipients = (line: string): boolean => /^noi nhan\b/.test(fold(line))

export const isAddressees = (line: string): boolean => /^kinh gui\b/.test(fold(line))

/** "V/v …", "Về việc …": the subject under the number. */
export const isSubject = (line: string): boolean => /^(?:v\s*\/\s*v|ve viec|trich yeu)\b/.test(fold(line))

const STATE = /cong hoa xa hoi chu nghia|doc lap\s*[-.]?\s*tu do|dang cong san viet nam/
const DATE = /\bngay\b[\s\d.…_/:]*\bth[aou]ng\b[\s\d.…_/]*\bnam\b/
/** Quốc hiệu, tiêu ngữ, or the Party's title. */
export const isMotto = (line: string): boolean => STATE.test(fold(line))

/** Quốc hiệu, tiêu ngữ, the Party's title, or the place and date line. */
export const isStateLine = (line: string): boolean => STATE.test(fold(line)) || DATE.test(fold(line))

const AUTHORITY =
  /^(?:(?:t\/m|k\/t|t\/l|tm|kt|tl|tuq|q)\s*\.?\s*\p{L}|(?:pho )?(?:chu tich|giam doc|tong giam doc|chanh van phong|chanh thanh tra|truong (?:phong|ban)|bi thu|cuc truong|tong cuc truong|vu truong|bo truong|thu truong|hieu truong|chi cuc truong|thu truong|thu tuong|chu nhiem|truong doan|nguoi (?:ky|lap|trinh)|dai dien))/u
/** The first lines of a signature: authority or office in capitals. */
export const isAuthority = (line: string): boolean => line === line.toUpperCase() && AUTHORITY.test(fold(line))

const ATTACHMENT = /^(?:phu luc|bieu|mau so|mau bieu|danh sach|bang tong hop|de cuong)\b/
/** What opens an attachment: "PHỤ LỤC", "Biểu 01", "DANH SÁCH". */
export const isAttachmentHead = (line: string): boolean => ATTACHMENT.test(fold(line)) && !/[;.]$/.test(line)

const AGENCY =
  /^(?:ubnd|ubmt|hdnd|uy ban|hoi dong|so|bo|cuc|tong|chi cuc|phong|van phong|ban|hoi|doan|lien|mat tran|dang|tinh|huyen|thanh|thi|xa|phuong|quan|dac khu|trung tam|truong|cong|vien|toa an|kho bac|quy|chi nhanh|to|thanh tra|kt|tl|tm|tuq|pho|chu|giam|chanh|bi thu)\b/
/** Begins with a word that begins the name of an office, a unit or a signature line, and so hardly ever goes on from the line above. */
export const opensOffice = (line: string): boolean => AGENCY.test(fold(line))

export const isNumberLine = (line: string): boolean => /^so\s*:/.test(fold(line))

export const isDraftMark = (text: string): boolean => /^(?:ban )?du thao\b/.test(fold(text.trim()))
