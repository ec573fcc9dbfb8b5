/** Letters that ask, show and tell, and what became of the terms: for tests of a term's life. */
import { letterOf } from '../../../src/model/archive.js'
import { grouped } from '../../../src/model/collect.js'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { tellerOf, type TermEvent, type TermReminder } from '../../../src/model/term-event.js'
import { firstAnswers } from '../../../src/reconcile/terms/shown-done.js'
import { archiveOf, type MemoryArchive } from '../../builders/archive.js'
import { known, type Letter } from '../../builders/known.js'
import { deadline } from '../../builders/record.js'

export const told = async (letters: readonly KnownLetter[]): Promise<TermEvent[]> => allEvents(await archiveOf(letters))
const allEvents = ({ found }: MemoryArchive): TermEvent[] => {
  const answers = grouped([...found.answers], ([owner]) => letterOf(owner))
  return [
    ...[...found.terms.values()].flatMap((t) => t.events),
    ...[...answers.values()].flatMap((of) => firstAnswers(of.flatMap(([, some]) => some))),
  ]
}
export const reminded = async (letters: readonly KnownLetter[]): Promise<TermReminder[]> =>
  [...(await archiveOf(letters)).found.terms.values()].flatMap((t) => t.reminders)
export const eventsOf = async (...letters: readonly KnownLetter[]): Promise<string[]> =>
  (await told(letters))
    .map((e) => `${e.letter} ${e.actor}: ${e.state} ${e.on} ${tellerOf(e.by)}${e.occurrence === null ? '' : ` for ${e.occurrence}`}`)
    .sort()

export const report = { task: 'gửi báo cáo kết quả rà soát', due: '2024-04-15' }
/** UBND huyện Hòa An asks for something. */
export const asks = (who: readonly string[], more: Partial<typeof report> = {}, letter: Letter = {}): KnownLetter =>
  known('hỏi.pdf', { no: '20/UBND-NN', date: '2024-03-22', deadlines: [deadline({ ...report, ...more, who: [...who] })], ...letter })
export const cited = { type: 'Công văn', number: '20/UBND-NN', date: '2024-03-22' }
export const paper = { type: 'Báo cáo', number: '7/BC-UBND', date: '2024-04-11', issuer: 'UBND xã An Phú' }
export const shows = (more: object = {}): KnownLetter =>
  known('sau.pdf', { no: '31/TB-UBND', date: '2024-05-02', cites: [{ ...paper, ...more }] })
export const later = (more: Letter): KnownLetter => known('sau.pdf', { no: '31/UBND-NN', date: '2024-04-17', cites: [cited], ...more })

export const done = (more: Partial<LetterRecord['fulfilments'][number]>): LetterRecord['fulfilments'][number] => ({
  ...{ who: [], count: null, of: null, task: null, done: true, asOf: null, document: null, text: '' },
  ...more,
})

export const ONE = ['UBND xã An Phú']
