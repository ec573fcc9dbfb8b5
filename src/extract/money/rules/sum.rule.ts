import { wording } from '../../../text/wording.js'
import { defineRule } from '../../rule.js'
import { amountOf, FIGURE, figureOf, isRate, scaleOf, UNIT } from '../amount.js'
import { labelFor, sourceFor } from '../label.js'

/** Fewer đồng are no sum: "5 đồng chí", "2 đồng bằng". */
const SMALLEST = 1000

/** One sum: "Vốn đầu tư phát triển: 14.574 triệu đồng". */
export const sum = defineRule({
  kind: 'money',
  name: 'money/sum',
  parts: ['body', 'attachment'],
  pattern: wording`(?<!(?:\d\s{0,2}(?:-|đến)\s{0,2}|[\d/.,]))(?<figure>${FIGURE})\s{0,3}(?<unit>${UNIT})`,
  confidence: 0.95,
  read(match) {
    const unit = match.groups['unit'] ?? ''
    const scale = scaleOf(unit)
    if (scale === null || isRate(match, unit)) return null
    if (scale === 1 && figureOf(match.groups['figure'] ?? '') < SMALLEST) return null
    const label = labelFor(match)
    const value = {
      label,
      source: sourceFor(match),
      amount: amountOf(match.groups['figure'] ?? '', scale),
      text: match.printed.replace(/\s+/g, ' '),
    }
    return { value, confidence: label === '' ? 0.75 : 0.95 }
  },
  examples: [
    {
      text: '+ Vốn sự nghiệp ngân sách trung ương: 2.310,5 triệu đồng;',
      finds: '2.310,5 triệu đồng',
      value: {
        label: 'Vốn sự nghiệp ngân sách trung ương',
        source: 'ngân sách trung ương',
        amount: 2_310_500_000,
        text: '2.310,5 triệu đồng',
      },
    },
    {
      text: 'Tổng kinh phí 1,2 tỷ đồng, trong đó ngân sách huyện 800 tr.đ, Nhân dân đóng góp 400.000.000 đồng.',
      finds: '800 tr.đ',
      value: { label: 'ngân sách huyện', source: 'ngân sách huyện', amount: 800_000_000, text: '800 tr.đ' },
    },
  ],
  counterExamples: [
    { text: 'Thu nhập bình quân đạt 44 triệu đồng/người/năm.', because: 'a rate' },
    { text: 'Tỷ lệ hộ nghèo còn 3,2%; 15 đồng chí tham dự.', because: 'a percentage and people' },
    { text: 'Trồng mới 2 triệu cây xanh.', because: 'a count' },
    { text: 'Hỗ trợ 500.000 đồng/hộ.', because: 'a rate' },
  ],
})
