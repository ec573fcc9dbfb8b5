/** Documents cited and terms set. */
import type { CitationRecord, DeadlineRecord } from '../../model/letter-record.js'
import { showDay } from '../../report/show.js'
import { type Block, dated, itemBlock, labelled, listed, type Telling } from './block.js'

export const citationBlocks = (telling: Telling): Block[] =>
  telling.record.citations.map((c, index) =>
    itemBlock(telling, 'citations', {
      index,
      value: citationOf(telling, c),
      lines: c.subject === null ? [] : [telling.words.subjectOf(c.subject)],
      pieces: ['number', 'date', 'type', 'issuer'],
    }),
  )

function citationOf({ words }: Telling, { type, number, date, issuer, relation }: CitationRecord): string {
  const cited = words.citation({ number, date: date === null ? null : dated(date, words), issuer })
  return `${listed([type, cited], ' ')} (${words.relation[relation]})`
}

export const deadlineBlocks = (telling: Telling): Block[] =>
  telling.record.deadlines.map((d, index) =>
    itemBlock(telling, 'deadlines', {
      index,
      value: `${dayOf(telling, d)} («${d.text}»)`,
      lines: deadlineLines(telling, d),
      pieces: ['due', ...d.who.map((_, i) => `who/${i}`)],
    }),
  )

/** Day and hour; where there is no day, why. */
function dayOf({ words }: Telling, { due, time, kind }: DeadlineRecord): string {
  return due === null ? words.deadline.noDay(kind) : words.deadline.at(showDay(due) ?? due, time)
}

function deadlineLines({ words }: Telling, d: DeadlineRecord): string[] {
  const own = words.deadline
  return [
    ...(d.quoted ? [own.quoted(d.quotedFrom)] : []),
    ...labelled([
      [own.task, d.task],
      [own.who, listed(d.who, '; ')],
      [own.to, d.to],
      [own.via, d.via],
      [own.extends, d.extends],
      [own.lastDayIs, d.quoted ? null : lastDayOf(d, own.lastDay)],
    ]),
  ]
}

/** Told only where it is another day than the one printed. */
function lastDayOf({ due, lastDay }: DeadlineRecord, tell: Telling['words']['deadline']['lastDay']): string | null {
  if (lastDay === null || Object.values(lastDay).every((day) => day === due)) return null
  const { strict, lenient, rolled } = lastDay
  return tell({ strict: showDay(strict) ?? '', lenient: showDay(lenient) ?? '', rolled: showDay(rolled) ?? '' })
}
