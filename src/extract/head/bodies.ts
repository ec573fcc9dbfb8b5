/** Lines of the letterhead's left box to bodies: which line carries on the one above, which begins another body. */
import { plain } from '../parts/anchors.js'

const AREA = /^(?:tinh|huyen|xa|phuong|thi tran|thi xa|thanh pho|tp\.?|quan|dac khu|khu vuc|vung)(?! (?:uy|doan)\b)(?:\s|$)/
const BODY =
  /^(?:ubnd|uy ban|hdnd|hoi dong|so|bo|ban|van phong|huyen uy|tinh uy|thanh uy|quan uy|thi uy|dang uy|dang bo|dang doan|chi bo|chi cuc|cuc|tong cuc|vu|phong|truong|cong an|hoi|lien doan|cong doan|doan|tinh doan|huyen doan|thanh doan|trung tam|toa an|vien|ngan hang|bao hiem xa hoi|kho bac|to|bch|tong cong ty|cong ty|hat|thanh tra|dai|benh vien|tram|ubmttq|lien minh|lien hiep|hiep hoi|hoc vien|tieu ban|quy|doi|tap doan|mat tran)(?:\s|$)/
/** Words that begin like a body's name and are none. */
const NO_BODY =
  /^(?:to quoc|phong,? chong|phong ngua|doan ket|hoi nhap|bo tieu chi|ban hanh|truong hoc|quy hoach|dai bieu|vien chuc|so huu)/
/** Words that a line's end cut in two ("VÀ MÔI / TRƯỜNG"). */
const COMPOUND =
  /^(?:moi truong|thi truong|xa hoi|quoc hoi|dai hoi|co hoi|hiep hoi|cong doan|tap doan|quoc phong|van phong|du phong|hai phong|can bo|dang bo|noi bo|tien bo|dong bo|trung bo|chi cuc|tong cuc|giao duc|huu vien|thanh vien|hoc vien|benh vien|nhan vien|vien thong|dai bieu|ngan hang|thong bao|tinh bao|du bao)$/
/** Names that need the next line. */
const OPEN =
  /(?:^(?:uy ban nhan dan|hoi dong nhan dan|ban chap hanh|ban thuong vu|ban chi dao|ban chi huy|ban quan ly|ban dai dien|chu tich|bo truong|thuong truc|uy ban mat tran|hoi dong|van phong|bo chi huy|hoi lien hiep|trung tam|lien doan|uy ban)|(?:\s(?:va|cac|cua|ve|voi|cho|chuong trinh|chi dao|nhan dan|lien hiep|mat tran|phat trien|dau tu|quan ly))|[,&–-])$/

export interface Body {
  readonly name: string
  /** The lines it stands on: first and last index. */
  readonly from: number
  readonly to: number
}

/** The bodies that the stacked lines name, top first. */
export function bodiesOf(lines: readonly string[]): Body[] {
  const bodies: Body[] = []
  lines.forEach((line, i) => {
    for (const name of unglued(line)) {
      const last = bodies.at(-1)
      if (last === undefined || beginsBody(name, last.name)) bodies.push({ name, from: i, to: i })
      else bodies[bodies.length - 1] = { name: `${last.name} ${name}`, from: last.from, to: i }
    }
  })
  return bodies
}

function beginsBody(line: string, before: string): boolean {
  const [own, above] = [plain(line), plain(before)]
  const seam = `${above.split(' ').at(-1) ?? ''} ${own.split(' ')[0] ?? ''}`
  if (COMPOUND.test(seam) || (!own.includes(' ') && own !== 'ubnd')) return false
  if (AREA.test(own) || OPEN.test(above) || NO_BODY.test(own)) return false
  return BODY.test(own)
}

const SECOND =
  /^((?:UBND|Ủ?Y BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|ĐẢNG BỘ|ĐẢNG UỶ|ĐẢNG ỦY|SỞ|BỘ|ĐOÀN|HỘI)\s.*?)\s(?=(?:SỞ|PHÒNG(?! CHỐNG|,)|VĂN PHÒNG|CHI CỤC|BAN CHỈ ĐẠO|BAN CHỈ HUY|BAN QUẢN LÝ|BAN DÂN TỘC|TRUNG TÂM|HUYỆN [UỦ][YỶ]|ĐẢNG [UỦ][YỶ]|THANH TRA|UBND|[UỦ][YỶ] BAN NHÂN DÂN|TRƯỜNG|CÔNG AN|ĐOÀN (?!KẾT))\s\S)/u

/** "UBND TỈNH A SỞ B" on one line is two bodies; "VĂN PHÒNG HĐND VÀ UBND" is one. */
function unglued(line: string): string[] {
  const m = SECOND.exec(line)
  const first = m?.[1]
  if (first === undefined || OPEN.test(plain(first)) || !/\s(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|THÀNH PHỐ|QUẬN)\s\S/u.test(` ${first} `))
    return [line]
  return [first, line.slice(first.length + 1)]
}

/** Bodies whose name needs their superior's: "VĂN PHÒNG" under "UBND TỈNH A". */
const NEEDS_PARENT = /^(?:van phong|thanh tra|cong an|ban chi huy quan su|kho bac nha nuoc)$/

export const fullName = (name: string, parent: string | null): string =>
  parent !== null && NEEDS_PARENT.test(plain(name)) ? `${name} ${parent}` : name

/** True when the initials of the body's words begin with the symbol's piece ("SỞ Y TẾ" and "SYT"; "và" may be left out). */
export function fitsSymbol(body: string, symbolPiece: string): boolean {
  const words = plain(body)
    .split(/[\s,-]+/)
    .filter((w) => w !== '')
  const initials = (list: readonly string[]): string => list.map((w) => w[0] ?? '').join('')
  const key = plain(symbolPiece).replace(/[^a-z0-9]/g, '')
  const short = (list: readonly string[]): string => list.map((w) => (/^(?:ubnd|hdnd|ptnt|mttq)$/.test(w) ? w : (w[0] ?? ''))).join('')
  const plainWords = words.filter((w) => w !== 'va')
  const forms = [initials(words), initials(plainWords), short(words), short(plainWords)]
  return key.length >= 2 && forms.some((f) => f.startsWith(key))
}
