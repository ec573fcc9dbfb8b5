import { segmentsOf } from '../view.js'
import type { Reader } from '../rule.js'
import { finding } from './make-finding.js'
import { listItems } from './split-list.js'

const KINH_GUI =
  /^\s*(?:(?:tran trong )?(?:dong )?(?:kinh|than) (?:gui|moi|trinh|chuyen)[^:]{0,40}?\s*[:.]|kinh gui\b|[^:]{0,160}?(?:^|\s)(?:dien|gui|moi)\s*(?::|$))/
const NOI_NHAN = /^\s*noi nhan\s*[:./]*/

/** Those asked to act: "Kính gửi", or whom a telegram is sent to. */
export const addresseesReader: Reader = {
  name: 'head/addressees',
  read: (view) => ({
    add: listItems(view, segmentsOf(view, 'addressees'), KINH_GUI).map((item) =>
      finding('addressee', item.text, { span: item.span, part: 'addressees' }, 'head/addressees', 0.95),
    ),
  }),
}

/** Nơi nhận: one copy a line. */
export const copiesReader: Reader = {
  name: 'head/copies',
  read: (view) => ({
    add: listItems(view, segmentsOf(view, 'recipients'), NOI_NHAN).map((item) =>
      finding('copy', item.text, { span: item.span, part: 'recipients' }, 'head/copies', 0.95),
    ),
  }),
}
