/** The desk as a program of its own, as people start it: a real port, real files, signals, kills. */
import { createServer, type Server } from 'node:http'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSqlite } from '../../../src/store/backends/sqlite.js'
import { all } from '../../builders/all.js'
import { congvan } from '../../builders/congvan.js'
import { letterText, tempFolder } from '../../builders/folder.js'
import { until } from '../../builders/processes.js'
import { drop, fixture, start } from './serving.js'

/** A port is ours until the test ends. The demo of another test may have it for a moment; whoever has it longer (a developer's own desk) keeps it as well as we. */
async function held(port: number): Promise<void> {
  const tried = (): Promise<Server | null> =>
    new Promise((done) => {
      const own = createServer().once('error', () => done(null))
      own.listen(port, '127.0.0.1', () => done(own))
    })
  const own = await until(tried, (server) => server !== null, 60)
  onTestFinished(() => void own?.close())
}

async function bench() {
  const dir = await tempFolder()
  const [hop, store] = [join(dir, 'hop'), join(dir, 's.sqlite')]
  return {
    ...{ dir, hop, store },
    serve: (...more: string[]) => start('serve', ['--port', '0', '--inbox', hop, '--store', store, ...more]),
    letters: async () => {
      const open = await openSqlite(store)
      const files = (await all(open.view(null).letters())).map((l) => l.file).sort()
      await open.close()
      return files
    },
  }
}

