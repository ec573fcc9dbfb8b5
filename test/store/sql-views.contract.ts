/** The views that docs/SQL.md promises to readers of other programs: columns as documented, rows as reports tell them, whatever letters hold. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import type { DeadlineRow, LedgerView } from '../../src/model/ledger.js'
import type { Claim } from '../../src/model/statement.js'
import { ingest } from '../../src/pipeline/ingest.js'
import type { Store } from '../../src/store/store.js'
import { all, statementsIn } from '../builders/all.js'
import { deadline, evidence, facts, number, reading, record } from '../builders/record.js'
import type { Bench } from './bench.js'

interface Column {
  readonly name: string
  readonly type: string
}

/** By view, as its table in the doc lists them. */
const documented: ReadonlyMap<string, readonly Column[]> = new Map(
  readFileSync('docs/SQL.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((chapter): [string, Column[]] => [
      /^`(\w+)`/.exec(chapter)?.[1] ?? '',
      [...chapter.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)].map(([, name = '', type = '']) => ({ name, type })),
    ]),
)

/** "cast(… as integer)" of SQLite is told as INT, PostgreSQL's floats have a name of their own. */
const typeIn = (told: unknown): string => String(told).toLowerCase().replace('double precision', 'real').replace(/^int$/, 'integer')

export function sqlViewsContract(name: string, bench: () => Promise<Bench>): void {
  describe(`views for other programs: ${name}`, () => {
    let kit: Bench
    let store: Store
    let view: LedgerView
    beforeAll(async () => {
      kit = await bench()
      store = await kit.open()
      const now = (): string => '2026-04-10T02:00:00.000Z'
      const reader = { store, limits: defaultLimits, ocr: 'off', concurrency: 1, cores: 1, now, arrivedOn: () => '2026-04-09' } as const
      await ingest(['fixtures/inbox', 'fixtures/bound'], reader)
      await store.keep(facts(hostile), [reading(hostile, 'thu')], 'x/1', now())
      view = store.view(null)
    })
    afterAll(async () => {
      await store.close()
      await kit.done()
    })

    const columnsOf = async (of: string): Promise<Column[]> => {
      const asked = name.startsWith('sqlite')
        ? `select name, type from pragma_table_info('${of}') order by cid`
        : `select column_name as name, data_type as type from information_schema.columns where table_name = '${of}' order by ordinal_position`
      return (await kit.rows(asked)).map((row) => ({ name: String(row['name']), type: typeIn(row['type']) }))
    }

    it.each([...documented])('%s has the columns of the doc', async (of, columns) => expect(await columnsOf(of)).toEqual(columns))

    it('the doc names all that there are', async () => {
      const asked = name.startsWith('sqlite')
        ? "select name from sqlite_master where type = 'view' order by name"
        : "select table_name as name from information_schema.views where table_schema = 'public' order by name"
      expect((await kit.rows(asked)).map((row) => row['name'])).toEqual([...documented.keys()].sort())
    })

    it('letters are those that reports list', async () => {
      const rows = await kit.rows('select * from v1_letters order by id')
      const letters = (await all(view.letters())).sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(letters.length).toBeGreaterThan(12)
      expect(
        rows.map((r) => [r['id'], r['file'], r['number'], r['date'], r['issuer'], r['type'], r['subject'], r['arrived_on']]),
      ).toEqual(letters.map(({ id, file, number, date, issuer, head, arrivedOn }) => [id, file, number, date, issuer, head.type, head.subject, arrivedOn].map(readable))) // prettier-ignore
      expect(
        rows.map((r) => [r['doubts'], r['problems'], r['pages'], r['first_page'], r['draft'], r['signer_name'], listIn(r['addressees'])]),
      ).toEqual(letters.map(({ head: h }) => [h.doubts, h.problems, h.pages, h.part?.from ?? null, Number(h.marks.draft), readable(h.signer?.name ?? null), h.addressees.map(readable)])) // prettier-ignore
      expect((await kit.rows('select * from v1_records')).map((r) => r['id']).sort()).toEqual(letters.map((l) => l.id))
    })

    it('terms, citations, communes and problems are those of the letters', async () => {
      const ids = (await all(view.letters())).map((l) => l.id)
      const terms = (await kit.rows('select * from v1_deadlines')).map((r) => [r['letter_id'], r['position'], r['due'], r['wording'], r['task'], listIn(r['who']), r['quoted'], r['page'], r['sentence'], r['confidence']]) // prettier-ignore
      const told = ({ letter, index, deadline: d, proof }: DeadlineRow) => [letter.id, index, d.due, d.text, d.task, d.who, Number(d.quoted), proof?.page ?? null, proof?.sentence ?? null, proof?.confidence ?? null] // prettier-ignore
      expect(sorted(terms)).toEqual(sorted((await view.deadlinesOf(ids)).map(told)))
      const cited = (await kit.rows('select * from v1_citations')).map((r) => [r['letter_id'], r['position'], r['number'], r['date'], r['relation'], r['quote']]) // prettier-ignore
      const citations = (await all(view.documentsCited())).flatMap((d) => d.citations)
      expect(sorted(cited)).toEqual(
        sorted(citations.map((c) => [c.letter.id, c.index, c.number, c.date, c.relation, c.proof?.quote ?? null])),
      )
      const named = (await kit.rows('select * from v1_communes')).map((r) => [
        r['letter_id'],
        r['name'],
        r['code'],
        r['district'],
        r['quote'],
      ])
      expect(sorted(named)).toEqual(sorted((await view.mentionsOf(ids)).map((m) => [m.letter.id, m.name, m.code, m.district, m.proof?.quote ?? null]))) // prettier-ignore
      const problems = (await kit.rows('select * from v1_problems')).map((r) => [r['letter_id'], r['position'], r['code'], r['severity'], r['pointer'], r['says']]) // prettier-ignore
      expect(sorted(problems)).toEqual(sorted((await view.problemsOf(ids)).map((p) => [p.letter.id, p.index, p.code, p.severity, p.at, p.says]))) // prettier-ignore
      for (const rows of [terms, cited, named]) expect(rows.length).toBeGreaterThan(10)
      expect(problems).not.toEqual([])
    })

    it('statements are those of the units, each claim in its columns', async () => {
      const rows = await kit.rows('select * from v1_statements order by id')
      const said = (await statementsIn(view)).sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(said.length).toBeGreaterThan(50)
      expect(rows.map(claimIn)).toEqual(said.map((s) => ({ id: s.id, unit: s.unit.code, standard: s.standard, set: s.set, asOf: s.asOf, claim: printed(s.claim) }))) // prettier-ignore
      expect(new Set(said.map((s) => s.claim.property)).size).toBeGreaterThan(4)
    })

    it('a letter whose signs no text of SQL may hold takes no other with it', async () => {
      const [row] = await kit.rows(`select subject, signer_name, issuer_parent from v1_letters where file = '${hostile.source.name}'`)
      expect(row).toEqual({ subject: 'a\uFFFDb', signer_name: '\uFFFD 800x', issuer_parent: 'c:\\\\users "và" \\n' })
      const [term] = await kit.rows("select wording, task, quote from v1_deadlines where task like '=HYPERLINK%'")
      expect(term).toEqual({ wording: 'x\uFFFDy', task: '=HYPERLINK("x")', quote: '\uFFFD c00' })
    })

    it('is what is held now, and forgets what was', async () => {
      const count = async (of: string) => Number((await kit.rows(`select count(*) as n from ${of}`))[0]?.['n'])
      const before = await Promise.all(['v1_letters', 'v1_deadlines'].map(count))
      const again = record({ ...hostile, deadlines: [deadline({}), deadline({ task: 'hai' })], evidence: {} })
      await store.keep(facts(again), [reading(again, 'thu')], 'x/2', '2026-04-11T02:00:00.000Z')
      expect(await Promise.all(['v1_letters', 'v1_deadlines'].map(count))).toEqual([before[0], (before[1] ?? 0) + 1])
    })
  })
}

