/** The page of a letter: all that was read, each value beside its sentence; what people say there, and take back. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letterPath } from '../../../src/web/parts/links.js'
import { letterText } from '../../builders/folder.js'
import { all } from '../../builders/all.js'
import { type Door, openDoor } from '../door.js'

const HOSTILE = letterText(7, ' <img src=x onerror=alert(1)> =HYPERLINK("http://evil") \u202Etxt.exe <script>alert(2)</script>').replace(
  'Lê Văn Mẫu',
  '<b onclick=x>Mẫu</b>',
)
const folder = mkdtempSync(join(tmpdir(), 'congvan-hostile-'))
writeFileSync(join(folder, 'doc <svg onload=x>.txt'), HOSTILE)

const door = await openDoor(['fixtures/inbox', folder])
const idOf = async (file: string, from: Door = door): Promise<string> => {
  const letters = await all(from.desk.store.view(null).letters())
  return letters.find((l) => l.file.includes(file))?.id ?? ''
}
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') // prettier-ignore

describe('what was read', () => {
  it.each([
    ['01-ke-hoach', ['58/KH-UBND', '06/02/2023', 'Kế hoạch', 'Nơi nhận', 'Hạn', 'Viện dẫn', 'Danh hiệu, mục tiêu']],
    ['03-don-doc', ['…/VPĐP-NV', 'chưa có số', 'chưa có ngày trong tháng', 'để trống khi chưa ban hành']],
    ['06-bao-cao', ['203/BC-UBND', 'Tiêu chí', 'Hành Tín Tây', 'Tiền', '4.250.000.000']],
    ['04-cong-dien', ['07/CĐ-UBND', 'Độ khẩn']],
    ['11-tin-bai', ['11-tin-bai.html', 'loại văn bản này không có']],
  ])('of %s', async (file, told) => {
    const page = plain(await door.text(letterPath(await idOf(file))))
    for (const words of told) expect(page).toContain(words)
  })

  it('every value of every letter leads to a page that marks its words', async () => {
    for (const { id, head } of (await all(door.desk.store.view(null).letters())).slice(0, 8)) {
      if (head.form !== 'letter') continue
      const [held] = await door.desk.store.standing(id)
      for (const [pointer, [proof]] of Object.entries(held?.record.evidence ?? {}).slice(0, 12)) {
        const page = await door.text(letterPath(id, pointer))
        expect(page, `${id} ${pointer}`).toContain('id="cho"')
        const marked = [...page.matchAll(/<mark class="here"[^>]*>(.*?)<\/mark>/gs)]
          .map((m) => plain((m[1] ?? '').replace(/<br\/?>/g, '\n')))
          .join('')
        if (marked !== '') expect(marked.replace(/\s+/g, '')).toContain(proof?.quote.replace(/\s+/g, '').slice(0, 20) ?? '?')
      }
    }
  })

  it('shows the sentence, how sure it is, and the rule', async () => {
    const page = plain(await door.text(letterPath(await idOf('02-thong-bao'), '/deadlines/1/due')))
    for (const words of ['chậm nhất ngày 10/7/2023', 'chắc (95%)', 'deadline/at-latest', 'Hạn 2: Ngày']) expect(page).toContain(words)
  })

  it('a pointer into nothing marks nothing and breaks nothing', async () => {
    for (const pointer of ['/nothing', '/deadlines/99', '', '/__proto__', '/constructor/name'])
      expect(await (await door.get(`${letterPath(await idOf('01-ke'))}?cho=${encodeURIComponent(pointer)}`)).text()).not.toContain(
        'id="cho"',
      )
  })

  it('a letter that is not held is told', async () => {
    const answer = await door.get('/van-ban/0000')
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('Không có văn bản này trong kho')])
  })

  it('what others tell stands beside it, with their letters', async () => {
    const page = plain(await door.text(letterPath(await idOf('03-don-doc'))))
    expect(page).toContain('Văn bản khác cho biết')
    expect(page).toMatch(/Ngày còn trống nằm trong khoảng \d\d\/07\/2023/)
  })
})

describe('a hostile letter', () => {
  it('is text, whatever it tries', async () => {
    const id = await idOf('doc ')
    for (const path of [
      letterPath(id),
      letterPath(id, '/deadlines/0'),
      letterPath(id, '/signer/name'),
      `/xem-lai?van-ban=${id}&o=/signer/name&thu=${encodeURIComponent('"><script>x</script>')}`,
    ]) {
      const page = await door.text(path)
      expect(page).not.toMatch(/<(?:img|script(?! type="module" src="\/tai-san\/)|svg onload|b onclick)/)
      expect(page).not.toMatch(/[\u202A-\u202E]/)
      expect(page).not.toMatch(/\son\w+=(?!x&gt;)["'\w]*[^&]*?>alert/)
    }
    expect(plain(await door.text(letterPath(id)))).toContain('<script>alert(2)</script>')
  })

  it('no page holds script or style of its own', async () => {
    const page = await door.text(letterPath(await idOf('03-don-doc'), '/date'))
    expect(page).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\sstyle=|\son\w+=/)
  })
})

describe('what people say of a value', () => {
  const say = (fields: Readonly<Record<string, string>>) => door.post('/xem-lai/noi', { ve: 'van-ban', ...fields })

  it('stands on the page with who said it, and goes when it is taken back', async () => {
    const id = await idOf('01-ke-hoach')
    const answer = await say({
      'van-ban': id,
      o: '/date',
      cu: '06/02/2023',
      'gia-tri': '7/2/2023',
      viec: 'nhan',
      'vi-sao': 'theo bản giấy',
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, letterPath(id, '/date')])
    const page = plain(await door.text(letterPath(id)))
    for (const words of ['ngày 07/02/2023', 'lan', 'là 07/02/2023, không phải 06/02/2023', 'theo bản giấy']) expect(page).toContain(words)
    const [word] = await door.desk.store.words(id, null)
    await door.post('/xem-lai/rut', { ve: 'van-ban', 'van-ban': id, loi: word?.id ?? '' })
    const after = plain(await door.text(letterPath(id)))
    expect(after).toContain('ngày 06/02/2023')
    expect(after).toContain('đã rút')
  })

  it.each([
    ['a day that is none', { o: '/date', cu: '19/06/2023', 'gia-tri': '31/2/2023', viec: 'nhan' }, 'không phải là ngày có thật'],
    ['nothing', { o: '/date', cu: '19/06/2023', 'gia-tri': ' ', viec: 'nhan' }, 'Ô đang trống'],
    ['over what somebody else has changed', { o: '/date', cu: '18/06/2023', 'gia-tri': '20/6/2023', viec: 'nhan' }, 'vừa đổi'],
    ['of no such place', { o: '/nothing', cu: '', 'gia-tri': 'x', viec: 'nhan' }, 'ông có mục'],
    ['of a proof', { o: '/evidence', cu: '', 'gia-tri': 'x', viec: 'nhan' }, 'ông có mục'],
  ])('%s is refused in a sentence, without the names of commands', async (_what, fields, told) => {
    const id = await idOf('02-thong-bao')
    const answer = await door.post('/xem-lai/noi', { 'van-ban': id, ve: 'van-ban', ...fields }, { accept: 'application/json' })
    const { says, done } = (await answer.json()) as { says: string; done: boolean }
    expect([done, says]).toEqual([false, expect.stringContaining(told)])
    expect(says).not.toContain('congvan')
    expect(await door.desk.store.words(id, null)).toEqual([])
  })
})

it('is shown as it was known once, and nothing can be said there', async () => {
  const page = await door.text(`${letterPath(await idOf('01-ke-hoach')).split('?')[0] ?? ''}?biet-den=2099-01-01&cho=/date`)
  expect(page).toContain('58/KH-UBND')
  expect(page).not.toContain('action="/xem-lai/noi"')
})

it('pages stay small', async () => {
  for (const { id } of (await all(door.desk.store.view(null).letters())).slice(0, 20))
    expect((await door.text(letterPath(id))).length).toBeLessThan(150_000)
})