describe('serve', () => {
  it('reads what is dropped onto its page or into its folder, then ends when it is asked to', async () => {
    const { serve, hop, letters } = await bench()
    const desk = await serve('--ocr', 'off')
    const sent = await drop(desk, [['a.docx', fixture('inbox/02-thong-bao-kiem-tra.docx')], ['b.pdf', fixture('inbox/08-so-nnmt-2026.pdf')], ['quet.tif', fixture('formats/scan/hai-trang-fax.tif')]]) // prettier-ignore
    expect(sent).toMatchObject({ done: true, received: ['a.docx', 'b.pdf', 'quet.tif'] })
    writeFileSync(join(hop, 'c.txt'), letterText(3))
    const page = await until(
      () => desk.page(),
      (html) =>
        ['a.docx', 'b.pdf', 'quet.tif', 'c.txt'].every(
          (name) => html.includes(`data-says="`) && new RegExp(`data-says="[^"]*, ${name}"`).test(html),
        ),
      60,
    )
    expect(page).toMatch(/data-says="Chờ nhận dạng, quet\.tif"/)
    desk.child.kill('SIGTERM')
    expect([await desk.ended, await letters()], desk.said()).toEqual([0, ['a.docx', 'b.pdf', 'c.txt']])
    expect(readdirSync(hop).sort()).toEqual(['cho-ocr', 'done'])
    await expect(fetch(desk.address)).rejects.toThrow()
  })

  it('closes though a browser keeps its connection and reads nothing', async () => {
    const { serve } = await bench()
    const desk = await serve()
    await desk.page()
    const { port } = new URL(desk.address)
    const { connect } = await import('node:net')
    const open = connect(Number(port), '127.0.0.1').on('error', () => undefined)
    open.write(`POST /hop-den/gui HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${desk.address}\r\nsec-fetch-site: same-origin\r\ncontent-type: multipart/form-data; boundary=X\r\ncontent-length: 1000\r\n\r\n--X\r\n`) // prettier-ignore
    desk.child.kill('SIGINT')
    expect(await desk.ended, desk.said()).toBe(0)
  })

  it('killed in the middle, the next one reads on: nothing is lost, nothing is there twice', async () => {
    const { serve, hop, letters } = await bench()
    const first = await serve()
    const names = ['a.docx', 'b.pdf', 'c.txt', 'quet.tif']
    await drop(first, [['a.docx', fixture('inbox/02-thong-bao-kiem-tra.docx')], ['b.pdf', fixture('inbox/08-so-nnmt-2026.pdf')], ['c.txt', Buffer.from(letterText(3))], ['quet.tif', fixture('formats/scan/hai-trang-fax.tif')]]) // prettier-ignore
    // An upload that is under way leaves a half behind.
    writeFileSync(join(hop, '.nhan-00-00.part'), 'half')
    await until(
      () => first.page(),
      (html) => html.includes('data-says="'),
      60,
    )
    first.child.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    const second = await serve()
    await until(letters, (files) => files.length >= names.length, 90)
    await until(() => readdirSync(join(hop, 'done')), (done) => done.length >= names.length, 30) // prettier-ignore
    second.child.kill('SIGTERM')
    expect([await second.ended, await letters(), readdirSync(join(hop, 'done')).sort()], second.said()).toEqual([0, names, names])
    expect(readdirSync(hop)).toEqual(['done'])
  })

  it('is not opened twice over one folder, nor watched beside; another folder is another matter', async () => {
    const { serve, hop, store, dir } = await bench()
    const desk = await serve()
    for (const args of [
      ['serve', '--port', '0', '--inbox', hop, '--store', store],
      ['watch', hop, '--once', '--store', store],
    ]) {
      const run = await congvan(args)
      expect([run.code, run.stderr], run.stdout).toEqual([
        2,
        expect.stringContaining(`đang được một congvan khác theo dõi (tiến trình ${desk.child.pid}`),
      ])
    }
    const other = await start('serve', ['--port', '0', '--inbox', join(dir, 'khac'), '--store', store])
    for (const one of [desk, other]) {
      one.child.kill('SIGTERM')
      expect(await one.ended, one.said()).toBe(0)
    }
  })

  it.each<[string, (dir: string) => string[], RegExp]>([
    ['a file for a folder', (dir) => ['--inbox', join(dir, 'tep')], /^"[^"]+tep" không phải là thư mục/],
    ['a folder below a file', (dir) => ['--inbox', join(dir, 'tep', 'hop')], /^Không dùng được thư mục "[^"]+" \(ENOTDIR\); hãy/],
    [
      'the store inside',
      (dir) => ['--inbox', dir, '--store', join(dir, 'kho', 's.sqlite')],
      /^Kho "[^"]+" nằm trong thư mục được theo dõi/,
    ],
    ['no such port', () => ['--port', '70000'], /^"70000" không phải là số/],
    ['an address of others', () => ['--host', '0.0.0.0'], /^Mở cho máy khác, .* chưa có quản trị viên nào/],
  ])('%s is wrong use, in one sentence, and makes nothing', async (_, args, sentence) => {
    const dir = await tempFolder()
    writeFileSync(join(dir, 'tep'), 'x')
    const run = await congvan(['serve', '--port', '0', '--inbox', join(dir, 'hop'), '--store', join(dir, 's.sqlite'), ...args(dir)])
    expect([run.code, run.stderr.trim().split('\n').length, run.stdout], run.stderr).toEqual([2, 1, ''])
    expect(run.stderr).toMatch(sentence)
    expect(readdirSync(dir)).not.toContain('kho')
  })

  it('a port that is taken is said, and no file is touched', async () => {
    const { hop, store } = await bench()
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    const at = await until(() => taken.address(), (a) => a !== null) // prettier-ignore
    const port = at !== null && typeof at === 'object' ? at.port : 0
    mkdirSync(hop)
    writeFileSync(join(hop, 'a.txt'), letterText())
    const run = await congvan(['serve', '--port', String(port), '--inbox', hop, '--store', store])
    expect([run.code, run.stderr.trim()]).toEqual([
      2,
      `Không mở được bàn làm việc tại 127.0.0.1:${port} (chương trình khác đang dùng cổng ấy); hãy chọn cổng khác bằng --port.`,
    ])
    expect(readdirSync(hop)).toEqual(['a.txt'])
  })
})

describe('npm start', () => {
  it('ends with the desk open on its own letters, on the next port that is free; Ctrl+C ends it', async () => {
    const store = join(await tempFolder(), 'output', 's.sqlite')
    await held(8420)
    const desk = await start('demo', ['--store', store])
    expect(desk.address).not.toMatch(/:8420$/)
    const page = await desk.page()
    expect(page).toContain('Tính đến ngày 09/04/2026, là ngày của văn bản mới nhất trong kho')
    expect(page).toContain('612/SNNMT-PTNT')
    await drop(desk, [['cua-toi.txt', Buffer.from(letterText(5))]])
    expect(await until(() => desk.page(), (html) => html.includes('cua-toi.txt"'), 60)).toContain('5/PNN') // prettier-ignore
    desk.child.kill('SIGINT')
    expect(await desk.ended, desk.said()).toBe(0)
  }, 200_000)
})
