/** Accounts: opened, closed, given another password; by the command and by the page alike. What cannot be done is one sentence. */
import { type Role, userName } from '../../model/user.js'
import type { Words } from '../../report/report.js'
import type { Doer, UserStore } from '../../store/users.js'
import { hashed, isPassword, LEAST, type Weakness, weaknessOf } from './passwords.js'

/** null: done. */
export type Refused = Words | null

export async function addUser(
  users: UserStore,
  asked: { readonly name: string; readonly role: Role; readonly password: string },
  doer: Doer,
): Promise<Refused> {
  const name = userName(asked.name)
  if (name === null) return NO_NAME
  const weak = weaknessOf(asked.password, name)
  if (weak !== null) return WEAK[weak]
  const told = await users.add({ name, role: asked.role, passwordHash: await hashed(asked.password) }, doer)
  return told === 'added' ? null : TAKEN
}

export async function givePassword(
  users: UserStore,
  asked: { readonly name: string; readonly password: string },
  doer: Doer,
): Promise<Refused> {
  const held = await users.find(asked.name)
  if (held === null || held.closed !== null) return UNKNOWN
  const weak = weaknessOf(asked.password, held.name)
  if (weak !== null) return WEAK[weak]
  const told = await users.setPassword(held.name, await hashed(asked.password), doer)
  return told === 'set' ? null : UNKNOWN
}

/** One's own: whoever sits before an open browser does not know the one of now. */
export async function changePassword(
  users: UserStore,
  asked: { readonly name: string; readonly now: string; readonly password: string },
  doer: Doer,
): Promise<Refused> {
  const held = await users.find(asked.name)
  if (!(await isPassword(asked.now, held?.passwordHash ?? null))) return NOT_NOW
  return givePassword(users, asked, doer)
}

export async function giveRole(users: UserStore, asked: { readonly name: string; readonly role: Role }, doer: Doer): Promise<Refused> {
  const told = await users.setRole(asked.name, asked.role, doer)
  return { set: null, same: SAME_ROLE, unknown: UNKNOWN, 'last-admin': LAST_ADMIN }[told]
}

export async function closeUser(users: UserStore, name: string, doer: Doer): Promise<Refused> {
  const told = await users.close(name, doer)
  return told === 'closed' ? null : told === 'unknown' ? UNKNOWN : LAST_ADMIN
}

const NO_NAME: Words = {
  vi: 'Tên này không dùng được, cần chữ cái, chữ số, giữa các chữ có thể có một dấu cách . _ - @, dài nhất 60 ký tự.',
  en: 'This name cannot be used; expected letters and digits, between them single blanks . _ - @, at most 60 signs.',
}
const TAKEN: Words = {
  vi: 'Tên này đã có người dùng, hoặc là của một tài khoản đã đóng (nhật ký còn ghi việc làm dưới tên ấy); hãy chọn tên khác.',
  en: 'This name is taken, or belonged to a closed account (the log tells what was done under it); choose another.',
}
const UNKNOWN: Words = {
  vi: 'Không có tài khoản nào đang mở mang tên này; xem các tài khoản bằng: congvan user list',
  en: 'No open account has this name; see the accounts: congvan user list',
}
const LAST_ADMIN: Words = {
  vi: 'Đây là quản trị viên cuối cùng nên không đóng, không đổi vai trò được; hãy thêm một quản trị viên khác trước.',
  en: 'This is the last admin and stays one; add another admin first.',
}
const SAME_ROLE: Words = {
  vi: 'Tài khoản này đã có vai trò ấy nên không có gì đổi.',
  en: 'The account has that role already: nothing has changed.',
}
const NOT_NOW: Words = { vi: 'Mật khẩu hiện nay không đúng; hãy gõ lại.', en: 'The password of now is not right; type it again.' }
const WEAK: Readonly<Record<Weakness, Words>> = {
  short: { vi: `Mật khẩu quá ngắn, cần ít nhất ${LEAST} ký tự.`, en: `The password is too short; expected at least ${LEAST} signs.` },
  long: { vi: 'Mật khẩu quá dài, cần không quá 200 ký tự.', en: 'The password is too long; expected at most 200 signs.' },
  simple: {
    vi: 'Mật khẩu quá dễ đoán (một vài ký tự lặp lại, dãy phím liền nhau, hoặc chính tên người dùng); hãy chọn mật khẩu khác.',
    en: 'The password is too easy to guess (a few signs again and again, keys in a row, the name itself); choose another.',
  },
}
