/** Review through forms, as with scripts off: what is answered changes what reports say, and comes back. */
import { describe, expect, it } from 'vitest'
import { overlay, statementsIn } from '../../../src/pipeline/overlay.js'
import { all } from '../../builders/all.js'
import { criteria, deadline, document, evidence, facts, number, record } from '../../builders/record.js'
import { type Door, openDoor } from '../door.js'
import { openOffice } from '../users/office.js'

const TEXT = 'Số 12/TB-PNN ngày 05/3/2024. Xã Phú Lương đạt tiêu chí số 3. Gửi báo cáo trước ngày 15/3/2024.'
const at = (quote: string, confidence: number) => [
  evidence(quote, { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, confidence }),
]

const base = { number: number('12/TB-PNN'), date: '2024-03-05', issuer: 'Phòng Nông nghiệp', subject: 'Kết quả', type: 'Thông báo' }
const large = record({
  ...{ file: 'large.txt', ...base },
  criteria: [criteria({ met: [1, 2, 3] })],
  deadlines: [deadline({ who: ['UBND xã Phú Lương'] })],
  evidence: { '/criteria/0': at('đạt tiêu chí số 3', 0.9), '/issuer': at('Phú Lương', 0.7), '/deadlines/0': at('trước ngày 15/3/2024', 0.9), '/deadlines/0/due': at('15/3/2024', 0.5), '/copies/0': at('Gửi', 0.1) }, // prettier-ignore
  copies: ['VT'],
  rivals: { '/deadlines/0/due': [{ value: '2024-03-16', evidence: [] }] },
})
const small = record({ file: 'small.txt', ...base, date: '2024-03-06', evidence: { '/subject': at('Gửi báo cáo', 0.2) } })

async function deskWith(): Promise<Door> {
  // Words come one after the other.
  let second = 0
  const door = await openDoor([], { now: () => new Date(Date.UTC(2026, 3, 10, 2, 0, second++)) })
  for (const of of [small, large]) {
    const read = { record: of, document: document(TEXT, of.source.sha256) }
    await door.desk.store.keep(facts(of), [{ ...read, trace: { findings: [], dropped: [] }, statements: statementsIn(read) }], 'x/1', '2024-05-01T00:00:00.000Z', overlay) // prettier-ignore
  }
  return door
}

const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const ids = { large: large.source.sha256, small: small.source.sha256 }
const query = (path: string | null) => new URL(path ?? '', 'http://x').searchParams
const whereTo = (answer: Response) => { const q = query(answer.headers.get('location')); return [q.get('van-ban'), q.get('o')] } // prettier-ignore
const dues = async (door: Door) => (await all(door.desk.store.view(null).deadlines())).map((d) => d.deadline.due)
const answer = (door: Door, fields: Readonly<Record<string, string>>) => door.post('/xem-lai/noi', { 'van-ban': ids.large, ...fields })

describe('the queue', async () => {
  const door = await deskWith()

  it('is in the order of what would change; nothing is asked that changes nothing', async () => {
    const page = await door.text('/xem-lai')
    const rows = [...page.matchAll(/<td class="number">(\d+)<\/td><td><a href="([^"]+)"/g)].map((m) => [
      Number(m[1]),
      query((m[2] ?? '').replace(/&amp;/g, '&')).get('o'),
    ])
    expect(rows).toEqual([[4, '/issuer'], [1, '/subject'], [1, '/deadlines/0/due']]) // prettier-ignore
    expect(page).toContain('16/03/2024')
  })

  it('begins at its first question', async () => {
    const first = /rel="next"[^>]*href="([^"]+)"/.exec(await door.text('/xem-lai'))?.[1]?.replace(/&amp;/g, '&') ?? ''
    const page = plain(await door.text(first))
    for (const words of ['Cơ quan ban hành', '4 dữ kiện', 'ngờ (70%)', 'Đúng Enter', 'Tab']) expect(page).toContain(words)
  })

  it('a question can be sent to somebody; one that is not asked can be looked at too', async () => {
    expect(plain(await door.text(`/xem-lai?van-ban=${ids.large}&o=/deadlines/0/due`))).toContain('a 16/03/2024')
    expect((await door.get(`/xem-lai?van-ban=${ids.large}&o=/type`)).status).toBe(200)
    expect((await door.get('/xem-lai?van-ban=nobody&o=/type')).status).toBe(404)
    expect(plain(await door.text(`/xem-lai?van-ban=${ids.large}&o=/evidence`))).toContain('Không còn gì phải hỏi')
  })
})

