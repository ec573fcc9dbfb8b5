/** One thing in two spellings, in one letter or in several: noticed, never corrected. */
export interface Spelling {
  readonly kind: 'spelling/signer'
  readonly about: string
  /** The office whose people are meant, as the first letter prints it. */
  readonly office: string | null
  /** Files, by name. */
  readonly letters: readonly string[]
  /** In Vietnamese, with both spellings. */
  readonly says: string
  readonly places: readonly { readonly file: string; readonly page: number; readonly quote: string }[]
}
