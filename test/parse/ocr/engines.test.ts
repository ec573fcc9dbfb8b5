/** What both engines promise. Real programs, real threads, real pictures (make-pictures.ts). */
import { type ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, test } from 'vitest'
import type { Look, Model, OcrEngine, ReadLine } from '../../../src/parse/ocr/engine.js'
import { readInked } from '../../../src/parse/ocr/inked-part.js'
import { openEngine } from '../../../src/parse/ocr/engines.js'
import { findNative, isUsable } from '../../../src/parse/ocr/find-native.js'
import { blank, inkAround, picture, within } from './pictures.js'

const hasNative = isUsable(await findNative())
if (!hasNative) console.warn('SKIPPED: no usable tesseract on this machine; the contract was held against tesseract.js only')
const NAMES = [...(hasNative ? (['tesseract'] as const) : []), 'tesseract.js'] as const

const text = (lines: readonly ReadLine[]): string =>
  [...lines]
    .sort((a, b) => a.baseline - b.baseline)
    .map(({ words }) => words.map((word) => word.text).join(' '))
    .join('\n')
const sortedWords = (lines: readonly ReadLine[]): string[] => lines.flatMap(({ words }) => words.map((word) => word.text)).sort()

const PARAGRAPH = `Ủy ban nhân dân xã Suối Hạ báo cáo kết quả
trước ngày 25 tháng 9 năm 2024; đến nay đã đạt
17/19 tiêu chí, còn thiếu đường và trường học.`
const ONE_LINE = 'Số: 368/TB-UBND, Khe Lim, HÀ BA'

/** Feet of capitals stand on the baseline; nothing hangs below it in these. */
const STANDS = /^(?:ban|nhân|dân|xã|Suối|báo|cáo|kết|25|năm|đến|đã|17\/19|tiêu|thiếu|và|Khe|HÀ|BA)$/

async function opened(name: (typeof NAMES)[number], workers = 2, secondsPerPicture?: number): Promise<OcrEngine> {
  const engine = await openEngine(name, { workers, ...(secondsPerPicture === undefined ? {} : { secondsPerPicture }) })
  if (engine === null) throw new Error('off')
  return engine
}

/** The threads and processes that are started from now on. */
function watched(): { threads: Worker[]; processes: ChildProcess[]; stop: () => void } {
  const threads: Worker[] = []
  const processes: ChildProcess[] = []
  const onThread = (thread: Worker): void => void threads.push(thread)
  // Safe: that is what node:child_process publishes on its channel.
  const onProcess = (message: unknown): void => void processes.push((message as { process: ChildProcess }).process)
  process.on('worker', onThread)
  subscribe('child_process', onProcess)
  const stop = (): void => {
    process.off('worker', onThread)
    unsubscribe('child_process', onProcess)
  }
  return { threads, processes, stop }
}

const ended = ({ threads, processes }: ReturnType<typeof watched>): boolean[] => [
  ...threads.map(({ threadId }) => threadId === -1),
  ...processes.map(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null),
]

