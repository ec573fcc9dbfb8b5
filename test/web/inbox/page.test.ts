/** What the inbox shows of each file: the real door over real letters, and letters that mean harm. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileOutcome } from '../../../src/model/outcome.js'
import { sha } from '../../builders/record.js'
import { letterText } from '../../builders/folder.js'
import { openDoor } from '../door.js'

const door = await openDoor(['fixtures/inbox', 'fixtures/shapes/02-thong-bao-kiem-tra.doc'])
const refused = (name: string, more: Partial<FileOutcome> = {}): FileOutcome => ({
  ...{
    kind: 'refused',
    name,
    path: `/den/failed/${name}`,
    sha256: sha(name),
    code: 'password',
    says: 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi nộp lại.',
  },
  ...more,
})
await door.desk.store.note(refused('khoa.pdf'), '2026-04-10T01:30:00.000Z')
await door.desk.store.note(refused('cu.pdf'), '2026-04-02T01:30:00.000Z')

const page = (query = ''): Promise<string> => door.text(`/${query}`)
/** The rows of the file called so. */
const rowOf = (html: string, file: string): string => html.split('<tbody').find((body) => body.includes(`>${file}<`)) ?? ''
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('one line for each file', () => {
  it('that is new: number, day, issuer, subject, next deadline, each one click from its sentence', async () => {
    const row = rowOf(await page(), '08-so-nnmt-2026.pdf')
    expect(plain(row)).toMatch(/Mới .*612\/SNNMT-PTNT 09\/04\/2026 Sở Nông nghiệp và Môi trường .*30\/04\/2026 còn 21 ngày/)
    for (const at of ['%2Fnumber', '%2Fdate', '%2Fdeadlines%2F']) expect(row).toContain(`?cho=${at}`)
  })

  it('with a blank number that says so, and urgency beside it', async () => {
    const html = await page()
    expect(plain(rowOf(html, '03-don-doc-trong-so.pdf'))).toContain('chưa có số (…/VPĐP-NV)')
    expect(plain(rowOf(html, '04-cong-dien.docx'))).toMatch(/07\/CĐ-UBND Hỏa tốc/i)
  })

  it('with doubtful values: to be checked, with the way there', async () => {
    const row = rowOf(await page(), '11-tin-bai.html')
    expect(plain(row)).toMatch(/Cần xem .*Xem lại: 1 chỗ ngờ/)
    expect(row).toMatch(/<span class="doubtful"><bdi>Văn phòng[^<]*<\/bdi> <abbr/)
    expect(row).toMatch(/href="\/xem-lai\?van-ban=[0-9a-f]{64}"/)
  })

  it('that is held already: which letter it is', async () => {
    const html = await page()
    const [first, second] = ['09-giay-moi (bản chụp lại).txt', '09-giay-moi.txt'].map((file) => rowOf(html, file))
    const letter = /\/van-ban\/[0-9a-f]{64}/.exec(first ?? '')?.[0]
    expect(plain(second ?? '')).toMatch(/Đã có trong kho .*31\/GM-NNPTNT .*trùng từng byte/)
    expect(second).toContain(letter)
  })

  it('that is another shape of a letter: what differs is one click away', async () => {
    const row = rowOf(await page(), '02-thong-bao-kiem-tra.doc')
    expect(plain(row)).toContain('Cùng văn bản với 02-thong-bao-kiem-tra.docx')
    expect(row).toMatch(/href="\/so-sanh\?a=[0-9a-f]{64}&amp;b=[0-9a-f]{64}"/)
  })

  it('that waits, is secret, or was refused: why, and whom to tell', async () => {
    const html = await page()
    expect(plain(rowOf(html, '13-ban-quet.pdf'))).toMatch(/Chờ nhận dạng .*--ocr off/)
    expect(plain(rowOf(html, '12-mat.txt'))).toMatch(/Mật .*không được xử lý.*Báo ngay cho lãnh đạo/)
    expect(rowOf(html, '12-mat.txt')).not.toContain('/van-ban/')
    expect(plain(rowOf(html, 'khoa.pdf'))).toMatch(/Không đọc được .*Tệp có mật khẩu/)
    // It does not lie where this inbox puts such files.
    expect(rowOf(html, 'khoa.pdf')).not.toContain('<button')
  })

  it('in English with English reasons', async () => {
    const html = await (await door.get('/', { cookie: 'lang=en' })).text()
    expect(plain(rowOf(html, 'khoa.pdf'))).toMatch(/Refused .*The file has a password; remove it/)
    expect(plain(rowOf(html, '13-ban-quet.pdf'))).toContain('run again without --ocr off')
  })

  it('told today by the clock, before by the day', async () => {
    const html = await page()
    expect(plain(rowOf(html, 'khoa.pdf'))).toMatch(/^[^M]*>? ?\d\d:\d\d /)
    expect(plain(rowOf(html, 'cu.pdf'))).toMatch(/0[12]\/04\/2026 \d\d:\d\d/)
  })
})

