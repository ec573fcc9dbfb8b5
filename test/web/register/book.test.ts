/** A number and the book: copied, changed, crossed out; printed, and as files for other programs. */
import JSZip from 'jszip'
import readSheet from 'read-excel-file/node'
import { beforeEach, describe, expect, it } from 'vitest'
import { PRINTED_HEADS } from '../../../src/report/register/printed.js'
import { act, door, eachWithItsDesk, formOf, idOf, numbers, plain, register, waiting } from './clerk.js'

eachWithItsDesk()

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
