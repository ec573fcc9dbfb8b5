/** store.register over SQL, the same for every engine. */
import type { Kysely, Transaction } from 'kysely'
import { bookCover } from '../../model/register.js'
import { notBefore } from '../instants.js'
import { sourceOf } from '../sql-spoken.js'
import { logRow } from '../log.js'
import type { Register } from '../register.js'
import { isSameJson } from '../same-json.js'
import type { Tables } from '../tables.js'
import { coverOf, entriesNumbered, entryHistory, firstNumber, heldEntry, lastEntry, yearsOf } from './read.js'
import { waitingLetters } from './waiting.js'
import { cancelEntry, changeEntry, giveNumber, nextInstant, tieLetter } from './write.js'

type Tx = Transaction<Tables>

/** All or nothing, and nobody else writes about these things meanwhile. */
export type Writing = <T>(things: readonly string[], work: (tx: Tx) => Promise<T>) => Promise<T>

/** The name under which those who write in the register wait for each other. */
const REGISTER = 'register'

export function sqlRegister(db: Kysely<Tables>, writing: Writing): Register {
  /** `letters`: nobody reads them anew meanwhile. */
  const signing = <T, S extends { readonly at: string }>(letters: readonly string[], signed: S, work: (tx: Tx, signed: S) => Promise<T>) =>
    writing([REGISTER, ...letters.map(sourceOf)], async (tx) =>
      work(tx, { ...signed, at: await nextInstant(tx, await notBefore(tx, signed.at)) }),
    )
  /** Of a number, whose letters are known once it is asked for; which they are changes only under the name of the register. */
  const lettersOf = async (of: Parameters<Register['entry']>[0]) => (await heldEntry(db, of))?.letters ?? []
  return {
    give: (key, body, signed) => signing(body.letters, signed, (tx, s) => giveNumber(tx, key, body, s)),
    change: async (of, body, signed) =>
      signing([...(await lettersOf(of)), ...body.letters], signed, (tx, s) => changeEntry(tx, of, body, s)),
    tie: (of, letter, signed) => signing([letter], signed, (tx, s) => tieLetter(tx, of, letter, s)),
    cancel: async (of, signed) => signing(await lettersOf(of), signed, (tx, s) => cancelEntry(tx, of, s)),
    entry: (of) => heldEntry(db, of),
    history: (of) => entryHistory(db, of),
    numbered: (numberKey) => entriesNumbered(db, numberKey),
    next: async (year) => ((await lastEntry(db, year))?.no ?? (await firstNumber(db, year)) - 1) + 1,
    years: () => yearsOf(db),
    waiting: (days) => waitingLetters(db, days),
    cover: (year) => coverOf(db, year),
    writeCover: (year, typed, signed) =>
      signing([], signed, async (tx, { by, at }) => {
        const cover = bookCover.parse(typed)
        const before = await coverOf(tx, year)
        if (before !== null && isSameJson(before, cover)) return 'same'
        if ((await lastEntry(tx, year)) !== null && (await firstNumber(tx, year)) !== cover.begins) return 'begun'
        const last = await tx.selectFrom('register_covers').select((e) => e.fn.max('version').as('n')).where('year', '=', year).executeTakeFirst() // prettier-ignore
        await tx.insertInto('register_covers').values({ year, version: (last?.n ?? 0) + 1, by, body: JSON.stringify(cover), recorded_from: at }).execute() // prettier-ignore
        await logRow(tx, at, 'register-cover', `so-den/${year}`, { year, ...cover, by })
        return 'written'
      }),
  }
}
