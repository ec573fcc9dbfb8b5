/** Number and symbol of the letter itself: "15/QĐ-UBND", "51/2025/QĐ-TTg", "215-KL/HU", and the blanks of a letter not yet issued. */
import { piece, wording } from '../../text/wording.js'
import { defineRule, type Match } from '../rule.js'

/** Dots, strokes, one long stroke before the slash. A run of strokes is taken whole, or there would be 2^n ways to take it. */
const BLANK = String.raw`(?:[\s.…_·*]|(?<!-)-{2,}(?!-)|[-–—](?=\s{0,9}/)){0,150}`
const DIGITS = String.raw`\d{1,6}(?:\.\d{1,3})?[a-z]?`
const WORD = String.raw`[a-z0-9&]+(?:\.[a-z0-9]+)*`
const SYMBOL = String.raw`[a-z]${piece`[a-z0-9&]*(?:\.[a-z0-9]+)*`}(?:\s*[-/&]\s*${WORD})*`

/** Blanks of any kind gone, one kind of hyphen. */
export const bareSymbol = (printed: string): string => printed.replace(/\s+/g, '').replace(/[\u2010-\u2015\u2212]/g, '-')

/** "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 15/QĐ-UBND", "V/v thực hiện Công văn số …": another document's number inside a line of the head. */
const isCited = (m: Match): boolean => /\p{L}/u.test(m.before(200)) && !/^\p{L}+\s*:/u.test(m.printed)

const ordinalOf = (m: Match): string | null => m.groups['ordinal'] ?? null

/** The number as printed after "Số:", its blanks included where they are drawn ("____/TB-SNN"). */
const rawOf = (m: Match): string =>
  m.printed
    .replace(/^\p{L}+\s*[:.]?\s*/u, '')
    .replace(/\s+/g, ' ')
    .trim()

export const stateNumber = defineRule({
  kind: 'letter-number',
  name: 'head/number-state',
  parts: ['letterhead'],
  pattern: wording`số\s*[:.]?${BLANK}(?<ordinal>${DIGITS})?${BLANK}/[\s.]*(?:(?<year>\d{4})\s*/\s*)?(?<symbol>${SYMBOL})`,
  confidence: 0.97,
  examples: [
    { text: 'Số: 87/KH-UBND', finds: 'Số: 87/KH-UBND', value: { raw: '87/KH-UBND', ordinal: '87', symbol: 'KH-UBND' } },
    { text: 'Số: /SXD-QLN', finds: 'Số: /SXD-QLN', value: { raw: '/SXD-QLN', ordinal: null, symbol: 'SXD-QLN' } },
    { text: 'Số: ..…../TTr-SYT', finds: 'Số: ..…../TTr-SYT', value: { raw: '..…../TTr-SYT', ordinal: null, symbol: 'TTr-SYT' } },
    { text: 'Số: ..../.SXD-QLN', finds: 'Số: ..../.SXD-QLN', value: { raw: '..../.SXD-QLN', ordinal: null, symbol: 'SXD-QLN' } },
    { text: 'Số: — /SXD-QLN', finds: 'Số: — /SXD-QLN', value: { raw: '— /SXD-QLN', ordinal: null, symbol: 'SXD-QLN' } },
    { text: 'Số: 19/2024/QĐ-UBND', finds: 'Số: 19/2024/QĐ-UBND', value: { raw: '19/2024/QĐ-UBND', ordinal: '19', symbol: 'QĐ-UBND' } },
    {
      text: 'Số: 1205 /SGD&ĐT - GDTrH',
      finds: 'Số: 1205 /SGD&ĐT - GDTrH',
      value: { raw: '1205 /SGD&ĐT - GDTrH', ordinal: '1205', symbol: 'SGD&ĐT-GDTrH' },
    },
    { text: 'Số: 31/2024/QH15', finds: 'Số: 31/2024/QH15', value: { raw: '31/2024/QH15', ordinal: '31', symbol: 'QH15' } },
    { text: 'Số: 44a/QĐ-UBND.HC', finds: 'Số: 44a/QĐ-UBND.HC', value: { raw: '44a/QĐ-UBND.HC', ordinal: '44a', symbol: 'QĐ-UBND.HC' } },
  ],
  counterExamples: [
    { text: 'Số: 412', because: 'no symbol: an arrival stamp' },
    { text: 'Số 16-CV/HU', because: 'Party form has its own rule' },
    { text: 'Hồ sơ số 5', because: 'no slash' },
    { text: 'TỔ CÔNG TÁC THEO QUYẾT ĐỊNH SỐ 88/QĐ-UBND', because: "another document's, inside a body's name" },
  ],
  read: (m) => (isCited(m) ? null : { value: { raw: rawOf(m), ordinal: ordinalOf(m), symbol: bareSymbol(m.groups['symbol'] ?? '') } }),
})

