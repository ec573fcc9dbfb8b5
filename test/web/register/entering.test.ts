/** Numbers are given: by one button, together, by the form, for a paper; a letter that may have one already. Today is 9/4/2026. */
import { describe, expect, it } from 'vitest'
import { act, door, eachWithItsDesk, formOf, idOf, numbers, plain, register, waiting } from './clerk.js'
import { COPY, SIGNED } from './fresh.js'

eachWithItsDesk()

describe('what waits', () => {
  it('all letters without a number, not the news; each with a button', async () => {
    const text = await door.text('/so-den')
    expect(await waiting()).toHaveLength(6)
    for (const id of await waiting()) expect(text).toContain(`value="${id}"`)
    expect(plain(text)).not.toContain('11-tin-bai')
    expect(await waiting()).not.toContain(await idOf('11-tin-bai.html'))
  })

  it('one button gives the next number and the letter waits no more', async () => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    expect(await act('/so-den/vao-ngay', { mot: id })).toMatchObject({ done: true, says: 'Đã vào sổ: số đến 1.' })
    expect(await waiting()).not.toContain(id)
    expect(plain(await door.text('/so-den/2026/1'))).toContain('Số đến 1/2026')
  })

  it('chosen ones together, in the order of the list; what wants a look is left', async () => {
    const ids = await waiting()
    const chosen = Object.fromEntries(ids.map((_, i) => [`chon.${i}`, '1']))
    const said = await act('/so-den/vao-ngay', { cac: ids.join(' '), ...chosen })
    const given = await numbers()
    expect(given).toEqual(given.map((_, i) => i + 1))
    // A second copy of one letter is among them: it is not given a number of its own without a word.
    const left = await waiting()
    expect(given.length + left.length).toBe(ids.length)
    expect(left.length).toBeGreaterThan(0)
    expect(said.says).toMatch(new RegExp(`^Đã vào sổ ${given.length} văn bản.*${left.length} văn bản cần xem`))
  })

  it('nothing chosen, nothing given', async () => {
    expect(await act('/so-den/vao-ngay', { cac: (await waiting()).join(' ') })).toMatchObject({ done: false })
    expect(await numbers()).toEqual([])
  })
})

