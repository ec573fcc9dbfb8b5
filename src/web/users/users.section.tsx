/** Accounts: those of the office for the admin, one's own for everybody. */
import { accountPage, ownPassword } from './account.js'
import { addAccount, closeAccount, newPassword, newRole } from './acts.js'
import type { Page, Section } from '../section.js'
import { AddForm, UserTable } from './users-page.js'

const usersPage: Page = {
  path: '/nguoi-dung',
  title: { vi: 'Người dùng', en: 'Users' },
  menu: { vi: 'Người dùng', en: 'Users' },
  needs: 'manage',
  async show(asked) {
    const users = await asked.desk.store.users.list()
    return {
      body: (
        <>
          <AddForm asked={asked} />
          <h2>{asked.say('Các tài khoản', 'Accounts')}</h2>
          {users.length === 0 ? (
            <p class="nothing">
              {asked.say('Chưa có tài khoản nào; tài khoản đầu tiên nên là quản trị.', 'No accounts yet; the first should be an admin.')}
            </p>
          ) : (
            <UserTable asked={asked} users={users} />
          )}
        </>
      ),
    }
  },
}

export const usersSection: Section = {
  pages: [usersPage, accountPage],
  acts: [addAccount, newRole, newPassword, closeAccount, ownPassword],
}
