/** Deadlines at the desk, of real letters: lists, month, silence, marking by forms, the calendar that offices subscribe to. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { reportView } from '../../../src/pipeline/report-view.js'
import { wordingOf } from '../../../src/pipeline/terms-met.js'
import { deadlinesReport } from '../../../src/report/deadlines.report.js'
import type { TermRow } from '../../../src/report/term-row.js'
import { noFilters } from '../../../src/report/report.js'
import { allOf } from '../../report/collect.js'
import { DAY, openDoor } from '../door.js'

const door = await openDoor(['fixtures/inbox'])

const rowsOn = async (asOf: string): Promise<readonly TermRow[]> =>
  (await allOf(deadlinesReport.answer(reportView(door.desk.store, null), noFilters(asOf)).rows)) as TermRow[]

const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, ' ').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' ') // prettier-ignore

/** Text under each heading of second rank. */
const groups = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(html.split('<h2>').slice(1).map((part) => [part.split('</h2>')[0] ?? '', plain(part.slice(part.indexOf('</h2>')))])) // prettier-ignore

const term = async (task: RegExp, asOf = '2024-09-20'): Promise<TermRow> => {
  const row = (await rowsOn(asOf)).find((r) => task.test(r.task ?? ''))
  if (row === undefined) throw new Error(`no term ${String(task)}`)
  return row
}
const pathOf = ({ letter, index }: TermRow): string => `/han/viec/${letter.id.replace('#', '~')}/${index + 1}`

describe('/han', () => {
  it('tells what is late, what comes in a week, what after it', async () => {
    const told = groups(await door.text('/han?ngay=2024-09-20'))
    const [overdue = '', soon = '', later = '', undated = ''] = Object.values(told)
    expect(Object.keys(told)).toEqual(['Quá hạn', 'Đến hạn trong 7 ngày (đến hết 27/09/2024)', 'Sau đó', 'Chưa rõ ngày'])
    expect(overdue).toMatch(/14\/09\/2024 .*−5 quá 6 ngày .*11\/09\/2024 20:00 .*30\/04\/2023/)
    expect(soon).toMatch(/20\/09\/2024 17:00 .*hôm nay.*25\/09\/2024 chắc nhất: hết 24\/09\/2024 3 còn 5 ngày.*27\/09\/2024/)
    expect(later).toMatch(/30\/09\/2024.*31\/10\/2024.*30\/04\/2026/)
    expect(undated).toMatch(/chưa rõ ngày.*bố trí lực lượng trực/)
  })

  it.each([
    ['co-quan=Sở Giao thông', /14\/09\/2024/, /UBND xã Hành Thiện/],
    ['xa=Hành Thiện', /UBND xã Hành Thiện/, /14\/09\/2024/],
    ['van-ban=07/CĐ-UBND', /14\/09\/2024.*20\/09\/2024/, /UBND xã Hành Thiện/],
    ['van-ban=07/CĐ-UBND&tinh-trang=open', /20\/09\/2024/, /14\/09\/2024/],
    ['van-ban=04-cong-dien.docx', /14\/09\/2024/, /UBND xã Hành Thiện/],
    ['van-ban=999/CĐ-UBND', /Không có hạn nào/, /14\/09\/2024/],
    ['tinh-trang=overdue', /14\/09\/2024/, /25\/09\/2024/],
    ['tinh-trang=extended', /đã gia hạn .*đặt hạn mới 28\/07\/2023/, /14\/09\/2024/],
    ['tu-ngay=2024-09-11&den-ngay=2024-09-14', /11\/09\/2024.*14\/09\/2024/, /25\/09\/2024/],
    ['tu-ngay=14/9/2024&den-ngay=14/9/2024', /14\/09\/2024/, /11\/09\/2024/],
  ])('?%s shows only those', async (query, shown, hidden) => {
    const page = await door.text(`/han?ngay=2024-09-20&${encodeURI(query)}`)
    const text = plain(page.slice(page.indexOf('<h2>'))) // from the first list on
    expect(text).toMatch(shown)
    expect(text).not.toMatch(hidden)
  })

  it('leads from a term to its sentence', async () => {
    const { letter, index } = await term(/thông tuyến tạm/)
    expect(await door.text('/han?ngay=2024-09-20')).toContain(`href="/van-ban/${letter.id}?cho=%2Fdeadlines%2F${index}#cho"`)
  })

  it('tells terms of another letter as such, and what a day rests on', async () => {
    const text = plain(await door.text('/han?ngay=2024-09-20'))
    expect(text).toContain('nhắc lại hạn của văn bản khác')
    expect(text).toContain('một kỳ của việc định kỳ')
  })

  it('answers in English', async () => {
    const page = await (await door.get('/han?ngay=2024-09-20', { cookie: 'lang=en' })).text()
    expect(plain(page)).toMatch(/Overdue .*Due within 7 days/)
  })

  it.each(['/han', '/han?tinh-trang=done', '/han/lich', '/han/im-lang?ngay=2024-09-20', '/han?tiep=nothing', '/han/lich?thang=x'])('%s is a whole page', async (path) => {
    const answer = await door.get(path)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html.length).toBeLessThan(150_000)
    expect(html).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\son\w+=|\sstyle=|undefined|\[object/)
    expect([...html.matchAll(/<h([1-6])/g)].map((m) => m[1])[0]).toBe('1')
  }) // prettier-ignore

  it.each(['/han/viec/x/1', '/han/viec/x/0', '/han/viec/x/a'])('%s is not there', async (path) =>
    expect((await door.get(path)).status).toBe(404),
  )
})

