/** The left side: one page of the letter, as its picture where that can be drawn, else as its text; and the way to its other pages. */
import type { FC } from 'hono/jsx'
import type { Page } from '../../model/parsed-document.js'
import { madeBy } from '../../model/parsed-document.js'
import { isRefusal } from '../../model/source-file.js'
import type { Span } from '../../model/span.js'
import { pagePictureOf } from '../../pipeline/page-picture.js'
import { type Asked, withQuery } from '../asked.js'
import { Told } from '../parts/told.js'
import { nameOf } from './labels.js'
import { marksIn, pageOf, proofsOf, spanOfLetter } from './marks.js'
import type { OpenLetter } from './open-letter.js'
import { PictureSheet } from './picture-sheet.js'
import { type Block, windowAt, windowsOf } from './text-blocks.js'
import { TextSheet } from './text-sheet.js'

export interface Sheet {
  readonly page: Page
  readonly pages: readonly Page[]
  /** Address of its picture; null where there is none, `why` says why. */
  readonly picture: string | null
  readonly why: string | null
  readonly blocks: readonly Block[]
  readonly window: number
  readonly windows: number
  readonly within: Span
}

export const picturePath = ({ id, document }: Pick<OpenLetter, 'id' | 'document'>, page: number): string =>
  `/trang/${id.replace('#', '~')}/${page}?b=${encodeURIComponent(madeBy(document))}`

/** The page asked for, else that of the value, else the first. The picture is drawn now, so that a page that cannot be is shown as text at once. */
export async function sheetOf(
  { desk: { store }, query }: Asked,
  letter: OpenLetter,
  chosen: string | null,
  near?: number,
): Promise<Sheet | null> {
  const { record, document } = letter
  const { part } = record.source
  const pages = document.pages.filter((p) => part === null || (p.number >= part.from && p.number <= part.to))
  const wanted = Number(query('trang') ?? (chosen === null ? null : pageOf(record, chosen)) ?? near ?? 0)
  const page = pages.find((p) => p.number === wanted) ?? pages[0]
  if (page === undefined) return null
  const picture = await pagePictureOf(store, document, page.number)
  const within = page.width === null ? spanOfLetter(record, document) : page.span
  const windows = isRefusal(picture) ? windowsOf(document, within) : []
  const start =
    chosen === null ? null : (proofsOf(record, chosen).find((e) => e.start >= within.start && e.start < within.end)?.start ?? null)
  const asked = Number(query('doan') ?? 0) - 1
  const found = start === null ? 0 : windowAt(windows, start)
  const window = Number.isInteger(asked) && asked >= 0 && asked < windows.length ? asked : found
  return {
    ...{ page, pages: page.width === null ? [page] : pages, within, window, windows: windows.length, blocks: windows[window] ?? [] },
    picture: isRefusal(picture) ? null : picturePath(letter, page.number),
    why: isRefusal(picture) ? picture.says : null,
  }
}

interface Shown {
  readonly asked: Asked
  readonly letter: OpenLetter
  readonly sheet: Sheet
  readonly chosen: string | null
  /** Where a click on a mark leads. */
  readonly hrefOf: (pointer: string) => string
}

export const SheetView: FC<Shown> = ({ asked, letter, sheet, chosen, hrefOf }) => {
  const { say, lang } = asked
  const { record, document } = letter
  const marks = marksIn(record, document, { within: sheet.within, chosen })
  const isHere = marks.some((m) => m.kind === 'here')
  return (
    <section class="left" aria-label={say('Trang văn bản', 'The page')} tabindex={0}>
      <Pages asked={asked} sheet={sheet} />
      {sheet.why !== null && (
        <p class="why">
          <Told of={asked.lang === 'vi' ? sheet.why : `No picture of this page; its text is shown. (${sheet.why})`} />
        </p>
      )}
      {chosen !== null && isHere && (
        <a class="skip-to" href="#cho">
          {say('Đến chỗ được đánh dấu', 'To the marked place')}
        </a>
      )}
      {sheet.picture === null ? (
        <TextSheet document={document} blocks={sheet.blocks} marks={marks} />
      ) : (
        <PictureSheet
          {...{
            picture: sheet.picture,
            page: sheet.page,
            marks,
            label: say(`Hình trang ${sheet.page.number}`, `Picture of page ${sheet.page.number}`),
          }}
          hrefOf={hrefOf}
          titleOf={(pointer) => nameOf(pointer)[lang]}
        />
      )}
    </section>
  )
}

/** Numbers near the page, and both ends. */
const NEAR = 3

const Pages: FC<{ asked: Asked; sheet: Sheet }> = ({ asked, sheet: { page, pages, window, windows } }) => {
  const { say, at } = asked
  const shown = pages.filter((p, i) => i === 0 || i === pages.length - 1 || Math.abs(p.number - page.number) <= NEAR)
  if (pages.length < 2 && windows < 2) return null
  return (
    <p class="pages">
      {pages.length > 1 && say('Trang ', 'Page ')}
      {pages.length > 1 &&
        shown.map((p) => (
          <a href={withQuery(at, { trang: String(p.number), doan: null })} aria-current={p.number === page.number ? 'page' : undefined}>
            {p.number}
          </a>
        ))}
      {windows > 1 && say(` Đoạn ${window + 1}/${windows} `, ` Part ${window + 1}/${windows} `)}
      {window > 0 && <a href={withQuery(at, { doan: String(window) })}>{say('đoạn trước', 'earlier')}</a>}
      {window + 1 < windows && <a href={withQuery(at, { doan: String(window + 2) })}>{say('đoạn sau', 'later')}</a>}
    </p>
  )
}
