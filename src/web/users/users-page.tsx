/** The accounts as the admin sees them: who, as what, since when; another password, the end. */
import type { FC } from 'hono/jsx'
import { dayOf } from '../../model/calendar.js'
import { type Role, ROLES, type User } from '../../model/user.js'
import { ROLE_NAMES, ROLE_TASKS } from '../../pipeline/users/role-names.js'
import { showDay } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'
import { addAccount, closeAccount, newPassword, newRole } from './acts.js'
import { TwicePassword } from './password-fields.js'

/** What was refused is shown again as it was typed, but for the password. */
export const AddForm: FC<{ asked: Asked }> = ({ asked }) => {
  const { say, query } = asked
  return (
    <details class="add" open={query('vai-tro') !== null || query('ten') !== null}>
      <summary>{say('Thêm tài khoản', 'Add an account')}</summary>
      <form method="post" action={addAccount.path} class="account" autocomplete="off">
        <label>
          {say('Tên người dùng (để đăng nhập, và ghi trong nhật ký)', 'User name (to sign in, and in the log)')}
          <input
            name="ten"
            value={query('ten') ?? ''}
            maxlength={60}
            required
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
        </label>
        <Roles asked={asked} chosen={query('vai-tro')} />
        <TwicePassword say={say} />
        <button class="main">{say('Thêm', 'Add')}</button>
      </form>
    </details>
  )
}

const Roles: FC<{ asked: Asked; chosen: string | null }> = ({ asked: { say, lang }, chosen }) => (
  <fieldset>
    <legend>{say('Vai trò', 'Role')}</legend>
    {ROLES.map((role) => (
      <label class="choice">
        <input type="radio" name="vai-tro" value={role} checked={chosen === role} required />
        <span>
          <strong>{ROLE_NAMES[role][lang]}</strong>: {ROLE_TASKS[role][lang]}
        </span>
      </label>
    ))}
  </fieldset>
)

export const UserTable: FC<{ asked: Asked; users: readonly User[] }> = ({ asked, users }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={asked.say('Các tài khoản', 'Accounts')}>
    <table class="users">
      <thead>
        <tr>
          <th scope="col">{asked.say('Tên', 'Name')}</th>
          <th scope="col">{asked.say('Vai trò', 'Role')}</th>
          <th scope="col">{asked.say('Từ ngày', 'Since')}</th>
          <th scope="col">{asked.say('Tình trạng', 'State')}</th>
          <th scope="col">{asked.say('Việc', 'What to do')}</th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow asked={asked} user={user} />
        ))}
      </tbody>
    </table>
  </div>
)

const UserRow: FC<{ asked: Asked; user: User }> = ({ asked, user: { name, role, since, closed } }) => (
  <tr class={closed === null ? undefined : 'closed'}>
    <th scope="row">
      <Told of={name} />
    </th>
    <td>{ROLE_NAMES[role][asked.lang]}</td>
    <td>{dayAt(since)}</td>
    <td>{closed === null ? asked.say('đang mở', 'open') : asked.say(`đã đóng ${dayAt(closed)}`, `closed ${dayAt(closed)}`)}</td>
    <td>{closed === null && <Deeds {...{ asked, name, role }} />}</td>
  </tr>
)

/** Nothing is done by one click: each is opened, read, then sent. */
const Deeds: FC<{ asked: Asked; name: string; role: Role }> = ({ asked, name, role }) => {
  const { say } = asked
  return (
    <div class="deeds">
      <details>
        <summary aria-label={say(`Đổi vai trò của ${name}`, `Another role for ${name}`)}>{say('Vai trò', 'Role')}</summary>
        <form method="post" action={newRole.path} class="account">
          <input type="hidden" name="ten" value={name} />
          <Roles asked={asked} chosen={role} />
          <button>{say('Đổi vai trò', 'Change the role')}</button>
        </form>
      </details>
      <details>
        <summary aria-label={say(`Đặt mật khẩu mới cho ${name}`, `New password for ${name}`)}>
          {say('Mật khẩu mới', 'New password')}
        </summary>
        <form method="post" action={newPassword.path} class="account" autocomplete="off">
          <input type="hidden" name="ten" value={name} />
          <TwicePassword say={say} />
          <button>{say('Đặt mật khẩu này', 'Set this password')}</button>
        </form>
      </details>
      <details>
        <summary aria-label={say(`Đóng tài khoản ${name}`, `Close the account ${name}`)}>{say('Đóng', 'Close')}</summary>
        <form method="post" action={closeAccount.path} class="account">
          <input type="hidden" name="ten" value={name} />
          <p>
            {say(
              'Đóng rồi thì không mở lại được, tên này cũng không dùng cho ai khác; việc đã làm vẫn còn trong nhật ký.',
              'A closed account is never opened again, and its name is given to nobody else; what it did stays in the log.',
            )}
          </p>
          <button>{say('Đóng tài khoản', 'Close the account')}</button>
        </form>
      </details>
    </div>
  )
}

/** The day on the wall at that instant. */
function dayAt(instant: string): string {
  const at = new Date(instant)
  return showDay(dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate())) ?? ''
}