describe('answers', () => {
  it('Enter accepts and goes on in the order of the queue; Esc takes it back and returns', async () => {
    const door = await deskWith()
    await door.text('/xem-lai')
    const accepted = await answer(door, { o: '/issuer', cu: 'Phòng Nông nghiệp', 'gia-tri': 'Phòng Nông nghiệp', viec: 'nhan' })
    expect([accepted.status, whereTo(accepted)]).toEqual([303, [ids.small, '/subject']])
    const [word] = await door.desk.store.words(ids.large, null)
    expect(word).toMatchObject({ by: 'lan', why: 'xem lại trên bàn làm việc', says: { act: 'confirm', pointer: '/issuer' } })
    expect(await door.text('/xem-lai')).not.toContain('%2Fissuer')
    const next = await door.text(accepted.headers.get('location') ?? '')
    expect(next).toContain(word?.id ?? '?')
    const undone = await door.post('/xem-lai/rut', { 'van-ban': ids.large, loi: word?.id ?? '' })
    expect(whereTo(undone)).toEqual([ids.large, '/issuer'])
    expect(await door.text('/xem-lai')).toContain('%2Fissuer')
  })

  it('a rival taken, or a value typed, changes what reports say; undone, it is as before', async () => {
    const door = await deskWith()
    expect(await dues(door)).toEqual(['2024-03-15'])
    await answer(door, { o: '/deadlines/0/due', cu: '15/03/2024', doc: '16/03/2024' })
    expect(await dues(door)).toEqual(['2024-03-16'])
    await answer(door, { o: '/deadlines/0/due', cu: '16/03/2024', 'gia-tri': '17/3/2024', viec: 'nhan' })
    expect(await dues(door)).toEqual(['2024-03-17'])
    const said = await door.desk.store.words(ids.large, null)
    expect(said.map((w) => w.says.act)).toEqual(['correct', 'correct'])
    for (const word of [...said].reverse()) await door.post('/xem-lai/rut', { 'van-ban': ids.large, loi: word.id })
    expect(await dues(door)).toEqual(['2024-03-15'])
    // Nothing was overwritten: both words are there, taken back.
    expect((await door.desk.store.words(ids.large, null)).map((w) => w.withdrawn?.by)).toEqual(['lan', 'lan'])
    expect(await door.text('/xem-lai')).toContain('%2Fdeadlines%2F0%2Fdue')
  })

  it('"not so" leaves the place empty', async () => {
    const door = await deskWith()
    await answer(door, { o: '/issuer', cu: 'Phòng Nông nghiệp', viec: 'bac' })
    const [letter] = await door.desk.store.view(null).lettersById([ids.large])
    expect(letter?.issuer).toBeNull()
  })

  it('a value that cannot be is told beside the field, which keeps what was typed', async () => {
    const door = await deskWith()
    const refused = await answer(door, { o: '/deadlines/0/due', cu: '15/03/2024', 'gia-tri': 'ngày mai', viec: 'nhan' })
    expect(whereTo(refused)).toEqual([ids.large, '/deadlines/0/due'])
    const page = await door.text(refused.headers.get('location') ?? '')
    expect(page).toMatch(/<input name="gia-tri" value="ngày mai"[^>]*aria-invalid="true" aria-describedby="loi-o"/)
    expect(page).toMatch(/id="loi-o"><bdi>&quot;ngày mai&quot; không phải là ngày có thật/)
    expect(await door.desk.store.words(ids.large, null)).toEqual([])
  })

  it('within one letter it goes through its questions, then back to its page', async () => {
    const door = await deskWith()
    await door.text(`/xem-lai?van-ban=${ids.large}&trong=van-ban`)
    const first = await answer(door, {
      o: '/issuer',
      cu: 'Phòng Nông nghiệp',
      'gia-tri': 'Phòng Nông nghiệp',
      viec: 'nhan',
      trong: 'van-ban',
    })
    expect(whereTo(first)).toEqual([ids.large, '/deadlines/0/due'])
    const last = await answer(door, { o: '/deadlines/0/due', cu: '15/03/2024', 'gia-tri': '15/03/2024', viec: 'nhan', trong: 'van-ban' })
    expect(last.headers.get('location')).toMatch(new RegExp(`^/van-ban/${ids.large}`))
  })

  it('the queue comes to its end', async () => {
    const door = await deskWith()
    for (const [letter, o, value] of [
      [ids.large, '/issuer', 'Phòng Nông nghiệp'],
      [ids.small, '/subject', 'Kết quả'],
      [ids.large, '/deadlines/0/due', '15/03/2024'],
    ] as const)
      // prettier-ignore
      await door.post('/xem-lai/noi', { 'van-ban': letter, o, cu: value, 'gia-tri': value, viec: 'nhan' })
    expect(await door.text('/xem-lai')).toContain('Không còn gì phải hỏi')
  })
})

describe('letters of the inbox', async () => {
  const door = await openDoor(['fixtures/inbox'])

  it('a blank number is said to be none, and can be typed', async () => {
    const letter = (await all(door.desk.store.view(null).letters())).find((l) => l.file.startsWith('03-'))
    const path = `/xem-lai?van-ban=${letter?.id ?? ''}&o=/number/ordinal`
    const page = await door.text(path)
    expect(plain(page)).toContain('chưa có số')
    expect(page).toMatch(/<svg class="crop" viewBox="[\d. ]+"/)
    await door.post('/xem-lai/noi', { 'van-ban': letter?.id ?? '', o: '/number/ordinal', cu: '', 'gia-tri': '115', viec: 'nhan' })
    expect((await door.desk.store.view(null).lettersById([letter?.id ?? '']))[0]?.number).toBe('115/VPĐP-NV')
  })

  it('nobody else may answer', async () => {
    const refused = await door.post(
      '/xem-lai/noi',
      { 'van-ban': 'x', o: '/date' },
      { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(refused.status).toBe(403)
  })
})

it('an auditor sees the questions and cannot answer them', async () => {
  const office = await openOffice()
  const read = { record: large, document: document(TEXT, large.source.sha256) }
  const reading = { ...read, trace: { findings: [], dropped: [] }, statements: statementsIn(read) }
  await office.door.desk.store.keep(facts(large), [reading], 'x/1', '2024-05-01T00:00:00.000Z', overlay)
  const at = `/xem-lai?van-ban=${ids.large}&o=/issuer`
  const seen = async (role: string) => (await office.ask(at, { cookie: await office.signIn(role) })).text()
  expect(await seen('auditor')).toContain('Phòng Nông nghiệp')
  expect(await seen('auditor')).not.toContain('action="/xem-lai/noi"')
  expect(await seen('clerk')).toContain('action="/xem-lai/noi"')
})
