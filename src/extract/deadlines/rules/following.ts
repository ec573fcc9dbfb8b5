/** Lengths that run from what was just told or from the letter itself: "trong 20 ngày tới", "10 ngày sau đó", "sau khi nghiệm thu tối đa 15 ngày". */
import type { Anchor } from '../../../model/written-time.js'
import { wording } from '../../../text/wording.js'
import { defineRule, type Match } from '../../rule.js'
import { LENGTH, lengthOf, relative } from '../time/relative.js'
import { lastDayTold } from './relative.js'
import { oneLine, printedBefore, written } from './written.js'

/** "trong vòng 20 ngày tới", "05 ngày làm việc tới": from the letter's own day. */
export const comingDays = defineRule({
  kind: 'deadline',
  name: 'deadline/coming-days',
  parts: ['body', 'attachment'],
  pattern: wording`(?:trong (?:vòng |thời hạn |thời gian |khoảng )?)?(?<length>${LENGTH}) (?:tới|nữa|tới đây)`,
  confidence: 0.82,
  examples: [
    {
      text: 'khắc phục trong vòng 07 ngày tới',
      finds: 'trong vòng 07 ngày tới',
      value: written('trong vòng 07 ngày tới', 'relative', {
        form: 'relative',
        duration: 'P7D',
        from: { on: 'issue', text: 'ngày ban hành', at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [
    { text: 'dự báo 10 ngày tới có mưa', because: 'dự báo, không phải hạn' },
    { text: 'các tháng tới', because: 'không có số' },
  ],
  read: (m) => {
    const length = lengthOf(m.folded['length'] ?? '')
    if (
      !length ||
      /(?:du bao|kha nang|trien vong)\s[^,;.]{0,40}$|(?<!\p{L})(?:cac|nhung|sau|chua day|con|gan|hon|chi)\s+$/u.test(m.before(50))
    )
      return null
    const last = lastDayTold(m, m.after(60))
    if (last) return last
    return { value: written(oneLine(m.printed), 'relative', relative(length, { on: 'issue', text: 'ngày ban hành', at: null })) }
  },
})

/** "10 ngày sau đó", "sau đó 05 ngày làm việc", "ngay hôm sau": runs from the term told before. */
export const afterThat = defineRule({
  kind: 'deadline',
  name: 'deadline/after-that',
  parts: ['body', 'attachment'],
  pattern: wording`(?:(?:trong |chậm nhất |không quá )?(?:là )?(?<a>${LENGTH}) (?:sau đó|kế đó|liền sau đó)|sau đó (?:không quá |chậm nhất |tối đa |trong )?(?:là )?(?<b>${LENGTH})|(?:ngay )?(?:trong )?(?<next>(?:ngày )?hôm sau|ngày kế tiếp|ngày tiếp theo))`,
  confidence: 0.78,
  examples: [
    {
      text: 'tổng hợp, trình Sở 05 ngày sau đó',
      finds: '05 ngày sau đó',
      value: written('05 ngày sau đó', 'relative', {
        form: 'relative',
        duration: 'P5D',
        from: { on: 'previous-deadline', text: null, at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [{ text: 'sau đó báo cáo Sở', because: 'không có số ngày' }],
  read: (m) => {
    const length = m.folded['next'] ? { duration: 'P1D', working: false } : lengthOf(m.folded['a'] ?? m.folded['b'] ?? '')
    const from = { on: 'previous-deadline', text: null, at: null } as const
    return length && { value: written(oneLine(m.printed), 'relative', relative(length, from)) }
  },
})

/** "Sau khi hoàn thành nghiệm thu 15 ngày, nhà thầu phải nộp …": what must be done follows. */
const mustFollow = (m: Match): boolean => /^(?:khi|ngay)\s/.test(m.folded['event'] ?? '') && /^\s*,\s[^;.,]{2,60}\sphai\s/.test(m.after(80))

/** "báo cáo gửi sau khi kết thúc đợt cao điểm 03 ngày.": without a cue the length ends its clause and something is handed in. */
const endsAnOrder = (m: Match): boolean =>
  mustFollow(m) ||
  (/^\s*(?:[.;)]|\.\/|$)/.test(m.after(4)) &&
    /^(?:khi|ngay)\s/.test(m.folded['event'] ?? '') &&
    /(?<!\p{L})(?:gửi|nộp|báo cáo|trình|bàn giao)(?:\s(?!đã)[^,;.]{0,30})?\s$/u.test(printedBefore(m, 50)))

/** "sau khi nghiệm thu tối đa 15 ngày", "sau bản mềm không quá 03 ngày": the event first, then the length. */
export const eventThenLength = defineRule({
  kind: 'deadline',
  name: 'deadline/event-then-length',
  parts: ['body', 'attachment'],
  pattern: wording`sau (?<event>[^,;:()"\d\.]{3,60}?),? (?<cue>(?:không (?:được )?quá|tối đa|chậm nhất|muộn nhất|trong vòng|trong thời hạn)(?: là)? )?(?<length>${LENGTH})`,
  confidence: 0.85,
  examples: [
    {
      text: 'nộp chứng từ sau khi bàn giao nhà tối đa 15 ngày',
      finds: 'sau khi bàn giao nhà tối đa 15 ngày',
      value: written('sau khi bàn giao nhà tối đa 15 ngày', 'relative', {
        form: 'relative',
        duration: 'P15D',
        from: { on: 'event', text: 'khi bàn giao nhà', at: null },
        working: false,
        direction: 'after',
      }),
    },
  ],
  counterExamples: [{ text: 'sau khi bàn giao nhà, hộ dân nhận 15 ngày công', because: 'số ngày công' }],
  read: (m) => {
    const length = lengthOf(m.folded['length'] ?? '')
    // "sau khi có ý kiến, chậm nhất 10 ngày kể từ ngày nhận": the length tells its own start
    if (!length || /^(?:do|day|nay)$/.test(m.folded['event'] ?? '') || /^\s*,?\s*(?:ke|tinh)\s+tu\s/.test(m.after(12))) return null
    if (m.folded['cue'] === undefined && !endsAnOrder(m)) return null
    const from: Anchor = { on: 'event', text: oneLine(m.groups['event'] ?? ''), at: null }
    return { value: written(oneLine(m.printed), 'relative', relative(length, from)) }
  },
})