describe('filters', () => {
  const filesIn = (html: string): string[] => [...html.matchAll(/<bdi class="file">([^<]*)</g)].map((m) => m[1] ?? '')
  it.each([
    ['hong', ['khoa.pdf', 'cu.pdf']],
    ['mat', ['12-mat.txt']],
    ['cho', ['13-ban-quet.pdf']],
    ['da-co', ['09-giay-moi.txt']],
  ])('%s', async (kind, expected) => {
    const shown = filesIn((await page(`?loai=${kind}`)).split('id="ket-qua"')[1] ?? '')
    expect(shown).toEqual(expected)
  })

  it('what must be checked, and nothing else', async () => {
    const shown = filesIn((await page('?loai=can-xem')).split('id="ket-qua"')[1] ?? '')
    expect(shown).toContain('11-tin-bai.html')
    expect(shown).not.toContain('08-so-nnmt-2026.pdf')
    expect(filesIn((await page('?loai=moi')).split('id="ket-qua"')[1] ?? '')).toEqual(
      expect.arrayContaining(['11-tin-bai.html', '08-so-nnmt-2026.pdf']),
    )
  })

  it('of a kind there is none of, and one that is none', async () => {
    expect(await page('?loai=khong-co')).toContain('08-so-nnmt-2026.pdf')
    expect((await door.get('/?truoc=%00garbage')).status).toBe(200)
  })

  it('count what came today, not what came before', async () => {
    const counts = plain((await page()).split('id="dem"')[1]?.split('</nav>')[0] ?? '')
    expect(counts).toMatch(/Không đọc được 1 hôm nay/)
    expect(counts).toMatch(/Mật 1 hôm nay/)
  })
})

it('/hop-den is the same page; the menu begins with it', async () => {
  expect(await door.text('/hop-den')).toContain('id="hop-den"')
  expect(/<nav[^>]*><ul><li><a href="([^"]*)"/.exec(await page())?.[1]).toBe('/')
})

describe('many files', async () => {
  const many = await openDoor([])
  for (let i = 0; i < 95; i++)
    await many.desk.store.note(
      refused(`${i}.pdf`, { says: 'x'.repeat(200) }),
      `2026-04-10T01:${String(Math.floor(i / 10)).padStart(2, '0')}:00.000Z`,
    )

  it('come a page at a time, none lost, none twice; each page is small', async () => {
    const seen: string[] = []
    for (let at: string | null = '/'; at !== null;) {
      const html: string = await many.text(at)
      expect(Buffer.byteLength(html)).toBeLessThan(150_000)
      seen.push(...[...html.matchAll(/<bdi class="file">(\d+\.pdf)</g)].map((m) => m[1] ?? ''))
      const next: string | undefined = /href="([^"]*)">Xem những tệp cũ hơn/.exec(html)?.[1]
      at = next?.replaceAll('&amp;', '&') ?? null
    }
    expect([seen.length, new Set(seen).size, seen[0]?.startsWith('9')]).toEqual([95, 95, true])
  })
})

describe('a letter that means harm', async () => {
  const EVIL = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
  const hostile = await openDoor([])
  const path = join(hostile.folder, '=cmd()<b>\u202Efdp.txt')
  writeFileSync(path, letterText(1).replace('Kính gửi', `V/v ${EVIL} \u202Ehidden\nKính gửi`).replace('PHÒNG NÔNG NGHIỆP', `PHÒNG ${EVIL}`))
  const { ingest } = await import('../../../src/pipeline/ingest.js')
  const { defaultLimits } = await import('../../../src/intake/limits.js')
  await ingest([path], {
    ...{ store: hostile.desk.store, limits: defaultLimits, ocr: 'off', concurrency: 1, cores: 1 },
    now: () => '2026-04-10T01:00:00.000Z',
    arrivedOn: () => null,
  })
  await hostile.desk.store.note(refused(`${EVIL}.pdf`, { says: `${EVIL}\u202E` }), '2026-04-10T01:30:00.000Z')

  it.each(['/', '/hop-den/tien-do'])('is text on %s', async (at) => {
    const answer = await hostile.text(at)
    const html =
      at === '/'
        ? answer
        : Object.values(JSON.parse(answer) as Record<string, unknown>)
            .map(String)
            .join('\n')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<img|<b>|<style|\sstyle=/)
    expect(html).not.toContain('\u202E')
    for (const tag of html.match(/<[^>]*>/g) ?? []) expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/)
  })
})
