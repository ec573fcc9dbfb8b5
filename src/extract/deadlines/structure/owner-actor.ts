/** Whose thing is due: "Hồ sơ của các trường nộp …", "Thời hạn rà soát của Phòng A …". */
import type { Span } from '../../../model/span.js'
import { textOf, type LetterView } from '../../view.js'
import { actorAt, type Actor } from './actor.js'
import { lowerOf } from './clause.js'
import { cutAt } from './moved-term.js'

/** A clause that begins with a thing has no one who acts for its subject. */
export const THING =
  /^[\s"“(*-]*(?:việc|bản|kết quả|hồ sơ|số liệu|báo cáo|tài liệu|ý kiến|danh sách|công trình|kế hoạch|biên bản|biểu|thời hạn|thời gian|hạn|mốc|riêng phần|phần)\s/u

/** "Hồ sơ của các trường nộp …", "Thời hạn rà soát của Phòng A …": whose thing it is. */
export function ownerOf(view: LetterView, clause: Span, until: number): Actor | null {
  const lower = lowerOf(view).slice(clause.start, until)
  const opens = lowerOf(view).slice(clause.start, clause.start + 40)
  if (!THING.test(opens) && !OF_PLACE.test(opens)) return null
  const owner =
    /việc\s[^,;()]{2,60}?\s(?:ở|tại)\s(?=(?:xã|thôn|phường|thị trấn)\s[^,;()]{2,30}?\s(?:lẽ ra|đáng lẽ|đáng ra)\s)/u.exec(lower) ??
    /(?:phần việc|phần|báo cáo|kế hoạch|hồ sơ|thời hạn|phương án|kết quả|ý kiến|số liệu|mốc|tiêu chí)(?:\s[^,;()]{0,50}?)?\scủa(?!\p{L})/u.exec(
      lower,
    )
  const paper = owner && /(?:công văn|văn bản|kế hoạch|thông báo|quyết định|nghị quyết|chỉ thị)\s(?:số\s)?[\d/]/u.test(owner[0])
  const actor = owner && !paper ? actorAt(view, clause.start + owner.index + owner[0].length, clause.end) : null
  return actor && !actor.bare && !/^(?:ubnd|sở|tỉnh|chính phủ|thủ tướng|bộ)\s*(?:tỉnh|huyện)?$/iu.test(textOf(view, actor.span))
    ? cutAt(view, actor)
    : null
}

/** "Riêng tiêu chí Chợ của xã A, Quy chế quy định …": what a place has to reach. */
const OF_PLACE = /^[\s"“(*-]*(?:(?:riêng|còn) )?tiêu chí\s|^[\s"“(*-]*(?:riêng|còn) (?:việc|hồ sơ|kết quả|công trình)\s/u