describe('/han/lich', () => {
  it('is a table of weeks with the terms of each day', async () => {
    const html = await door.text('/han/lich?thang=2024-09&ngay=2024-09-20')
    expect([...html.matchAll(/<th scope="col">([^<]*)/g)].map((m) => m[1])).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'])
    const cells = html.split('<td').map(plain)
    expect(cells.find((c) => / 2 /.test(c))).toMatch(/Quốc khánh/)
    expect(cells.find((c) => / 14 /.test(c))).toMatch(/thông tuyến tạm vào xã Tiền Phong .*\(quá hạn\)/)
    expect(html).toMatch(/href="\/han\?ngay=2024-09-20&amp;tu-ngay=2024-09-14&amp;den-ngay=2024-09-14" aria-label="14 tháng 9\/2024, 1 hạn"/)
    expect(html).toMatch(/rel="prev" href="\/han\/lich\?ngay=2024-09-20&amp;thang=2024-08"/)
  }) // prettier-ignore

  it.each([
    ['thang=2/2024', 29],
    ['thang=2023-02', 28],
    ['thang=2026-12', 31],
    ['ngay=2024-04-02', 30],
    ['', Number(new Date(Number(DAY.slice(0, 4)), Number(DAY.slice(5, 7)), 0).getDate())],
  ])('?%s has %i days', async (query, count) => {
    expect((await door.text(`/han/lich?${query}`)).match(/class="date"/g)?.length).toBe(count)
  })
})

describe('/han/im-lang', () => {
  it('tells who was asked, since when they are late', async () => {
    const text = plain(await door.text('/han/im-lang?ngay=2024-09-20'))
    expect(text).toMatch(/UBND xã Hành Minh cập nhật số liệu vào phần mềm, xong 25\/07\/2023 423 ngày 290 ngày làm việc/)
    expect(text).not.toContain('ký biên bản xác nhận')
  })
  it('is filtered by whom', async () => {
    const text = plain(
      (await door.text('/han/im-lang?ngay=2024-09-20&co-quan=' + encodeURIComponent('Hành Thịnh'))).split('<tbody>')[1] ?? '',
    )
    expect(text).toContain('UBND xã Hành Thịnh')
    expect(text).not.toContain('Hành Minh')
  })
})

