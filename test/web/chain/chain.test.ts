/** The chain around a letter: a picture, and a list that tells the same. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainPicture } from '../../../src/report/chain-picture.js'
import { chainsTold } from '../../../src/report/chain-told.js'
import { reportView } from '../../../src/pipeline/report-view.js'
import { door as command } from '../../builders/door.js'
import { DAY, openDoor } from '../door.js'
import { expectText, hostileFolder, plain } from '../hostile.js'

const door = await openDoor(['fixtures/inbox', hostileFolder()])
const pageOf = (letter: string, day = DAY): Promise<string> =>
  door.text(`/chuoi?${new URLSearchParams({ 'van-ban': letter, ngay: day }).toString()}`)
const picture = (page: string): string => /<svg[\s\S]*<\/svg>/.exec(page)?.[0] ?? ''
const LETTERS = ['58/KH-UBND', '1187/TB-SNNPTNT', '07/CĐ-UBND', '263/QĐ-TTg', '03-don-doc-trong-so.pdf']

describe.each(LETTERS)('%s', (letter) => {
  interface Row {
    readonly step: number
    readonly number: string | null
    readonly file: string | null
    readonly proof: { readonly quote: string } | null
  }
  const rows = async (): Promise<Row[]> =>
    // Safe: what the command prints as JSON are rows of this shape.
    JSON.parse(
      (await command(['report', 'chain', '--letter', letter, '--format', 'json', '--store', join(door.folder, 'store.sqlite')])).stdout,
    ) as Row[]

  it('every document of the report stands in the picture and in the list', async () => {
    const [told, page] = [await rows(), await pageOf(letter)]
    const [drawn, list] = [picture(page), plain(page.replace(/<svg[\s\S]*<\/svg>/, ''))]
    expect(told.length).toBeGreaterThan(0)
    expect(drawn.match(/<rect/g)?.length).toBe(told.length)
    for (const { number, file, proof } of told) {
      expect(plain(drawn)).toContain((number ?? file ?? '').slice(0, 20))
      expect(list).toContain(number ?? file ?? '')
      expect(list).toContain(proof?.quote.replace(/\s+/g, ' ') ?? '')
    }
    const missing = told.filter((r) => r.file === null)
    expect([drawn.match(/class="box[^"]*missing/g)?.length ?? 0, page.match(/<li class="missing"/g)?.length ?? 0]).toEqual([
      missing.length,
      missing.length,
    ])
  })

  it('no box lies over another, and each tie runs from the earlier to the later', async () => {
    for (const { documents } of await chainsTold(reportView(door.desk.store, null), letter, DAY, 60)) {
      const { boxes, edges, width, height } = chainPicture(documents)
      expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(documents.length)
      expect(edges.length).toBe(documents.filter((d) => d.step !== 0).length)
      for (const { from, to } of edges) expect([from.x < to.x, to.x <= width, Math.max(from.y, to.y) <= height]).toEqual([true, true, true])
    }
  })
})

it('who has let a term pass is named, and only after its day', async () => {
  const [before, after] = [await pageOf('58/KH-UBND', '2023-02-06'), await pageOf('58/KH-UBND', '2024-03-15')]
  expect([/hạn đã qua/.test(before), /hạn đã qua/.test(after)]).toEqual([false, true])
  expect(plain(picture(after))).toContain('Sở Nông')
})

it('only the nearest documents where there are many, and it is said how many are left out', async () => {
  const [chain] = await chainsTold(reportView(door.desk.store, null), '58/KH-UBND', DAY, 2)
  expect([chain?.documents.length, chain?.left, chain?.documents.some((d) => d.step === 0)]).toEqual([2, 3, true])
})

it('a number that nobody bears or cites is told so', async () => expect(await pageOf('9999/XYZ')).toContain('Không văn bản nào trong kho'))

it('hostile letters are text, in the picture too', async () => {
  const page = await pageOf('15/UBND-NN')
  expectText(page)
  expect(plain(picture(page))).toContain('16/UBND-NN')
  expect(plain(page)).toContain('<svg onload=alert(3)> kế hoạch')
  expectText(await pageOf('<svg onload=alert(1)>'))
})
