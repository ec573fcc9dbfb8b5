/** Unicode to the old codes, by the tables turned round: for tests only. */
import { TCVN3 } from '../../../src/text/legacy-encoding/tcvn3.js'
import { VNI } from '../../../src/text/legacy-encoding/vni.js'

const turned = (table: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...table].map(([shown, meant]) => [meant, shown]))
const tcvn3 = turned(TCVN3)
const vni = turned(VNI)

/** As typed in .VnTime: capitals with tones, which the code has not, become small. */
export const asTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('')

export const asVni = (text: string): string => [...text.normalize('NFC')].map((letter) => vni.get(letter) ?? letter).join('')
