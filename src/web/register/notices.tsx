/** What the clerk must know before a number is given: what forms would refuse, the proposed due date, numbers that may be of this letter already. */
import type { FC } from 'hono/jsx'
import type { EntryCheck } from '../../pipeline/registering/entry-checks.js'
import type { DueProposal } from '../../pipeline/registering/propose-due.js'
import type { Twin } from '../../pipeline/registering/twins.js'
import type { Lang } from '../../report/report.js'
import { showDay } from '../../report/show.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { BOOK, entryPath } from './addresses.js'

export const Checks: FC<{ checks: readonly EntryCheck[]; lang: Lang }> = ({ checks, lang }) =>
  checks.length === 0 ? null : (
    <ul class="checks" role="alert">
      {checks.map(({ weight, says }) => (
        <li class={weight}>
          <Told of={says[lang]} />
        </li>
      ))}
      {checks.some((c) => c.weight === 'confirm') && (
        <li class="confirm">
          <label class="tick">
            <input type="checkbox" name="xac-nhan" value="1" />
            {lang === 'vi' ? 'Đã xem, vẫn ghi như vậy' : 'I have seen it; write it so'}
          </label>
        </li>
      )}
    </ul>
  )

export const DueProposed: FC<{ proposal: DueProposal; letter: string; lang: Lang }> = ({ proposal: { due, notes }, letter, lang }) => (
  <section class="proposed" aria-label={lang === 'vi' ? 'Hạn xử lý đề xuất' : 'Proposed due date'}>
    {due === null ? (
      <p>
        {lang === 'vi'
          ? 'Văn bản không đặt hạn còn hiệu lực cho cơ quan: để trống Hạn xử lý.'
          : 'No term to come for the office: no due date proposed.'}
      </p>
    ) : (
      <p class={due.sure ? '' : 'doubtful'}>
        <strong>
          {lang === 'vi' ? 'Hạn xử lý đề xuất' : 'Proposed due date'} {showDay(due.day)}
        </strong>
        {due.sure ? '' : lang === 'vi' ? ' (chưa chắc)' : ' (likely)'}: <Told of={due.because[lang]} />{' '}
        <a href={letterPath(letter, due.pointer)}>{lang === 'vi' ? 'xem câu' : 'its sentence'}</a>
      </p>
    )}
    {notes.map((note) => (
      <p>
        <strong>{lang === 'vi' ? 'Ghi chú' : 'Note'}:</strong> <Told of={note.because[lang]} />{' '}
        <a href={letterPath(letter, note.pointer)}>{lang === 'vi' ? 'xem câu' : 'its sentence'}</a>
      </p>
    ))}
  </section>
)

/** Both choices stand side by side; neither is taken for the clerk. */
export const Twins: FC<{ twins: readonly Twin[]; letter: string; lang: Lang; mayWrite: boolean }> = ({ twins, letter, lang, mayWrite }) =>
  twins.length === 0 ? null : (
    <section class="twins notice not" aria-label={lang === 'vi' ? 'Có thể đã có trong sổ' : 'May be in the register already'}>
      <p>
        <strong>{lang === 'vi' ? 'Có thể đã có trong sổ.' : 'May be in the register already.'}</strong>{' '}
        {lang === 'vi'
          ? 'Hãy chọn: ghi chung vào số cũ, hoặc vào số mới bằng biểu mẫu dưới đây.'
          : 'Choose: under the number it has, or a new one by the form below.'}
      </p>
      {twins.map(({ entry, says }) => (
        <form method="post" action={`${BOOK}/ghi-chung`}>
          <input type="hidden" name="van-ban" value={letter} />
          <input type="hidden" name="so" value={`${entry.no}/${entry.year}`} />
          <p>
            <Told of={says[lang]} /> <a href={entryPath(entry)}>{lang === 'vi' ? 'xem số cũ' : 'see it'}</a>
          </p>
          {mayWrite && <button>{lang === 'vi' ? `Ghi chung vào số ${entry.no}` : `Under no. ${entry.no}`}</button>}
        </form>
      ))}
    </section>
  )
