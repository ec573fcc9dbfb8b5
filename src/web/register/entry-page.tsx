/** /so-den/<year>/<number>: one number, ready to be copied into another system; what it was before; to be changed, or crossed out. */
import type { FC } from 'hono/jsx'
import type { LetterRow } from '../../model/ledger.js'
import type { RegisterEntry } from '../../model/register.js'
import { loadReference } from '../../pipeline/load-reference.js'
import { type DueProposal, proposeDue } from '../../pipeline/registering/propose-due.js'
import { rowOfEntry } from '../../report/register/columns.js'
import { showFile } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { Page, Shown } from '../section.js'
import { may } from '../who.js'
import { BOOK, yearIn } from './addresses.js'
import { CopyList } from './copy-list.js'
import { Changing } from './changing.js'
import { History } from './history.js'
import { DueProposed } from './notices.js'

export const entryPage: Page = {
  path: `${BOOK}/:nam/:so`,
  title: { vi: 'Số đến', en: 'Arrival number' },
  async show(asked) {
    const { param, desk, say, view } = asked
    const [year, no] = [yearIn(param('nam')), /^\d{1,6}$/.test(param('so')) ? Number(param('so')) : null]
    const entry = year === null || no === null ? null : await desk.store.register.entry({ year, no })
    if (entry === null)
      return { missing: true, body: <p>{say('Sổ không có số ấy; hãy tìm theo năm và số.', 'There is no such number.')}</p> }
    const [letter = null, ...others] = inOrder(entry, await view.lettersById(entry.letters))
    return showEntry(asked, { entry, letter, others })
  },
}

interface Held {
  readonly entry: RegisterEntry
  readonly letter: LetterRow | null
  /** Others that are the same. */
  readonly others: readonly LetterRow[]
}

const inOrder = ({ letters }: RegisterEntry, rows: readonly LetterRow[]): LetterRow[] =>
  letters.flatMap((id) => rows.find((l) => l.id === id) ?? [])

async function showEntry(asked: Asked, { entry, letter, others }: Held): Promise<Shown> {
  const { lang, say, who } = asked
  const [history, terms, [known], cover] = await Promise.all([
    asked.desk.store.register.history(entry),
    letter === null ? [] : asked.view.termStatesOf([letter.id], asked.asOf),
    letter === null ? [] : asked.view.known([letter.id]),
    asked.desk.store.register.cover(entry.year),
  ])
  const ground = { office: cover?.office ?? null, arrivedOn: entry.arrivedOn, today: asked.asOf, calendar: loadReference().workDays }
  const proposal = proposeDue({ ...ground, terms })
  const crossed = entry.cancelled ? say(' (đã hủy)', ' (cancelled)') : ''
  return {
    heading: `${say('Số đến', 'No.')} ${entry.no}/${entry.year}${crossed}`,
    scripts: ['register.js'],
    body: (
      <>
        <Whence asked={asked} entry={entry} letters={[...(letter === null ? [] : [letter]), ...others]} />
        <h2>{say('Chép sang phần mềm', 'For another system')}</h2>
        <CopyList asked={asked} entry={entry} letter={letter} row={rowOfEntry(entry, letter)} />
        {letter !== null && isOther(entry, proposal) && (
          <DueProposed proposal={{ ...proposal, notes: [] }} letter={letter.id} lang={lang} />
        )}
        <h2>{say('Ai ghi gì, khi nào', 'Who wrote what, when')}</h2>
        <History asked={asked} versions={history} />
        {may(who, 'register') && !entry.cancelled && (
          <Changing asked={asked} entry={entry} letter={letter} record={known?.record ?? null} />
        )}
      </>
    ),
  }
}

/** Told while there is a day to come that the entry does not have: newer rules, or a later letter, may tell it. */
const isOther = ({ due, cancelled }: RegisterEntry, proposal: DueProposal): boolean =>
  !cancelled && proposal.due !== null && proposal.due.day !== due

const Whence: FC<{ asked: Asked; entry: RegisterEntry; letters: readonly LetterRow[] }> = ({ asked: { say }, entry, letters }) => (
  <p class="lead">
    <a href={`${BOOK}?nam=${entry.year}`} data-back>
      {say('Về sổ', 'Back to the register')}
    </a>
    {letters.map((l) => (
      <>
        {' · '}
        <a href={letterPath(l.id)}>
          <Told of={showFile(l.file, l.head.part)} />
        </a>
      </>
    ))}
    {letters.length === 0 &&
      (entry.letters.length > 0
        ? say(' · văn bản không còn trong kho: các cột là lúc vào sổ', ' · the letter is held no more')
        : say(' · văn bản giấy, không có tệp', ' · a paper without a file'))}
  </p>
)
