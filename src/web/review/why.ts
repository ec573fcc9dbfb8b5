/** Why something is asked, in words. */
import type { Question } from '../../model/question.js'
import type { Asked } from '../asked.js'

export function whyWords(
  { why, confidence }: { readonly why: Question['why'] | null; readonly confidence: number | null },
  say: Asked['say'],
): string {
  const share = confidence === null ? '' : ` (${Math.round(confidence * 100)}%)`
  switch (why) {
    case 'doubtful':
      return say(`máy đọc còn ngờ${share}`, `doubtful${share}`)
    case 'rivals':
      return say('trang có hai cách đọc', 'the page shows two readings')
    case 'handwritten':
      return say('viết tay', 'handwritten')
    case 'illegible':
      return say('không đọc rõ', 'not legible')
    case 'blank':
      return say('để trống trên bản này', 'left blank')
    case null:
      return ''
  }
}
