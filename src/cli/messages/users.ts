/** What the commands say of accounts. */
import type { Role } from '../../model/user.js'

export interface UserMessages {
  readonly columns: Readonly<Record<'name' | 'role' | 'since' | 'state', string>>
  readonly open: string
  readonly closedOn: (at: string) => string
  readonly unknownAct: (act: string, acts: readonly string[]) => string
  readonly nameNeeded: (act: string) => string
  readonly roleNeeded: (roles: readonly string[]) => string
  readonly roleNotHere: (act: string) => string
  readonly password: (name: string) => string
  readonly again: string
  readonly noPassword: string
  readonly different: string
  readonly added: (name: string, role: string) => string
  readonly roleSet: (name: string, role: string) => string
  readonly passwordSet: (name: string) => string
  readonly closed: (name: string) => string
  /** In the log. */
  readonly roles: Readonly<Record<Role, string>>
}

const vi: UserMessages = {
  columns: { name: 'Tên', role: 'Vai trò', since: 'Từ', state: 'Tình trạng' },
  open: 'đang mở',
  closedOn: (at) => `đã đóng ${at}`,
  unknownAct: (act, acts) => `Lệnh user không biết việc "${act}", cần một trong: ${acts.join(', ')}.`,
  nameNeeded: (act) => `Lệnh user ${act} cần tên người dùng, ví dụ: congvan user ${act} lan`,
  roleNeeded: (roles) => `Cần một vai trò: thêm --role và một trong: ${roles.join(', ')}.`,
  roleNotHere: (act) => `Lệnh user ${act} không nhận --role; vai trò chọn khi thêm người dùng (user add), đổi bằng user role.`,
  password: (name) => `Mật khẩu cho ${name} (gõ không hiện chữ): `,
  again: 'Gõ lại mật khẩu: ',
  noPassword: 'Chưa có mật khẩu nào được gõ; hãy chạy lại và gõ mật khẩu, hoặc đưa nó vào qua stdin.',
  different: 'Hai lần gõ mật khẩu không giống nhau; hãy chạy lại.',
  added: (name, role) => `Đã thêm tài khoản ${name} (${role}).`,
  roleSet: (name, role) => `${name} nay có vai trò: ${role}.`,
  passwordSet: (name) => `Đã đặt mật khẩu mới cho ${name}; các phiên đang mở của tài khoản này đã hết.`,
  closed: (name) => `Đã đóng tài khoản ${name}; tên này không dùng lại cho ai khác.`,
  roles: { clerk: 'văn thư', analyst: 'chuyên viên', auditor: 'thanh tra', admin: 'quản trị' },
}

const en: UserMessages = {
  columns: { name: 'Name', role: 'Role', since: 'Since', state: 'State' },
  open: 'open',
  closedOn: (at) => `closed ${at}`,
  unknownAct: (act, acts) => `Command user does not know "${act}"; expected one of: ${acts.join(', ')}.`,
  nameNeeded: (act) => `Command user ${act} needs the user's name, for example: congvan user ${act} lan`,
  roleNeeded: (roles) => `A role is needed: add --role and one of: ${roles.join(', ')}.`,
  roleNotHere: (act) => `Command user ${act} takes no --role; a role is chosen when a user is added (user add), changed by user role.`,
  password: (name) => `Password for ${name} (not shown as you type): `,
  again: 'The password again: ',
  noPassword: 'No password was typed; run it again and type one, or hand it in by stdin.',
  different: 'The two passwords differ; run it again.',
  added: (name, role) => `Account ${name} is added (${role}).`,
  roleSet: (name, role) => `${name} now has the role: ${role}.`,
  passwordSet: (name) => `${name} has a new password; open sessions of this account are ended.`,
  closed: (name) => `Account ${name} is closed; its name is given to nobody else.`,
  roles: { clerk: 'clerk', analyst: 'analyst', auditor: 'auditor', admin: 'admin' },
}

export const userMessages = { vi, en }
