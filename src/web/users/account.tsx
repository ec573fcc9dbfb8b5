/** One's own account: who one is here, what one may do, another password. */
import { changePassword } from '../../pipeline/users/accounts.js'
import { ROLE_NAMES, ROLE_TASKS } from '../../pipeline/users/role-names.js'
import { userKey } from '../../model/user.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'
import type { Act, Page } from '../section.js'
import { SIGN_IN } from '../sign-in/paths.js'
import { DIFFERENT, doer, told, typedTwice } from './acts.js'
import { TwicePassword } from './password-fields.js'

const PAGE = '/tai-khoan'

export const accountPage: Page = {
  path: PAGE,
  title: { vi: 'Tài khoản của tôi', en: 'My account' },
  show: (asked) => Promise.resolve({ body: asked.desk.signIn === null ? <Nobody asked={asked} /> : <Own asked={asked} /> }),
}

const Nobody = ({ asked: { say } }: { readonly asked: Asked }) => (
  <p>
    {say(
      'Bàn làm việc này chỉ máy này mở được, nên không ai phải đăng nhập và không có mật khẩu để đổi.',
      'This machine alone can open this desk: nobody signs in, and there is no password to change.',
    )}
  </p>
)

const Own = ({ asked: { say, who, lang } }: { readonly asked: Asked }) => (
  <>
    <p>
      <Told of={who.name} />: <strong>{ROLE_NAMES[who.role][lang]}</strong> ({ROLE_TASKS[who.role][lang]}).
    </p>
    <h2>{say('Đổi mật khẩu', 'Change the password')}</h2>
    <form method="post" action={`${PAGE}/mat-khau`} class="account">
      <input type="text" name="ten" value={who.name} autocomplete="username" hidden readonly />
      <label>
        {say('Mật khẩu hiện nay', 'Password of now')}
        <input type="password" name="mat-khau-nay" autocomplete="current-password" required />
      </label>
      <TwicePassword say={say} />
      <button class="main">{say('Đổi mật khẩu', 'Change')}</button>
      <p class="lead">
        {say('Đổi xong thì đăng nhập lại, ở mọi máy đang mở.', 'Afterwards one signs in again, on every machine that is open.')}
      </p>
    </form>
  </>
)

/** Whoever may look may do this. Tries from inside an open session are counted apart from those at the door. All sessions end, this one too: the next begins with the new password. */
export const ownPassword: Act = {
  path: `${PAGE}/mat-khau`,
  needs: 'read',
  async run(asked, form) {
    const { desk, who } = asked
    // Nobody has signed in: there is no account of one's own.
    if (desk.signIn === null)
      return { to: PAGE, says: asked.say('Không có mật khẩu để đổi.', 'There is no password to change.'), done: false }
    const password = typedTwice(form)
    if (password === null) return told(asked, PAGE, DIFFERENT, DIFFERENT)
    const [place, key] = [`own ${userKey(who.name)}`, userKey(who.name)]
    if ((await desk.signIn.tries.password(place, key)) > 0) return told(asked, PAGE, TOO_OFTEN, TOO_OFTEN)
    const typed = { name: who.name, now: form.text('mat-khau-nay') ?? '', password }
    const refused = await changePassword(desk.store.users, typed, doer(asked))
    if (refused === null) await desk.signIn.tries.forgive(place, key)
    return told(asked, refused === null ? SIGN_IN : PAGE, refused, {
      vi: 'Đã đổi mật khẩu; hãy đăng nhập lại bằng mật khẩu mới.',
      en: 'The password is changed; sign in again with the new one.',
    })
  },
}

const TOO_OFTEN = {
  vi: 'Đã thử quá nhiều lần; hãy đợi 15 phút rồi thử lại.',
  en: 'Too many tries; wait 15 minutes and try again.',
}
