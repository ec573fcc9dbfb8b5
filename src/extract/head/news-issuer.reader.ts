/** A news page has no letterhead: the body that acts in its first sentence is taken for the one that speaks, doubtfully. */
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { finding, lineOf } from './make-finding.js'

const BODY =
  'UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Phòng|Ban|Hội|Huyện ủy|Tỉnh ủy|Đảng ủy|Văn phòng|Chi cục|Trung tâm|HĐND|Bộ|Cục|Thường trực|Liên đoàn|Đoàn'
const ACTS = 'chủ trì|do ông|do bà|do đồng chí|đã|tổ chức|phối hợp|tiến hành|kiểm tra|ban hành|vừa|triển khai|làm việc|họp|khai mạc|ra quân'
const ACTOR = new RegExp(`(?<=^|,\\s|\\.\\s)((?:${BODY})\\s[^,.;:]{2,90}?)\\s+(?:${ACTS})(?!\\p{L})`, 'u')

/** A party that a body sends: the body speaks. */
const SENT_BY = /^(?:Đoàn|Tổ)\s[^,]{0,40}?\scủa\s+/u

export const newsIssuerReader: Reader = {
  name: 'head/issuer-news',
  read: (view) => {
    if (view.parts.form !== 'news') return { add: [] }
    for (const piece of segmentsOf(view, 'body').slice(0, 4)) {
      const own = view.text.slice(piece.span.start, piece.span.end)
      const m = ACTOR.exec(own)
      if (m?.[1] === undefined || m.index > 160) continue
      const sent = SENT_BY.exec(m[1])?.[0].length ?? 0
      const name = m[1].slice(sent)
      // "Đoàn công tác của Sở" in a headline: the article's first sentence tells which.
      if (!name.includes(' ')) continue
      const start = piece.span.start + m.index + sent
      const at = { span: { start, end: start + name.length }, part: piece.part }
      const assumed = ['Tin bài không có tên cơ quan ban hành; lấy cơ quan làm chủ câu đầu của bài.']
      return {
        add: [
          finding('issuer', { name: lineOf(view, { ...piece, span: at.span }), parent: null }, at, 'head/issuer-news', 0.7, { assumed }),
        ],
      }
    }
    return { add: [] }
  },
}
