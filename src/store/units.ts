/** Lists that only grow: which communes were ever named, and which units ever spoken of. Small, however many letters there are. */
import type { Transaction } from 'kysely'
import type { LetterRecord } from '../model/letter-record.js'
import { type Statement, unitKey } from '../model/statement.js'
import { chunks } from './chunks.js'
import { countedBy, lastDay, nameKey, unitOrder } from './keys.js'
import type { ReadingToKeep } from './store.js'
import type { Tables } from './tables.js'

type Tx = Transaction<Tables>

/** What is there already is asked for first: it locks nothing. The rest goes in in one order, so that two who write at once never wait for each other. */
export async function saveUnits(tx: Tx, readings: readonly ReadingToKeep[]): Promise<void> {
  const statements = readings.flatMap((reading) => reading.statements)
  for (const some of chunks(missing(unitRows(statements), (u) => `${u.unit_key}\n${u.in_order}`, await heldUnits(tx, statements))))
    await tx.insertInto('units').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
  for (const some of chunks(missing(setRows(statements), (u) => `${u.set_id}\n${u.in_order}\n${u.unit_key}`, await heldSets(tx, statements))))
    await tx.insertInto('unit_sets').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
  for (const some of chunks(missing(dayRows(statements), (d) => `${d.set_id}\n${d.day}`, await heldDays(tx, statements))))
    await tx.insertInto('set_days').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
  const names = nameRows(readings.flatMap(({ record, statements: said }) => [...record.communes, ...said.map((s) => s.unit)]))
  for (const some of chunks(missing(names, (n) => `${n.name_key}\n${n.code}`, await heldNames(tx, names))))
    await tx.insertInto('commune_names').values(some).onConflict((c) => c.doNothing()).execute() // prettier-ignore
}

export const unitRows = (statements: readonly Pick<Statement, 'unit'>[]): Tables['units'][] =>
  statements.map((s) => ({
    ...{ unit_key: unitKey(s), in_order: unitOrder(s.unit), name_key: nameKey(s.unit.name), code: s.unit.code },
    ...{ district_key: s.unit.district === null ? null : nameKey(s.unit.district), unit: JSON.stringify(s.unit) },
  }))

export const setRows = (statements: readonly Pick<Statement, 'unit' | 'claim' | 'set' | 'standard' | 'asOf'>[]): Tables['unit_sets'][] =>
  statements.flatMap((s) => {
    const set_id = countedBy(s)
    return set_id === null ? [] : [{ set_id, in_order: unitOrder(s.unit), unit_key: unitKey(s) }]
  })

export const dayRows = (statements: readonly Pick<Statement, 'claim' | 'set' | 'standard' | 'asOf'>[]): Tables['set_days'][] =>
  statements.flatMap((s) => {
    const set_id = countedBy(s)
    return set_id === null ? [] : [{ set_id, day: lastDay(s.asOf) }]
  })

export const nameRows = (communes: readonly Pick<LetterRecord['communes'][number], 'name' | 'code'>[]): Tables['commune_names'][] =>
  communes.flatMap(({ name, code }) => (code === null ? [] : [{ name_key: nameKey(name), code }]))

/** Each once, in the order of their keys, without those that are held. */
function missing<R>(rows: readonly R[], keyOf: (row: R) => string, held: readonly R[]): R[] {
  const wanted = new Map(rows.map((row) => [keyOf(row), row]))
  for (const row of held) wanted.delete(keyOf(row))
  return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

async function heldUnits(tx: Tx, statements: readonly Statement[]): Promise<Tables['units'][]> {
  const held = chunks([...new Set(statements.map(unitKey))]).map((keys) =>
    tx.selectFrom('units').selectAll().where('unit_key', 'in', keys).execute(),
  )
  return (await Promise.all(held)).flat()
}

async function heldSets(tx: Tx, statements: readonly Statement[]): Promise<Tables['unit_sets'][]> {
  const held = chunks([...new Set(statements.map(unitKey))]).map((keys) =>
    tx.selectFrom('unit_sets').selectAll().where('unit_key', 'in', keys).execute(),
  )
  return (await Promise.all(held)).flat()
}

async function heldDays(tx: Tx, statements: readonly Statement[]): Promise<Tables['set_days'][]> {
  const wanted = dayRows(statements)
  const held = chunks([...new Set(wanted.map((d) => d.day))]).map(
    (days) =>
    tx.selectFrom('set_days').selectAll().where('set_id', 'in', [...new Set(wanted.map((d) => d.set_id))]).where('day', 'in', days).execute(), // prettier-ignore
  )
  return (await Promise.all(held)).flat()
}

async function heldNames(tx: Tx, names: readonly Tables['commune_names'][]): Promise<Tables['commune_names'][]> {
  const held = chunks([...new Set(names.map(({ name_key }) => name_key))]).map((keys) =>
    tx.selectFrom('commune_names').selectAll().where('name_key', 'in', keys).execute(),
  )
  return (await Promise.all(held)).flat()
}
