/** A page read twice, by its text layer and by its picture: what is taken, and what is said of it. */
import { problem, type Problem } from '../../model/problem.js'
import type { ReadPicture } from '../ocr/recognise-pages.js'
import type { PlacedWord } from '../page/geometry.js'
import type { PageContent } from '../page/page-content.js'
import { rowsOf } from '../page/rows.js'
import { rowText } from '../page/geometry.js'
import { kindOf, qualityOf } from './layer-quality.js'
import { isPoor, type LookedPage } from './page-look.js'

export interface Settled {
  readonly content: PageContent
  /** Some of its words were recognised in the picture. */
  readonly recognised: boolean
  readonly problems: readonly Problem[]
}

/**
 * Text that can be seen and read is exact: an office system's number, date or signature's note over a scan. It takes the place of what was recognised there.
 * Of a poor or unseen layer and the recognised words the one with more Vietnamese is taken whole; the other's text is kept aside.
 */
export function settle(looked: LookedPage, read: ReadPicture): Settled {
  const { content, quality, unseen, page } = looked
  const poor = isPoor(quality, unseen)
  if (read.failed || read.words.length === 0) {
    const problems = [...read.problems, ...(poor ? [poorLayer(page.number, 'layer', true)] : [])]
    return { content: unseen ? doubted(content) : content, recognised: false, problems }
  }
  if (!unseen && !poor) return { content: overlaid(read, content), recognised: true, problems: read.problems }
  const layer = worth(content.words)
  const picture = worth(read.words)
  if (picture > layer) {
    const problems = [...read.problems, poorLayer(page.number, 'picture', poor)]
    return { content: withHidden(read, content.words), recognised: true, problems }
  }
  return { content: withHidden(doubted(content), read.words), recognised: false, problems: [poorLayer(page.number, 'layer', poor)] }
}

/** How much Vietnamese: good words, counted the less the more rubbish stands between them. */
function worth(words: readonly PlacedWord[]): number {
  const { good, score } = qualityOf(words.map((word) => word.text))
  return good * score
}

/** Recognised words make room for seen ones at the same place; a page that was turned upright has no common places, there the seen text is kept aside. */
function overlaid(read: ReadPicture, content: PageContent): PageContent {
  const same = Math.abs(read.width - content.width) < content.width * 0.05 && Math.abs(read.height - content.height) < content.height * 0.05
  if (!same) return withHidden(read, content.words)
  const words = read.words.filter((word) => !content.words.some((seen) => overlap(word, seen) > 0.4))
  return {
    ...read,
    words: [...words, ...content.words],
    marks: [...read.marks, ...content.marks],
    hidden: [...read.hidden, ...content.hidden],
  }
}

/** Share of the first word's box that the second covers. */
function overlap({ box: a }: PlacedWord, { box: b }: PlacedWord): number {
  const wide = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)
  const high = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return wide <= 0 || high <= 0 ? 0 : (wide * high) / Math.max(1, (a.x1 - a.x0) * (a.y1 - a.y0))
}

const withHidden = (content: PageContent, lost: readonly PlacedWord[]): PageContent => ({
  ...content,
  hidden:
    lost.length === 0
      ? content.hidden
      : [...content.hidden, { role: 'hidden', page: content.number, text: rowsOf(lost).map(rowText).join('\n') }],
})

/** Another program recognised these words, and does not tell how sure it was: no word is certain, one that is none of the language doubtful. */
export const doubted = (content: PageContent): PageContent => ({
  ...content,
  words: content.words.map((word) => ({ ...word, confidence: Math.min(word.confidence, SURENESS[kindOf(word.text)]) })),
})

const SURENESS = { marked: 0.95, plain: 0.9, untold: 0.85, bad: 0.7 } as const

const poorLayer = (page: number, used: 'layer' | 'picture', poor: boolean): Problem => {
  const is = poor ? 'có lớp chữ kém (nhiều từ không thành tiếng Việt)' : 'có lớp chữ nhận dạng sẵn, ít chữ'
  const done =
    used === 'picture'
      ? 'đã đọc lại từ hình trang và dùng bản đọc lại, lớp chữ cũ được giữ riêng'
      : 'đọc lại từ hình trang không tốt hơn nên vẫn dùng lớp chữ'
  return problem('pdf/text-layer-poor', `Trang ${page} ${is}: ${done}; hãy đối chiếu trang này với bản gốc.`, { page })
}

/** Without an engine there is only the layer. */
export const poorUnread = (page: number): Problem =>
  problem(
    'pdf/text-layer-poor',
    `Trang ${page} có lớp chữ kém (nhiều từ không thành tiếng Việt) mà không có bộ nhận dạng chữ (OCR) để đọc lại hình trang; hãy bật OCR rồi nạp lại hoặc đối chiếu với bản gốc.`,
    { page },
  )
