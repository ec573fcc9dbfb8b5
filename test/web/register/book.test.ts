/** The register at the desk: what waits, one button each, the form, changes, the printed book, files for other programs. */
import JSZip from 'jszip'
import readSheet from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { collected } from '../../../src/model/collect.js'
import { reportView } from '../../../src/pipeline/report-view.js'
import { PRINTED_HEADS } from '../../../src/report/register/printed.js'
import { DAY, type Door } from '../door.js'
import { COPY, freshDoor, SIGNED } from './fresh.js'

let door: Door
const register = () => door.desk.store.register
const waiting = () => collected(register().waiting())
const numbers = async () => (await collected(reportView(door.desk.store, null).registerEntries({ year: 2026 }))).map((e) => e.no)
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/\s+/g, ' ') // prettier-ignore
const idOf = async (file: string): Promise<string> => {
  const [letter] = await door.desk.store.find(file)
  return letter?.id ?? ''
}
/** What the act said, by its JSON. */
const act = async (path: string, fields: Record<string, string>) =>
  (await (await door.post(path, fields, { accept: 'application/json' })).json()) as { done: boolean; says: string; to: string; no?: number }
/** The fields of the form as the page shows them. */
const formOf = async (path: string): Promise<Record<string, string>> => {
  const html = await door.text(path)
  const form = /<form[^>]*class="entry"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const unescaped = (text: string): string => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') // prettier-ignore
  const inputs = [...form.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)].filter(([tag]) => !tag.includes('checkbox')).map(([tag, name = '']) => [name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')]) // prettier-ignore
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, name = '', text = '']) => [
    name,
    unescaped(text),
  ])
  return Object.fromEntries([...inputs, ...areas]) as Record<string, string>
}

beforeEach(async () => {
  door = await freshDoor()
})

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
    expect(await formOf(`/so-den/vao?van-ban=${id}`)).toMatchObject({ 'ngay-den': DAY, han: '2026-04-29', 'van-ban': id })
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
    expect([fields['han'], fields['ghi-chu']]).toEqual([
      '',
      expect.stringMatching(/Văn bản yêu cầu trước ngày 25\/9\/2024 \(25\/09\/2024\), đến sau hạn/),
    ])
    expect(plain(await door.text(`/so-den/vao?van-ban=${id}`))).toContain('các phần mềm không nhận hạn xử lý trước ngày đến')
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['a due date that has passed', { han: '2026-04-01' }, /trước ngày đến|đã qua/],
    ['arrived tomorrow', { 'ngay-den': '2026-04-10' }, /sau hôm nay/],
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
    const fields = { ...(await formOf(`/so-den/vao?van-ban=${id}`)), han: '2026-04-01' }
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

describe('a number', () => {
  const enter = async (): Promise<string> => {
    const id = await idOf('08-so-nnmt-2026.pdf')
    await act('/so-den/vao-ngay', { mot: id })
    return id
  }

  it('is shown in the order of other forms, to be copied', async () => {
    await enter()
    const terms = [...(await door.text('/so-den/2026/1')).matchAll(/<dt>([^<]*)<\/dt>/g)].map((m) => m[1])
    expect(terms.slice(0, 8)).toEqual([
      'Loại văn bản',
      'Trích yếu',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Sổ',
      'Số đến',
      'Ngày đến',
    ])
  })

  it('is changed with a reason; both versions are told', async () => {
    await enter()
    const fields = await formOf('/so-den/2026/1')
    expect((await act('/so-den/sua', { ...fields, 'chu-tri': 'Văn phòng' })).says).toMatch(/lý do/)
    expect((await act('/so-den/sua', { ...fields, 'chu-tri': 'Văn phòng', 'ly-do': 'lãnh đạo giao' })).done).toBe(true)
    expect((await act('/so-den/sua', { ...fields, 'chu-tri': 'Khác', 'ly-do': 'cũ' })).says).toMatch(/vừa sửa/)
    expect(plain(await door.text('/so-den/2026/1'))).toMatch(/lan : sửa \( lãnh đạo giao \) ; chủ trì: “” → “Văn phòng”/)
    expect((await register().entry({ year: 2026, no: 1 }))?.typed).toEqual({ author: null, number: null, date: null, typeAndSubject: null })
  })

  it('is cancelled with a reason, stays in the book, and the letter waits again', async () => {
    const id = await enter()
    expect((await act('/so-den/huy', { so: '1/2026' })).done).toBe(false)
    expect((await act('/so-den/huy', { so: '1/2026', 'ly-do': 'vào nhầm' })).done).toBe(true)
    expect(await waiting()).toContain(id)
    expect(plain(await door.text('/so-den'))).toContain('HỦY SỐ: vào nhầm')
    expect((await act('/so-den/vao-ngay', { mot: id })).says).toContain('số đến 2')
    expect(await numbers()).toEqual([1, 2])
  })

  it('one that is not there is not there', async () => {
    for (const path of ['/so-den/2026/9', '/so-den/abc/1', '/so-den/2026/x']) expect((await door.get(path)).status).toBe(404)
    expect((await act('/so-den/huy', { so: '9/2026', 'ly-do': 'x' })).done).toBe(false)
  })
})

