/** The forms that change a number or cross it out; both ask why. */
import type { FC } from 'hono/jsx'
import type { LetterRow } from '../../model/ledger.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { entryName, type RegisterEntry } from '../../model/register.js'
import { toldBy } from '../../report/register/columns.js'
import type { Asked } from '../asked.js'
import { BOOK } from './addresses.js'
import { EntryFields } from './entry-form.js'
import { shownIn } from './fields.js'

interface Changed {
  readonly asked: Asked
  readonly entry: RegisterEntry
  readonly letter: LetterRow | null
  readonly record: LetterRecord | null
}

export const Changing: FC<Changed> = ({ asked, entry, letter, record }) => (
  <>
    <ChangeForm asked={asked} entry={entry} letter={letter} record={record} />
    <CancelForm asked={asked} entry={entry} />
  </>
)

const ChangeForm: FC<Changed> = ({ asked, entry, letter, record }) => {
  const { say, lang } = asked
  const told = letter === null ? entry.told : toldBy(letter)
  return (
    <details class="changing">
      <summary>{say('Sửa số này', 'Change it')}</summary>
      <form method="post" action={`${BOOK}/sua`} class="entry" data-keys="entry">
        <input type="hidden" name="so" value={entryName(entry)} />
        <input type="hidden" name="ban" value={String(entry.version)} />
        <EntryFields lang={lang} shown={shownIn(entry, told)} letter={letter?.id ?? null} record={record} first={null} />
        <Why asked={asked} />
        <p class="buttons">
          <button class="main">{say('Ghi bản sửa', 'Save the change')}</button>
          <label class="tick">
            <input type="checkbox" name="xac-nhan" value="1" />
            {say('Ghi cả khi phần mềm khác sẽ không nhận ngày ấy', 'Write it even where forms would refuse a day')}
          </label>
        </p>
      </form>
    </details>
  )
}

const CancelForm: FC<Pick<Changed, 'asked' | 'entry'>> = ({ asked, entry }) => {
  const { say } = asked
  return (
    <details class="changing">
      <summary>{say('Hủy số này', 'Cancel it')}</summary>
      <form method="post" action={`${BOOK}/huy`}>
        <input type="hidden" name="so" value={entryName(entry)} />
        <p>
          {say(
            'Số hủy vẫn nằm trong sổ, gạch ngang, kèm lý do, và không cấp lại; văn bản trở lại danh sách chờ.',
            'It stays in the book, crossed out, and is never given again.',
          )}
        </p>
        <Why asked={asked} />
        <p class="buttons">
          <button>{say(`Hủy số ${entry.no}`, `Cancel no. ${entry.no}`)}</button>
        </p>
      </form>
    </details>
  )
}

const Why: FC<{ asked: Asked }> = ({ asked: { say } }) => (
  <label>
    {say('Lý do (bắt buộc)', 'Why (needed)')}
    <input name="ly-do" required maxlength={300} />
  </label>
)
