/** Types of documents: the 29 of Decree 30/2020, copies, legal norms, Party types. */
import { z } from 'zod'
import { nameKey } from '../text/compare.js'
import { fold } from '../text/fold.js'

const typeSchema = z.object({
  /** Official name, first letter large: "Thông báo". */
  name: z.string(),
  abbreviations: z.array(z.string()),
  /** former = of the circular before the decree; copy = bản sao y and the like. */
  family: z.enum(['administrative', 'former', 'copy', 'norm', 'party']),
})

export type DocumentType = z.infer<typeof typeSchema>

export class DocumentTypes {
  constructor(readonly types: readonly DocumentType[]) {}

  /** The 29 types of Decree 30/2020 art. 7. */
  get administrative(): DocumentType[] {
    return this.types.filter((t) => t.family === 'administrative')
  }

  /**
   * By the abbreviation in a symbol ("TB"). `party` prefers the Party's own meaning (QyĐ, TT).
   * Case counts (TTr, CTr); accents only when the very form is known, so that "QD" of a poor text is still Quyết định.
   */
  byAbbreviation(abbreviation: string, family: 'state' | 'party' = 'state'): DocumentType | null {
    const ranked = [...this.types].sort((a, b) => rank(a, family) - rank(b, family))
    return (
      ranked.find((t) => t.abbreviations.includes(abbreviation)) ??
      ranked.find((t) => t.abbreviations.some((a) => bare(a) === bare(abbreviation))) ??
      null
    )
  }

  /** By the heading word or the word before a number ("THÔNG BÁO", "Tờ trình"): the whole text must be the name. Accents may be missing. */
  byName(text: string): DocumentType | null {
    const key = nameKey(text)
    return this.types.find((t) => nameKey(t.name) === key) ?? this.types.find((t) => fold(nameKey(t.name)) === fold(key)) ?? null
  }

  /** The longest type name that begins the text ("QUYẾT ĐỊNH Về việc …" → Quyết định), with accents as printed or none at all. */
  atStartOf(text: string): DocumentType | null {
    const key = fold(nameKey(text))
    const begins = this.types.filter((t) => key.startsWith(fold(nameKey(t.name))) && !/\p{L}/u.test(key.charAt(t.name.length)))
    return begins.sort((a, b) => b.name.length - a.name.length)[0] ?? null
  }
}

const RANK = { administrative: 0, norm: 1, former: 2, copy: 3, party: 4 } as const
const rank = (t: DocumentType, family: 'state' | 'party'): number => (family === 'party' && t.family === 'party' ? -1 : RANK[t.family])

/** Accents lost, case kept: TTr and TT stay apart. */
const bare = (abbreviation: string): string =>
  [...abbreviation].map((c) => (c === c.toLowerCase() ? fold(c) : fold(c).toUpperCase())).join('')

export function readDocumentTypes(json: string): DocumentTypes {
  return new DocumentTypes(z.object({ types: z.array(typeSchema) }).parse(JSON.parse(json)).types)
}
