/** How machine, store and files are: what the doctor says, what failed and why. */
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../src/intake/limits.js'
import { door as command } from '../../builders/door.js'
import { temporaryFolder } from '../../builders/folder.js'
import { openDoor } from '../door.js'
import { expectText, plain } from '../hostile.js'

const door = await openDoor(['fixtures/inbox'])

describe('the machine', () => {
  it('each finding of the doctor, in its words', async () => {
    const { stdout } = await command(['doctor', '--format', 'json', '--store', join(door.folder, 'store.sqlite')])
    // Safe: the doctor's JSON is a list of checks.
    const checks = JSON.parse(stdout) as { name: string; says: string }[]
    const page = plain(await door.text('/he-thong'))
    const own = checks.filter(({ name }) => name !== 'ocr' && name !== 'store')
    expect(own.length).toBeGreaterThan(4)
    for (const { says } of own) expect(page).toContain(says)
  })

  it('text recognition is tried when asked for, and only then', async () => {
    expect(plain(await door.text('/he-thong'))).not.toContain('Nhận dạng chữ (OCR)')
    expect(plain(await door.text('/he-thong?thu-ocr=1'))).toMatch(/Nhận dạng chữ \(OCR\): .*đọc thử được/)
  })
})

it('the store: how many letters, how large, after which step', async () => {
  const page = plain(await door.text('/he-thong'))
  expect(page).toMatch(/Văn bản11Tệp đã đọc11Cỡ[\d,.]+ MB, SQLite/)
  expect(page).toMatch(/Bước dựng kho gần nhất0\d\d-/)
})

it.each([
  [defaultLimits, '100 MB (--max-mb)'],
  [{ ...defaultLimits, maxBytes: 5 * 1024 * 1024 }, '5 MB (--max-mb)'],
])('the limits in force', async (limits, told) => {
  const other = await openDoor([], { limits })
  expect(plain(await other.text('/he-thong'))).toContain(told)
})

describe('files that gave no letter', () => {
  it('are told by kind, with the reason; of a secret one no path and no text', async () => {
    const { folder, remove } = await temporaryFolder()
    writeFileSync(join(folder, 'hong <img src=x onerror=alert(2)>.docx'), 'not a zip')
    writeFileSync(join(folder, 'rong.txt'), '')
    const own = await openDoor([folder, 'fixtures/inbox/12-mat.txt'])
    const html = await own.text('/he-thong')
    const page = plain(html)
    expectText(html)
    for (const words of ['Không đọc được', 'hong <img src=x onerror=alert(2)>.docx', 'rong.txt', 'Có dấu mật', '12-mat.txt', 'Mở Hộp đến'])
      expect(page).toContain(words)
    expect(page).not.toContain('fixtures/inbox/12-mat.txt')
    for (const { says } of await own.desk.store.outcomes()) expect(page).toContain(says ?? '')
    await remove()
  })

  it('none: none is told', async () => expect(plain(await (await openDoor([])).text('/he-thong'))).toContain('Không có tệp nào.'))
})
