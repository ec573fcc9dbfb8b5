/** Files that a page sends to the inbox. Each goes into the folder as it comes, under a name of its own; what it is, the reader tells. */
import type { Asked } from '../asked.js'
import type { Received } from '../desk.js'
import { visible } from '../parts/told.js'
import type { Acted, Reception } from '../section.js'
import { filesOf, NotAForm } from './multipart.js'

export const FIELD = 'tep'
/** More is sent in several goes: one slip of the hand must not fill the disk. */
const MOST_FILES = 200

export const sendFiles: Reception = { path: '/hop-den/gui', needs: 'receive', receive: take }

interface Refused {
  readonly name: string
  readonly says: string
}

async function take(asked: Asked, request: Request): Promise<Acted> {
  const { say } = asked
  if (request.body === null) return said(asked, [], [], NOT_A_FORM)
  const [received, refused]: [string[], Refused[]] = [[], []]
  try {
    for await (const { field, name, bytes } of filesOf(request.body, request.headers.get('content-type'))) {
      // A file field in which nothing was chosen is sent without a name.
      if (field !== FIELD || name === '') continue
      if (received.length + refused.length === MOST_FILES) return said(asked, received, refused, TOO_MANY)
      const done = await asked.desk.inbox.receive(name, bytes)
      if (done.did === 'received') received.push(done.name)
      else refused.push({ name, says: whyNot(asked, done) })
    }
  } catch (error) {
    if (!(error instanceof NotAForm)) throw error
    refused.push({ name: say('tệp cuối', 'the last file'), says: say('gửi dở dang, hãy gửi lại', 'came in part only, send it again') })
  }
  return said(asked, received, refused, null)
}

const NOT_A_FORM = {
  vi: 'Không nhận được tệp nào; hãy chọn tệp rồi gửi lại.',
  en: 'No file came; choose files and send them again.',
}
const TOO_MANY = {
  vi: `Mỗi lần chỉ nhận ${MOST_FILES} tệp, phần còn lại chưa nhận; hãy gửi tiếp, hoặc chép thẳng vào thư mục.`,
  en: `${MOST_FILES} files are taken at a time, the rest were not; send them next, or copy them into the folder.`,
}

function said(
  { say }: Asked,
  received: readonly string[],
  refused: readonly Refused[],
  more: { readonly vi: string; readonly en: string } | null,
): Acted {
  const n = received.length
  const nothing = n + refused.length === 0 && more === null ? NOT_A_FORM : more
  const sentences = [
    n === 0
      ? ''
      : say(`Đã nhận ${n} tệp vào hộp đến; kết quả hiện ở dưới khi đọc xong.`, `${n} file(s) taken; each is told below once it is read.`),
    ...refused.map(({ name, says }) => say(`Chưa nhận "${name}": ${says}.`, `"${name}" was not taken: ${says}.`)),
    nothing === null ? '' : say(nothing.vi, nothing.en),
  ]
  const told = { received, refused: refused.map(({ name, says }) => ({ name: visible(name), says })) }
  return { to: '/', says: sentences.filter((s) => s !== '').join(' '), done: n > 0 && refused.length === 0 && more === null, told }
}

function whyNot({ desk, say }: Asked, done: Exclude<Received, { readonly did: 'received' }>): string {
  if (done.did === 'not-written')
    return done.code === 'ENOSPC'
      ? say('đĩa đầy, hãy dọn bớt rồi gửi lại', 'the disk is full, make room and send it again')
      : say(
          `không ghi được vào thư mục (${done.code}), hãy kiểm tra quyền ghi`,
          `the folder cannot be written to (${done.code}), check its permissions`,
        )
  if (done.did === 'cut-off') return say('gửi dở dang, hãy gửi lại', 'came in part only, send it again')
  const most = Math.floor(desk.inbox.maxBytes / (1024 * 1024))
  return say(`nặng quá ${most} MB, hãy tách hoặc nén ảnh trong tệp`, `larger than ${most} MB, split it or shrink its pictures`)
}
