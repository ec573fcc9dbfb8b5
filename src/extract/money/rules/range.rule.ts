import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { amountOf, FIGURE, isRate, scaleOf, UNIT } from '../amount.js'
import { labelFor, sourceFor } from '../label.js'

/** "từ 20 đến 30 triệu đồng": the upper bound is given, and said so. */
export const range = defineRule({
  kind: 'money',
  name: 'money/range',
  parts: ['body', 'attachment'],
  pattern: wording`(?<![\d/.,])(?<low>${FIGURE})\s{0,3}(?:(?:${UNIT})\s{0,3})?(?:-|đến)\s{0,3}(?<figure>${FIGURE})\s{0,3}(?<unit>${UNIT})`,
  confidence: 0.7,
  read(match) {
    const unit = match.groups['unit'] ?? ''
    const scale = scaleOf(unit)
    if (scale === null || isRate(match, unit)) return null
    const text = match.printed.replace(/\s+/g, ' ')
    const amount = amountOf(match.groups['figure'] ?? '', scale)
    return { value: { label: labelFor(match), source: sourceFor(match), amount, text }, assumed: [`Khoảng “${text}”: lấy mức cao.`] }
  },
  examples: [
    {
      text: 'Kinh phí sửa chữa: từ 20 đến 30 triệu đồng.',
      finds: '20 đến 30 triệu đồng',
      value: { label: 'Kinh phí sửa chữa', source: null, amount: 30_000_000, text: '20 đến 30 triệu đồng' },
    },
  ],
  counterExamples: [
    { text: 'Giai đoạn 2021 - 2025 huyện huy động được 30 tỷ đồng.', because: 'years, then one sum' },
    { text: 'Mức 50 - 60 triệu đồng/người.', because: 'a rate' },
  ],
})
