/** The page of a letter: its pages at left, all that was read at right, every value beside its sentence. And the pictures of its pages. */
import type { FC } from 'hono/jsx'
import { isRefusal } from '../../model/source-file.js'
import { pagePictureOf } from '../../pipeline/page-picture.js'
import { questionsWaiting } from '../../pipeline/questions/queue.js'
import { showDay, showFile } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { chainPath, letterIdIn, originalPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { MISSING } from '../missing.js'
import type { Download, Page, Section, Shown } from '../section.js'
import { HeadFields, Lists } from './fields.js'
import { headingOf } from './heading.js'
import { type OpenLetter, openLetter } from './open-letter.js'
import { Facts, Problems, Words } from './others.js'
import { sheetOf, SheetView } from './sheet.js'
import { ValuePanel } from './value-panel.js'
import { valueAt } from '../../reconcile/words/pointer.js'

const letterPage: Page = {
  path: '/van-ban/:letter',
  title: { vi: 'Văn bản', en: 'Letter' },
  async show(asked) {
    const letter = await openLetter(asked, letterIdIn(asked.param('letter')))
    return letter === null
      ? { ...(await MISSING.show(asked)), heading: asked.say('Không có văn bản này trong kho', 'No such letter is held') }
      : showLetter(asked, letter)
  },
}

async function showLetter(asked: Asked, letter: OpenLetter): Promise<Shown> {
  const { record, id } = letter
  // A pointer into nothing marks nothing.
  const told = asked.query('cho')
  const isThere = told !== null && told !== '' && (valueAt(record, told) !== undefined || told === '/signer/name')
  const chosen = isThere ? told : null
  const sheet = await sheetOf(asked, letter, chosen)
  const terms = await asked.view.termStatesOf([id], asked.asOf)
  const waiting = (await questionsWaiting(asked.desk.store, id)).length
  // Short: a page may hold hundreds of them.
  const known = asked.query('biet-den')
  const kept = known === null ? '' : `biet-den=${encodeURIComponent(known)}&`
  const hrefOf = (pointer: string): string => `?${kept}cho=${encodeURIComponent(pointer)}#cho`
  return {
    heading: headingOf(asked, letter),
    wide: true,
    scripts: ['review.js'],
    body: (
      <>
        <Ways asked={asked} letter={letter} waiting={waiting} />
        <div class="beside">
          {sheet !== null && <SheetView {...{ asked, letter, sheet, chosen, hrefOf }} />}
          <div class="right">
            {chosen !== null && <ValuePanel {...{ asked, letter, pointer: chosen }} />}
            <h2>{asked.say('Đã đọc được', 'What was read')}</h2>
            <HeadFields {...{ asked, letter, chosen, hrefOf }} />
            <Problems {...{ asked, letter }} />
            <Facts {...{ asked, letter, terms }} />
            <Words {...{ asked, letter }} />
            <Lists {...{ asked, letter, chosen, hrefOf }} />
          </div>
        </div>
      </>
    ),
  }
}

/** To the file itself, to its chain and twins, to what is to be reviewed. */
const Ways: FC<{ asked: Asked; letter: OpenLetter; waiting: number }> = ({ asked: { say }, letter: { id, record, row }, waiting }) => (
  <p class="ways">
    <span class="file">
      <Told of={showFile(record.source.name, record.source.part)} />
    </span>
    <a href={originalPath(id)}>{say('Tệp gốc', 'Original file')}</a>
    <a href={chainPath(id)}>{say('Chuỗi văn bản', 'Chain')}</a>
    <a href={`/so-sanh?a=${encodeURIComponent(id)}`}>{say('So sánh', 'Compare')}</a>
    {row.arrivedOn !== null && <span>{say(`đến ngày ${showDay(row.arrivedOn)}`, `arrived ${showDay(row.arrivedOn)}`)}</span>}
    {waiting > 0 && (
      <a class="button" href={`/xem-lai?van-ban=${encodeURIComponent(id)}&trong=van-ban`}>
        {say(`Xem lại ${waiting} chỗ`, `Review ${waiting} value(s)`)}
      </a>
    )}
  </p>
)

/** Kept by the browser for a while: the address tells by what the page was read, and going from question to question shows it again and again. */
const KEEP_SECONDS = 600

const picture: Download = {
  path: '/trang/:letter/:page',
  async send({ desk: { store }, param }) {
    const id = letterIdIn(param('letter'))
    const [number, held] = [Number(param('page')), await store.document(id)]
    const [from = 1, to = Infinity] = id.includes('#') ? (id.split('#')[1] ?? '').split('-').map(Number) : []
    if (held === null || number < from || number > to) return null
    const drawn = await pagePictureOf(store, held.document, number)
    return isRefusal(drawn)
      ? null
      : { name: `trang-${number}.webp`, type: drawn.type, body: drawn.bytes, inline: true, keepFor: KEEP_SECONDS }
  },
}

export const letterSection: Section = { pages: [letterPage], files: [picture] }
