/** Every value that records give, with the rule and the confidence that stand behind it, and whether the ruler finds it right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Evidence, LetterRecord } from '../../src/model/letter-record.js'
import { FACETS } from '../../src/reference/reliability.js'
import { fold } from '../../src/text/fold.js'
import { type GivenValue, givenValues, isGiven, keyOfExtra } from './given-values.js'
import type { Miss, Ruled } from './ruler.js'
import type { Group } from './runs.js'

export interface JudgedValue extends GivenValue {
  readonly letter: string
  readonly group: Group
  /** How the letter came: "text", "docx", "pdf", "scan, tesseract". */
  readonly kind: string
  /** The rule behind the evidence that decides, and what of its finding this is: "deadline/before#who". */
  readonly rule: string
  /** The lowest confidence of the value's own evidence; null when there is none. */
  readonly confidence: number | null
  readonly quote: string
  /** No confidence under 0.8 and no problem at the value's place: the ruler's measure of what is shown as sure. */
  readonly sure: boolean
  readonly right: boolean
  /** What gold has that the letter's values of this field do not give. */
  readonly missed: readonly unknown[]
}

export interface Judged {
  readonly values: readonly JudgedValue[]
  /** Where our count and the ruler's differ, one sentence each: none is expected. */
  readonly disagreements: readonly string[]
}

interface Gold {
  readonly unscored?: readonly string[]
  readonly criteria?: readonly Readonly<Record<string, unknown>>[]
}

const DOUBT_LINE = 0.8

/** The ruler's own: deeper counts, a whole list does not; /number and /signer count for what is in them. */
const isAt = (pointer: string, place: string): boolean =>
  pointer === place || pointer.startsWith(`${place}/`) || (/^\/(?:number|signer)$/.test(pointer) && place.startsWith(`${pointer}/`))

const isFlagged = ({ evidence, problems }: LetterRecord, place: string): boolean =>
  Object.entries(evidence).some(([p, list]) => isAt(p, place) && list.some((e) => e.confidence < DOUBT_LINE)) ||
  problems.some((p) => p.at !== '' && isAt(p.at, place))

/** The least sure of the evidence that is nearest to the value. */
function deciding({ evidence }: LetterRecord, { own, place }: GivenValue): Evidence | null {
  const deeper = Object.keys(evidence).filter((p) => isAt(p, place))
  const nearest = [...own, deeper].map((pointers) => pointers.flatMap((p) => evidence[p] ?? [])).find((list) => list.length > 0)
  return nearest?.reduce((low, e) => (e.confidence < low.confidence ? e : low)) ?? null
}

const MEDIA: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

const kindOf = ({ source }: LetterRecord): string =>
  source.ocr === null ? (MEDIA[source.mediaType] ?? 'text') : `scan, ${source.ocr.engine.split(' ')[0] ?? ''}`

/** Fields that the page cannot tell, and counts that gold leaves open: given or not, they are not judged. */
function isJudged(gold: Gold, { field, item }: GivenValue): boolean {
  if (gold.unscored?.some((name) => name === field || name === field.split('.')[0])) return false
  if (field !== 'criteria.counts') return true
  const { commune, standard, ...count } = item as Readonly<Record<string, unknown>> // given-values.ts makes it so
  const rows = (gold.criteria ?? []).filter((row) => fold(String(row.commune)) === fold(String(commune)) && row.standard === standard)
  return rows.length === 0 || rows.some((row) => Object.keys(count).some((k) => isGiven(row[k])))
}

/** Places of the wrong ones among a letter's values of one field. Of two that are told alike the ruler leaves the last over. */
function wrongOnes(values: readonly GivenValue[], misses: readonly Miss[]): ReadonlySet<GivenValue> {
  const wrong = new Set<GivenValue>()
  for (const miss of misses) {
    const found = [...values]
      .reverse()
      .find(
        (v) =>
          !wrong.has(v) &&
          v.field === miss.field &&
          (miss.kind === 'single' ? isGiven(miss.got) : miss.kind === 'extra' && v.key === keyOfExtra(v.field, miss.item)),
      )
    if (found !== undefined) wrong.add(found)
  }
  return wrong
}

const missedOf = (misses: readonly Miss[], field: string): unknown[] =>
  misses.flatMap((m) => (m.field !== field ? [] : m.kind === 'missed' ? [m.item] : m.kind === 'single' ? [m.gold] : [])).filter(isGiven)

function judgeLetter(
  record: LetterRecord,
  { gold, misses, group }: { gold: Gold; misses: readonly Miss[]; group: Group },
): Omit<JudgedValue, 'letter'>[] {
  const given = givenValues(record).filter((value) => isJudged(gold, value))
  const wrong = wrongOnes(given, misses)
  return given.map((value) => {
    const evidence = deciding(record, value)
    return {
      ...value,
      ...{ group, kind: kindOf(record), right: !wrong.has(value), sure: !isFlagged(record, value.place) },
      rule: (evidence?.rule ?? 'no evidence') + (FACETS[value.field] ?? ''),
      confidence: evidence?.confidence ?? null,
      quote: evidence?.quote ?? '',
      missed: wrong.has(value) ? missedOf(misses, value.field) : [],
    }
  })
}

/** Records of our own making, and gold in the ruler's shape. */
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

export function judge(folders: { readonly gold: string; readonly pred: string; readonly group: Group }, { misses, score }: Ruled): Judged {
  const names = readdirSync(folders.gold).filter((name) => name.endsWith('.json') && existsSync(join(folders.pred, name)))
  const values = names.sort().flatMap((name) => {
    const letter = basename(name, '.json')
    const about = { gold: read<Gold>(join(folders.gold, name)), misses: misses.filter((m) => m.letter === letter), group: folders.group }
    return judgeLetter(read<LetterRecord>(join(folders.pred, name)), about).map((value) => ({ letter, ...value }))
  })
  return { values, disagreements: disagreementsWith(score, values) }
}

function disagreementsWith(score: Ruled['score'], values: readonly JudgedValue[]): string[] {
  return Object.entries(score.fields).flatMap(([field, { given, right, silent }]) => {
    const own = values.filter((v) => v.field === field)
    const ours = [own.length, own.filter((v) => v.right).length, own.filter((v) => !v.right && v.sure).length].join('/')
    const theirs = [given, right, silent].join('/')
    return ours === theirs ? [] : [`${field}: the ruler counts ${theirs} (given/right/silent), the reliability tables ${ours}`]
  })
}