describe('the form of a letter', () => {
  it('is filled from the letter, with the next number, its due date and the sentences', async () => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    const text = await door.text(`/so-den/vao?van-ban=${id}`)
    expect(plain(text)).toContain('Vào sổ: số đến 1/2026')
    expect(plain(text)).toMatch(/Hạn xử lý đề xuất 29\/04\/2026 : “trước ngày 30\/4\/2026” → hết ngày 29\/04\/2026; còn \d+ ngày làm việc/)
    expect(text).toContain(`href="/van-ban/${id}?cho=%2Fdeadlines%2F`)
    expect(await formOf(`/so-den/vao?van-ban=${id}`)).toMatchObject({ 'ngay-den': '09/04/2026', han: '29/04/2026', 'van-ban': id })
  })

  it('sent as it stands it is written so, and the next one comes', async () => {
    const [first = '', second = ''] = await waiting()
    const fields = await formOf(`/so-den/vao?van-ban=${first}`)
    const said = await act('/so-den/vao', fields)
    expect(said).toMatchObject({ done: true, to: `/so-den/vao?van-ban=${second}`, no: 1 })
    const entry = await register().entry({ year: 2026, no: 1 })
    expect(entry).toMatchObject({ letters: [first], by: 'lan', typed: { author: null, number: null, date: null, typeAndSubject: null } })
    // The same form once more: the same number, no second one.
    expect(await act('/so-den/vao', fields)).toMatchObject({ done: true, no: 1 })
    expect(await numbers()).toEqual([1])
  })

  it('a past term goes into the note, with the reason', async () => {
    const id = await idOf('10-cong-van-huyen.md')
    const fields = await formOf(`/so-den/vao?van-ban=${id}`)
    expect([fields['han'], fields['ghi-chu']]).toEqual(['', expect.stringMatching(/^Hạn trong văn bản đã qua khi đến: 25\/09\/2024/)])
    expect(plain(await door.text(`/so-den/vao?van-ban=${id}`))).toContain('các phần mềm không nhận hạn xử lý trước ngày đến')
  })

  it('another day of arrival: what is proposed for it is shown before a number is given; what the clerk wrote stays', async () => {
    const id = await idOf('10-cong-van-huyen.md')
    const before = await formOf(`/so-den/vao?van-ban=${id}`)
    const fields = { ...before, 'ngay-den': '20/9/2024' }
    const said = await act('/so-den/vao', fields)
    expect(said).toMatchObject({ done: false, says: expect.stringMatching(/^Ngày đến đã đổi/) as string })
    const shown = await formOf(said.to)
    expect(shown).toMatchObject({ 'ngay-den': '20/9/2024', 'van-ban': id })
    expect(shown['ghi-chu']).not.toBe(before['ghi-chu'])
    expect(await numbers()).toEqual([])
    // Sent as it stands now it is written so.
    expect((await act('/so-den/vao', { ...shown, 'xac-nhan': '1' })).done).toBe(true)
    expect((await register().entry({ year: 2024, no: 1 }))?.note).toBe(shown['ghi-chu'])
  })

  it('a note of the clerk’s own is not asked about again', async () => {
    const id = await idOf('10-cong-van-huyen.md')
    const fields = { ...(await formOf(`/so-den/vao?van-ban=${id}`)), 'ngay-den': '20/9/2024', 'ghi-chu': 'của văn thư' }
    expect((await act('/so-den/vao', { ...fields, 'xac-nhan': '1' })).done).toBe(true)
    expect((await register().entry({ year: 2024, no: 1 }))?.note).toBe('của văn thư')
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['a due date that has passed', { han: '01/04/2026' }, /trước ngày đến|đã qua/],
    ['arrived tomorrow', { 'ngay-den': '10/4/2026' }, /sau hôm nay/],
    ['no day', { 'ngay-den': '' }, /cần ngày/],
    ['a date that is none', { 'ngay-vb': '31/2/2026' }, /Không đọc được ô "Ngày tháng văn bản"/],
  ])('%s is told and nothing is written; what was typed stays', async (_, typed, says) => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    const fields = { ...(await formOf(`/so-den/vao?van-ban=${id}`)), 'ghi-chu': 'chữ của văn thư & "nháy"', ...typed }
    const said = await act('/so-den/vao', fields)
    expect(said.done).toBe(false)
    expect(said.says).toMatch(says)
    expect(await numbers()).toEqual([])
    expect(await formOf(said.to)).toMatchObject({ 'ghi-chu': 'chữ của văn thư & "nháy"', ...typed })
  })

  it('a clerk who has seen it may write a past day', async () => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    const fields = { ...(await formOf(`/so-den/vao?van-ban=${id}`)), han: '1/4/2026' }
    expect((await act('/so-den/vao', { ...fields, 'xac-nhan': '1' })).done).toBe(true)
    expect((await register().entry({ year: 2026, no: 1 }))?.due).toBe('2026-04-01')
  })

  it('a column typed otherwise stands over the letter; emptied it is empty', async () => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    await act('/so-den/vao', {
      ...(await formOf(`/so-den/vao?van-ban=${id}`)),
      'tac-gia': 'Sở NNMT',
      'so-ky-hieu': '',
      'ngay-vb': '4/2026',
    })
    expect((await register().entry({ year: 2026, no: 1 }))?.typed).toEqual({
      author: 'Sở NNMT',
      number: '',
      date: '2026-04',
      typeAndSubject: null,
    })
  })

  it('a letter that has a number is not given another; one that is not held is told', async () => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    const fields = await formOf(`/so-den/vao?van-ban=${id}`)
    await act('/so-den/vao', fields)
    expect(await act('/so-den/vao', { ...fields, khoa: 'khác' })).toMatchObject({
      done: false,
      says: expect.stringContaining('đã có số đến 1/2026') as string,
    })
    expect(plain(await door.text(`/so-den/vao?van-ban=${id}`))).toContain('đã vào sổ')
    expect((await door.get('/so-den/vao?van-ban=ffff')).status).toBe(404)
  })

  it('a paper without a file is typed whole', async () => {
    const fields = {
      ...(await formOf('/so-den/vao')),
      'tac-gia': 'Công ty X',
      'so-ky-hieu': '15/X',
      'ngay-vb': '1/4/2026',
      'trich-yeu': 'Đơn đề nghị',
    }
    expect((await act('/so-den/vao', fields)).done).toBe(true)
    // The browser's second try gives no second number.
    await act('/so-den/vao', fields)
    expect(await numbers()).toEqual([1])
    expect(plain(await door.text('/so-den'))).toMatch(/Công ty X 15\/X 01\/04\/2026 Đơn đề nghị/)
  })
})

describe('a letter that may have a number already', () => {
  it('says so with what differs, and gives both choices', async () => {
    const [one, copy] = [await idOf(SIGNED), await idOf(COPY)]
    await act('/so-den/vao-ngay', { mot: one })
    const text = plain(await door.text(`/so-den/vao?van-ban=${copy}`))
    expect(text).toMatch(/Có thể đã có trong sổ\. .*Số đến 1\/2026 .*Ghi chung vào số 1 /)
    expect((await act('/so-den/vao-ngay', { mot: copy })).done).toBe(false)
    expect((await act('/so-den/ghi-chung', { 'van-ban': copy, so: '1/2026' })).done).toBe(true)
    expect([await numbers(), (await register().entry({ year: 2026, no: 1 }))?.letters]).toEqual([[1], [one, copy]])
    expect(await waiting()).not.toContain(copy)
  })

  it('a new number is given where the clerk wants it', async () => {
    const [one, copy] = [await idOf(SIGNED), await idOf(COPY)]
    await act('/so-den/vao-ngay', { mot: one })
    expect((await act('/so-den/vao', await formOf(`/so-den/vao?van-ban=${copy}`))).done).toBe(true)
    expect(await numbers()).toEqual([1, 2])
  })

  it('by number, day and issuer alone, also of a paper', async () => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    const shown = await formOf(`/so-den/vao?van-ban=${id}`)
    const typed = {
      'tac-gia': shown['tac-gia'] ?? '',
      'so-ky-hieu': shown['so-ky-hieu'] ?? '',
      'ngay-vb': shown['ngay-vb'] ?? '',
      'trich-yeu': 'khác',
    }
    await act('/so-den/vao', { ...(await formOf('/so-den/vao')), ...typed })
    expect(plain(await door.text(`/so-den/vao?van-ban=${id}`))).toMatch(/văn bản cùng số, ký hiệu và cơ quan; khác: trích yếu/)
  })
})
