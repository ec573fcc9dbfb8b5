/** A new password, typed twice. */
import { LEAST } from '../../pipeline/users/passwords.js'

export const TwicePassword = ({ say }: { readonly say: (vi: string, en: string) => string }) => (
  <>
    <label>
      {say(`Mật khẩu mới (ít nhất ${LEAST} ký tự)`, `New password (at least ${LEAST} signs)`)}
      <input type="password" name="mat-khau" autocomplete="new-password" minlength={LEAST} maxlength={200} required />
    </label>
    <label>
      {say('Gõ lại mật khẩu mới', 'New password again')}
      <input type="password" name="mat-khau-lai" autocomplete="new-password" minlength={LEAST} maxlength={200} required />
    </label>
  </>
)
