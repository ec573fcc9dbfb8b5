/** The log and people's words at the desk: who did what when; a word is taken back with a reason. */
import { describe, expect, it } from 'vitest'
import { speakOfValue, type ValueAsked } from '../../../src/pipeline/speak.js'
import { facts, reading, record } from '../../builders/record.js'
import { type Door, openDoor } from '../door.js'
import { expectText, hostileFolder, plain } from '../hostile.js'

const at = (minute: number): string => `2026-04-10T03:${String(minute).padStart(2, '0')}:00.000Z`

async function say(door: Door, called: string, asked: ValueAsked, minute: number, by = 'Lan'): Promise<string> {
  const id = (await door.desk.store.find(called))[0]?.id ?? ''
  const told = await speakOfValue(door.desk.store, id, asked, { at: at(minute), by, why: 'bản giấy' })
  return 'word' in told ? told.word.id : ''
}
const correct = (typed: string): ValueAsked => ({ act: 'correct', field: 'hạn 1 ngày', typed })
const rowsOf = (page: string): string[] => [...page.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].slice(1).map((m) => plain(m[1] ?? ''))

describe('the log', () => {
  it('tells each row of the store once, page by page, the newest first', async () => {
    const door = await openDoor([])
    for (let i = 0; i < 120; i++) {
      const letter = record({ file: `thu-${i}.txt` })
      await door.desk.store.keep(facts(letter), [reading(letter, 'x')], 'x/1', at(1))
    }
    const seen: string[] = []
    for (let path: string | undefined = '/nhat-ky'; path !== undefined;) {
      const page: string = await door.text(path)
      seen.push(...rowsOf(page).map((row) => /thu-\d+\.txt/.exec(row)?.[0] ?? ''))
      path = /href="([^"]+)">Cũ hơn/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `thu-${119 - i}.txt`))
  })

  it('says what was kept, refused as secret, corrected and taken back; of one letter alone where asked', async () => {
    const door = await openDoor([
      'fixtures/inbox/10-cong-van-huyen.md',
      'fixtures/inbox/12-mat.txt',
      'fixtures/inbox/02-thong-bao-kiem-tra.docx',
    ])
    const word = await say(door, '1246/UBND-NN', correct('28/9/2024'), 1)
    await door.post('/nhat-ky/rut', { loi: word, 'vi-sao': 'nhầm văn bản' })
    const rows = rowsOf(await door.text('/nhat-ky'))
    expect(rows.find((r) => r.includes('mật'))).toContain('12-mat.txt')
    expect(rows.find((r) => r.includes('Lan'))).toMatch(
      /nói10-cong-van-huyen\.mdsửa Hạn 1 \(ngày\): 25\/09\/2024 → 28\/09\/2024 \(bản giấy\)/,
    )
    expect(rows.find((r) => r.includes('rút lời'))).toMatch(/lan.*sửa Hạn 1 \(ngày\): 25\/09\/2024 → 28\/09\/2024 \(nhầm văn bản\)/)
    const own = rowsOf(await door.text('/nhat-ky?van-ban=1246/UBND-NN'))
    expect([own.length, own.every((r) => r.includes('10-cong-van-huyen.md'))]).toEqual([3, true])
    expect(rowsOf(await door.text('/nhat-ky?van-ban=9999/XYZ'))).toEqual([])
  })

  it.each(['abc', '-1', '1; drop', '99999999999999999999'])(
    'a row that is none ("%s") begins at the newest, or tells nothing',
    async (before) => {
      const door = await openDoor([])
      expect((await door.get(`/nhat-ky?truoc=${encodeURIComponent(before)}`)).status).toBe(200)
    },
  )
})

describe("people's words", () => {
  it("stand with their state; one is taken back with a reason, and the machine's value stands again", async () => {
    const door = await openDoor(['fixtures/inbox/10-cong-van-huyen.md'])
    const first = await say(door, '1246/UBND-NN', correct('28/9/2024'), 1)
    const second = await say(door, '1246/UBND-NN', correct('29/9/2024'), 2, 'Hùng')
    expect(
      rowsOf(await door.text('/nhat-ky/loi')).map((r) => [/Hùng|Lan/.exec(r)?.[0], /đang có hiệu lực|đã có lời sau thay/.exec(r)?.[0]]),
    ).toEqual([
      ['Hùng', 'đang có hiệu lực'],
      ['Lan', 'đã có lời sau thay'],
    ])
    const answer = await door.post('/nhat-ky/rut', { loi: second, 'vi-sao': 'nhầm', ve: '/nhat-ky/loi' }, { accept: 'application/json' })
    expect(await answer.json()).toMatchObject({
      done: true,
      to: '/nhat-ky/loi',
      says: expect.stringContaining('29/09/2024 → 28/09/2024') as unknown,
    })
    const due = async () => (await door.desk.store.find('1246/UBND-NN'))[0]?.record.deadlines[0]?.due
    expect(await due()).toBe('2024-09-28')
    await door.post('/nhat-ky/rut', { loi: first, 'vi-sao': 'nhầm' })
    expect(await due()).toBe('2024-09-25')
    expect(rowsOf(await door.text('/nhat-ky/loi')).every((r) => /đã rút; .*nhầm/.test(r))).toBe(true)
  })

  it('without a reason, of no word, a second time: nothing is done, and why is said', async () => {
    const door = await openDoor(['fixtures/inbox/10-cong-van-huyen.md'])
    const word = await say(door, '1246/UBND-NN', correct('28/9/2024'), 1)
    const told = async (fields: Readonly<Record<string, string>>) =>
      (await door.post('/nhat-ky/rut', fields, { accept: 'application/json' })).json()
    expect(await told({ loi: word })).toMatchObject({ done: false, says: expect.stringContaining('Cần lý do') as unknown })
    expect(await told({ loi: 'f'.repeat(64), 'vi-sao': 'x' })).toMatchObject({ done: false })
    expect((await door.desk.store.words(null, null)).map((w) => w.withdrawn)).toEqual([null])
    await told({ loi: word, 'vi-sao': 'x', ve: '//evil.example' })
    expect(await told({ loi: word, 'vi-sao': 'x', ve: '//evil.example' })).toMatchObject({ done: false, to: '/nhat-ky/loi' })
    expect((await door.desk.store.log(null)).filter((r) => r.event === 'withdrawn').length).toBe(1)
  })
})

it('hostile letters, names and reasons are text', async () => {
  const door = await openDoor([hostileFolder()])
  await say(
    door,
    '16/UBND-NN',
    { act: 'correct', field: 'trích yếu', typed: '<img src=x onerror=alert(2)> \u202Ecod' },
    1,
    '<script>alert(1)</script>',
  )
  for (const path of ['/nhat-ky', '/nhat-ky/loi', '/nhat-ky?van-ban=%3Cscript%3Ealert(1)%3C/script%3E']) expectText(await door.text(path))
  expect(plain(await door.text('/nhat-ky/loi'))).toContain('<script>alert(1)</script>')
})
