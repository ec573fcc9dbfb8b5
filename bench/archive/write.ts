/** From a plan to a reading: a short text, and the record of it with every value's place in the text, as extraction would give it. */
import { createHash } from 'node:crypto'
import type { CitationRecord, Evidence, LetterRecord } from '../../src/model/letter-record.js'
import { blankRecord } from '../../src/model/letter-record.js'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import { deadline, document } from '../../test/builders/record.js'
import { type Ask, type Cite, isPlan, type Plan, type Score } from './plan.js'
import { sentencesOf } from './sentences.js'
import { type Commune, marked , PROVINCE_NAME } from './world.js'

export interface Written {
  readonly record: LetterRecord
  readonly document: ParsedDocument
}

/** Sentences under way, and where in them values stand. */
class Page {
  text = ''
  readonly evidence: Record<string, Evidence[]> = {}

  say(words: string): void {
    this.text += `${words}\n`
  }

  /** The value under the pointer stands in what is said next. */
  prove(pointer: string, words: string, quote: string, rule: string): void {
    const start = this.text.length + Math.max(0, words.indexOf(quote))
    const end = start + quote.length
    this.evidence[pointer] = [{ page: 1, start, end, quote, boxes: [], rule, confidence: 0.95, assumed: [] }]
  }
}

const printed = (day: string): string => day.split('-').reverse().join('/')

/** "12/KH-UBND". */
const numberOf = ({ ordinal, symbol }: Plan): string => `${ordinal ?? ''}/${symbol}`

export function written(plan: Plan, at: number): Written {
  const page = new Page()
  const file = `${plan.twin && !plan.draft ? 'quét ' : ''}${plan.ordinal ?? 'dự thảo'} ${plan.symbol} ${at % 9973}.pdf`
  const head = headOf(page, plan)
  const citations = plan.cites.map((c, i) => citationIn(page, c, i))
  for (const sentence of sentencesOf(plan)) page.say(sentence)
  const criteria = plan.scores.map((s, i) => criteriaIn(page, s, i))
  const standings = standingsIn(page, plan)
  const deadlines = plan.asks.map((a, i) => deadlineIn(page, a, i))
  const fulfilments = plan.done.map((who) => doneIn(page, who, plan.day))
  page.say(`Nơi nhận: Như trên; Lưu: VT.\n${plan.office.name}`)
  const sha256 = marked(createHash('sha256').update(`${at} ${page.text}`).digest('hex'))
  const source = { sha256, name: file, mediaType: 'application/pdf', bytes: 90_000 + page.text.length, pages: 1, part: null, ocr: null }
  const record: LetterRecord = {
    ...{ ...blankRecord(source, 'letter'), ...head, citations, deadlines, fulfilments, criteria, standings },
    ...{ communes: communesOf(plan), evidence: page.evidence },
  }
  return { record, document: document(page.text, sha256) }
}

function headOf(page: Page, { office, type, subject, day, symbol, ordinal, blank, draft }: Plan): Partial<LetterRecord> {
  const noNumber = blank === 'number' || blank === 'both' || draft
  const noDay = blank === 'day' || blank === 'both'
  const number = noNumber ? `/${symbol}` : `${ordinal ?? ''}/${symbol}`
  const date = noDay ? day.slice(0, 7) : day
  const lines = [
    ...(office.parent === null ? [] : [['/issuerParent', office.parent, office.parent]]),
    ['/issuer', office.name, office.name],
    ['/number', `Số: ${number}`, number],
    ['/date', `${office.place}, ngày ${noDay ? '   tháng ' : ''}${printed(date)}`, printed(date)],
    ['/type', type, type],
    ['/subject', `V/v ${subject}`, subject],
  ]
  for (const [pointer = '', words = '', quote = ''] of lines) {
    page.prove(pointer, words, quote, `head${pointer}`)
    page.say(words)
  }
  return {
    ...{ type, subject, issuer: office.name, issuerParent: office.parent, place: office.place, date },
    number: { raw: number, ordinal: noNumber ? null : String(ordinal), symbol },
    addressees: ['Như trên'],
    signer: { authority: null, title: 'CHỦ TỊCH', name: 'Nguyễn Văn An' },
    marks: { urgency: null, secrecy: null, draft, copyOf: null, arrival: null },
  }
}

