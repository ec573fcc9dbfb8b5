/**
 * The header of a letter in edXML (QCVN 102:2016/BTTTT), for systems that take a register over: the fields that senders leave empty (place, type, competence, due
 * date, places, what it answers) as the letter tells them. What nobody tells is left out: no code of an office, no "N/A", no day of our own making. Readers look for
 * the prefix `edXML:` by its letters, so it is always there.
 */
import { isFullDay, type Edtf } from '../../model/calendar.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { RegisterEntry, ToldColumns } from '../../model/register.js'
import { printedNumber } from '../../text/letter-number.js'

export interface EdxmlLetter {
  readonly entry: Pick<RegisterEntry, 'due'>
  readonly shown: ToldColumns
  /** null = a paper without a file, or a letter that is held no more. */
  readonly record: LetterRecord | null
  /** 1 = a legal norm, 2 = administrative; null where its kind is neither. */
  readonly kind: 1 | 2 | null
}

const NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016'

export function edxmlOf(letter: EdxmlLetter): string {
  const header = element('MessageHeader', fields(letter))
  return `<?xml version="1.0" encoding="utf-8"?>
<edXML xmlns="${NAMESPACE}"><edXML:edXMLEnvelope xmlns:edXML="${NAMESPACE}">${element('edXMLHeader', [header])}</edXML:edXMLEnvelope></edXML>
`
}

/** In the order of the standard (1.1 From … 1.13 SteeringType). */
function fields({ entry, shown, record, kind }: EdxmlLetter): string[] {
  const { ordinal, symbol } = numberIn(shown.number, record)
  return [
    group('From', [text('OrganizationInCharge', record?.issuerParent), text('OrganName', shown.author)]),
    ...(record?.addressees ?? []).map((name) => group('To', [text('OrganName', name)])),
    group('Code', [text('CodeNumber', ordinal), text('CodeNotation', symbol)]),
    group('PromulgationInfo', [text('Place', record?.place), text('PromulgationDate', day(shown.date))]),
    group('DocumentType', [text('Type', kind), text('TypeName', record?.type)]),
    text('Subject', subjectIn(shown, record)),
    group('SignerInfo', [
      text('Competence', record?.signer?.authority),
      text('Position', record?.signer?.title),
      text('FullName', record?.signer?.name),
    ]),
    text('DueDate', day(entry.due)),
    group(
      'ToPlaces',
      (record?.copies ?? []).map((place) => text('Place', place)),
    ),
    group('OtherInfo', [
      text('Priority', PRIORITY[record?.marks.urgency?.toUpperCase() ?? ''] ?? null),
      text('PageAmount', pagesOf(record)),
    ]),
    ...(record?.citations ?? []).filter((c) => c.relation === 'replies').map((c) => group('ResponseFor', [text('Code', c.number), text('PromulgationDate', day(c.date))])), // prettier-ignore
  ]
}

/** As letters print them; no mark is no "0". */
const PRIORITY: Readonly<Record<string, number>> = { KHẨN: 1, 'THƯỢNG KHẨN': 2, 'HỎA TỐC': 3, 'HOẢ TỐC': 3 }

const pagesOf = (record: LetterRecord | null): number | null => {
  const part = record?.source.part
  return part ? part.to - part.from + 1 : (record?.source.pages ?? null)
}

/** What the clerk wrote over it is divided at its first sign. */
function numberIn(shown: string | null, record: LetterRecord | null): { readonly ordinal: string | null; readonly symbol: string | null } {
  const own = record?.number ?? null
  if (own !== null && (shown === null || shown === printedNumber(own))) return own
  const [, ordinal = null, symbol = null] = /^\s*(\d+\w?)\s*[/-]\s*(.+?)\s*$/su.exec(shown ?? '') ?? []
  return { ordinal, symbol: ordinal === null ? shown : symbol }
}

/** Without the name of its type, which has a field of its own. */
function subjectIn({ typeAndSubject }: ToldColumns, record: LetterRecord | null): string | null {
  const type = record?.type
  return type != null && typeAndSubject?.startsWith(`${type}: `)
    ? typeAndSubject.slice(type.length + 2)
    : typeAndSubject === type
      ? null
      : typeAndSubject
}

/** "2026/04/03"; a month or a year is no day. */
const day = (date: Edtf | null): string | null => (date !== null && isFullDay(date) ? date.replaceAll('-', '/') : null)

const element = (name: string, inside: readonly string[]): string => `<edXML:${name}>${inside.join('')}</edXML:${name}>`
const group = (name: string, inside: readonly string[]): string => (inside.every((one) => one === '') ? '' : element(name, inside))
const text = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? '' : element(name, [escaped(String(value))])

/** Signs that no XML may hold stand as U+FFFD. */
const escaped = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
