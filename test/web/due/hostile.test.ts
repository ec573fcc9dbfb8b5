/** A letter that tries everything is text on every page of deadlines, and so is what a person types. */
import { expect, it } from 'vitest'
import { wordingOf } from '../../../src/pipeline/terms-met.js'
import { keepIn } from '../../report/view.js'
import { deadline, evidence, record } from '../../builders/record.js'
import { DAY, openDoor } from '../door.js'

const BAD = '<script>alert(1)</script>"\' onmouseover=x <img src=x onerror=y> \u202e=1+1 &lt;b&gt;'
/** What the reader types comes back in its field as typed. */
const TYPED = BAD.replace('\u202e', '')
const door = await openDoor([])
const letter = record({
  file: `${BAD}.pdf`,
  date: '2026-01-01',
  number: { raw: TYPED, ordinal: null, symbol: '' },
  issuer: BAD,
  deadlines: [
    ...['2026-04-01', '2026-04-12', '2026-06-01'].map((due) => deadline({ due, text: BAD, task: BAD, who: [BAD, `UBND các xã ${BAD}`], to: BAD })),
    deadline({ due: null, kind: 'relative', text: BAD, task: BAD, who: [BAD] }),
  ],
  evidence: Object.fromEntries([0, 1, 2, 3].map((i) => [`/deadlines/${i}`, [evidence(BAD, { start: 100 * i, end: 100 * i + BAD.length })]])),
}) // prettier-ignore
await keepIn(door.desk.store, letter, null, '2026-04-09T00:00:00.000Z')
const at = `/han/viec/${letter.source.sha256}/1`
await door.post(`${at}/xong`, { cau: wordingOf({ text: BAD }), ky: '', ngay: DAY, ai: BAD, 'vi-sao': BAD, ve: '/han' })
await door.post('/han/viec/' + letter.source.sha256 + '/2/xong', { cau: wordingOf({ text: BAD }), ngay: DAY, ai: '', 'vi-sao': BAD })

it.each(['/han', '/han?tinh-trang=overdue', `/han?van-ban=${encodeURIComponent(TYPED)}`, `/han?co-quan=${encodeURIComponent(TYPED)}`, '/han/lich', '/han/lich?thang=2026-06', '/han/im-lang', at])(
  '%s shows it as text',
  async (path) => {
    const page = await door.text(path)
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<img|<b>|\u202e/)
    for (const tag of page.match(/<[a-z][^<>]*>/g) ?? []) expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+=|style=/)
  },
) // prettier-ignore

it('was told done by a person whose words are text too', async () => {
  const page = await door.text(at)
  expect(page).toMatch(/lan<\/bdi> báo xong 09\/04\/2026/)
})
