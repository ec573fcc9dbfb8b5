/** Marks on the page: urgency, secrecy, draft, copy (Decree 30/2020, boxes 10a, 10b, 11; DOMAIN §7-8). */
import { wording } from '../../text/wording.js'
import { defineRule, type Match } from '../rule.js'

const alone = (m: Match): boolean => /^[\s[(]*$/.test(m.before(80)) && /^[\s\])]*$/.test(m.after(80))
const capitals = (printed: string): boolean => printed === printed.toUpperCase()

export const urgencyMark = defineRule({
  kind: 'mark',
  name: 'head/urgency',
  parts: ['stamps', 'letterhead'],
  pattern: wording`(?:thượng khẩn|hỏa tốc(?: hẹn giờ)?|khẩn)(?:\s*[:\-]\s*[\p{L}\p{N} /:.]{1,60})?`,
  confidence: 0.95,
  examples: [
    { text: 'KHẨN', finds: 'KHẨN', value: { mark: 'urgency', text: 'KHẨN' } },
    { text: '(THƯỢNG KHẨN)', finds: 'THƯỢNG KHẨN', value: { mark: 'urgency', text: 'THƯỢNG KHẨN' } },
    { text: 'Hỏa tốc', finds: 'Hỏa tốc', value: { mark: 'urgency', text: 'Hỏa tốc' } },
    {
      text: 'HỎA TỐC HẸN GIỜ: 15h00 ngày 02/9/2023',
      finds: 'HỎA TỐC HẸN GIỜ: 15h00 ngày 02/9/2023',
      value: { mark: 'urgency', text: 'HỎA TỐC HẸN GIỜ: 15h00 ngày 02/9/2023' },
    },
  ],
  counterExamples: [
    { text: 'V/v khẩn trương phòng, chống rét', because: 'a word of the trích yếu' },
    { text: 'TRUNG TÂM ỨNG PHÓ KHẨN CẤP', because: 'part of a name' },
  ],
  read: (m) => (alone(m) ? { value: { mark: 'urgency', text: m.printed } } : null),
})

export const secrecyMark = defineRule({
  kind: 'mark',
  name: 'head/secrecy',
  parts: ['stamps', 'letterhead'],
  pattern: wording`(?:độ mật\s*:?\s*)?(?<level>tuyệt mật|tối mật|mật)`,
  confidence: 0.95,
  examples: [
    { text: 'MẬT', finds: 'MẬT', value: { mark: 'secrecy', text: 'MẬT' } },
    { text: 'ĐỘ MẬT: TỐI MẬT', finds: 'TỐI MẬT', value: { mark: 'secrecy', text: 'TỐI MẬT' } },
  ],
  counterExamples: [
    { text: 'V/v bảo vệ bí mật nhà nước', because: 'a word of the trích yếu' },
    { text: 'HỢP TÁC XÃ MẬT ONG', because: 'honey' },
  ],
  read: (m) =>
    alone(m) && capitals(m.printed) ? { value: { mark: 'secrecy', text: m.groups['level'] ?? m.printed }, span: m.at('level') } : null,
})

export const draftMark = defineRule({
  kind: 'mark',
  name: 'head/draft',
  parts: ['stamps', 'letterhead', 'title'],
  pattern: wording`dự thảo(?: lần(?: thứ)? [\p{L}\d]{1,4}| \d{1,2})?`,
  confidence: 0.95,
  examples: [
    { text: 'DỰ THẢO', finds: 'DỰ THẢO', value: { mark: 'draft', text: 'DỰ THẢO' } },
    { text: 'Dự thảo lần 2', finds: 'Dự thảo lần 2', value: { mark: 'draft', text: 'Dự thảo lần 2' } },
    { text: 'BÁO CÁO (Dự thảo)', finds: 'Dự thảo', value: { mark: 'draft', text: 'Dự thảo' } },
  ],
  counterExamples: [
    { text: 'V/v góp ý dự thảo Nghị quyết của HĐND tỉnh', because: 'the draft is another document' },
    { text: 'Về việc lấy ý kiến đối với dự thảo', because: 'the draft is another document' },
  ],
  read: (m) => {
    const bracketed =
      /\(\s*(?:ban )?$/.test(m.before(8)) &&
      /^[^)]{0,12}\)\s*$/.test(m.after(16)) &&
      capitals(m.view.text.slice(m.segment.span.start, m.span.start))
    const whole = /^[\s[(]*(?:ban )?$/.test(m.before(30)) && /^[\s\])]*(?:[,(:-].{0,30})?$/.test(m.after(40))
    return bracketed || whole ? { value: { mark: 'draft', text: m.printed } } : null
  },
})

export const copyMark = defineRule({
  kind: 'mark',
  name: 'head/copy',
  parts: ['stamps'],
  pattern: wording`(?:sao y|sao lục|trích sao)(?: bản chính)?`,
  confidence: 0.95,
  examples: [
    { text: 'SAO Y', finds: 'SAO Y', value: { mark: 'copy-of', text: 'SAO Y' } },
    { text: 'TRÍCH SAO', finds: 'TRÍCH SAO', value: { mark: 'copy-of', text: 'TRÍCH SAO' } },
  ],
  counterExamples: [{ text: 'Người ký: Văn phòng sao y tài liệu', because: 'inside a sentence' }],
  read: (m) => (alone(m) ? { value: { mark: 'copy-of', text: m.printed } } : null),
})
