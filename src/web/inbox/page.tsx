/** Hộp đến: where files are dropped, what is being read, what became of each. */
import type { FC } from 'hono/jsx'
import { type Asked, withQuery } from '../asked.js'
import { Told } from '../parts/told.js'
import type { Shown } from '../section.js'
import { may } from '../who.js'
import { Counts } from './counts.js'
import { Results } from './results.js'
import { asPlace, markOf, type Seen, seen } from './seen.js'
import { FIELD, sendFiles } from './sending.js'
import { Working } from './working.js'

export const PROGRESS = '/hop-den/tien-do'

export async function showInbox(asked: Asked): Promise<Shown> {
  const { say, at } = asked
  const mark = await markOf(asked)
  const now = await seen(asked)
  const search = at.split('?')[1]
  return {
    wide: true,
    scripts: ['inbox.js'],
    body: (
      <div id="hop-den" data-progress={`${PROGRESS}${search === undefined ? '' : `?${search}`}`} data-mark={mark}>
        {may(asked.who, 'receive') && <SendBox asked={asked} />}
        <p id="hop-den-tin" class="unseen" role="status" />
        <section class="now" aria-labelledby="dang-lam-ten">
          <h2 id="dang-lam-ten">{say('Đang làm', 'At work')}</h2>
          <div id="dang-lam" class="working">
            <Working asked={asked} files={now.atWork} />
          </div>
          <p id="tai-lai">
            <a href={at}>{say('Xem đã đến đâu', 'See how far it is')}</a>
          </p>
        </section>
        <section aria-labelledby="ket-qua-ten">
          <h2 id="ket-qua-ten">{say('Kết quả', 'Outcomes')}</h2>
          <nav id="dem" class="kinds" aria-label={say('Loại kết quả', 'Kinds of outcome')}>
            <Counts asked={asked} seen={now} />
          </nav>
          <div id="ket-qua">
            <Outcomes asked={asked} seen={now} />
          </div>
        </section>
      </div>
    ),
  }
}

/** The table, or why there is none; and the way to older ones. */
export const Outcomes: FC<{ asked: Asked; seen: Seen }> = ({ asked, seen: { arrivals, kind } }) => {
  const { say, at, query } = asked
  const here = (place: string | null): string => withQuery(`/?${at.split('?')[1] ?? ''}`, { truoc: place, dau: null })
  return (
    <>
      {arrivals.page.length > 0 ? (
        <Results asked={asked} page={arrivals.page} />
      ) : (
        <p class="nothing">
          {kind === null
            ? say('Chưa có tệp nào; hãy thả văn bản vào trang này.', 'No file yet; drop letters onto this page.')
            : say('Không có tệp nào thuộc loại này.', 'No file of this kind.')}
        </p>
      )}
      <p class="more">
        {query('truoc') !== null && <a href={here(null)}>{say('Về những tệp mới nhất', 'Back to the newest')}</a>}{' '}
        {arrivals.next !== null && <a href={here(asPlace(arrivals.next))}>{say('Xem những tệp cũ hơn', 'Older ones')}</a>}
      </p>
    </>
  )
}

/** The whole page takes drops (inbox.js); without scripts the field and its button do. */
const SendBox: FC<{ asked: Asked }> = ({ asked: { desk, say } }) => {
  const most = Math.floor(desk.inbox.maxBytes / (1024 * 1024))
  return (
    <form
      id="gui"
      class="send"
      method="post"
      action={sendFiles.path}
      enctype="multipart/form-data"
      data-field={FIELD}
      data-most={String(desk.inbox.maxBytes)}
      data-too-big={say(`nặng quá ${most} MB, hãy tách hoặc nén ảnh trong tệp`, `larger than ${most} MB, split it or shrink its pictures`)}
      data-sending={say('Đang gửi', 'Sending')}
      data-failed={say(
        'không gửi được (bàn làm việc có còn mở không?), hãy thử lại',
        'could not be sent (is the desk still open?), try again',
      )}
      data-lost={say('Mất liên lạc với bàn làm việc; đang thử lại…', 'The desk does not answer; trying again…')}
    >
      <label for="gui-tep">
        <strong>{say('Thả văn bản vào bất cứ chỗ nào trên trang này', 'Drop letters anywhere on this page')}</strong>
        {say(', hoặc chọn tệp:', ', or choose files:')}
      </label>
      <input id="gui-tep" type="file" name={FIELD} multiple />
      <button class="main">{say('Gửi vào hộp đến', 'Send to the inbox')}</button>
      <p class="lead">
        {say(
          `PDF, Word, ảnh chụp, bản quét…, mỗi tệp không quá ${most} MB. Cũng có thể chép thẳng vào thư mục `,
          `PDF, Word, photos, scans…, up to ${most} MB each. Or copy them into the folder `,
        )}
        <Told of={desk.inbox.folder} class="file" />
        {say('. Đóng trình duyệt không làm dừng việc đọc.', '. Closing the browser stops nothing.')}
        {desk.inbox.readsPictures
          ? ''
          : say(
              ' Đang tắt nhận dạng chữ (--ocr off): bản quét và ảnh chụp được giữ lại chờ.',
              ' Recognition is off (--ocr off): scans and photos wait.',
            )}
      </p>
      <ul id="gui-ket-qua" class="sent" aria-live="polite" />
    </form>
  )
}
