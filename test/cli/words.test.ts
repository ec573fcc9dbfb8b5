/** People's words through the real commands. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { door } from '../builders/door.js'
import { letterText, tempFolder } from '../builders/folder.js'

async function desk() {
  const folder = await tempFolder()
  const [store, path] = [join(folder, 's.sqlite'), join(folder, 'thu.txt')]
  await writeFile(path, letterText())
  const run = (...args: string[]) => door([...args, '--store', store])
  expect((await run('ingest', path)).code).toBe(0)
  return { run, store, path }
}

describe('a correction', () => {
  it('is told in two lines, stands in reports, and goes when it is withdrawn', async () => {
    const { run } = await desk()
    const corrected = await run('correct', '1/PNN', 'hạn 1 ngày', '20/3/2024', '--why', 'bản ký', '--by', 'Lan')
    expect(corrected.stdout.split('\n')[0]).toBe('Hạn 1 (ngày): 15/03/2024 → 20/03/2024')
    const code = /mã ([0-9a-f]{8})/.exec(corrected.stdout)?.[1] ?? ''
    const due = async () => (await run('report', 'deadlines', '--format', 'json')).stdout.match(/"due": "([^"]+)"/)?.[1]
    expect(await due()).toBe('2024-03-20')
    expect((await run('explain', '1/PNN')).stdout).toMatch(
      /Hạn 1: 20\/03\/2024.*\n(?: {2}.*\n)*? {4}Lan sửa ngày .*, máy đọc: 15\/03\/2024 \(bản ký\)\n/,
    )
    expect((await run('explain', '1/PNN', '--json')).stdout).toContain('"act": "correct"')

    const withdrawn = await run('withdraw', code, '--why', 'nhìn nhầm', '--by', 'Minh')
    expect(withdrawn.stdout).toBe(`Đã rút lời ${code}.\nHạn 1 (ngày): 20/03/2024 → 15/03/2024\n`)
    expect(await due()).toBe('2024-03-15')
    expect((await run('explain', '1/PNN')).stdout).toMatch(
      /Lời của người\n {2}Lan, .*: sửa Hạn 1 \(ngày\): 15\/03\/2024 → 20\/03\/2024 \(bản ký\) – đã rút; Minh đã rút ngày .* \(nhìn nhầm\)/,
    )
    expect((await run('words')).stdout).toMatch(/Lan.*sửa Hạn 1 \(ngày\).*đã rút/)
    const log = JSON.parse((await run('log', '--format', 'json')).stdout) as { event: string }[]
    expect(log.map((r) => r.event)).toEqual(['kept', 'said', 'withdrawn'])
    expect((await run('withdraw', code, '--why', 'x')).stderr).toContain('đã được rút từ trước')
  })

  it('an item rejected is out of the report; confirmed values are doubted no more', async () => {
    const { run } = await desk()
    expect((await run('reject', '1/PNN', 'hạn 1', '--why', 'chỉ là nhắc')).stdout).toContain('→ (bỏ)')
    expect((await run('report', 'deadlines')).stdout).toBe('Không có dòng nào.\n')
    expect((await run('confirm', '1/PNN', 'so')).stdout).toContain('Số và ký hiệu: 1/PNN\n')
    expect((await run('explain', '1/PNN')).stdout).toContain('– theo lời người')
  })

  it.each([
    [['correct', '1/PNN', 'ngày', '31/2/2024', '--why', 'x'], 1, '"31/2/2024" không phải là ngày có thật'],
    [['correct', '1/PNN', 'màu', 'đỏ', '--why', 'x'], 1, 'Không có mục nào gọi là "màu"'],
    [['correct', '1/PNN', 'hạn 9 ngày', '1/2/2024', '--why', 'x'], 1, 'Văn bản này không có mục'],
    [['correct', '1/PNN', 'ngày', '1/2/2024'], 2, 'cần lý do'],
    [['confirm', '9/PNN', 'ngày'], 1, 'Không tìm thấy văn bản "9/PNN"'],
    [['reject', '1/PNN', '/evidence', '--why', 'x'], 1, 'Không có mục "/evidence"'],
    [['withdraw', 'abc', '--why', 'x'], 1, 'Không có lời nào mang mã "abc"'],
  ])('%j is one sentence and changes nothing', async (args, code, sentence) => {
    const { run } = await desk()
    const told = await run(...args)
    expect([told.code, told.stdout, told.stderr.trim().split('\n').length]).toEqual([code, '', 1])
    expect(told.stderr).toContain(sentence)
    expect((await run('words')).stdout).toBe('Không có dòng nào.\n')
  })
})

describe('rebuild', () => {
  it('says that nothing has changed, also of letters called by name; what is not there is said', async () => {
    const { run } = await desk()
    for (const args of [['rebuild', '--trial'], ['rebuild'], ['rebuild', '1/PNN']])
      expect((await run(...args)).stdout).toBe('Đọc lại 1 tệp theo quy tắc hiện nay: không có gì đổi.\n')
    expect((await run('rebuild', '9/PNN')).code).toBe(1)
    expect(JSON.parse((await run('rebuild', '--trial', '--format', 'json')).stdout)).toEqual({ files: 1, letters: [], picture: [] })
  })
})

describe('what changes no record', () => {
  interface Row {
    readonly state: string
    readonly by: string | null
  }
  it('a term told to be met is done from that day on, until the word is withdrawn', async () => {
    const { run } = await desk()
    const rows = async (...args: string[]) => JSON.parse((await run('report', 'deadlines', '--format', 'json', ...args)).stdout) as Row[]
    const told = await run('done', '1/PNN', '1', '--on', '14/3/2024', '--by', 'Lan')
    expect(told.stdout).toContain('đã làm xong ngày 14/03/2024')
    expect((await rows('--as-of', '2024-03-16')).map((r) => [r.state, r.by])).toEqual([['done', 'người: Lan']])
    expect((await rows('--as-of', '2024-03-13')).map((r) => r.state)).toEqual(['open'])
    const code = /mã ([0-9a-f]{8})/.exec(told.stdout)?.[1] ?? ''
    expect((await run('withdraw', code, '--why', 'chưa xong')).stdout).toBe(`Đã rút lời ${code}.\n`)
    expect((await rows('--as-of', '2024-03-16')).map((r) => r.state)).toEqual(['overdue'])
  })

  it('two files are told to be one letter, then not', async () => {
    const { run, path } = await desk()
    const other = path.replace('thu.txt', 'khac.txt')
    await writeFile(other, letterText(2, ' Họp giao ban tại hội trường lớn, các trưởng thôn cùng dự và báo cáo tiến độ.'))
    await run('ingest', other)
    const same = async () =>
      (JSON.parse((await run('report', 'letters', '--format', 'json')).stdout) as { sameAs: string[] }[]).map((r) => r.sameAs)
    expect(await same()).toEqual([[], []])
    expect((await run('join', '1/PNN', '2/PNN', '--draft', '--by', 'Lan')).stdout).toContain('dự thảo và bản ký của nhau')
    expect((await same()).flat().sort()).toEqual(['khac.txt', 'thu.txt'])
    await run('part', '2/PNN', '1/PNN')
    expect(await same()).toEqual([[], []])
    expect((await run('words', '2/PNN')).stdout.match(/đang có hiệu lực/g)?.length).toBe(2)
  })

  it.each([
    [['done', '1/PNN', 'hạn 1'], 2, 'cần ngày đã làm xong'],
    [['done', '1/PNN', 'hạn 9', '--on', '1/3/2024'], 1, 'không có hạn "hạn 9"'],
    [['done', '1/PNN', '1', '--on', '1/3/2024', '--who', 'Phòng Nội vụ'], 1, 'không giao cho "Phòng Nội vụ"'],
    [['join', '1/PNN', '1/PNN'], 1, 'cùng một văn bản'],
    [['join', '1/PNN', '9/PNN'], 1, 'Không tìm thấy văn bản "9/PNN"'],
  ])('%j is refused', async (args, code, sentence) => {
    const { run } = await desk()
    const told = await run(...args)
    expect([told.code, told.stdout]).toEqual([code, ''])
    expect(told.stderr).toContain(sentence)
  })
})
