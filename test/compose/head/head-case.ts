/** Letters of our own, each with what its head must read as. A field that is left out is not looked at. */
import type { LetterRecord } from '../../../src/model/letter-record.js'

export type Wanted = Partial<
  Pick<LetterRecord, 'form' | 'type' | 'issuer' | 'issuerParent' | 'place' | 'date' | 'subject' | 'addressees' | 'copies' | 'signer'>
> & {
  readonly ordinal?: string | null
  readonly symbol?: string | null
  readonly missing?: Readonly<Record<string, string>>
  readonly problems?: readonly string[]
  readonly marks?: Partial<LetterRecord['marks']>
}

export interface HeadCase {
  readonly name: string
  readonly text: string
  readonly want: Wanted
}

/** State's name and motto, as the right box prints them. */
export const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
