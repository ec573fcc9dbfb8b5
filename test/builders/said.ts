/** Statements as letters make them of one commune, and the papers behind them, from a few facts. */
import type { Claim, HeldStatement } from '../../src/model/statement.js'
import type { Paper, Papers } from '../../src/reconcile/conflicts/papers.js'
import type { SetInForce } from '../../src/reconcile/status-of.js'
import { bodyOf } from '../../src/reconcile/letters/body.js'
import { numberKey } from '../../src/text/letter-number.js'

/** All that one letter of a body says of one commune as of a day; the letter is of that day where nothing else is told. */
export const says = (letter: string, asOf: string | null, claims: readonly Claim[], more: Partial<HeldStatement> = {}): HeldStatement[] =>
  claims.map((claim, i) => ({
    id: `${letter} ${i} ${asOf ?? ''} ${more.standard ?? ''} ${more.unit?.code ?? ''}`,
    letter,
    file: `${letter}.pdf`,
    saidBy: 'UBND huyện Hòa An',
    saidOn: asOf,
    unit: { code: '99101', validFrom: null, name: 'Phú Lương', district: null },
    standard: 'ntm',
    set: claim.property === 'count' || claim.property === 'criterion' ? 'xa-2021-2025' : null,
    claim,
    asOf,
    proof: { page: 1, quote: claim.property, sentence: `${letter} nói`, rule: 'test/rule', confidence: 0.95 },
    recordedFrom: '2024-01-01T00:00:00.000Z',
    recordedTo: null,
    ...more,
  }))

export const doubtful = { proof: { page: 1, quote: '', sentence: 'mờ', rule: 'test/rule', confidence: 0.6 } }

type PaperFacts = Partial<Omit<Paper, 'cites'>> & { readonly cites?: readonly string[] }

/** Papers by letter; `copies`: pairs of letters that are one ("a b"). */
export const papersOf = (facts: Readonly<Record<string, PaperFacts>> = {}, copies: readonly string[] = []): Papers => ({
  paper: (letter) => {
    const told = facts[letter]
    if (!told) return null
    const { cites = [], issuer = 'UBND huyện Hòa An', ...more } = told
    return {
      ...{ id: letter, file: `${letter}.pdf`, issuer, number: null, date: null, body: bodyOf(issuer ?? ''), draft: false, decides: false },
      cites: new Set(cites.map(numberKey)),
      ...more,
    }
  },
  isCopy: (a, b) => copies.includes(`${a} ${b}`) || copies.includes(`${b} ${a}`),
})

/** Sets by the year alone, as the programme's periods run. */
export const periodOf: SetInForce = (standard, day) => {
  const year = Number(day.slice(0, 4))
  const period = year <= 2015 ? '2010-2015' : year <= 2020 ? '2016-2020' : year <= 2025 ? '2021-2025' : '2026-2030'
  return standard === 'ntm' ? `xa-${period}` : standard === 'ntm-hien-dai' ? null : `xa-nang-cao-${period}`
}
