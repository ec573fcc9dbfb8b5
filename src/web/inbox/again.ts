/** "Đọc lại": a refused file is put back into the folder. Only one that the store knows as refused, and that lies where we put such files. */
import type { Asked } from '../asked.js'
import type { Act } from '../section.js'

export const FILE_FIELD = 'tep'

/** A path as a field carries it: names on a disk need not be in the form (NFC) that fields are brought to. */
export const asField = (path: string): string => Buffer.from(path).toString('base64url')
const ofField = (field: string | null): string | null => (field === null ? null : Buffer.from(field, 'base64url').toString())

export const readAgain: Act = {
  path: '/hop-den/doc-lai',
  needs: 'receive',
  async run(asked, form) {
    const path = ofField(form.text(FILE_FIELD))
    const to = '/'
    if (path === null || !(await isRefused(asked, path)) || !(await asked.desk.inbox.again(path)))
      return {
        to,
        done: false,
        says: asked.say(
          'Không đọc lại được: tệp không còn trong thư mục failed của hộp đến; hãy thả tệp vào trang lần nữa.',
          'It cannot be read again: the file is no longer in the folder "failed" of the inbox; drop it onto the page once more.',
        ),
      }
    return { to, done: true, says: asked.say('Đã đưa tệp trở lại hộp đến để đọc lại.', 'The file is back in the inbox, to be read again.') }
  },
}

async function isRefused({ desk }: Asked, path: string): Promise<boolean> {
  return desk.inbox.isPutAside(path) && (await desk.store.outcomeOf({ path }))?.kind === 'refused'
}
