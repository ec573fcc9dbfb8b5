/** Cuts RTF (Rich Text Format 1.9.1) into its tokens; iterative, so that no nesting and no length can hurt. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** \name or \nameN; `star` is \*. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** Bytes of text, each as the Latin-1 sign of its value. */
  | { readonly kind: 'text'; readonly bytes: string }

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?/y
const PLAIN = /[^\\{}\r\n]+/y
const HEX = /'([0-9a-fA-F]{2})/y

/** `rtf` holds one byte a sign (Latin-1). */
export function* tokens(rtf: string): Generator<Token> {
  let at = 0
  while (at < rtf.length) {
    const sign = rtf[at] ?? ''
    if (sign === '\\') {
      const { token, next } = control(rtf, at + 1)
      if (token !== null) yield token
      at = next
    } else if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' }
      at++
    } else if (sign === '\r' || sign === '\n') at++
    else {
      PLAIN.lastIndex = at
      const bytes = PLAIN.exec(rtf)?.[0] ?? sign
      yield { kind: 'text', bytes }
      at += bytes.length
    }
  }
}

/** What follows a backslash at `at`. */
function control(rtf: string, at: number): { readonly token: Token | null; readonly next: number } {
  WORD.lastIndex = at
  const word = WORD.exec(rtf)
  if (word !== null) {
    const name = word[1] ?? ''
    const value = word[2] === undefined ? null : Number(word[2])
    // Raw bytes of a picture or object: passed over.
    if (name === 'bin') return { token: null, next: at + word[0].length + Math.max(0, value ?? 0) }
    return { token: { kind: 'word', name, value }, next: at + word[0].length }
  }
  HEX.lastIndex = at
  const hex = HEX.exec(rtf)?.[1]
  if (hex !== undefined) return { token: { kind: 'text', bytes: String.fromCharCode(parseInt(hex, 16)) }, next: at + 3 }
  return { token: symbol(rtf[at] ?? ''), next: at + 1 }
}

function symbol(sign: string): Token | null {
  if (sign === '\r' || sign === '\n') return { kind: 'word', name: 'par', value: null }
  if (sign === '\\' || sign === '{' || sign === '}') return { kind: 'text', bytes: sign }
  const name = SYMBOLS[sign]
  return name === undefined ? null : { kind: 'word', name, value: null }
}

const SYMBOLS: Readonly<Record<string, string>> = { '*': 'star', '~': 'nbsp', '-': 'softhyphen', _: 'hardhyphen' }
