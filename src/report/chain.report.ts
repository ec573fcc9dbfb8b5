import type { ChainLink, ChainTerm } from '../model/chain.js'
import { defineReport, type Lang } from './report.js'
import { showDay } from './show.js'

interface Row extends Omit<ChainLink, 'letter'> {
  /** Which chain, where several letters bear the number: 1 for the first. */
  readonly chain: number
  /** The letter's file; null = not in the store. */
  readonly file: string | null
}

/** What one document stands on and what came of it, a few steps each way: basis, letter, reminder, report, with the terms of each. */
export const chainReport = defineReport<Row>({
  name: 'chain',
  title: { vi: 'Chuỗi văn bản', en: 'Chain of documents' },
  question: { vi: 'Văn bản này căn cứ vào đâu, sau nó có những gì?', en: 'What does this document stand on, and what came of it?' },
  filters: ['letter'],
  needs: ['letter'],
  columns: [
    { title: { vi: 'Bậc', en: 'Step' }, show: (r) => (r.step > 0 ? `+${r.step}` : String(r.step)) },
    { title: { vi: 'Ngày', en: 'Date' }, show: (r) => showDay(r.date) },
    { title: { vi: 'Văn bản', en: 'Document' }, show: (r) => showDocument(r), wide: true },
    { title: { vi: 'Cơ quan', en: 'Issuer' }, show: (r) => r.issuer, wide: true, spare: 2 },
    { title: { vi: 'Nối bằng', en: 'Tied by' }, show: (r, lang) => showTie(r, lang), wide: true },
    { title: { vi: 'Hạn', en: 'Terms' }, show: (r, lang) => r.terms.map((t) => showTerm(t, lang)).join('; ') || null, wide: true },
    { title: { vi: 'Còn nữa', en: 'More' }, show: (r) => r.more || null, spare: 1 },
    { title: { vi: 'Trong kho', en: 'Held' }, show: (r, lang) => r.file ?? (lang === 'vi' ? 'chưa có' : 'missing') },
  ],
  async *rows(view, { letter }) {
    const chains = await view.chains(letter ?? '')
    for (const [i, chain] of chains.entries())
      for (const { letter: held, ...link } of chain) yield { chain: i + 1, ...link, file: held?.file ?? null }
  },
})

const showDocument = ({ type, number, file }: Row): string => [type, number ?? file].filter(Boolean).join(' ')

const RELATIONS: Readonly<Record<string, Readonly<Record<Lang, readonly [cites: string, cited: string]>>>> = {
  basis: { vi: ['căn cứ', 'là căn cứ của'], en: ['is based on', 'basis of'] },
  implements: { vi: ['thực hiện', 'được thực hiện bởi'], en: ['carries out', 'carried out by'] },
  replies: { vi: ['trả lời', 'được trả lời bởi'], en: ['replies to', 'replied to by'] },
  reminds: { vi: ['nhắc lại, đôn đốc', 'được nhắc lại bởi'], en: ['reminds of', 'recalled by'] },
  replaces: { vi: ['thay thế', 'bị thay thế bởi'], en: ['replaces', 'replaced by'] },
  amends: { vi: ['sửa đổi', 'được sửa đổi bởi'], en: ['amends', 'amended by'] },
  extends: { vi: ['gia hạn', 'được gia hạn bởi'], en: ['extends', 'extended by'] },
  mentions: { vi: ['nhắc đến', 'được nhắc đến trong'], en: ['mentions', 'mentioned in'] },
}

/** Read from this document to the one nearer to what was asked: a basis is cited by it, what came later cites it. */
export function showTie({ relation, step, tiedTo }: Pick<ChainLink, 'relation' | 'step' | 'tiedTo'>, lang: Lang): string | null {
  const words = relation === null ? undefined : RELATIONS[relation]?.[lang]
  return words === undefined ? null : [words[step < 0 ? 1 : 0], tiedTo].filter(Boolean).join(' ')
}

function showTerm({ due, text, recalledBy }: ChainTerm, lang: Lang): string {
  const recalled = { vi: 'nhắc lại', en: 'recalled' }[lang]
  return `${showDay(due) ?? text}${recalledBy === null ? '' : ` (${recalled})`}`
}
