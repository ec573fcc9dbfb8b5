/**
 * Stores of many letters. One province's year is kept letter by letter by the program itself; further provinces and years are copies of it made in SQL,
 * each text, key and hash with the marks of its own world (world.ts), each place in `spots` as the program would work it out for that world's letters.
 *
 * What copies are not: packed documents and sketches are those of the first world (of its bands every eighth is shared, so that texts of one form meet across
 * provinces and others do not). Indexes are made at the end, so that their pages are fuller than those of a store that grew letter by letter: the next letter
 * splits more of them.
 */
import type { KnownLetter } from '../../src/model/known-letter.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { placeKey } from '../../src/store/known-letters.js'
import { indexRow } from '../../src/store/backends/postgres-words.js'
import type { Store } from '../../src/store/store.js'
import { fold } from '../../src/text/fold.js'
import { marked } from '../../src/text/marked.js'
import { unpackSketch } from '../../src/text/sketch.js'
import { type Bulk, type Column, columnsOf, rowsOfJson } from './engines.js'
import type { Generated } from './generate.js'
import { copyUnits, UNIT_TABLES, unitsOfBase } from './units.js'
import { exchanged, marksBetween, type World, worldOf } from './world.js'

export const EXTRACTOR = 'bench/1'

/** Known since this instant: letters came one every half hour. */
export const instantOf = (n: number): string => new Date(Date.UTC(2024, 5, 1) + n * 1_800_000).toISOString()

export async function keepAll(store: Store, letters: readonly Generated[]): Promise<void> {
  await store.catchUp(() => instantOf(0), false)
  for (const [n, { source, reading }] of letters.entries()) await store.keep(source, [reading], EXTRACTOR, instantOf(n))
}

/** Rows whose number must be another in each world. */
const NUMBERS = new Set(['no', 'doc', 'letter_no', 'seq'])
/** Packed signs in which a mark could stand by chance. */
const UNTOUCHED = new Set(['known.sketch'])
const FIRST = ['sources', 'documents', 'letters']
/** Worlds after so many hold what follows from their letters as it is, without what it was before: a million letters would need 10 GB more. */
const WITH_HISTORY = 40

/** `base`: a schema of that name in the same connection, with the tables of the first world's store as they were. The store holds that world already. */
export async function multiply(db: Bulk, worlds: number, tell: (said: string) => void): Promise<void> {
  const columns = await columnsOf(db)
  const letters = await knownIn(db)
  const [{ most } = { most: 0 }] = await db.all<{ most: number }>(
    'select max(n) as most from (select max(no) as n from base.known union all select max(doc) from base.texts union all select max(seq) from base.log) as numbers',
  )
  const tables = [...new Set([...FIRST, ...columns.map((c) => c.table)])].filter((t) => !['spots', 'bonds', ...UNIT_TABLES].includes(t))
  const spots = spotsOf(letters)
  const units = await unitsOfBase(db)
  await db.run('create temp table staged (place bigint, point text, letter_no integer)')
  await textsOfBase(db)
  for (let n = 1; n < worlds; n++) {
    const [world, step] = [worldOf(n), n * most]
    const marks = marksBetween(worldOf(0), world)
    await db.run('begin')
    for (const table of tables) {
      const where = table === 'derived' && n >= WITH_HISTORY ? 'recorded_to is null' : 'true'
      await db.run(copyOf(table, columns, marks, step, where))
    }
    await copyUnits(db, units, { world, first: worldOf(0), marks })
    await stageSpots(db, spots, { world, marks, step })
    await copyTexts(db, marks, step)
    await db.run('commit')
    if (n % 10 === 0) tell(`world ${n}`)
  }
  await db.run('insert into spots select place, point, letter_no from staged order by place, point, letter_no on conflict do nothing')
  await db.run('drop table staged')
}

const exchangedIn = (sql: string, marks: readonly (readonly [string, string])[]): string =>
  marks.reduce((inner, [a, b]) => `replace(${inner}, '${a}', '${b}')`, sql)

function copyOf(table: string, columns: readonly Column[], marks: readonly (readonly [string, string])[], step: number, where: string): string {
  const own = columns.filter((c) => c.table === table)
  const values = own.map(({ column, isText }) => {
    if (NUMBERS.has(column)) return `${column} + ${step}`
    return isText && !UNTOUCHED.has(`${table}.${column}`) ? exchangedIn(`"${column}"`, marks) : `"${column}"`
  })
  const names = own.map(({ column }) => `"${column}"`).join(', ')
  // Lists of names hold what stands in every province once.
  return `insert into ${table} (${names}) select ${values.join(', ')} from base.${table} where ${where} on conflict do nothing`
}

