/**
 * Brings text to the one form that everything after `parse` sees: NFC, plain spaces, no invisible signs, Ð (Eth) as Đ.
 * Applied once, before offsets exist. Words are not changed: hoà stays hoà (fold makes hoà/hòa one case).
 */
const ETH: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' }
// soft hyphen, zero-width signs, bidi controls, BOM
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v\f]/g
// C0/C1 controls but line feed
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g

export function normalise(raw: string): string {
  return raw
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(/[ÐðƉɖ]/g, (c) => ETH[c] ?? c)
}
