/** Files that wait or are being read. */
import type { FC } from 'hono/jsx'
import type { Asked } from '../asked.js'
import type { FileAtWork } from '../desk.js'
import { Told, visible } from '../parts/told.js'

/** So many are named; of the others the number is told. */
const MOST_NAMED = 12

export const Working: FC<{ asked: Asked; files: readonly FileAtWork[] }> = ({ asked, files }) =>
  files.length === 0 ? (
    <p class="nothing">{asked.say('Không có tệp nào đang đợi.', 'No file waits.')}</p>
  ) : (
    <ul>
      {files.slice(0, MOST_NAMED).map((file) => (
        <li class={file.state}>
          <Told of={file.name} class="file" /> <State asked={asked} file={file} />
        </li>
      ))}
      {files.length > MOST_NAMED && (
        <li>{asked.say(`và ${files.length - MOST_NAMED} tệp nữa đang đợi.`, `and ${files.length - MOST_NAMED} more that wait.`)}</li>
      )}
    </ul>
  )

const State: FC<{ asked: Asked; file: FileAtWork }> = ({ asked: { say }, file: { name, state, because, page, pages } }) => {
  if (state === 'left')
    return (
      <span class="doubtful">
        {say(
          'bỏ qua: không phải tệp thường (liên kết, ống dẫn) hoặc tên có ký tự hỏng; hãy chép chính tệp văn bản vào',
          'passed over: no regular file (link, pipe), or its name holds broken characters; copy the letter itself',
        )}
      </span>
    )
  if (state === 'reads' && page !== null && pages !== null)
    return (
      <>
        <progress max={pages} value={page - 1} aria-label={visible(say(`Nhận dạng ${name}`, `Recognising ${name}`))} />{' '}
        {say(`nhận dạng trang ${page}/${pages}`, `recognising page ${page} of ${pages}`)}
      </>
    )
  if (state === 'reads') return <span>{say('đang đọc…', 'being read…')}</span>
  return <span>{waiting(say, because)}</span>
}

function waiting(say: Asked['say'], because: FileAtWork['because']): string {
  if (because === 'not-moved')
    return say('đã đọc nhưng chưa chuyển đi được, sẽ thử lại', 'was read but cannot be moved yet, will be tried again')
  if (because !== null)
    return say(
      'chưa chép xong hoặc đang bị chương trình khác giữ, sẽ thử lại',
      'not complete or held by another program, will be tried again',
    )
  return say('đợi đến lượt', 'waits for its turn')
}
