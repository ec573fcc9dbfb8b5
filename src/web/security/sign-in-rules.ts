/** How people sign in: how often one may try, how long a session lasts, whose word about an address is taken. */
import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const [MINUTE, HOUR] = [60, 3600]

/** A session ends so many seconds after it began, and when nothing was asked for so long. One working day; a long meeting. */
export const LASTS = 12 * HOUR
export const IDLE = 2 * HOUR

/** Limits live in memory: they need not outlast the desk, and nothing of those who only try is written down. */
export interface SignIn {
  readonly tries: Tries
  /** A gate (nginx, Caddy) stands before the desk and tells in X-Forwarded-For and -Proto who calls and how. Without one these are anybody's words. */
  readonly isBehindProxy: boolean
}

/** Each gives the seconds to wait; 0: go on. */
export interface Tries {
  /** Any request from an address. */
  readonly request: (address: string) => Promise<number>
  /** Before a password is looked at. */
  readonly password: (address: string, user: string) => Promise<number>
  /** It was the right one. */
  readonly forgive: (address: string, user: string) => Promise<void>
}

/**
 * Someone who mistypes has eight tries in a quarter of an hour. One address has more, for many may sit behind it; one name, tried from many addresses, has
 * enough left that its owner is not easily locked out from elsewhere, and too few to guess by.
 */
const [OF_PAIR, OF_ADDRESS, OF_NAME] = [
  { points: 8, duration: 15 * MINUTE },
  { points: 40, duration: 15 * MINUTE },
  { points: 60, duration: HOUR },
]
const OF_REQUESTS = { points: 1500, duration: MINUTE }

export const signInRules = (isBehindProxy: boolean): SignIn => ({ isBehindProxy, tries: newTries() })

function newTries(): Tries {
  const [pairs, addresses] = [new RateLimiterMemory(OF_PAIR), new RateLimiterMemory(OF_ADDRESS)]
  const [names, requests] = [new RateLimiterMemory(OF_NAME), new RateLimiterMemory(OF_REQUESTS)]
  return {
    request: (address) => waits(requests, netOf(address)),
    async password(address, user) {
      const [net, name] = [netOf(address), keyOf(user)]
      return (await waits(addresses, net)) || (await waits(pairs, `${net} ${name}`)) || (await waits(names, name))
    },
    async forgive(address, user) {
      const [net, name] = [netOf(address), keyOf(user)]
      await Promise.all([pairs.delete(`${net} ${name}`), addresses.reward(net), names.reward(name)])
    },
  }
}

async function waits(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}

/** Names of any length are counted by a key of one length. */
const keyOf = (user: string): string => createHash('sha256').update(user).digest('base64url')

/** One caller of IPv6 has a whole network of 64 bits to call from. */
export function netOf(address: string): string {
  const four = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (four !== undefined || !address.includes(':')) return four ?? address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...zeros, ...last].slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':') // prettier-ignore
}
