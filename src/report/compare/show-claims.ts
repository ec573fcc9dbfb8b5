/** Several claims of one letter on one line: the counts, then criteria by what is said of them. */
import type { Claim } from '../../model/statement.js'
import { inWords as claimWords } from '../claim-words.js'
import type { Lang, Words } from '../report.js'

/** "Số tiêu chí: đạt 16/19; Tiêu chí 1, 4-6: đạt; Tiêu chí 2: chưa đạt". */
export const claimsWords = (claims: readonly Claim[]): Words => ({ vi: inWords(claims, 'vi'), en: inWords(claims, 'en') })

function inWords(claims: readonly Claim[], lang: Lang): string {
  const others = claims.filter((c) => c.property !== 'criterion').map((c) => claimWords(c, 'ntm')[lang])
  const criteria = (['met', 'unmet'] as const).flatMap((value) => {
    const numbers = claims.flatMap((c) => (c.property === 'criterion' && c.value === value ? [c.no] : []))
    return numbers.length === 0 ? [] : [`${CRITERIA[lang]} ${ranges(numbers)}: ${VALUES[value][lang]}`]
  })
  return [...new Set([...others, ...criteria])].join('; ')
}

const CRITERIA: Words = { vi: 'Tiêu chí', en: 'Criterion' }
const VALUES = { met: { vi: 'đạt', en: 'met' }, unmet: { vi: 'chưa đạt', en: 'not met' } } as const

/** 1, 2, 3, 4, 7 → "1-4, 7". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const no of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && no === last[1] + 1) last[1] = no
    else runs.push([no, no])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}-${to}`)).join(', ')
}