describe('the book for paper and other programs', () => {
  beforeEach(async () => {
    await act('/so-den/bia', { nam: '2026', 'co-quan': 'UBND xã Phú Khê', 'cap-tren': 'UBND tỉnh', quyen: '02', 'bat-dau': '41' })
    for (const file of ['08-so-nnmt-2026.pdf', '03-don-doc-trong-so.pdf']) await act('/so-den/vao-ngay', { mot: await idOf(file) })
  })

  it('prints with the cover and the heads of Phụ lục IV', async () => {
    const html = await door.text('/so-den/in?nam=2026')
    const print = html.slice(html.indexOf('class="book-print"'))
    expect([...print.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map((m) => m[1])).toEqual([...PRINTED_HEADS])
    expect(plain(print)).toContain('(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)')
    expect(plain(print)).toMatch(
      /UBND tỉnh UBND xã Phú Khê SỔ ĐĂNG KÝ VĂN BẢN ĐẾN Năm: 2026 Từ ngày 09\/04\/2026 đến ngày 09\/04\/2026 Từ số 41 đến số 42 Quyển số: 02/,
    )
    expect(plain(await door.text('/so-den/in?nam=2026&so=42'))).toContain('Từ số 42 đến số 42')
  })

  it.each(['xlsx', 'csv', 'edxml'])('goes as %s, as an attachment', async (kind) => {
    const answer = await door.get(`/so-den/${kind}?nam=2026`)
    expect([answer.status, answer.headers.get('content-disposition')?.startsWith('attachment; filename="so-van-ban-den-2026.')]).toEqual([
      200,
      true,
    ])
  })

  it('the workbook and CSV hold the numbers asked for', async () => {
    const bytes = Buffer.from(await (await door.get('/so-den/xlsx?nam=2026&so=42')).arrayBuffer())
    const sheets: unknown = await readSheet(bytes)
    const [first] = sheets as [{ data?: unknown[][] } & unknown[]]
    expect((first.data ?? (sheets as unknown[][])).slice(4).map((row) => row[1])).toEqual([42])
    const lines = (await door.text('/so-den/csv?nam=2026')).trim().split('\r\n')
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['41', '42'])
    expect((await door.text('/so-den/csv?nam=2026&tu-ngay=2026-01-01&den-ngay=2026-02-01')).trim().split('\r\n')).toHaveLength(1)
  })

  it('edXML: one header for each letter, with what senders leave empty', async () => {
    const zip = await JSZip.loadAsync(await (await door.get('/so-den/edxml?nam=2026')).arrayBuffer())
    expect(Object.keys(zip.files)).toEqual(['2026-00041.edxml', '2026-00042.edxml'])
    const text = (await zip.file('2026-00041.edxml')?.async('string')) ?? ''
    expect(text).toMatch(/<edXML:Place>[^<]+<\/edXML:Place>/)
    expect(text).toContain('<edXML:DueDate>2026/04/29</edXML:DueDate>')
    expect(text).not.toMatch(/N\/A|OrganId|DocumentId/)
  })

  it('numbers begin where the paper book ended; after the first the beginning stays', async () => {
    expect(await numbers()).toEqual([41, 42])
    expect((await act('/so-den/bia', { nam: '2026', 'co-quan': 'UBND xã Phú Khê', 'bat-dau': '1' })).says).toMatch(/không đổi số bắt đầu/)
  })
})
