/** What an admin does with accounts. */
import { ROLES } from '../../model/user.js'
import { addUser, closeUser, givePassword, giveRole, type Refused } from '../../pipeline/users/accounts.js'
import { ROLE_NAMES } from '../../pipeline/users/role-names.js'
import type { Words } from '../../report/report.js'
import type { Doer } from '../../store/users.js'
import type { Asked } from '../asked.js'
import type { Act, Acted, Form } from '../section.js'

const PAGE = '/nguoi-dung'

export const doer = ({ who, desk }: Asked): Doer => ({ by: who.name, at: desk.now().toISOString() })

/** `done`: the sentence where nothing was refused. */
export const told = ({ lang }: Asked, to: string, refused: Refused, done: Words): Acted => ({
  to,
  says: (refused ?? done)[lang],
  done: refused === null,
})

/** The password as it was typed twice; null where the two differ. */
export function typedTwice(form: Form): string | null {
  const password = form.text('mat-khau') ?? ''
  return password === (form.text('mat-khau-lai') ?? '') ? password : null
}

export const DIFFERENT: Words = {
  vi: 'Hai lần gõ mật khẩu không giống nhau; hãy gõ lại.',
  en: 'The two passwords differ; type them again.',
}
const NO_ROLE: Words = { vi: 'Chưa chọn vai trò; hãy chọn một vai trò.', en: 'No role is chosen; choose one.' }

export const addAccount: Act = {
  path: '/nguoi-dung/them',
  needs: 'manage',
  async run(asked, form) {
    const [name, password] = [form.text('ten') ?? '', typedTwice(form)]
    const role = ROLES.find((r) => r === form.text('vai-tro'))
    const again = `${PAGE}?${new URLSearchParams({ ten: name, 'vai-tro': role ?? '' }).toString()}`
    if (role === undefined) return told(asked, again, NO_ROLE, NO_ROLE)
    const refused = password === null ? DIFFERENT : await addUser(asked.desk.store.users, { name, role, password }, doer(asked))
    return told(asked, refused === null ? PAGE : again, refused, { vi: `Đã thêm tài khoản ${name}.`, en: `Account ${name} is added.` })
  },
}

export const newRole: Act = {
  path: '/nguoi-dung/vai-tro',
  needs: 'manage',
  async run(asked, form) {
    const name = form.text('ten') ?? ''
    const role = ROLES.find((r) => r === form.text('vai-tro'))
    if (role === undefined) return told(asked, PAGE, NO_ROLE, NO_ROLE)
    const refused = await giveRole(asked.desk.store.users, { name, role }, doer(asked))
    const { vi, en } = ROLE_NAMES[role]
    return told(asked, PAGE, refused, { vi: `${name} nay có vai trò: ${vi}.`, en: `${name} now has the role: ${en}.` })
  },
}

export const newPassword: Act = {
  path: '/nguoi-dung/mat-khau',
  needs: 'manage',
  async run(asked, form) {
    const [name, password] = [form.text('ten') ?? '', typedTwice(form)]
    const refused = password === null ? DIFFERENT : await givePassword(asked.desk.store.users, { name, password }, doer(asked))
    return told(asked, PAGE, refused, {
      vi: `Đã đặt mật khẩu mới cho ${name}; các phiên đang mở của tài khoản này đã hết.`,
      en: `${name} has a new password; open sessions of this account are ended.`,
    })
  },
}

export const closeAccount: Act = {
  path: '/nguoi-dung/dong',
  needs: 'manage',
  async run(asked, form) {
    const name = form.text('ten') ?? ''
    const refused = await closeUser(asked.desk.store.users, name, doer(asked))
    return told(asked, PAGE, refused, { vi: `Đã đóng tài khoản ${name}.`, en: `Account ${name} is closed.` })
  },
}
