/** Communes, their criteria, titles and targets; how many of them; sums of money; persons; marks on the page. */
import type { CommuneRecord, CriteriaRecord, StandingRecord, TallyRecord } from '../../model/letter-record.js'
import { showDay, showSet, showStandard } from '../../report/show.js'
import { type Block, dated, itemBlock, listed, type Telling } from './block.js'

export const communeBlocks = (telling: Telling): Block[] =>
  telling.record.communes.map((c, index) => {
    const other = c.written.filter((w) => w.normalize('NFC') !== c.name.normalize('NFC'))
    const lines = other.length === 0 ? [] : [telling.words.writtenAs(other)]
    return itemBlock(telling, 'communes', { index, value: communeOf(telling, c), lines })
  })

const communeOf = ({ words }: Telling, { kind, name, district, province, code }: CommuneRecord): string =>
  listed([listed([kind, name], ' '), district, province, code === null ? null : words.code(code)])

export const criteriaBlocks = (telling: Telling): Block[] =>
  telling.record.criteria.map((row, index) => {
    const name = `${row.commune}, ${showSet(row.set, row.standard, telling.lang)}`
    return itemBlock(telling, 'criteria', {
      index,
      value: `${name}: ${countsOf(telling, row)}`,
      pieces: ['met', 'unmet', 'total', 'commune'],
    })
  })

function countsOf({ words: { criteria: words }, lang }: Telling, row: CriteriaRecord): string {
  const { met, unmet, metCount, unmetCount, total, toward, asOf } = row
  const list = (numbers: readonly number[]): string | null => (numbers.length === 0 ? null : numbers.join(', '))
  const of = metCount === null ? null : total === null ? `${metCount}` : `${metCount}/${total}`
  return listed(
    [
      (of !== null || met.length > 0) && words.met(of, list(met)),
      (unmetCount !== null || unmet.length > 0) && words.unmet(unmetCount === null ? null : `${unmetCount}`, list(unmet)),
      metCount === null && total !== null && words.outOf(total),
      toward !== null && words.toward(showStandard(toward, lang)),
      asOf !== null && words.asOf(showDay(asOf) ?? ''),
    ],
    '; ',
  )
}

export const standingBlocks = (telling: Telling): Block[] =>
  telling.record.standings.map((s, index) => itemBlock(telling, 'standings', { index, value: standingOf(telling, s) }))

function standingOf({ words, lang }: Telling, { commune, standard, status, range, year, decision }: StandingRecord): string {
  const told = listed([words.standing[status], range && words.range(range[0], range[1]), year !== null && words.year(year)], ' ')
  return listed([`${commune}: ${told} (${showStandard(standard, lang)})`, decision !== null && words.decision(decision)])
}

export const tallyBlocks = (telling: Telling): Block[] =>
  telling.record.tallies.map((t, index) => itemBlock(telling, 'tallies', { index, value: tallyOf(telling, t) }))

function tallyOf({ words, lang }: Telling, { unit, standard, met, total, asOf, status }: TallyRecord): string {
  const told = `${words.tally(total === null ? `${met}` : `${met}/${total}`)} ${showStandard(standard, lang)}`
  const more = listed([told, status === 'target' && words.isTarget, asOf !== null && words.criteria.asOf(showDay(asOf) ?? '')])
  return listed([unit, more], ': ')
}

export const moneyBlocks = (telling: Telling): Block[] =>
  telling.record.money.map(({ label, source, amount, text }, index) => {
    const whole = amount.toLocaleString('vi-VN')
    const sum = text.includes(whole) ? text : `${text} (= ${telling.words.dong(whole)})`
    return itemBlock(telling, 'money', { index, value: listed([listed([label, sum], ': '), source]) })
  })

export const personBlocks = (telling: Telling): Block[] =>
  telling.record.persons.map(({ name, title, office }, index) =>
    itemBlock(telling, 'persons', { index, value: listed([name, listed([title, office], ' ')]) }),
  )

export function markBlocks({ record: { marks }, words }: Telling): Block[] {
  const { urgency, secrecy, draft, copyOf, arrival } = marks
  const day = arrival?.date == null ? null : dated(arrival.date, words)
  const came = arrival?.number == null ? day : words.citation({ number: arrival.number, date: day, issuer: null })
  const stamp = arrival && listed([words.marks.arrival, came], ' ')
  const told: Readonly<Record<string, string | null>> = {
    urgency,
    secrecy,
    draft: draft ? words.marks.draft : null,
    copyOf,
    arrival: stamp,
  }
  return Object.entries(told).flatMap(([name, value]) => {
    const at = `/marks/${name}`
    return value === null
      ? []
      : [{ label: words.blocks.marks, value, lines: [], proofs: [{ at, piece: null }], roots: [at], shape: 'head' }]
  })
}
