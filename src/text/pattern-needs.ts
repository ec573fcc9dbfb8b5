/**
 * What a text must hold for a pattern to match it: words of which at least one stands in every match ("trong", or "het" | "cuoi" | "/").
 * Found by reading the pattern's source once; a part that is not understood asks for nothing, so the answer errs towards too little.
 * null = nothing is sure: the pattern must be tried on every text. Patterns are as wording`…` makes them: no flag i, no back references.
 */

/** Of these at least one. */
type Need = readonly string[] | null

/** More words than this would be found everywhere. */
const MOST = 48

export function needsOf({ source, flags }: RegExp): Need {
  return flags.includes('i') ? null : new Reader(source).alternatives()
}

const QUANTIFIER = /(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/y
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y

class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  /** Up to the group's end: every branch must ask for something. */
  alternatives(): Need {
    const branches = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      branches.push(this.sequence())
    }
    const all = branches.flatMap((need) => need ?? [])
    return branches.includes(null) || new Set(all).size > MOST ? null : [...new Set(all)]
  }

  /** Of the parts of a sequence the one that tells most. */
  private sequence(): Need {
    let best: Need = null
    let run = ''
    const take = (need: Need): void => {
      if (need !== null && telling(need) > telling(best)) best = need
    }
    const endRun = (): void => {
      if (run !== '') take([run])
      run = ''
    }
    for (;;) {
      const sign = this.source[this.at]
      if (sign === undefined || sign === '|' || sign === ')') break
      const part = this.part(sign)
      const least = this.quantifier()
      if (typeof part === 'string' && least === null) run += part
      else {
        // "ab?": b may be missing, "ab+" goes on unknown: the run ends before or behind it.
        if (typeof part === 'string' && least !== 0) run += part
        endRun()
        if (typeof part !== 'string' && least !== 0) take(part)
      }
    }
    endRun()
    return best
  }

  /** One sign as text; for a group what it asks for; null for classes, escapes of classes, anchors. */
  private part(sign: string): string | Need {
    if (sign === '(') return this.group()
    this.at++
    if (sign === '[') return this.skipClass()
    if (sign === '\\') return this.escape()
    return '^$.'.includes(sign) || sign.charCodeAt(0) >= 128 ? null : sign
  }

  private group(): Need {
    OPENING.lastIndex = this.at
    const opening = OPENING.exec(this.source)?.[0] ?? '('
    this.at += opening.length
    const inner = this.alternatives()
    this.at++
    // What is looked at before or behind may lie outside the match.
    return /^\(\?<?[=!]/.test(opening) ? null : inner
  }

  private skipClass(): null {
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1
    this.at++
    return null
  }

  private escape(): string | null {
    const sign = this.source[this.at] ?? ''
    this.at++
    if ((sign === 'p' || sign === 'P' || sign === 'u' || sign === 'k') && '{<'.includes(this.source[this.at] ?? ' ')) {
      while (this.at < this.source.length && !'}>'.includes(this.source[this.at] ?? '')) this.at++
      this.at++
    }
    return /[a-zA-Z\d]/.test(sign) ? null : sign
  }

  /** The least number of times: null without a quantifier. */
  private quantifier(): number | null {
    QUANTIFIER.lastIndex = this.at
    const m = QUANTIFIER.exec(this.source)
    if (!m) return null
    this.at += m[0].length
    return m[1] === undefined ? (m[0].startsWith('+') ? 1 : 0) : Number(m[1])
  }
}

/** Rare things tell most: long words, few of them. */
function telling(need: Need): number {
  if (need === null || need.length === 0) return 0
  return Math.min(6, ...need.map((word) => word.length)) * 20 - Math.min(19, need.length)
}
