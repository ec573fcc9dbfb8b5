/** Opens an address of ours in the browser of whoever sits here. No shell is asked: the address is one argument. */
import { spawn } from 'node:child_process'

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...before: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** False: there is nothing here that opens browsers. Whatever the browser does later is its own business. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open']
  return new Promise((opened) => {
    const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true })
    child.once('error', () => opened(false)).once('spawn', () => opened(true))
    child.unref()
  })
}
