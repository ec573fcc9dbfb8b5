/** What two letters cite, which communes they name, what they say of criteria, titles and targets: item by item under a key of its own. */
import { grouped } from '../../model/collect.js'
import type { CriteriaRecord, StandingRecord } from '../../model/letter-record.js'
import { numberKey } from '../../text/letter-number.js'
import type { Words } from '../report.js'
import { showDay, showSet, showStandard } from '../show.js'
import { type Compared, compared, type Side } from './compared.js'
import { type LetterSide, saidAt, sideAt } from './letter-side.js'

/** One value of a list; those with the same key are the same question. */
interface Item {
  readonly key: string
  readonly about: string
  readonly what: string
  readonly label: Words
  readonly side: Side | null
}

export function letterLists(a: LetterSide, b: LetterSide): (Compared | null)[] {
  return [citations, communes, criteria, standings].flatMap((list) => {
    const [left, right] = [grouped(list(a), (i) => i.key), grouped(list(b), (i) => i.key)]
    return [...new Set([...left.keys(), ...right.keys()])].map((key) => {
      const [item] = right.get(key) ?? left.get(key) ?? []
      if (item === undefined) return null
      const { about, what, label } = item
      return compared({ about, what, label, place: null, a: joined(left.get(key) ?? []), b: joined(right.get(key) ?? []) })
    })
  })
}

/** A letter may answer one question twice (two days, two places): all of it, in the order told. */
function joined(items: readonly Item[]): Side | null {
  const sides = items.flatMap((i) => (i.side === null ? [] : [i.side]))
  const once = [...new Map(sides.map((s) => [JSON.stringify(s.value), s])).values()]
  const [first] = once
  if (first === undefined || once.length === 1) return first ?? null
  const says = { vi: once.map((s) => s.says.vi).join('; '), en: once.map((s) => s.says.en).join('; ') }
  return { value: once.map((s) => s.value), says, asOf: null, said: once.flatMap((s) => s.said) }
}

const citations = (letter: LetterSide): Item[] =>
  letter.record.citations.map(({ type, number, date, issuer }, i) => ({
    ...{ key: numberKey(number), about: number, what: 'citation', label: { vi: 'Viện dẫn', en: 'Citation' } },
    side: sideAt(
      { number: numberKey(number), date },
      [type, number, showDay(date), issuer].filter(Boolean).join(' '),
      saidAt(letter, `/citations/${i}`),
    ),
  }))

const communes = (letter: LetterSide): Item[] =>
  letter.record.communes.map(({ name, code, kind, district }, i) => ({
    ...{ key: `${code ?? ''} ${name}`, about: name, what: 'commune', label: { vi: 'Xã được nêu tên', en: 'Commune named' } },
    side: sideAt({ name, code }, [kind, name, district && `(${district})`].filter(Boolean).join(' '), saidAt(letter, `/communes/${i}`)),
  }))

const criteria = (letter: LetterSide): Item[] =>
  letter.record.criteria.flatMap((c, i) => [countItem(letter, c, i), ...criterionItems(letter, c, i)])

const ofSet = ({ set, standard }: CriteriaRecord): Words => ({ vi: showSet(set, standard, 'vi'), en: showSet(set, standard, 'en') })

function countItem(letter: LetterSide, c: CriteriaRecord, i: number): Item {
  const { metCount: met, unmetCount: unmet, total } = c
  const of = total === null ? '' : `/${total}`
  const says = (lang: 'vi' | 'en') =>
    [
      met === null ? null : `${lang === 'vi' ? 'đạt' : 'met'} ${met}${of}`,
      unmet === null ? null : `${lang === 'vi' ? 'chưa đạt' : 'not met'} ${unmet}${of}`,
    ]
      .filter(Boolean)
      .join(', ')
  const set = ofSet(c)
  return {
    ...{ key: `${c.commune} ${c.code ?? ''} ${c.set ?? c.standard} count`, about: c.commune, what: 'count' },
    label: { vi: `${set.vi}: số tiêu chí`, en: `${set.en}: count` },
    side:
      says('vi') === ''
        ? null
        : sideAt(
            { met, unmet, total, asOf: c.asOf },
            { vi: says('vi'), en: says('en') },
            saidAt(letter, `/criteria/${i}/metCount`, `/criteria/${i}`),
            c.asOf,
          ),
  }
}

function criterionItems(letter: LetterSide, c: CriteriaRecord, i: number): Item[] {
  const set = ofSet(c)
  const at = `/criteria/${i}`
  return (['met', 'unmet'] as const).flatMap((list) =>
    c[list].map((no, j) => ({
      ...{ key: `${c.commune} ${c.code ?? ''} ${c.set ?? c.standard} ${no}`, about: c.commune, what: `criterion ${no}` },
      label: { vi: `${set.vi}: tiêu chí ${no}`, en: `${set.en}: criterion ${no}` },
      side: sideAt(list, list === 'met' ? MET : UNMET, saidAt(letter, `${at}/${list}/${j}`, `${at}/${list}`, at), c.asOf),
    })),
  )
}

const MET: Words = { vi: 'đạt', en: 'met' }
const UNMET: Words = { vi: 'chưa đạt', en: 'not met' }

const STANDINGS: Readonly<Record<StandingRecord['status'], Words>> = {
  recognised: { vi: 'đã công nhận', en: 'recognised' },
  met: { vi: 'được nói là đạt chuẩn', en: 'said to meet the standard' },
  proposed: { vi: 'đề nghị công nhận', en: 'proposed' },
  target: { vi: 'mục tiêu', en: 'target' },
  band: { vi: 'nhóm', en: 'group' },
  withdrawn: { vi: 'thu hồi', en: 'withdrawn' },
  lost: { vi: 'được nói là giảm tiêu chí', en: 'said to have lost criteria' },
}

const standings = (letter: LetterSide): Item[] =>
  letter.record.standings.map(({ commune, code, standard, status, year, range, decision }, i) => {
    const more = [range?.join('-') ?? null, year, decision && `(${decision})`].filter((x) => x !== null).join(' ')
    const words = { vi: `${STANDINGS[status].vi} ${more}`.trim(), en: `${STANDINGS[status].en} ${more}`.trim() }
    return {
      ...{ key: `${commune} ${code ?? ''} ${standard} ${status}`, about: commune, what: `standing/${status}` },
      label: { vi: `${showStandard(standard, 'vi')}: danh hiệu, mục tiêu`, en: `${showStandard(standard, 'en')}: standing` },
      side: sideAt({ status, year, range, decision }, words, saidAt(letter, `/standings/${i}`)),
    }
  })