export const partyNumber = defineRule({
  kind: 'letter-number',
  name: 'head/number-party',
  parts: ['letterhead'],
  pattern: wording`số\s*[:.]?${BLANK}(?<ordinal>${DIGITS})?${BLANK}-\s*(?<symbol>[a-z]{1,8}\s*/\s*${WORD}(?:\s*-\s*${WORD})*)`,
  confidence: 0.97,
  examples: [
    { text: 'Số 41-NQ/HU', finds: 'Số 41-NQ/HU', value: { raw: '41-NQ/HU', ordinal: '41', symbol: 'NQ/HU' } },
    { text: 'Số: 118 - CV/BTGTU', finds: 'Số: 118 - CV/BTGTU', value: { raw: '118 - CV/BTGTU', ordinal: '118', symbol: 'CV/BTGTU' } },
    { text: 'Số -TB/ĐU', finds: 'Số -TB/ĐU', value: { raw: '-TB/ĐU', ordinal: null, symbol: 'TB/ĐU' } },
    { text: 'Số 20-KH/TĐTN-VP', finds: 'Số 20-KH/TĐTN-VP', value: { raw: '20-KH/TĐTN-VP', ordinal: '20', symbol: 'KH/TĐTN-VP' } },
  ],
  counterExamples: [
    { text: 'Số: 87/KH-UBND', because: 'State form' },
    { text: 'Số 10 - 14', because: 'a range' },
  ],
  read: (m) => (isCited(m) ? null : { value: { raw: rawOf(m), ordinal: ordinalOf(m), symbol: bareSymbol(m.groups['symbol'] ?? '') } }),
})

/** Recognition takes the slash behind a dotted blank for one more dot: the symbol is there, the number blank, and both are doubted. */
export const dottedNumber = defineRule({
  kind: 'letter-number',
  name: 'head/number-dotted',
  parts: ['letterhead'],
  pattern: wording`số\s*[:.]?\s*(?:[.…_]\s*){3,}(?<symbol>${SYMBOL})$`,
  confidence: 0.7,
  examples: [
    { text: 'Số:........SXD-QLN', finds: 'Số:........SXD-QLN', value: { raw: '........SXD-QLN', ordinal: null, symbol: 'SXD-QLN' } },
    { text: 'Số: ….... UBND', finds: 'Số: ….... UBND', value: { raw: '….... UBND', ordinal: null, symbol: 'UBND' } },
  ],
  counterExamples: [
    { text: 'Số: ..…../TTr-SYT', because: 'a slash: the State form' },
    { text: 'Số: ......... ngày', because: 'small letters: no symbol' },
    { text: 'Số: SXD-QLN', because: 'no blank drawn' },
  ],
  read: (m) => {
    const symbol = m.groups['symbol'] ?? ''
    return /^\p{Lu}{2}/u.test(symbol) ? { value: { raw: rawOf(m), ordinal: null, symbol: bareSymbol(symbol) } } : null
  },
})

/** Recognition loses "Số:" beside a blank: a symbol that stands alone on its line, behind a slash, is the letter's. Doubted. */
export const loneSymbol = defineRule({
  kind: 'letter-number',
  name: 'head/number-lone-symbol',
  parts: ['letterhead'],
  pattern: wording`(?<![^\n])${BLANK}/\s*(?<symbol>[a-z]{2,8}(?:&[a-z]{2,8})?-[a-z]{2,8})(?![^\n])`,
  confidence: 0.6,
  examples: [
    { text: '/SXD-QLN', finds: '/SXD-QLN', value: { raw: '/SXD-QLN', ordinal: null, symbol: 'SXD-QLN' } },
    { text: '…… /VPĐP-TH', finds: '…… /VPĐP-TH', value: { raw: '…… /VPĐP-TH', ordinal: null, symbol: 'VPĐP-TH' } },
  ],
  counterExamples: [
    { text: 'Số: 14/SXD-QLN', because: 'whole: the State form' },
    { text: 'phòng/ban-ngành', because: 'small letters' },
    { text: 'UBND/SXD-QLN', because: 'words before the slash' },
  ],
  read: (m) => {
    const symbol = m.groups['symbol'] ?? ''
    return /^\p{Lu}+(?:&\p{Lu}+)?-\p{Lu}+$/u.test(bareSymbol(symbol))
      ? { value: { raw: m.printed.trim(), ordinal: null, symbol: bareSymbol(symbol) } }
      : null
  },
})