const citedOf = ({ of, bare = false }: Cite): { type: string; number: string; date: string; issuer: string | null; subject: string | null } => {
  if (!isPlan(of)) return { ...of, subject: null }
  const issuer = bare ? null : of.office.name
  return { type: of.type, number: numberOf(of), date: of.day, issuer, subject: bare ? null : of.subject }
}

function citationIn(page: Page, cite: Cite, i: number): CitationRecord {
  const { type, number, date, issuer, subject } = citedOf(cite)
  const quote = `${type} số ${number} ngày ${printed(date)}`
  const words = `Căn cứ ${quote}${issuer === null ? '' : ` của ${issuer}`}${subject === null ? '' : ` về ${subject}`};`
  page.prove(`/citations/${i}`, words, quote, 'citation/number')
  page.say(words)
  return { type, number, date, issuer, subject, relation: cite.relation }
}

function criteriaIn(page: Page, { commune, met, unmet, asOf }: Score, i: number): LetterRecord['criteria'][number] {
  const told = unmet.length === 0 ? '' : `, chưa đạt tiêu chí số ${unmet.join(', ')}`
  const words = `- Xã ${commune.name}: đến ngày ${printed(asOf)} đạt ${met}/19 tiêu chí${told};`
  page.prove(`/criteria/${i}`, words, `đạt ${met}/19 tiêu chí`, 'criteria/count')
  page.say(words)
  const set = { standard: 'ntm' as const, set: 'xa-2021-2025', toward: null }
  return { commune: commune.name, code: commune.code, ...set, met: [], unmet: [...unmet], metCount: met, unmetCount: null, total: 19, asOf }
}

function standingsIn(page: Page, { titles, targets }: Plan): LetterRecord['standings'] {
  const about = ({ name, code }: Commune) => ({ commune: name, code, standard: 'ntm' as const, range: null, decision: null })
  const all: LetterRecord['standings'] = [
    ...titles.map((c) => ({ ...about(c), status: 'recognised' as const, year: null })),
    ...targets.map(({ commune, year }) => ({ ...about(commune), status: 'target' as const, year })),
  ]
  for (const [i, { commune, status, year }] of all.entries()) {
    const words = status === 'target' ? `- Xã ${commune} phấn đấu đạt chuẩn 12/${year};` : `- Công nhận xã ${commune} đạt chuẩn nông thôn mới;`
    page.prove(`/standings/${i}`, words, words.slice(2, -1), 'standing/words')
    page.say(words)
  }
  return all
}

function deadlineIn(page: Page, { who, task, due, quoted = false }: Ask, i: number): LetterRecord['deadlines'][number] {
  const text = `trước ngày ${printed(due)}`
  const words = `${i + 1}. ${who.join('; ')}: ${task} ${text}.`
  page.prove(`/deadlines/${i}`, words, text, 'deadline/before')
  page.say(words)
  return deadline({ text, due, task, who: [...who], quoted })
}

function doneIn(page: Page, who: string, asOf: string): LetterRecord['fulfilments'][number] {
  const text = `${who} đã gửi báo cáo`
  page.say(`${text}.`)
  return { who: [who], count: null, of: null, task: 'gửi báo cáo', done: true, asOf, document: null, text }
}

function communesOf({ communes, scores, titles, targets }: Plan): LetterRecord['communes'] {
  const all = [...communes, ...scores.map((s) => s.commune), ...titles, ...targets.map((t) => t.commune)]
  return [...new Map(all.map((c) => [c.code, c])).values()].map(({ name, code, district }) => ({
    ...{ name, written: [name], kind: 'xã' as const, district, province: PROVINCE_NAME, code, validOn: null },
  }))
}
