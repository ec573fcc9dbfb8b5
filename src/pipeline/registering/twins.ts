/** Numbers of the register that a letter may have already: under another copy, as the draft of the signed one, or by number, day and issuer. */
import { bounds, type Edtf } from '../../model/calendar.js'
import type { LetterRow } from '../../model/ledger.js'
import type { LetterFacts, Sameness } from '../../model/letter-facts.js'
import type { RegisterEntry } from '../../model/register.js'
import { bodyOf, mayBeOne } from '../../reconcile/letters/body.js'
import { shownColumns, toldBy } from '../../report/register/columns.js'
import type { ReportView, Words } from '../../report/report.js'
import { showDay } from '../../report/show.js'
import type { Register } from '../../store/register.js'
import { fold } from '../../text/fold.js'
import { numberKey } from '../../text/letter-number.js'

export interface Twin {
  readonly entry: RegisterEntry
  /** same-number: another letter held, or a paper; rendition, draft: the texts tell. */
  readonly how: Sameness | 'same-number'
  readonly says: Words
}

type Sources = { readonly view: Pick<ReportView, 'lettersById' | 'registeredAs'>; readonly register: Pick<Register, 'numbered'> }

export async function twinsOf(letter: LetterRow, facts: LetterFacts | null, { view, register }: Sources): Promise<Twin[]> {
  const same = facts?.sameAs ?? []
  const given = await view.registeredAs(same.map(({ id }) => id))
  const byText = same.flatMap(({ id, how }) => {
    const entry = given.get(id)
    return entry ? [{ entry, how }] : []
  })
  const numbered =
    letter.number === null
      ? []
      : (await register.numbered(numberKey(letter.number))).filter((e) => !e.cancelled && !e.letters.includes(letter.id))
  const byNumber = numbered.filter((e) => !byText.some((t) => isOne(t.entry, e))).map((entry) => ({ entry, how: 'same-number' as const }))
  const held = new Map((await view.lettersById([...byText, ...byNumber].flatMap(({ entry }) => entry.letters.slice(0, 1)))).map((l) => [l.id, l])) // prettier-ignore
  const other = (entry: RegisterEntry): LetterRow | null => held.get(entry.letters[0] ?? '') ?? null
  return [...byText, ...byNumber.filter(({ entry }) => mayBeSame(letter, shownColumns(entry, other(entry))))]
    .filter((twin, i, all) => all.findIndex((t) => isOne(t.entry, twin.entry)) === i)
    .map(({ entry, how }) => ({ entry, how, says: saysOf(letter, { entry, how }, other(entry)) }))
}

const isOne = (a: RegisterEntry, b: RegisterEntry): boolean => a.year === b.year && a.no === b.no

/** Numbers come again every year and in every office. */
function mayBeSame(letter: LetterRow, other: { readonly author: string | null; readonly date: string | null }): boolean {
  const one = letter.issuer === null || other.author === null || mayBeOne(bodyOf(letter.issuer), bodyOf(other.author))
  return one && (letter.date === null || other.date === null || yearOf(letter.date) === yearOf(other.date))
}

const yearOf = (date: Edtf): string => date.slice(0, 4)

const HOW: Readonly<Record<Twin['how'], Words>> = {
  rendition: { vi: 'cùng văn bản này, một bản khác', en: 'another copy of this letter' },
  draft: { vi: 'bản dự thảo hoặc bản ký của văn bản này', en: 'the draft or the signed letter of this one' },
  'same-number': { vi: 'văn bản cùng số, ký hiệu và cơ quan', en: 'a letter of the same number and issuer' },
}

function saysOf(letter: LetterRow, { entry, how }: Pick<Twin, 'entry' | 'how'>, other: LetterRow | null): Words {
  const differs = differences(letter, entry, other)
  const name = `${entry.no}/${entry.year}`
  const on = showDay(entry.arrivedOn) ?? ''
  return {
    vi: `Số đến ${name} (ngày đến ${on}) đã ghi ${HOW[how].vi}${differs.length === 0 ? '; các cột giống nhau' : `; khác: ${differs.map((x) => x.vi).join('; ')}`}.`,
    en: `No. ${name} (arrived ${on}) is ${HOW[how].en}${differs.length === 0 ? '; all columns agree' : `; other: ${differs.map((x) => x.en).join('; ')}`}.`,
  }
}

function differences(letter: LetterRow, entry: RegisterEntry, other: LetterRow | null): Words[] {
  const [now, then] = [toldBy(letter), shownColumns(entry, other)]
  const shown = (value: string | null): string => value ?? '–'
  const told = [
    sameDay(now.date, then.date) ? null : { vi: `ngày ${shown(showDay(then.date))} ≠ ${shown(showDay(now.date))}`, en: `date ${shown(showDay(then.date))} ≠ ${shown(showDay(now.date))}` }, // prettier-ignore
    same(now.number, then.number) ? null : { vi: `số ${shown(then.number)} ≠ ${shown(now.number)}`, en: `number ${shown(then.number)} ≠ ${shown(now.number)}` }, // prettier-ignore
    same(now.author, then.author) ? null : { vi: 'tên cơ quan', en: 'issuer' },
    same(now.typeAndSubject, then.typeAndSubject) ? null : { vi: 'trích yếu', en: 'subject' },
    other === null || other.head.marks.draft === letter.head.marks.draft ? null : letter.head.marks.draft ? { vi: 'bản này là dự thảo', en: 'this is a draft' } : { vi: 'bản đã ghi là dự thảo', en: 'that was a draft' }, // prettier-ignore
    other === null || other.head.marks.copyOf === letter.head.marks.copyOf ? null : { vi: 'bản sao và bản chính', en: 'copy and original' },
  ]
  return told.filter((t) => t !== null)
}

const same = (a: string | null, b: string | null): boolean => plain(a) === plain(b)
const plain = (text: string | null): string => fold((text ?? '').normalize('NFC')).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() // prettier-ignore

const sameDay = (a: Edtf | null, b: Edtf | null): boolean =>
  a === b || (a !== null && b !== null && bounds(a).first <= bounds(b).last && bounds(b).first <= bounds(a).last)
