/** Under which names the desk may be called, and whether others than this machine can reach it. */
import { networkInterfaces } from 'node:os'
import { type Call, WrongUse } from '../command.js'
import { flag, textOption } from '../options.js'

export interface Called {
  readonly host: string
  /** As --name tells them, and where it listens at every address those of this machine. */
  readonly names: readonly string[]
  readonly isBehindProxy: boolean
  readonly mustSignIn: boolean
  /** Somebody else's machine speaks to it without encryption. */
  readonly isPlain: boolean
}

/** A gate before it or a name of its own means that others come through, also where it listens to this machine alone. */
export function calledAs(call: Call): Called {
  const host = textOption(call, 'host') ?? '127.0.0.1'
  const [told, isBehindProxy] = [namesTold(call), flag(call, 'behindProxy')]
  const isReached = !isThisMachine(host)
  const names = /^(?:0\.0\.0\.0|::)$/.test(host) ? [...told, ...ownAddresses()] : told
  const mustSignIn = isReached || isBehindProxy || told.length > 0 || flag(call, 'signIn')
  return { host, names, isBehindProxy, mustSignIn, isPlain: isReached && !isBehindProxy }
}

const isThisMachine = (host: string): boolean => /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host)

function namesTold(call: Call): string[] {
  const names = (textOption(call, 'name') ?? '').split(',').map((n) => n.trim().toLowerCase()).filter((n) => n !== '') // prettier-ignore
  const wrong = names.find((n) => !/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/.test(n))
  if (wrong !== undefined) throw new WrongUse(call.say.serve.notAName(wrong))
  return names
}

/** An address is no name that somebody else could point here: it may be called by. */
const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
