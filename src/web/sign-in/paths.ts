/** Addresses of signing in and out. */

export const SIGN_IN = '/dang-nhap'
export const SIGN_OUT = '/dang-xuat'

/** With the way back to the page that was asked for. */
export function signInPath(url: string): string {
  const { pathname, search } = new URL(url)
  const back = pathname + search
  return back === '/' ? SIGN_IN : `${SIGN_IN}?${new URLSearchParams({ ve: back }).toString()}`
}
