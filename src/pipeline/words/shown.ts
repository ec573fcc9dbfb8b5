import { inWords } from '../../report/claim-words.js'
/** Values, places and claims as people read them in a line. */
import type { Statement } from '../../model/statement.js'
import { showDay, showStandard } from '../../report/show.js'
import type { ExplainWords } from './explain-words.js'
import type { WordMessages } from './people-words.js'

const DAY = /^\d{4}(?:-\d{2}){1,2}$/

/** A day as written here, a number as printed, a list by commas, an item by its words. */
export function shownValue(value: unknown, nothing: string): string {
  if (value === null || value === undefined || value === '') return nothing
  if (typeof value === 'string') return (DAY.test(value) ? showDay(value) : null) ?? value.replace(/\s+/g, ' ').trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? nothing : value.map((v) => shownValue(v, nothing)).join(', ')
  if (typeof value !== 'object') return nothing
  const { raw, text, number, name, commune, status, unit } = { ...NAMES, ...value }
  return [raw ?? text ?? number ?? name ?? commune ?? unit, raw === undefined ? status : undefined].filter(Boolean).join(' ') || nothing
}

type Names = Partial<Record<'raw' | 'text' | 'number' | 'name' | 'commune' | 'status' | 'unit', string>>
const NAMES: Names = {}

/** "/deadlines/0/due" → "Hạn 1 (hạn)". */
export function shownPlace(pointer: string, { blocks, pieces }: ExplainWords): string {
  const [, head = '', second, third] = pointer.split('/')
  const nth = second !== undefined && /^\d+$/.test(second) ? Number(second) + 1 : null
  const piece = nth === null ? second : third
  const name = Object.entries(blocks).find(([key]) => key === head)?.[1] ?? pieces[head] ?? head
  const told = piece === undefined ? '' : ` (${(pieces[piece] ?? piece).toLowerCase()})`
  return `${name}${nth === null ? '' : ` ${nth}`}${told}`
}

/** "Phú Lương, NTM: đạt 14/19". */
export function shownStatement(s: Statement, words: WordMessages, lang: 'vi' | 'en'): string {
  return `${s.unit.name}, ${showStandard(s.standard, lang)}: ${claimOf(s, words, lang)}${s.asOf === null ? '' : ` (${showDay(s.asOf) ?? ''})`}`
}

function claimOf({ claim, standard }: Statement, { claim: told, criterion }: WordMessages, lang: 'vi' | 'en'): string {
  switch (claim.property) {
    case 'criterion':
      return `${criterion(claim.no)} ${told[claim.value]}`
    case 'count': {
      const { met, unmet, total } = claim.value
      return met === null ? `${told.unmet} ${unmet ?? '?'}` : `${told.met} ${met}${total === null ? '' : `/${total}`}`
    }
    case 'band':
      return `${told.band} ${claim.value.join('-')}`
    case 'claim':
      return claim.value === 'met' ? told.claimed : told.lost
    case 'title':
      return [told[claim.value], claim.year].filter(Boolean).join(' ')
    case 'target':
      return [told.target, claim.value.year].filter(Boolean).join(' ')
    case 'tally':
      return inWords(claim, standard)[lang]
  }
}

/** Told alike but for its proof: the picture is the same. */
export const sameClaim = (a: Statement, b: Statement): boolean => claimKey(a) === claimKey(b)

const claimKey = ({ unit, standard, set, claim, asOf }: Statement): string => JSON.stringify([unit, standard, set, claim, asOf])

/** As people call a word: enough of its id. */
export const codeOf = (id: string): string => id.slice(0, 8)
