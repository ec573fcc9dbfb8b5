/** Entries of a register for tests: give what matters, the rest is empty. */
import type { EntryBody } from '../../src/model/register.js'
import type { Store } from '../../src/store/store.js'

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

/** A letter, a paper that was passed on, and a number crossed out. */
export async function writeInRegister({ register }: Store): Promise<void> {
  const lan = { by: 'Lan', at: '2026-04-09T03:00:00.000Z' }
  for await (const id of register.waiting()) {
    await register.give('letter', entryBody({ letters: [id], note: 'Bản sao', due: '2026-04-16' }), lan)
    break
  }
  await register.give('paper', paper('15/X', { forwardedOn: '2026-04-04', signedFor: 'Minh', lead: 'Văn phòng' }), lan)
  const { entry } = await register.give('wrong', paper('16/X'), lan)
  await register.cancel(entry, { ...lan, why: 'vào nhầm' })
}
