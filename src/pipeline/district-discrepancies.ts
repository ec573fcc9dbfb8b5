/** Counts of communes against each other and against titles, district by district: letters that count lie in the order of the districts whose communes they name. */
import { collected, grouped } from '../model/collect.js'
import type { Discrepancy } from '../model/discrepancy.js'
import { briefOf, type KnownLetter } from '../model/known-letter.js'
import type { LedgerView } from '../model/ledger.js'
import type { HeldStatement } from '../model/statement.js'
import { areaTallies, type AreaTally, districtKey, talliesIn } from '../reconcile/conflicts/area-tallies.js'
import { together } from '../report/batches.js'
import { fold } from '../text/fold.js'
import { papersBehind } from './papers-behind.js'
import type { ToldView } from './people-told.js'
import { communesOfDistrict, type District, districtOf } from './unit-lookup.js'

type View = Pick<
  LedgerView,
  'derivedInOrder' | 'known' | 'lettersById' | 'numbersCited' | 'statementsOf' | 'unitsOfDistrict' | 'unitsOfCode'
>

export async function* districtDiscrepancies(view: View, told: ToldView): AsyncGenerator<readonly Discrepancy[]> {
  for await (const rows of together(view.derivedInOrder('tallies'), (row) => row.key)) {
    const tallies = (await countingLetters(view, rows.map(({ body }) => body))).flatMap(talliesIn).flatMap(inDistrict) // prettier-ignore
    const named = tallies.filter(({ district }) => districtKey(district.name) === rows[0].key)
    for (const [, of] of grouped(named, (t) => t.district.code)) yield ofDistrict(view, told, of[0].district, of.map((t) => t.tally)) // prettier-ignore
  }
}

async function ofDistrict(view: View, told: ToldView, district: District, tallies: readonly AreaTally[]): Promise<Discrepancy[]> {
  const statements = await titlesIn(view, district)
  const letters = tallies.map(({ letter }) => letter)
  return areaTallies(`huyện ${district.name}`, tallies, statements, await papersBehind(view, told, statements, letters))
}

/** By the district that letters tell, and by the communes' codes where they tell none. */
async function titlesIn(view: View, { code, name }: District): Promise<HeldStatement[]> {
  const units = [...(await view.unitsOfDistrict(name))]
  for (const commune of communesOfDistrict(code)) units.push(...(await view.unitsOfCode(commune)))
  const said: HeldStatement[] = []
  for (const key of new Set(units.map((u) => u.key)))
    said.push(...(await collected(view.statementsOf(key))).filter((s) => s.claim.property === 'title' && districtOf(s.unit)?.code === code))
  return said
}

const AT_ONCE = 50

/** Whole records, of which little is kept. */
async function countingLetters(view: View, ids: readonly string[]): Promise<KnownLetter[]> {
  const letters: KnownLetter[] = []
  for (let i = 0; i < ids.length; i += AT_ONCE) letters.push(...(await view.known(ids.slice(i, i + AT_ONCE))).map(slim))
  return letters
}

function slim(letter: KnownLetter): KnownLetter {
  const evidence = Object.fromEntries(Object.entries(letter.record.evidence).filter(([at]) => /^\/tallies\/\d+$/.test(at)))
  return { ...letter, record: { ...briefOf(letter.record), evidence } }
}

/** The district that a count is of: the one it names, or ("toàn huyện") the issuer's, or the only one of its letter's communes. A province's count has none. */
function inDistrict(tally: AreaTally): { readonly tally: AreaTally; readonly district: District }[] {
  const { communes, issuer, issuerParent } = tally.from.record
  const districts = new Map(
    communes.flatMap((c) => {
      const district = c.code === null || c.district === null ? null : districtOf({ ...c, validFrom: null })
      return district ? [[district.code, district] as const] : []
    }),
  )
  const unit = fold(tally.tally.unit)
  if (/(?:^|\s)tinh(?:\s|$)/.test(unit)) return []
  const isNamed = (text: string | null) => (d: District) => text !== null && fold(text).endsWith(` ${fold(d.name)}`)
  const all = [...districts.values()]
  const district = all.find(isNamed(unit)) ?? all.find(isNamed(issuer)) ?? all.find(isNamed(issuerParent))
  const found = district ?? (all.length === 1 ? all[0] : undefined)
  return found ? [{ tally, district: found }] : []
}
