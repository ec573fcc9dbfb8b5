/** /so-den/vao: one letter, or a paper without a file, before it gets its number. */
import { randomUUID } from 'node:crypto'
import { blankEntry, checkGround, type Prepared } from '../../pipeline/registering/prepare.js'
import { entryChecks } from '../../pipeline/registering/entry-checks.js'
import type { ToldColumns } from '../../model/register.js'
import { shownColumns } from '../../report/register/columns.js'
import { showFile } from '../../report/show.js'
import { type Asked, dayIn } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { Page, Shown } from '../section.js'
import { may } from '../who.js'
import { BOOK, entryPath } from './addresses.js'
import { MADE_FOR, prepare } from './arrival.js'
import { EntryFields, firstField } from './entry-form.js'
import { entryIn, type FieldName, shownIn, typedAs } from './fields.js'
import { typedOver } from './sent-back.js'
import { Checks, DueProposed, Twins } from './notices.js'

export const formPage: Page = {
  path: `${BOOK}/vao`,
  title: { vi: 'Vào sổ văn bản đến', en: 'Register a letter' },
  async show(asked) {
    const id = asked.query('van-ban')
    if (id === null) return paperForm(asked)
    const prepared = await prepare(asked, id, dayIn(asked.query(MADE_FOR)))
    if (prepared === null)
      return {
        missing: true,
        body: <p>{asked.say('Kho không giữ văn bản này nữa; hãy quay lại sổ.', 'This letter is not held any more.')}</p>,
      }
    return prepared.registered === null ? letterForm(asked, prepared) : registered(asked, prepared)
  },
}

function registered({ say }: Asked, { registered: entry }: Prepared): Shown {
  const name = entry === null ? '' : `${entry.no}/${entry.year}`
  return {
    body: (
      <p>
        {say('Văn bản này đã vào sổ: ', 'This letter is registered: ')}
        <a href={entry === null ? BOOK : entryPath(entry)}>{say(`số đến ${name}`, `no. ${name}`)}</a>.
      </p>
    ),
  }
}

async function letterForm(asked: Asked, { letter, record, entry, told, next, proposal, checks, twins }: Prepared): Promise<Shown> {
  const { lang, say } = asked
  const { shown, changed } = typedOver(asked.query, shownIn(entry, told))
  const now = changed ? await checksNow(asked, shown, told) : checks
  const year = yearOf(shown, asked)
  return {
    heading: say(`Vào sổ: số đến ${next}/${year}`, `Register as no. ${next}/${year}`),
    scripts: ['register.js'],
    wide: true,
    body: (
      <div class="entering">
        <p class="lead">
          <a href={letterPath(letter.id)}>
            <Told of={showFile(letter.file, letter.head.part)} />
          </a>
          {letter.number === null && <span class="doubtful"> · {say('văn bản chưa có số', 'blank number')}</span>}
          {letter.arrivedOn === null && (
            <span class="doubtful"> · {say('chưa ai ghi ngày đến, đề xuất hôm nay', 'arrival unknown: today is proposed')}</span>
          )}
        </p>
        <Twins twins={twins} letter={letter.id} lang={lang} mayWrite={may(asked.who, 'register')} />
        <DueProposed proposal={proposal} letter={letter.id} lang={lang} />
        <form method="post" action={`${BOOK}/vao`} class="entry" data-keys="entry">
          <input type="hidden" name="van-ban" value={letter.id} />
          <input type="hidden" name={MADE_FOR} value={entry.arrivedOn} />
          <input type="hidden" name="khoa" value={randomUUID()} />
          <input type="hidden" name="so" value={String(next)} />
          {twins.length > 0 && <input type="hidden" name="da-xem-trung" value="1" />}
          <Checks checks={now} lang={lang} />
          <EntryFields lang={lang} shown={shown} letter={letter.id} record={record} first={firstField(record, shown)} />
          <Buttons asked={asked} next={next} />
        </form>
      </div>
    ),
  }
}

async function paperForm(asked: Asked): Promise<Shown> {
  const { lang, say, asOf } = asked
  const { shown, changed } = typedOver(asked.query, shownIn(blankEntry({ arrivedOn: asOf }), null))
  const checks = changed ? await checksNow(asked, shown, null) : []
  const next = await asked.desk.store.register.next(yearOf(shown, asked))
  return {
    heading: say('Vào sổ văn bản giấy (không có tệp)', 'Register a paper without a file'),
    scripts: ['register.js'],
    wide: true,
    body: (
      <div class="entering">
        <form method="post" action={`${BOOK}/vao`} class="entry" data-keys="entry">
          <input type="hidden" name="khoa" value={randomUUID()} />
          <input type="hidden" name="so" value={String(next)} />
          <Checks checks={checks} lang={lang} />
          <EntryFields lang={lang} shown={shown} letter={null} record={null} first={firstField(null, shown)} />
          <Buttons asked={asked} next={next} />
        </form>
      </div>
    ),
  }
}

/** The book that a number would be of. */
const yearOf = ({ arrivedOn }: Readonly<Record<FieldName, string>>, { asOf }: Asked): number =>
  Number((dayIn(arrivedOn) ?? asOf).slice(0, 4))

function Buttons({ asked: { say, who }, next }: { asked: Asked; next: number }) {
  if (!may(who, 'register')) return <p class="nothing">{say('Tài khoản này không vào sổ được.', 'This account may not register.')}</p>
  return (
    <p class="buttons">
      <button class="main" name="roi" value="tiep">
        {say(`Ghi số ${next} và sang văn bản kế tiếp`, `Save no. ${next} and go to the next`)} <kbd>Enter</kbd>
      </button>
      <button name="roi" value="xem">
        {say('Ghi rồi xem để chép sang phần mềm', 'Save and show for copying')}
      </button>
      <a class="button" href={BOOK}>
        {say('Về sổ', 'Back to the register')} <kbd>Esc</kbd>
      </a>
    </p>
  )
}

async function checksNow(asked: Asked, shown: Readonly<Record<FieldName, string>>, told: ToldColumns | null) {
  const entry = entryIn(typedAs(shown), [], told)
  if ('field' in entry) return []
  const ground = await checkGround(asked.desk.store.register, Number(entry.arrivedOn.slice(0, 4)), asked.asOf)
  return entryChecks({ ...entry, ...shownColumns(entry, null) }, ground)
}
