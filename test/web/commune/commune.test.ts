/** One commune on one page. Merged: communes of huyện Hạ Lang, Cao Bằng (Minh Long, Lý Quốc, Đồng Loan became xã Lý Quốc on 2025-07-01), and one of Hà Nội that was divided. */
import { beforeAll, describe, expect, it } from 'vitest'
import { commune, criteria, evidence, number, record, standing } from '../../builders/record.js'
import { keepIn } from '../../report/view.js'
import { openDoor } from '../door.js'
import { linksIn, plain } from '../picture/page.js'

const AT = '2025-09-01T00:00:00.000Z'

describe('the sample letters', async () => {
  const door = await openDoor(['fixtures/inbox'])

  it('are found by name, with or without accents, or by code', async () => {
    for (const asked of ['H%C3%A0nh%20Th%E1%BB%8Bnh', 'hanh%20thinh', 'x%C3%A3%20H%C3%A0nh%20Th%E1%BB%8Bnh', '21391'])
      expect(linksIn(await door.text(`/xa?tim=${asked}`)).filter((l) => l.startsWith('/xa/'))).toEqual(['/xa/21391%20'])
    expect(plain(await door.text('/xa?tim=Kh%C3%B4ng'))).toContain('Chưa văn bản nào trong kho nói về xã nào tên như vậy')
  })

  it('list communes by name, from a letter of the alphabet on, and no district among them', async () => {
    const names = async (path: string) => [...(await door.text(path)).matchAll(/<th scope="row"><a[^>]*><bdi>([^<]*)/g)].map((m) => m[1])
    const whole = await names('/xa')
    expect([whole[0], whole.indexOf('Đồng Lương') - whole.indexOf('Cư KTy'), whole.at(-1)]).toEqual(['Ba Động', 1, 'Phú Khê'])
    expect(await names('/xa?tu=P')).toEqual(['Phú Khê'])
    expect(whole.filter((n) => n?.startsWith('huyện'))).toEqual([])
  })

  it('tell title, score and target in a picture and in a table that says the same', async () => {
    const page = await door.text('/xa/21391%20?ngay=2024-06-01')
    const drawn = [...page.matchAll(/<title>(.*?)<\/title>/g)].map((m) => plain(m[1] ?? '')).filter((t) => t.includes(': '))
    expect(drawn.length).toBe(4)
    expect(drawn).toContain('14/06/2023: Số tiêu chí: đạt 15/19, chưa đạt 4/19 (1187/TB-SNNPTNT)')
    const text = plain(page)
    for (const words of [
      'Nhóm xã đạt 19 tiêu chí',
      'Mục tiêu năm 2023',
      'chưa văn bản nào cho thấy',
      'Câu hỏi còn để ngỏ',
      'Từng tiêu chí',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/nay thuộc xã|Trước và sau sáp nhập/)
  })

  it('open at their sentences', async () => {
    const links = new Set(linksIn(await door.text('/xa/21391%20')).filter((l) => l.startsWith('/o?')))
    expect(links.size).toBeGreaterThan(10)
    for (const link of links)
      expect((await door.get(link)).headers.get('location')).toMatch(/^\/van-ban\/[0-9a-f~-]+\?cho=%2F(?:criteria|standings)%2F/)
  })

  it('name every letter that speaks of it', async () => {
    const page = await door.text('/xa/21391%20')
    const told = linksIn(page.slice(page.indexOf('id="van-ban"'))).filter((l) => l.startsWith('/van-ban/'))
    const mentioned = new Set<string>()
    for await (const m of door.desk.store.view(null).mentions('21391')) mentioned.add(m.letter.id)
    expect(told.length).toBe(mentioned.size)
    expect(told.length).toBeGreaterThan(2)
  })

  it.each(['/xa/00000%20', '/xa/nothing', '/xa/name%20X', '/xa/..%2F..'])('%s is no commune', async (path) =>
    expect((await door.get(path)).status).toBe(404),
  )
  it('a commune of which nobody tells has its page all the same', async () => {
    const page = plain(await door.text('/xa/21400%20'))
    expect(page).toContain('Chưa văn bản nào nói danh hiệu, số tiêu chí hay mục tiêu')
  })
  it('has no script and no style of its own', async () => {
    for (const path of ['/xa', '/xa/21391%20'])
      expect(await door.text(path)).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\son\w+=|\sstyle=/)
  })
})

