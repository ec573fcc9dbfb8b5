/** Files that gave no letter: broken, waiting for recognition, secret; the newest of each kind, why, and what to do. */
import type { FC } from 'hono/jsx'
import type { OutcomeKind } from '../../model/outcome.js'
import { refusalsInEnglish } from '../../pipeline/words/refusals.en.js'
import { showInstant } from '../../report/show.js'
import type { RecentOutcome } from '../../store/store.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'

const MOST = 20

interface Kind {
  readonly kind: OutcomeKind
  readonly title: string
  readonly todo: string
}

const kindsOf = ({ say }: Asked): readonly Kind[] => [
  {
    kind: 'refused',
    title: say('Không đọc được', 'Could not be read'),
    todo: say('Chữa như câu bên cạnh nói rồi gửi lại, hoặc bấm đọc lại ở trang Hộp đến.', 'Mend it as told, then send it again, or read it again from the Inbox.'), // prettier-ignore
  },
  {
    kind: 'waiting',
    title: say('Chờ nhận dạng chữ', 'Waiting for recognition'),
    todo: say('Đọc lại ở trang Hộp đến khi bàn làm việc mở không có --ocr off.', 'Read it again from the Inbox when the desk is open without --ocr off.'), // prettier-ignore
  },
  {
    kind: 'secret',
    title: say('Có dấu mật', 'Marked secret'),
    todo: say('Không đọc, không giữ; hãy giao cho người được giao giữ bí mật nhà nước.', 'Not read, not kept; hand it to the person in charge of secret papers.'), // prettier-ignore
  },
]

export const Files: FC<{ asked: Asked }> = async ({ asked }) => {
  const { say, desk } = asked
  const found = await Promise.all(
    kindsOf(asked).map(async (kind) => ({ ...kind, files: await desk.store.recentOutcomes(MOST + 1, null, kind.kind) })),
  )
  const some = found.filter(({ files }) => files.length > 0)
  if (some.length === 0) return <p class="nothing">{say('Không có tệp nào.', 'None.')}</p>
  return (
    <>
      {some.map(({ title, todo, files }) => (
        <section class="unread">
          <h3>{title}</h3>
          <p class="lead">
            {todo} <a href="/hop-den">{say('Mở Hộp đến', 'Open the Inbox')}</a>
          </p>
          <FileTable asked={asked} files={files.slice(0, MOST)} caption={title} />
          {files.length > MOST && (
            <p class="more">{say(`Còn nữa: đây là ${MOST} tệp mới nhất.`, `There is more: these are the newest ${MOST}.`)}</p>
          )}
        </section>
      ))}
    </>
  )
}

const FileTable: FC<{ asked: Asked; files: readonly RecentOutcome[]; caption: string }> = ({ asked: { say, lang }, files, caption }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={caption}>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('Tệp', 'File')}</th>
          <th scope="col">{say('Lúc', 'At')}</th>
          <th scope="col">{say('Vì sao', 'Why')}</th>
          <th scope="col">{say('Số lần thử', 'Tries')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, at, says, code, attempts }) => (
          <tr>
            <td>
              <Told of={name} />
            </td>
            <td>{showInstant(at)}</td>
            <td>
              <Told of={(lang === 'en' ? refusalsInEnglish.get(code ?? '') : null) ?? says} />
            </td>
            <td class="number">{attempts > 0 ? attempts : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