/** Until something has been started: reads start their thread or process a little later than they are called. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5))
}

describe.each(NAMES)('%s', (name) => {
  let shared: OcrEngine | null = null
  const engine = async (): Promise<OcrEngine> => (shared ??= await opened(name))
  afterAll(() => shared?.close())

  test('says who it is', async () => {
    const { name: called, version, model } = await engine()
    expect([called, version, model]).toEqual([name, expect.stringMatching(/^\d+\.\d+/), expect.stringMatching(/vie/)])
  })

  test.each<[Look, 'doan-van' | 'mot-dong', string, Model]>([
    ['page', 'doan-van', PARAGRAPH, 'first'],
    ['block', 'doan-van', PARAGRAPH, 'first'],
    ['block', 'doan-van', PARAGRAPH, 'second'],
    ['sparse', 'doan-van', PARAGRAPH, 'first'],
    ['line', 'mot-dong', ONE_LINE, 'first'],
    ['line', 'mot-dong', ONE_LINE, 'second'],
  ])('look %s, %s: the words', async (look, name, wanted, model) => {
    expect(text(await (await engine()).read(await picture(name), look, model))).toBe(wanted)
  })

  test('white print on a dark band is read', async () => {
    const line = await picture('mot-dong')
    expect(text(await (await engine()).read({ ...line, grey: line.grey.map((light) => 255 - light) }, 'line'))).toBe(ONE_LINE)
  })

  test('a page without its margins: the same words in the same places', async () => {
    const small = await picture('doan-van')
    const page = within(small, 700, 1900)
    const lines = await readInked(page, 'page', await engine())
    expect(text(lines)).toBe(PARAGRAPH)
    for (const word of lines.flatMap(({ words }) => words)) {
      const ink = inkAround(page, word)
      expect(
        Math.max(...(['x0', 'y0', 'x1', 'y1'] as const).map((side) => Math.abs(word[side] - ink[side]))),
        word.text,
      ).toBeLessThanOrEqual(3)
    }
    expect(lines.every(({ baseline, words }) => words.every((word) => word.y0 < baseline && baseline < word.y1 + 10))).toBe(true)
    expect(await readInked(blank(500, 500), 'page', await engine())).toEqual([])
  })

  test('sparse: two columns are not one line', async () => {
    const lines = await (await engine()).read(await picture('hai-cot'), 'sparse')
    expect(lines.map(({ words }) => words.map((word) => word.text).join(' ')).sort()).toEqual(
      ['XÃ SUỐI HẠ', 'Khe Lim, ngày 3 tháng 4', 'Nơi nhận:', 'CHỦ TỊCH'].sort(),
    )
  })

  test('boxes hold the ink, within 3 dots; confidences lie between 0 and 1 and are high for clean print', async () => {
    for (const shown of ['doan-van', 'hai-cot'] as const) {
      const page = await picture(shown)
      for (const word of (await (await engine()).read(page, 'sparse')).flatMap(({ words }) => words)) {
        const ink = inkAround(page, word)
        const off = Math.max(...(['x0', 'y0', 'x1', 'y1'] as const).map((side) => Math.abs(word[side] - ink[side])))
        expect(off, `${word.text} ${JSON.stringify({ word, ink })}`).toBeLessThanOrEqual(3)
        expect(word.confidence, word.text).toBeGreaterThan(0.5)
        expect(word.confidence, word.text).toBeLessThanOrEqual(1)
      }
    }
  })

  test('baselines run between the feet of the letters, the size is that of the type', async () => {
    const page = await picture('doan-van')
    for (const { words, baseline, slope, size } of await (await engine()).read(page, 'block')) {
      // 14 points at 300 dots an inch are 58.
      expect(size).toBeGreaterThan(45)
      expect(size).toBeLessThan(75)
      for (const { text, x0, x1, y1 } of words.filter((word) => STANDS.test(word.text))) {
        const foot = baseline + slope * ((x0 + x1) / 2 - words[0]!.x0)
        expect(Math.abs(foot - y1), `${text}: ${foot} ${y1}`).toBeLessThanOrEqual(3)
      }
    }
  })

  test.each([
    [0, 0],
    [1, 1],
    [2, 500],
    [3, 3],
    [600, 300],
  ])('nothing is read in an empty picture of %i × %i', async (width, height) => {
    for (const look of ['page', 'sparse', 'block', 'line'] as const) {
      expect(await (await engine()).read(blank(width, height), look), look).toEqual([])
    }
  })

  test('a picture longer than tesseract can count is refused in words', async () => {
    await expect((await engine()).read(blank(40_000, 3), 'page')).rejects.toThrow('Ảnh 40000 × 3 điểm quá dài')
  })

  test('same picture, same answer, whatever was read before', async () => {
    const page = await picture('doan-van')
    const before = await (await engine()).read(page, 'page')
    await (await engine()).read(await picture('hai-cot'), 'sparse')
    expect(await (await engine()).read(page, 'page')).toEqual(before)
  })

  test('the picture is still there after it was read', async () => {
    const page = await picture('mot-dong')
    const copy = page.grey.slice()
    await (await engine()).read(page, 'line')
    expect(Buffer.compare(page.grey, copy)).toBe(0)
  })

  test('more pictures than workers: all are read, no more than so many at a time', async () => {
    const seen = watched()
    const small = await opened(name, 2)
    const page = await picture('mot-dong')
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => small.read(page, 'line')))
    expect(all.map(text)).toEqual(all.map(() => ONE_LINE))
    if (name === 'tesseract.js') expect(seen.threads.length).toBe(2)
    await small.close()
    seen.stop()
    expect(ended(seen)).toEqual(ended(seen).map(() => true))
  })

  test('a thread or process that is killed fails its read, and the next read works', async () => {
    const seen = watched()
    const small = await opened(name, 1)
    const page = await picture('doan-van')
    const started = seen.processes.length
    const failing = small.read(page, 'page')
    const failure = expect(failing).rejects.toThrow('hỏng giữa chừng')
    await until(() => seen.threads.length > 0 || seen.processes.length > started)
    await seen.threads[0]?.terminate()
    seen.processes[started]?.kill('SIGKILL')
    await failure
    expect(text(await small.read(page, 'page'))).toBe(PARAGRAPH)
    await small.close()
    seen.stop()
  })

  test('a thread that dies between two reads is replaced', async () => {
    const seen = watched()
    const small = await opened(name, 1)
    const page = await picture('mot-dong')
    await small.read(page, 'line')
    await seen.threads[0]?.terminate()
    expect(text(await small.read(page, 'line'))).toBe(ONE_LINE)
    await small.close()
    seen.stop()
  })

  test('a picture that takes too long is given up, and said', async () => {
    const seen = watched()
    const hasty = await opened(name, 1, 0.001)
    await expect(hasty.read(await picture('doan-van'), 'page')).rejects.toThrow('quá 0.001 giây')
    await hasty.close()
    seen.stop()
    expect(ended(seen)).toEqual(ended(seen).map(() => true))
  })

  test('close ends what is under way and what waits, and leaves nothing behind', async () => {
    const folders = (): string[] => readdirSync(tmpdir()).filter((entry) => entry.startsWith(`congvan-ocr-${process.pid}-`))
    const before = folders()
    const seen = watched()
    const closing = await opened(name, 1)
    const page = await picture('doan-van')
    const started = seen.processes.length
    const reads = [1, 2, 3].map(() => closing.read(page, 'page', 'second'))
    const failures = Promise.all(reads.map((read) => expect(read).rejects.toThrow('đã đóng')))
    await until(() => seen.threads.length > 0 || seen.processes.length > started)
    await closing.close()
    await failures
    seen.stop()
    expect(ended(seen)).toEqual(ended(seen).map(() => true))
    expect(folders()).toEqual(before)
    await expect(closing.read(page, 'page')).rejects.toThrow('đã đóng')
    await closing.close()
  })

  test('thirty pictures later memory is about where it was', async () => {
    const page = await picture('mot-dong')
    const rss = async (reads: number): Promise<number> => {
      for (let n = 0; n < reads; n++) await (await engine()).read(page, 'line')
      return process.memoryUsage.rss() / 1024 ** 2
    }
    const before = await rss(5)
    expect((await rss(30)) - before).toBeLessThan(80)
  })
})

test.skipIf(!hasNative)('both read the same words in the same places', async () => {
  const engines = await Promise.all(NAMES.map((name) => opened(name)))
  // The model of npm is the second of the one and the only one of the other.
  const [native, js] = await Promise.all(
    engines.map(async (engine) => engine.read(await picture('hai-cot'), 'sparse', engine.name === 'tesseract' ? 'second' : 'first')),
  )
  const places = (lines: readonly ReadLine[] | undefined): string[] =>
    (lines ?? []).flatMap(({ words }) => words.map(({ text, x0, y0, x1, y1 }) => `${text} ${x0},${y0},${x1},${y1}`)).sort()
  expect(places(native)).toEqual(places(js))
  expect(sortedWords(native ?? []).length).toBeGreaterThan(8)
  await Promise.all(engines.map((engine) => engine.close()))
})

test('a machine whose tesseract has no Vietnamese reads with the model of npm', async () => {
  const search = await findNative()
  if (!isUsable(search)) return
  const { nativeEngine } = await import('../../../src/parse/ocr/native-engine.js')
  const engine = nativeEngine({ ...search, model: null }, { workers: 1 })
  expect([engine.model, text(await engine.read(await picture('mot-dong'), 'line'))]).toEqual(['vie best_int', ONE_LINE])
  await engine.close()
})

test("choices: off is none, auto is the system's where it can", async () => {
  expect(await openEngine('off', { workers: 1 })).toBeNull()
  const engine = await openEngine('auto', { workers: 1 })
  expect(engine?.name).toBe(hasNative ? 'tesseract' : 'tesseract.js')
  await engine?.close()
  expect(existsSync('vie.traineddata')).toBe(false)
})
