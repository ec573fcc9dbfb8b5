/** A desk whose every word is an attack: all text of letters (through extraction, and by hand where extraction would let nothing through), names of files, whatever people type. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterRecord } from '../../src/model/letter-record.js'
import type { Inbox } from '../../src/web/desk.js'
import { wordingOf } from '../../src/pipeline/terms-met.js'
import { heldIn } from '../builders/things-held.js'
import { citation, commune, criteria, deadline, evidence, record, standing } from '../builders/record.js'
import { keepIn } from '../report/view.js'
import { type Door, openDoor } from './door.js'
import { hostileFolder } from './hostile.js'

/** In one line: what would be an element, an attribute, a formula, a template, an end of whatever it stands in. Nothing else on our pages is called "x-evil". */
export const EVIL = `=1+1|'/c calc'!A0 <x-evil onclick=alert(1)>"' x-evil=\` onload=alert(2) </title></textarea></style><script>alert(3)</script><img src=x onerror=alert(4)>{{7*7}}\${7*7}]]>--> &lt;x-evil&gt; javascript:alert(5) \u202Eđảo\u2066\u200F`
const LONG = `${EVIL} ${'dài'.repeat(120)}`
const LINES = `${EVIL}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n@SUM(1)`

/** Called one like the other and yet not the same. */
const named = (n: number): string => `${EVIL} ${n}`
const numbered = (n: number) => ({ raw: `${n}/${EVIL}`, ordinal: String(n), symbol: EVIL })

