/** Entries of a register for tests: give what matters, the rest is empty. */
import type { EntryBody } from '../../src/model/register.js'

export const entryBody = (more: Partial<EntryBody> = {}): EntryBody => ({
  letters: [],
  arrivedOn: '2026-04-03',
  typed: { author: null, number: null, date: null, typeAndSubject: null },
  told: null,
  ...{ receiver: null, forwardedOn: null, signedFor: null, note: null, due: null },
  ...{ lead: null, joint: null, orders: null },
  ...more,
})

/** A paper without a file. */
export const paper = (number: string, more: Partial<EntryBody> = {}): EntryBody =>
  entryBody({ typed: { author: 'Sở Y tế', number, date: '2026-04-01', typeAndSubject: 'Công văn: phòng dịch' }, ...more })
