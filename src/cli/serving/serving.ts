/** The desk over a store and a watched folder, from the opening of its port until somebody asks it to end. */
import { userInfo } from 'node:os'
import type { Day } from '../../model/calendar.js'
import type { Store } from '../../store/store.js'
import type { Desk } from '../../web/desk.js'
import { signInRules } from '../../web/security/sign-in-rules.js'
import { type Opened, openDesk } from '../../web/serve.js'
import { wakeUpCalls } from '../bell.js'
import { type Call, WrongUse } from '../command.js'
import { askInQuietMoments } from '../../pipeline/questions/in-quiet-moments.js'
import { reason } from '../../pipeline/words/reason.js'
import { DEFAULT_STORE, storeAddress, storeShown, troubleIn } from '../open-store.js'
import { limitsOf } from '../reading-options.js'
import { flag, today } from '../options.js'
import { version } from '../version.js'
import { openBrowser } from './browser.js'
import { openInbox } from './inbox.js'
import type { Called } from './names.js'

export interface Serving {
  readonly store: Store
  /** As `madeFolder` gave it. */
  readonly folder: string
  /** Where it listens, and under which names others call it. */
  readonly called: Called
  /** The first that is free. */
  readonly ports: readonly number[]
  /** The day of the sample letters; null = today. */
  readonly sampleDay: Day | null
  /** Told that it is open. Gives true when that is all that was wanted. */
  readonly onOpen?: (address: string) => Promise<boolean>
}

/** Ends when somebody asks (Ctrl+C, SIGTERM), after the file at hand. The port is opened first: where it cannot be had, no file is touched. */
export async function serveDesk(call: Call, { store, folder, called, ports, sampleDay, onOpen }: Serving): Promise<void> {
  const talks = !flag(call, 'quiet')
  const bell = await wakeUpCalls(folder, false, () => void (talks && call.terminal.err(call.say.serve.ending)))
  try {
    const { inbox, watch } = await openInbox(call, folder, store, bell)
    const desk: Desk = {
      ...{ store, inbox, lang: call.lang, now: call.terminal.now, isSample: sampleDay !== null, version: version() },
      ...{ sitter: sitter(), hosts: called.names, signIn: called.mustSignIn ? signInRules(called.isBehindProxy) : null },
      ...{ limits: limitsOf(call), ...(storeAddress(call) === DEFAULT_STORE ? {} : { place: storeShown(call) }) },
      day: () => sampleDay ?? today(call),
    }
    const opened = await openAtFirst(call, desk, called.host, ports)
    const noMoreQuestions = askInQuietMoments(store)
    try {
      call.terminal.out(`${call.say.serve.opened(opened.address, inbox.folder)}\n`)
      if (flag(call, 'open') && !(await openBrowser(opened.address))) call.terminal.err(call.say.serve.noBrowser(opened.address))
      if (await onOpen?.(opened.address)) bell.stop()
      await watch()
    } finally {
      await opened.close()
      await noMoreQuestions()
    }
  } finally {
    await bell.close()
  }
  if (talks) call.terminal.err(call.say.serve.ends)
}

async function openAtFirst(call: Call, desk: Desk, host: string, ports: readonly number[]): Promise<Opened> {
  const [port = 0, ...others] = ports
  try {
    return await openDesk(desk, { host, port })
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (isTaken && others.length > 0) return openAtFirst(call, desk, host, others)
    throw new WrongUse(call.say.serve.notOpened(`${host}:${port}`, isTaken ? troubleIn(call.say, error) : reason(error)))
  }
}

function sitter(): string {
  try {
    return userInfo().username
  } catch {
    return 'congvan'
  }
}
