/** Addresses of signing in and out. */

export const SIGN_IN = '/dang-nhap'
export const SIGN_OUT = '/dang-xuat'

/** Every answer 401 names a way to sign in (RFC 9110); browsers know none of this name and ask nothing themselves. */
export const CHALLENGE = 'Congvan realm="congvan"'

/** With the way back to the page that was asked for. */
export function signInPath(url: string): string {
  const { pathname, search } = new URL(url)
  const back = pathname + search
  return back === '/' ? SIGN_IN : `${SIGN_IN}?${new URLSearchParams({ ve: back }).toString()}`
}