const letter = (n: number, date: string, more: Partial<LetterRecord>): LetterRecord =>
  record({
    ...{ file: `${named(n)}.pdf`, number: numbered(n), date, type: EVIL, issuer: EVIL, issuerParent: EVIL, place: EVIL, subject: LONG },
    ...{ addressees: [LONG, EVIL], copies: [LINES], signer: { authority: EVIL, title: EVIL, name: EVIL } },
    marks: { urgency: EVIL, secrecy: null, draft: false, copyOf: EVIL, arrival: { number: EVIL, date: EVIL, text: LINES } },
    communes: [commune({ name: EVIL, written: [EVIL], district: EVIL, province: EVIL, code: null })],
    deadlines: [
      deadline({ due: '2026-04-20', text: LINES, task: LONG, who: [EVIL, LONG], to: EVIL, via: EVIL }),
      deadline({ due: '2026-03-20', text: EVIL, task: LINES, who: [LONG] }),
      deadline({ due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', text: `${EVIL} hằng tháng`, task: EVIL, who: [EVIL] }),
    ],
    fulfilments: [{ who: [EVIL], count: null, of: null, task: EVIL, done: true, asOf: date, document: EVIL, text: LINES }],
    tallies: [{ unit: EVIL, standard: 'ntm', met: 3, total: 9, asOf: date, status: 'fact' }],
    money: [{ label: EVIL, source: EVIL, amount: 12, text: LONG }],
    persons: [{ name: EVIL, title: EVIL, office: EVIL }],
    problems: [{ code: 'contradiction/count', severity: 'error', at: '/criteria/0', says: LONG, span: null }],
    rivals: { '/issuer': [{ value: LONG, evidence: [] }] },
    evidence: Object.fromEntries(
      POINTERS.map((at) => [at, [evidence(EVIL, { confidence: at === '/issuer' ? 0.4 : 0.9, assumed: [EVIL] })]]),
    ),
    ...more,
  })
const POINTERS = ['/number', '/date', '/type', '/issuer', '/subject', '/signer/name', '/addressees/0', '/communes/0', '/deadlines/0', '/deadlines/1', '/deadlines/2', '/criteria/0', '/standings/0', '/citations/0', '/fulfilments/0', '/tallies/0'] // prettier-ignore

const counted = (met: number[], unmet: number[]) => criteria({ commune: EVIL, code: null, met, unmet, metCount: met.length, total: 19 })
const held = standing({ commune: EVIL, code: null, year: 2024, decision: EVIL })

export const LETTERS: readonly LetterRecord[] = [
  letter(12, '2026-02-01', { criteria: [counted([1, 2, 3], [4])], standings: [held], citations: [citation({ number: EVIL, type: EVIL, issuer: EVIL, subject: LONG })] }),
  letter(13, '2026-03-01', { criteria: [counted([1, 2], [3, 4])], standings: [held], citations: [citation({ number: numbered(12).raw, type: EVIL, date: '2026-02-01', issuer: EVIL, relation: 'reminds' })] }),
] // prettier-ignore

const AT_WORK: Awaited<ReturnType<Inbox['atWork']>> = [
  { name: LONG, state: 'reads', because: null, page: 1, pages: 2 },
  { name: EVIL, state: 'left', because: 'held', page: null, pages: null },
]

export async function openAttacked(): Promise<Door> {
  const folder = hostileFolder()
  const broken = join(folder, `<x-evil> "'=1+1`)
  mkdirSync(broken)
  writeFileSync(join(broken, '<x-evil onload=alert(6)>.pdf'), '%PDF-1.7 <x-evil>')
  const door = await openDoor([folder], { sitter: EVIL, place: EVIL, hosts: [] })
  Object.assign(door.desk, { inbox: { ...door.desk.inbox, folder: LONG, atWork: () => Promise.resolve(AT_WORK) } })
  for (const of of LETTERS) await keepIn(door.desk.store, of, '2026-04-08', '2026-04-09T00:00:00.000Z')
  await type(door)
  return door
}

/** All that people can type, typed. */
async function type(door: Door): Promise<void> {
  const { store } = door.desk
  const ids = LETTERS.map((l) => l.source.sha256)
  const [first = '', second = ''] = ids
  await done(door, '/so-den/bia', { nam: '2026', 'co-quan': EVIL.slice(0, 200), 'cap-tren': EVIL.slice(0, 200), quyen: EVIL.slice(0, 200) })
  const entry = { 'tac-gia': EVIL, 'so-ky-hieu': EVIL.slice(0, 300), 'trich-yeu': LONG, 'nguoi-nhan': EVIL, 'ky-nhan': EVIL, 'ghi-chu': LINES, 'chu-tri': EVIL, 'phoi-hop': EVIL, 'y-kien': LONG } // prettier-ignore
  await done(door, '/so-den/vao', { 'van-ban': first, khoa: 'a', 'ngay-den': '2026-04-08', 'da-xem-trung': '1', 'xac-nhan': '1', ...entry })
  await door.post('/so-den/sua', { so: '1/2026', 'ngay-den': '2026-04-08', ...entry, 'y-kien': EVIL, 'ly-do': LONG, 'xac-nhan': '1' })
  const terms = await store.view(null).deadlinesOf([first, second])
  for (const { letter: of, index, deadline: term } of terms.slice(0, 2))
    await done(door, `/han/viec/${of.id}/${index + 1}/xong`, { cau: wordingOf(term), ky: '', ngay: '2026-04-08', ai: '', 'vi-sao': LONG })
  for (const of of ids)
    await done(door, '/xem-lai/noi', { 'van-ban': of, o: '/place', cu: EVIL, 'gia-tri': `${EVIL} khác`, 'vi-sao': LINES })
  const words = await store.words(null, null)
  await done(door, '/nhat-ky/rut', { loi: words.at(-1)?.id ?? '', 'vi-sao': LONG })
  await door.text('/xem-lai')
}

async function done(door: Door, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const answer = (await (await door.post(path, fields, { accept: 'application/json' })).json()) as { done: boolean; says: string }
  if (!answer.done) throw new Error(`${path}: ${answer.says}`)
}

/** What its pages are asked about. */
export const attackedThings = (door: Door) => heldIn(door.desk.store, { number: numbered(12).raw, unit: EVIL })
