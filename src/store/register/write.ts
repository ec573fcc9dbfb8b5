/** Numbers given, changed and crossed out, each inside the caller's transaction: nobody else writes in the register meanwhile. */
import type { Transaction } from 'kysely'
import { type EntryBody, entryBody, entryName, type RegisterEntry } from '../../model/register.js'
import { after } from '../keep-words.js'
import { logRow } from '../log.js'
import type { Changed, EntryKey, Given, Signed, SignedWhy } from '../register.js'
import { isSameJson } from '../same-json.js'
import type { Tables } from '../tables.js'
import { entryAsked, firstNumber, heldEntry, lastEntry, numberOf } from './read.js'
import { rowOf, seriesOf } from './rows.js'
import { waitAgain, waitNoMore } from './waiting.js'

type Tx = Transaction<Tables>

export async function giveNumber(tx: Tx, key: string, body: EntryBody, { by, at }: Signed): Promise<Given> {
  const before = await entryAsked(tx, key)
  if (before !== null) return { did: 'given-before', entry: before }
  const other = await otherHolder(tx, body.letters, null)
  if (other !== null) return { did: 'held', entry: other }
  const year = seriesOf(body)
  const last = await lastEntry(tx, year)
  const no = last === null ? await firstNumber(tx, year) : last.no + 1
  const entry: RegisterEntry = { ...body, year, no, version: 1, act: 'given', by, why: null, cancelled: false, at }
  await tx.insertInto('register_entries').values(rowOf(entry, key)).execute()
  await hold(tx, entry, body.letters)
  await logRow(tx, at, 'registered', subjectOf(entry), { ...body, year, no, by, asked: key })
  return { did: 'given', entry }
}

export async function changeEntry(
  tx: Tx,
  of: EntryKey & { readonly version: number },
  body: EntryBody,
  signed: SignedWhy,
): Promise<Changed> {
  const held = await heldEntry(tx, of)
  if (held === null) return 'unknown'
  if (held.cancelled) return 'cancelled'
  if (held.version !== of.version) return 'moved'
  if (seriesOf(body) !== held.year) return 'other-year'
  if (isSameJson(entryBody.parse(held), body)) return 'same'
  if ((await otherHolder(tx, body.letters, held)) !== null) return 'held'
  await letGo(tx, held, held.letters.filter((id) => !body.letters.includes(id)), signed.at) // prettier-ignore
  await follow(tx, held, { ...held, ...body, act: 'changed' }, signed)
  await hold(tx, { ...held, at: signed.at }, body.letters.filter((id) => !held.letters.includes(id))) // prettier-ignore
  await logRow(tx, signed.at, 'register-changed', subjectOf(held), { ...body, ...keyOf(held), by: signed.by, why: signed.why })
  return 'changed'
}

export async function tieLetter(tx: Tx, of: EntryKey, letter: string, signed: SignedWhy): Promise<Changed> {
  const held = await heldEntry(tx, of)
  if (held === null) return 'unknown'
  if (held.cancelled) return 'cancelled'
  if (held.letters.includes(letter)) return 'same'
  if ((await otherHolder(tx, [letter], held)) !== null) return 'held'
  await follow(tx, held, { ...held, letters: [...held.letters, letter], act: 'tied' }, signed)
  await hold(tx, { ...held, at: signed.at }, [letter])
  await logRow(tx, signed.at, 'register-tied', subjectOf(held), { ...keyOf(held), letter, by: signed.by, why: signed.why })
  return 'changed'
}

export async function cancelEntry(tx: Tx, of: EntryKey, signed: SignedWhy): Promise<Changed> {
  const held = await heldEntry(tx, of)
  if (held === null) return 'unknown'
  if (held.cancelled) return 'same'
  await follow(tx, held, { ...held, act: 'cancelled', cancelled: true }, signed)
  await letGo(tx, held, held.letters, signed.at)
  await logRow(tx, signed.at, 'register-cancelled', subjectOf(held), { ...keyOf(held), by: signed.by, why: signed.why })
  return 'changed'
}

/** Each change of the register has an instant of its own, after all that is recorded. */
export async function nextInstant(tx: Tx, now: string): Promise<string> {
  const row = await tx.selectFrom('register_entries').select((e) => e.fn.max('recorded_from').as('last')).executeTakeFirst() // prettier-ignore
  return row?.last == null ? now : after(row.last, now)
}

/** The next version in the place of the one that is held. */
async function follow(tx: Tx, held: RegisterEntry, next: RegisterEntry, { by, at, why }: SignedWhy): Promise<void> {
  const open = tx.updateTable('register_entries').set({ recorded_to: at }).where('year', '=', held.year).where('no', '=', held.no)
  await open.where('version', '=', held.version).execute()
  await tx
    .insertInto('register_entries')
    .values(rowOf({ ...next, version: held.version + 1, by, at, why }, null))
    .execute()
}

async function hold(tx: Tx, { year, no, at }: RegisterEntry, letters: readonly string[]): Promise<void> {
  for (const letter of letters)
    await tx.insertInto('register_letters').values({ letter, year, no, recorded_from: at, recorded_to: null }).execute()
  await waitNoMore(tx, letters)
}

/** Letters without a number wait for one again. */
async function letGo(tx: Tx, { year, no }: EntryKey, letters: readonly string[], at: string): Promise<void> {
  for (const letter of letters) {
    const held = tx.updateTable('register_letters').set({ recorded_to: at }).where('letter', '=', letter).where('recorded_to', 'is', null)
    await held.where('year', '=', year).where('no', '=', no).execute()
  }
  await waitAgain(tx, letters)
}

/** Another number that one of these letters has. */
async function otherHolder(tx: Tx, letters: readonly string[], own: EntryKey | null): Promise<RegisterEntry | null> {
  for (const letter of letters) {
    const held = await numberOf(tx, letter)
    if (held !== null && (own === null || held.year !== own.year || held.no !== own.no)) return heldEntry(tx, held)
  }
  return null
}

const keyOf = ({ year, no }: EntryKey): EntryKey => ({ year, no })
const subjectOf = (entry: EntryKey): string => `so-den/${entryName(entry)}`