/** Signs that JSON escapes: no sign at all, half of a pair; and what only looks like an escape. */
const hostile = record({
  file: 'la.txt',
  number: number('1/X'),
  subject: 'a\0b',
  issuerParent: 'c:\\\\users "và" \\n',
  signer: { authority: null, title: null, name: '\ud800x' },
  problems: [{ code: 'count/list', severity: 'warning', at: '/deadlines/0', says: "Robert'); drop table letters; --", span: null }],
  deadlines: [deadline({ text: 'x\0y', task: '=HYPERLINK("x")' })],
  evidence: { '/deadlines/0': [evidence('\udc00')] },
})

/** What of a value a text of SQL holds. */
const readable = <T>(value: T): T | string =>
  typeof value === 'string'
    ? value.replaceAll('\0', '\uFFFD').replace(/\p{Cs}/gu, (half) => `\uFFFD ${half.charCodeAt(0).toString(16).slice(1)}`)
    : value

const listIn = (json: unknown): unknown => JSON.parse(String(json))

const sorted = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => JSON.stringify(row.map(readable))).sort()

/** Back from the columns to the claim that they were made of. */
/** What a count decides of the criteria that are not named is no column: it follows from the rows of the same letter. */
const printed = ({ ...claim }: Claim): object => ('rest' in claim ? { ...claim, rest: undefined } : claim)

function claimIn(r: Readonly<Record<string, unknown>>): unknown {
  const { track, property, value, year, decision, criterion: no, met, unmet, total } = r
  const claims: Readonly<Record<string, object>> = {
    criterion: { no, value },
    count: { value: { met, unmet, total } },
    band: { value: [r['band_from'], r['band_to']] },
    claim: { value, year },
    title: { value, year, decision },
    target: { value: { year } },
    tally: { value: { met, total }, status: r['tally_status'], year },
  }
  return {
    ...{ id: r['id'], unit: r['unit_code'], standard: r['standard'], set: r['set_id'], asOf: r['as_of'] },
    claim: { track, property, ...claims[String(property)] },
  }
}
