/** Addresses of questions: they can be sent to somebody else. */

export interface QuestionAt {
  readonly letter: string
  readonly pointer: string
  /** Going on within this letter alone. */
  readonly within: boolean
  /** The word said last: Esc takes it back. */
  readonly said?: SaidLast | null
  /** What was typed and could not be. */
  readonly typed?: string | null
}

export interface SaidLast {
  readonly letter: string
  readonly word: string
}

export function questionPath({ letter, pointer, within, said = null, typed = null }: QuestionAt): string {
  const query = new URLSearchParams({ 'van-ban': letter, o: pointer })
  if (within) query.set('trong', 'van-ban')
  if (said !== null) query.set('xong', `${said.letter.replace('#', '~')}.${said.word}`)
  if (typed !== null) query.set('thu', typed)
  return `/xem-lai?${query.toString()}`
}

export function saidLastIn(told: string | null): SaidLast | null {
  const [letter = '', word = ''] = told?.split('.') ?? []
  return /^[0-9a-f]{64}$/.test(word) ? { letter: letter.replace('~', '#'), word } : null
}
