/** Roles as people call them, with what each may do. */
import type { Role } from '../../model/user.js'
import type { Words } from '../../report/report.js'

export const ROLE_NAMES: Readonly<Record<Role, Words>> = {
  clerk: { vi: 'Văn thư', en: 'Clerk' },
  analyst: { vi: 'Chuyên viên', en: 'Analyst' },
  auditor: { vi: 'Thanh tra', en: 'Auditor' },
  admin: { vi: 'Quản trị', en: 'Admin' },
}

export const ROLE_TASKS: Readonly<Record<Role, Words>> = {
  clerk: { vi: 'nhận tệp, vào sổ, sửa và xác nhận', en: 'receives files, keeps the register, corrects and confirms' },
  analyst: { vi: 'xem mọi trang, sửa và xác nhận', en: 'sees every page, corrects and confirms' },
  auditor: { vi: 'chỉ xem và tải về, không đổi được gì', en: 'looks and takes copies, changes nothing' },
  admin: { vi: 'mọi việc, và quản lý người dùng', en: 'everything, and manages users' },
}
