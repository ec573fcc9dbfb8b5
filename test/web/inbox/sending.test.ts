/** Files sent to the inbox: under which names they lie there, and what is told of those that are not taken. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { files, openInboxDoor, rawForm } from './real-inbox.js'

// Nobody watches: what was sent stays where it was put.
const door = await openInboxDoor([], { maxMb: '1' })
const there = (): string[] => readdirSync(door.hop, { recursive: true, encoding: 'utf8' }).sort()
afterEach(() => {
  rmSync(door.hop, { recursive: true })
  mkdirSync(door.hop)
})
interface Told {
  readonly done: boolean
  readonly says: string
  readonly received: readonly string[]
  readonly refused: readonly { readonly name: string; readonly says: string }[]
}
const told = async (answer: Response): Promise<Told> => (await answer.json()) as Told

describe('names', () => {
  it.each([
    ['../../../etc/cron.d/evil', 'evil'],
    ['..\\..\\windows\\evil.docx', 'evil.docx'],
    ['/etc/passwd', 'passwd'],
    ['cv%0D%0Aset-cookie: a.pdf', 'cv__set-cookie_ a.pdf'],
    ['cv\u0085.pdf', 'cv_.pdf'],
    ['\u202Efdp.txt', '_fdp.txt'],
    ['.congvan-canh', 'congvan-canh'],
    ['.nhan-0.part', '_nhan-0.part_'],
    ['nul.pdf', '_nul.pdf'],
    ['done', '_done'],
    ['%22 onload=alert(1).svg', '_ onload=alert(1).svg'],
    ['Số 12 – báo cáo.pdf', 'Số 12 – báo cáo.pdf'],
    [`${'á'.repeat(300)}.pdf`, `${'á'.repeat(98)}.pdf`],
  ])('"%s" lies there as "%s"', async (sent, name) => {
    const { received, done } = await told(await door.send(rawForm([sent, 'x'])))
    expect([received, done, there()]).toEqual([[name], true, [name]])
    expect(readdirSync(door.folder).filter((n) => !n.startsWith('store.sqlite'))).toEqual(['hop'])
  })

  it('a name that no disk and no browser knows (a zero) is not taken', async () => {
    const { received, done } = await told(await door.send(rawForm(['cv\u0000.pdf', 'x'])))
    expect([received, done, there()]).toEqual([[], false, []])
  })

  it('the same twice, and with its accents apart: each lies beside the other', async () => {
    await door.send(files(['thư.txt', '1'], ['thư.txt', '2']))
    await door.send(files(['thư.txt'.normalize('NFD'), '3']))
    expect(there()).toEqual(['thư (2).txt', 'thư (3).txt', 'thư.txt'])
    expect(readFileSync(join(door.hop, 'thư.txt'), 'utf8')).toBe('1')
  })
})

describe('what is not taken is told, the rest is taken', () => {
  it('a file beyond the limit', async () => {
    const { done, received, refused, says } = await told(
      await door.send(files(['a.txt', 'x'], ['to.pdf', new Uint8Array(1024 * 1024 + 1)], ['b.txt', 'y'])),
    )
    expect([done, received, refused]).toEqual([
      false,
      ['a.txt', 'b.txt'],
      [{ name: 'to.pdf', says: 'nặng quá 1 MB, hãy tách hoặc nén ảnh trong tệp' }],
    ])
    expect(says).toBe(
      'Đã nhận 2 tệp vào hộp đến; kết quả hiện ở dưới khi đọc xong. Chưa nhận "to.pdf": nặng quá 1 MB, hãy tách hoặc nén ảnh trong tệp.',
    )
    expect(there()).toEqual(['a.txt', 'b.txt'])
  })

  it('just at the limit it is taken', async () => {
    expect((await told(await door.send(files(['to.pdf', new Uint8Array(1024 * 1024)])))).done).toBe(true)
  })

  it('a request that ends in the middle leaves what came whole and nothing else', async () => {
    const { raw, type } = rawForm(['a.txt', 'whole'], ['b.txt', 'half of it'])
    const { received, refused } = await told(await door.send({ raw: raw.subarray(0, raw.length - 15), type }))
    expect([received, refused.length > 0, there()]).toEqual([['a.txt'], true, ['a.txt']])
  })

  it.each<[string, FormData | { raw: Uint8Array; type: string }]>([
    ['no file chosen', rawForm(['', ''])],
    ['another field', (() => { const f = new FormData(); f.append('x', 'y'); return f })()], // prettier-ignore
    ['no form with files', { raw: Buffer.from('tep=x'), type: 'application/x-www-form-urlencoded' }],
  ])('%s', async (_, form) => {
    const { done, says } = await told(await door.send(form))
    expect([done, says, there()]).toEqual([false, 'Không nhận được tệp nào; hãy chọn tệp rồi gửi lại.', []])
  })

  it('more files than one request may bring', async () => {
    const { received, says } = await told(await door.send(files(...Array.from({ length: 201 }, (_, i) => [`${i}.txt`, 'x'] as const))))
    expect([received.length, there().length]).toEqual([200, 200])
    expect(says).toContain('Mỗi lần chỉ nhận 200 tệp')
  })
})

it('without scripts the browser is sent back to the page, which tells what was taken', async () => {
  const answer = await door.send(files(['a.txt', 'x']), 'text/html')
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await (await door.get('/', { cookie })).text()).toContain('Đã nhận 1 tệp vào hộp đến')
})

it('a page elsewhere cannot send files', async () => {
  const { raw, type } = rawForm(['a.txt', 'x'])
  const answer = await door.postRaw('/hop-den/gui', raw, {
    'content-type': type,
    origin: 'http://evil.example',
    'sec-fetch-site': 'cross-site',
  })
  expect([answer.status, there()]).toEqual([403, []])
})