interface Known extends KnownLetter {
  readonly no: number
}

async function knownIn(db: Bulk): Promise<Known[]> {
  const rows = await db.all<{ no: number; letter: string; file: string; brief: string; sketch: string }>('select * from base.known order by no')
  return rows.map(({ no, letter: id, file, brief, sketch }) => ({
    // Written by the store from values of these types.
    ...{ no, id, file, arrivedOn: null, record: JSON.parse(brief) as LetterRecord, sketch: unpackSketch(sketch) },
  }))
}

interface Spots {
  readonly places: readonly string[]
  readonly points: readonly string[]
  /** Numbers of place, point, letter. */
  readonly rows: readonly (readonly [number, number, number])[]
}

function spotsOf(letters: readonly Known[]): Spots {
  const [places, points] = [new Map<string, number>(), new Map<string, number>()]
  const numberIn = (list: Map<string, number>, word: string): number => {
    const known = list.get(word) ?? list.size
    if (known === list.size) list.set(word, known)
    return known
  }
  const rows = letters.flatMap((letter) =>
    letterBonds.spots(letter).map(({ place, point }) => [numberIn(places, place), numberIn(points, point), letter.no] as const),
  )
  return { places: [...places.keys()], points: [...points.keys()], rows }
}

interface Copy {
  readonly world: World
  readonly marks: readonly (readonly [string, string])[]
  readonly step: number
}

async function stageSpots(db: Bulk, { places, points, rows }: Spots, { world, marks, step }: Copy): Promise<void> {
  const inWorld = (word: string): string => exchanged(word, marks)
  const keys = places.map((place) => placeKey(placeIn(world, place, inWorld)))
  const there = points.map(inWorld)
  for (let at = 0; at < rows.length; at += 50_000) {
    const some = rows.slice(at, at + 50_000).map(([place, point, no]) => [keys[place], there[point], no + step])
    await db.run(`insert into staged ${rowsOfJson(db.engine, ['bigint', 'text', 'integer'])}`, [JSON.stringify(some)])
  }
}

function placeIn(world: World, place: string, inWorld: (word: string) => string): string {
  if (place.startsWith('band ')) return placeKey(place) % 8 === 0 ? place : `${place} ${world.index}`
  const moved = inWorld(place)
  // A book is of a year, which stands alone there.
  return /^book/.test(place) ? moved.replace(/ (20\d\d) /, (_, year: string) => ` ${Number(year) + world.year - worldOf(0).year} `) : moved
}

/** As the index wants them; other worlds' are made of these. */
async function textsOfBase(db: Bulk): Promise<void> {
  const rows = await db.all<{ doc: number; body: string; fields: string }>('select doc, body, fields from base.texts')
  if (db.engine === 'sqlite') await db.run('create temp table told (doc integer, a text, b text, c text, d text)')
  else await db.run('create temp table told (doc integer, size integer, words text, folded text, marked text)')
  for (let at = 0; at < rows.length; at += 1000) {
    const some = rows.slice(at, at + 1000).map(({ doc, body, fields }) => {
      if (db.engine === 'sqlite') return [doc, fold(body), marked(body), fold(fields), marked(fields)]
      const row = indexRow({ body, fields })
      return [doc, row.size, JSON.stringify(row.words), row.folded, row.marked]
    })
    const types = db.engine === 'sqlite' ? ['integer', 'text', 'text', 'text', 'text'] : ['integer', 'integer', 'text', 'text', 'text']
    await db.run(`insert into told ${rowsOfJson(db.engine, types)}`, [JSON.stringify(some)])
  }
}

const copyTexts = (db: Bulk, marks: Copy['marks'], step: number): Promise<void> => {
  const in_ = (column: string): string => exchangedIn(column, marks)
  return db.engine === 'sqlite'
    ? db.run(`insert into text_index (rowid, folded, marked, folded_fields, marked_fields)
        select doc + ${step}, ${['a', 'b', 'c', 'd'].map(in_).join(', ')} from told`)
    : db.run(`insert into text_index (doc, size, words, folded, marked) select doc + ${step}, size,
        array(select json_array_elements_text(${in_('words')}::json)), ${in_('folded')}, ${in_('marked')} from told`)
}
