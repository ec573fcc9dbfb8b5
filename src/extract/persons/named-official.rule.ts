import { wording } from '../../text/wording.js'
import { defineRule, type Match } from '../rule.js'

const TITLE = [
  '(?:pho\\s+)?(?:tong\\s+)?giam\\s+doc',
  '(?:pho\\s+)?chu\\s+tich',
  'pct|ct',
  '(?:pho\\s+)?bi\\s+thu',
  '(?:pho\\s+)?truong\\s+(?:phong|ban|doan)',
  '(?:pho\\s+)?chanh\\s+(?:van\\s+phong|thanh\\s+tra)',
  '(?:pho\\s+)?(?:chi\\s+)?cuc\\s+truong',
  '(?:pho\\s+)?hieu\\s+truong',
].join('|')

/** Words that go on about the person; in small letters, for "tại" is none in "Sở Tài nguyên". */
const GOES_ON =
  /\s(?:phat bieu|da|dang|se|chu tri|chu toa|du|tham du|lam|bao cao|yeu cau|de nghi|ket luan|cho biet|nhan manh|ghi nhan|duoc|la|phu trach|ky|kiem tra|tham|trao|tai|cung|dong y|giao|chi dao|thong bao)(?!\p{L})/gu

/** "đồng chí Lê Văn Mẫu - Phó Giám đốc Sở Nội vụ": an official by name, title and office, outside of the signature. */
export const namedOfficial = defineRule({
  kind: 'person',
  name: 'person/named-official',
  parts: ['body', 'attachment'],
  pattern: wording`(?:ông|bà|đồng chí|đ/c) (?<name>\p{L}+(?: \p{L}+){1,4}?)\s*[,-]\s*(?<title>(?:${TITLE})(?: thường trực)?)(?:(?<office> [^,.;:()\n]{2,70}?(?=\s+-|[,.;:()\n]|$)))?`,
  confidence: 0.9,
  examples: [
    {
      text: 'Đồng chí Lê Văn Mẫu - Phó Giám đốc Sở Nội vụ chủ trì cuộc họp.',
      finds: 'Đồng chí Lê Văn Mẫu - Phó Giám đốc Sở Nội vụ',
      value: { name: 'Lê Văn Mẫu', title: 'Phó Giám đốc', office: 'Sở Nội vụ' },
    },
    {
      text: 'Dự họp có bà Bế Thị Nga, Chủ tịch UBND huyện Hạ Lang; các phòng.',
      finds: 'bà Bế Thị Nga, Chủ tịch UBND huyện Hạ Lang',
      value: { name: 'Bế Thị Nga', title: 'Chủ tịch', office: 'UBND huyện Hạ Lang' },
    },
    {
      text: 'đồng chí Lê Văn Mẫu - Phó Giám đốc Sở Tài nguyên và Môi trường - Trưởng đoàn',
      finds: 'đồng chí Lê Văn Mẫu - Phó Giám đốc Sở Tài nguyên và Môi trường',
      value: { name: 'Lê Văn Mẫu', title: 'Phó Giám đốc', office: 'Sở Tài nguyên và Môi trường' },
    },
    {
      text: 'Ông Nông Văn Páo – Trưởng phòng, trả lời.',
      finds: 'Ông Nông Văn Páo – Trưởng phòng',
      value: { name: 'Nông Văn Páo', title: 'Trưởng phòng', office: null },
    },
    {
      text: 'do đ/c Hà Thị Mận - Phó Chủ tịch Thường trực HĐND tỉnh - Trưởng đoàn làm trưởng đoàn',
      finds: 'đ/c Hà Thị Mận - Phó Chủ tịch Thường trực HĐND tỉnh',
      value: { name: 'Hà Thị Mận', title: 'Phó Chủ tịch Thường trực', office: 'HĐND tỉnh' },
    },
  ],
  counterExamples: [
    { text: 'các đồng chí Giám đốc Sở, Chủ tịch UBND các huyện', because: 'offices, nobody is named' },
    { text: 'đồng chí Hà Thị Mận, số điện thoại 0206', because: 'no title' },
    { text: 'ông bà, chủ tịch hội cùng dự', because: 'no name in capitals' },
    { text: 'có ba Ban Quản lý, Chủ tịch xã', because: 'a number, not "bà"' },
    { text: 'Phó Giám đốc Sở Nội vụ', because: 'a title alone' },
  ],
  read: (m) => {
    const { name, title } = m.groups
    const isNamed = /^(?:ông|bà|đồng chí|đ\/c)(?!\p{L})/iu.test(m.printed.normalize('NFC').replace(/\s+/g, ' ')) && isPerson(name)
    if (!isNamed || name === undefined || title === undefined) return null
    const office = officeOf(m)
    const end = office === null ? m.at('title').end : m.at('office').start + 1 + office.length
    return {
      value: { name: oneLine(name), title: oneLine(title), office: office === null ? null : oneLine(office) },
      span: { start: m.span.start, end },
    }
  },
})

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Every syllable begins with a capital, and not all are capitals of an office's short name. */
const isPerson = (name: string | undefined): boolean =>
  name !== undefined && name.split(/\s+/).every((word) => /^\p{Lu}\p{Ll}*$/u.test(word)) && !OFFICE_WORD.test(name)

const OFFICE_WORD = /^(?:Giám|Phó|Chủ|Bí|Trưởng|Ban|Sở|Phòng|Chi|Ủy|Uỷ|Lãnh|Thường|Bộ|Thứ)(?!\p{L})/u

/** As printed from its first letter on; null where what follows names no body. */
function officeOf(m: Match): string | null {
  const [printed, folded] = [m.groups['office']?.slice(1), m.folded['office']?.slice(1)]
  if (printed === undefined || folded === undefined) return null
  const end = [...folded.matchAll(GOES_ON)].find((w) => /\p{Ll}/u.test(printed[w.index + 1] ?? ''))?.index
  const office = printed.slice(0, end).trimEnd()
  return /^(?:\p{Lu}|phòng\s|ban\s|sở\s|huyện\s|xã\s|tỉnh(?!\p{L}))/u.test(office) ? office : null
}