describe('merged and divided', async () => {
  const door = await openDoor([])
  const unit = (name: string, code: string, district: string | null = 'Hạ Lang', province = 'Cao Bằng') => commune({ name, code, written: [name], district, province }) // prettier-ignore
  beforeAll(async () => {
    const old = record({
      ...{ file: 'cu.txt', number: number('12/BC-UBND'), date: '2024-05-10', issuer: 'UBND huyện Hạ Lang' },
      communes: [unit('Minh Long', '01534'), unit('Lý Quốc', '01537'), unit('Khánh Hà', '10195', 'Thường Tín', 'Hà Nội')],
      criteria: [
        criteria({ commune: 'Minh Long', code: '01534', metCount: 12, total: 19, asOf: '2024-05-01' }),
        criteria({ commune: 'Lý Quốc', code: '01537', metCount: 15, total: 19, met: [1], asOf: '2024-05-01' }),
        criteria({ commune: 'Khánh Hà', code: '10195', metCount: 18, total: 19, asOf: '2024-05-01' }),
      ],
      standings: [standing({ commune: 'Lý Quốc', code: '01537', year: 2023 })],
    })
    const young = record({
      ...{ file: 'moi.txt', number: number('3/BC-UBND'), date: '2025-08-10', communes: [unit('Lý Quốc', '01537', null)] },
      criteria: [criteria({ commune: 'Lý Quốc', code: '01537', metCount: 9, total: 19, asOf: '2025-08-01' })],
    })
    for (const r of [old, young]) await keepIn(door.desk.store, r, null, AT)
  })
  const page = async (path: string) => plain(await door.text(path))

  it('an old commune leads to its heir, and keeps what it had', async () => {
    const text = await page('/xa/01534%20?ngay=2025-09-01')
    expect(text).toContain('nay thuộc xã Lý Quốc')
    expect(text).toContain('đạt 12/19 tiêu chí')
    expect(linksIn(await door.text('/xa/01534%20?ngay=2025-09-01'))).toContain('/xa/01537%202025-07-01?ngay=2025-09-01')
  })
  it('a new commune stands beside what it was made of; no score is carried over', async () => {
    const text = await page('/xa/01537%202025-07-01?ngay=2025-09-01')
    const [now = '', kin = ''] = text.split('Trước và sau sáp nhập')
    expect(now).toContain('đạt 9/19 tiêu chí')
    expect(now).not.toMatch(/15\/19|12\/19|đã công nhận/)
    expect(kin).toMatch(/Minh Long.*12\/19/)
    expect(kin).toMatch(/Lý Quốc.*15\/19.*đã công nhận \(2023\)/)
    expect(kin).toMatch(/Đồng Loan.*chưa văn bản nào nói/)
  })
  it('letters of the old unit of one name and code are not those of the new one', async () => {
    const letters = async (path: string) => {
      const html = await door.text(path)
      return linksIn(html.slice(html.indexOf('id="van-ban"'))).filter((l) => l.startsWith('/van-ban/')).length
    }
    expect([await letters('/xa/01537%202025-07-01'), await letters('/xa/01537%20')]).toEqual([1, 1])
  })
  it('of a divided one each heir is an open question', async () => {
    const text = await page('/xa/10195%20?ngay=2025-09-01')
    expect(text).toMatch(/Ngọc Hồi.*một phần hoặc chưa rõ phần nào.*Thường Tín/)
  })
  it('before the day nothing is told of it', async () => {
    expect(await page('/xa/01534%20?ngay=2025-06-30')).not.toMatch(/nay thuộc|Trước và sau/)
  })
  it('the picture sets the district of a unit that is no more', async () => {
    expect(await page('/buc-tranh?bo=xa-2021-2025&ngay=2025-09-01&huyen=ha+lang')).toMatch(
      /nguồnLý QuốcHạ LangĐ15\/19.*Minh LongHạ Lang12\/19/s,
    )
  })
})

describe('contradictions and withdrawal', async () => {
  const door = await openDoor([])
  beforeAll(async () => {
    const of = (file: string, date: string, issuer: string, more: Parameters<typeof record>[0]) =>
      record({
        file,
        date,
        issuer,
        number: number(`${file.length}/BC-${file.slice(0, 2).toUpperCase()}`),
        communes: [commune({})],
        ...more,
      })
    const proof = {
      '/criteria/0': [evidence('câu một')],
      '/criteria/0/met/0': [evidence('đạt số 17')],
      '/criteria/0/unmet/0': [evidence('chưa 17')],
    }
    const letters = [
      of('xa.txt', '2024-05-05', 'UBND xã Phú Lương', { criteria: [criteria({ met: [17], metCount: 13, total: 19, asOf: '2024-05-01' })], evidence: proof }), // prettier-ignore
      of('huyen.txt', '2024-05-10', 'UBND huyện Yên Hòa', { criteria: [criteria({ unmet: [17, 2, 3, 4, 5, 6, 7], metCount: 12, unmetCount: 7, total: 19, asOf: '2024-05-06' })], evidence: proof }), // prettier-ignore
      of('qd.txt', '2022-12-20', 'UBND tỉnh Cao Bằng', { standings: [standing({ year: 2022, decision: '99/QĐ-UBND' })] }),
    ]
    for (const r of letters) await keepIn(door.desk.store, r, null, AT)
  })

  it('both sentences stand there, each one click away, and why one stands', async () => {
    const html = await door.text('/xa/99101%20?ngay=2024-06-01')
    const [, part = ''] = /<section id="mau-thuan">(.*?)<\/section>/s.exec(html) ?? []
    expect(plain(part)).toMatch(/tiêu chí.*17/i)
    expect(plain(part)).toContain('cấp huyện thẩm định sau cấp xã')
    const links = linksIn(part).filter((l) => l.startsWith('/o?'))
    expect(links.length).toBeGreaterThanOrEqual(2)
    for (const link of links) expect((await door.get(link)).headers.get('location')).toContain('?cho=%2Fcriteria%2F0')
  })
  it('the picture marks the cell that stands on one of them, and what the commune says of itself', async () => {
    const html = await door.text('/buc-tranh?bo=xa-2021-2025&ngay=2024-06-01')
    expect(html).toMatch(/<a class="warn"[^>]*>⚠ \d/)
    expect(html).toMatch(/<td class="[^"]*x"><a[^>]*>CĐ/)
    const before = await door.text('/buc-tranh?bo=xa-2021-2025&ngay=2024-05-02')
    expect(before).toMatch(/<tr class="s">/)
    expect(before).not.toContain('class="warn"')
  })
  it('the arithmetic of withdrawal is laid open, and is no verdict', async () => {
    const text = plain(await door.text('/xa/99101%20?ngay=2024-06-01'))
    expect(text).toMatch(/7\/19 tiêu chí chưa đạt = 36,8 %/)
    expect(text).toContain('chỉ quyết định mới thu hồi')
  })
})
