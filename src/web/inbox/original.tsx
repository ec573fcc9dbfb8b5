/** The file from which a letter was read, for whoever wants to see the paper itself. */
import { basename } from 'node:path'
import { type Original, originalOf } from '../../pipeline/original-file.js'
import type { Asked } from '../asked.js'
import { letterIdIn, letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { Download, Page } from '../section.js'

export const originalFile: Download = {
  path: '/tep/:letter',
  async send({ view, param, desk }) {
    const id = letterIdIn(param('letter'))
    const original = await originalOf(view, id, { maxBytes: desk.inbox.maxBytes })
    if (!('missing' in original)) return { name: original.name, type: original.mediaType, body: original.bytes }
    return original.missing === 'no-letter' ? null : notThere(id, original)
  },
}

const notThere = (id: string, { missing, path }: Extract<Original, { readonly missing: string }>): Page => ({
  path: '*',
  title: { vi: 'Không lấy được tệp gốc', en: 'The original cannot be had' },
  show: (asked) =>
    Promise.resolve({
      missing: true,
      body: (
        <>
          <p>
            {sentence(asked, missing)} {path !== null && <Told of={basename(path)} />}
          </p>
          <p>
            <a href={letterPath(id)}>{asked.say('Xem những gì đã đọc được', 'See what was read in it')}</a>
          </p>
        </>
      ),
    }),
})

function sentence({ say }: Asked, missing: Extract<Original, { readonly missing: string }>['missing']): string {
  if (missing === 'no-path') return say('Kho không biết tệp gốc nằm ở đâu.', 'The store does not know where the original lies.')
  if (missing === 'gone')
    return say(
      'Tệp gốc không còn ở chỗ đã đọc (bị chuyển đi, đổi tên hoặc xóa); hãy tìm trong bản sao lưu hoặc xin lại nơi gửi:',
      'The original is no longer where it was read (moved, renamed or deleted); look in a backup or ask its sender:',
    )
  return say(
    'Ở chỗ của tệp gốc nay là nội dung khác (bị sửa hoặc thay) nên không đưa ra; hãy tìm bản gốc trong bản sao lưu hoặc xin lại nơi gửi:',
    'Where the original lay there are other bytes now, so they are not handed out; look in a backup or ask its sender:',
  )
}
