/** A desk as it is after some days of work: letters of many offices, some registered, a value corrected, a term told done, accounts, files at work; at a clock that stands still. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { wordingOf } from '../../../src/pipeline/terms-met.js'
import { openDesk } from '../../../src/web/serve.js'
import { heldIn } from '../../builders/things-held.js'
import { type Door, openDoor } from '../door.js'

/** What the pages are looked at with: a letter with its page and terms, a commune of which much is told over the years, and otherwise by two letters. */
export const LOOKED_AT = { number: '612/SNNMT-PTNT', unit: 'Thuận Điền' }

const SERIES = 'fixtures/series2'
const LETTERS = ['fixtures/inbox', 'fixtures/bound', ...readdirSync(SERIES).filter((n) => n.endsWith('.txt')).map((n) => join(SERIES, n))] // prettier-ignore
/** Of the office's morning; the rest waits. */
const REGISTERED = 6

export async function openLivedIn(): Promise<Door> {
  const door = await openDoor(LETTERS, { sitter: 'Lan' })
  const { desk } = door
  const inbox = { ...desk.inbox, folder: 'D:/van-ban/hop-den', atWork: () => Promise.resolve(AT_WORK) }
  Object.assign(desk, { inbox })
  await registerSome(door)
  await speak(door)
  for (const [ten, role] of [
    ['Nguyễn Thị Lan', 'clerk'],
    ['Hoàng Văn Nam', 'analyst'],
    ['Trần Thị Hoa', 'admin'],
  ] as const)
    // prettier-ignore
    await done(door, '/nguoi-dung/them', { ten, 'vai-tro': role, 'mat-khau': 'cây đa đầu làng', 'mat-khau-lai': 'cây đa đầu làng' })
  return door
}

const AT_WORK = [
  { name: 'bao-cao-quy-I.pdf', state: 'reads', because: null, page: 2, pages: 6 },
  { name: 'giay-moi-hop.docx', state: 'waits', because: null, page: null, pages: null },
] as const

/** Answers at a port of its own; ends with the suite. */
export async function served({ desk }: Door): Promise<string> {
  const { address, close } = await openDesk(desk, { host: '127.0.0.1', port: 0 })
  afterAll(close)
  return address
}

async function registerSome(door: Door): Promise<void> {
  await done(door, '/so-den/bia', { nam: '2026', 'co-quan': 'UBND xã An Phú', 'cap-tren': 'UBND huyện Yên Hòa', 'bat-dau': '1' })
  const waiting: string[] = []
  for await (const id of door.desk.store.register.waiting()) waiting.push(id)
  const ticked = waiting.slice(-REGISTERED)
  await done(door, '/so-den/vao-ngay', {
    cac: ticked.join(' '),
    ...Object.fromEntries(ticked.map((_, i) => [`chon.${i}`, '1'])),
  })
}

/** A word on a value, one taken back, a term told done. */
async function speak(door: Door): Promise<void> {
  await door.text('/xem-lai')
  const { store } = door.desk
  const [first, second] = await store.questions.after('', 2)
  for (const asked of [first, second]) {
    if (asked === undefined) throw new Error('nothing is asked of people')
    const page = await door.text(`/xem-lai?${new URLSearchParams({ 'van-ban': asked.letter, o: asked.pointer }).toString()}`)
    const stands = /name="cu" value="([^"]*)"/.exec(page)?.[1] ?? ''
    await done(door, '/xem-lai/noi', {
      'van-ban': asked.letter,
      o: asked.pointer,
      cu: stands,
      'gia-tri': stands,
      'vi-sao': 'đã gọi điện hỏi',
    })
  }
  const [, word] = await store.words(null, null)
  await done(door, '/nhat-ky/rut', { loi: word?.id ?? '', 'vi-sao': 'nhìn nhầm dòng' })
  const { letter } = await heldIn(store, LOOKED_AT)
  const [term] = await store.view(null).deadlinesOf([letter.id])
  if (term === undefined) throw new Error('the letter sets no term')
  const told = { cau: wordingOf(term.deadline), ky: '', ngay: '2026-04-08', ai: '', 'vi-sao': 'báo cáo số 15/BC-UBND đã đến' }
  await done(door, `/han/viec/${letter.id}/${term.index + 1}/xong`, told)
}

async function done(door: Door, path: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const answer = (await (await door.post(path, fields, { accept: 'application/json' })).json()) as { done: boolean; says: string }
  if (!answer.done) throw new Error(`${path}: ${answer.says}`)
}