describe('marking', () => {
  const form = (row: TermRow, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
    ...{ cau: wordingOf(row), ky: '', ngay: '2024-09-18', ai: '', 'vi-sao': 'Sở báo qua điện thoại', ve: '/han?ngay=2024-09-20', ...more },
  })
  const stateOf = async (row: TermRow): Promise<unknown> =>
    (await rowsOn('2024-09-20')).filter((r) => r.letter.id === row.letter.id && r.index === row.index).map((r) => [r.who, r.state, r.by])

  it('is done and taken back by forms; both stand in the row', async () => {
    const row = await term(/thông tuyến tạm/)
    const before = await stateOf(row)
    const answer = await door.post(`${pathOf(row)}/xong`, form(row))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/han?ngay=2024-09-20'])
    expect(await stateOf(row)).toEqual([[row.who, 'done', 'người: lan']])
    expect(groups(await door.text('/han?ngay=2024-09-20'))['Quá hạn']).not.toContain('thông tuyến tạm')

    const page = await door.text(pathOf(row))
    expect(plain(page)).toContain('lan báo xong 18/09/2024 (ghi 10/04/2026): Sở báo qua điện thoại')
    const id = /name="loi" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''
    const back = await door.post('/han/rut', { loi: id, 've': pathOf(row), 'vi-sao': 'nhầm tuyến' })
    expect(back.headers.get('location')).toBe(pathOf(row))
    expect(await stateOf(row)).toEqual(before)
    expect(plain(await door.text('/han?ngay=2024-09-20'))).toMatch(/Mới báo xong, mới rút lại .*lan báo xong 18\/09\/2024 .*lan rút lại 10\/04\/2026: nhầm tuyến/)
    expect((await (await door.post('/han/rut', { loi: id, 'vi-sao': 'lần nữa' }, { accept: 'application/json' })).json())).toMatchObject({ done: false })
  }) // prettier-ignore

  it('of one of several leaves the others as they were', async () => {
    const row = await term(/cập nhật số liệu/)
    await door.post(`${pathOf(row)}/xong`, form(row, { ai: 'UBND xã Hành Minh' }))
    expect(await stateOf(row)).toEqual([
      [['UBND xã Hành Minh'], 'done', 'người: lan'],
      [['UBND xã Hành Thịnh'], 'overdue', null],
    ])
    const silent = plain(await door.text('/han/im-lang?ngay=2024-09-20'))
    expect([/UBND xã Hành Thịnh cập nhật/.test(silent), /UBND xã Hành Minh cập nhật/.test(silent)]).toEqual([true, false])
  })

  it('of a rhythm speaks of one day of it, the next stays', async () => {
    const row = await term(/theo dõi, đôn đốc/)
    expect([row.due, row.period]).toEqual(['2024-08-20', '2024-08-20'])
    expect(await door.text('/han?ngay=2024-09-20')).toContain(`${pathOf(row)}?ngay=2024-09-20&amp;ky=2024-08-20`)
    expect(await door.text(`${pathOf(row)}?ngay=2024-09-20&ky=2024-08-20`)).toMatch(/name="ky" value="2024-08-20"/)
    await door.post(`${pathOf(row)}/xong`, form(row, { ky: '2024-08-20' }))
    const rows = (await rowsOn('2024-09-20')).filter((r) => r.letter.id === row.letter.id && r.index === row.index)
    expect(rows.map((r) => [r.due, r.state])).toEqual([
      ['2024-08-20', 'done'],
      ['2024-09-20', 'open'],
    ])
  })

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    ['without a day', { ngay: '' }, /Chưa ghi ngày/],
    ['of a day that is none', { ngay: '31/2/2024' }, /Chưa ghi ngày/],
    ['of a day to come', { ngay: '2026-04-10' }, /còn ở phía trước/],
    ['without a reason', { 'vi-sao': ' ' }, /Chưa ghi vì sao/],
    ['by one who was not asked', { ai: 'UBND xã Không Giao' }, /không giao cho "UBND xã Không Giao"/],
    ['of words that stand there no more', { cau: wordingOf({ text: 'trước ngày 1/1/1999' }) }, /hãy tải lại trang/],
    ['of a day of a rhythm that is none', { ky: '2024-08-20' }, /hãy tải lại trang/],
  ]
  it.each(refused)('%s is refused in a sentence and changes nothing', async (_, more, says) => {
    const row = await term(/ký biên bản/)
    const answer = await door.post(`${pathOf(row)}/xong`, form(row, more), { accept: 'application/json' })
    expect(await answer.json()).toMatchObject({ done: false, says: expect.stringMatching(says) as string })
    expect(await stateOf(row)).toEqual([[row.who, 'open', null]])
  })

  it.each(['//evil.example/han', '/han\\evil', 'https://evil.example', '/bao-cao', '/hanoi', ''])('never leads to "%s"', async (ve) => {
    const row = await term(/ký biên bản/)
    const answer = await door.post(`${pathOf(row)}/xong`, form(row, { ngay: '', ve }))
    expect(answer.headers.get('location')).toBe('/han')
  })

  it('is not offered on a page of what was known on a day past', async () => {
    expect(await door.text('/han?ngay=2024-09-20&biet-den=2026-04-30')).not.toMatch(/class="met|id="bao-xong"/)
  })
})

describe('the calendar', () => {
  const read = (text: string): ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((e) => new ICAL.Event(e))

  it('is an attachment of one office’s terms', async () => {
    const answer = await door.get(`/han/lich.ics?ngay=2024-09-20&co-quan=${encodeURIComponent('UBND xã Hành Thiện')}`)
    expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      'text/calendar; charset=utf-8',
      expect.stringMatching(/^attachment; filename="han.ics"/) as string,
    ])
    const events = read(await answer.text())
    expect(events.length).toBeGreaterThan(2)
    for (const event of events) expect(event.summary).toContain('UBND xã Hành Thiện')
    const strict = events.find((e) => e.startDate.toString() === '2024-09-25')
    expect(strict?.summary).toMatch(/^Hết 24\/09: Hoàn thiện hồ sơ/)
    expect(strict?.description).toMatch(/Chắc nhất là hết: 24\/09\/2024[\s\S]*Câu: “[^”]*trước ngày 25\/9\/2024/)
  })

  it('forgets what is long past, unless it is asked for', async () => {
    const days = async (query: string): Promise<string[]> =>
      read(await door.text(`/han/lich.ics?ngay=2024-09-20${query}`)).map((e) => e.startDate.toString())
    expect((await days('')).filter((d) => d < '2024-06-20')).toEqual([])
    expect(await days('&tu-ngay=2023-01-01')).toContain('2023-04-30')
  })

  it('is there as a format of the report, and of no other', async () => {
    expect((await door.get('/bao-cao/deadlines/ics?ngay=2024-09-20')).status).toBe(200)
    expect((await door.get('/bao-cao/letters/ics')).status).toBe(404)
    expect(await door.text('/bao-cao/letters')).not.toContain('/bao-cao/letters/ics')
    expect(await door.text('/bao-cao/deadlines')).toContain('/bao-cao/deadlines/ics')
  })
})
