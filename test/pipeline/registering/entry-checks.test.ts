/** What forms would refuse, told before. */
import { describe, expect, it } from 'vitest'
import { type CheckGround, entryChecks, type EntryToCheck } from '../../../src/pipeline/registering/entry-checks.js'

const GROUND: CheckGround = { today: '2026-04-09', before: null, held: null }
const entry = (more: Partial<EntryToCheck> = {}): EntryToCheck => ({
  ...{ arrivedOn: '2026-04-08', date: '2026-04-01', due: null, forwardedOn: null, typeAndSubject: 'Công văn: x' },
  ...more,
})
const told = (of: EntryToCheck, ground: Partial<CheckGround> = {}) =>
  entryChecks(of, { ...GROUND, ...ground }).map((c) => `${c.field} ${c.weight}`)

describe('checks of an entry', () => {
  it.each<[string, Partial<EntryToCheck>, readonly string[], Partial<CheckGround>?]>([
    ['nothing to say', {}, []],
    ['arrived today', { arrivedOn: '2026-04-09' }, []],
    ['no day of arrival', { arrivedOn: null, due: '2020-01-01' }, ['arrivedOn refuse']],
    ['arrived tomorrow', { arrivedOn: '2026-04-10' }, ['arrivedOn refuse']],
    ['arrived on its own day', { date: '2026-04-08' }, []],
    ['arrived before its own day', { date: '2026-04-09' }, ['arrivedOn confirm']],
    ['arrived within its month', { date: '2026-04' }, []],
    ['arrived before its month', { arrivedOn: '2026-03-31', date: '2026-04' }, ['arrivedOn confirm']],
    ['its day is not known', { date: null }, []],
    ['due on the day of arrival, still ahead', { arrivedOn: '2026-04-09', due: '2026-04-09' }, []],
    ['due today', { due: '2026-04-09' }, []],
    ['due before it arrived', { due: '2026-04-07' }, ['due confirm']],
    ['due since yesterday', { arrivedOn: '2026-04-01', due: '2026-04-08' }, ['due confirm']],
    ['an old due date that nobody touched', { arrivedOn: '2026-04-01', due: '2026-04-08' }, [], { held: { due: '2026-04-08', arrivedOn: '2026-04-01' } }], // prettier-ignore
    ['an old due date made another past one', { arrivedOn: '2026-04-01', due: '2026-04-07' }, ['due confirm'], { held: { due: '2026-04-08', arrivedOn: '2026-04-01' } }], // prettier-ignore
    ['passed on before it arrived', { forwardedOn: '2026-04-07' }, ['forwardedOn confirm']],
    ['passed on when it arrived', { forwardedOn: '2026-04-08' }, []],
    ['without type and subject', { typeAndSubject: null }, ['subject confirm']],
    ['the number before it came later', {}, ['arrivedOn tell'], { before: { no: 12, arrivedOn: '2026-04-09' } }],
    ['the number before it came on the same day', {}, [], { before: { no: 12, arrivedOn: '2026-04-08' } }],
    ['of last year: another book', { arrivedOn: '2025-12-31', date: '2025-12-01' }, ['arrivedOn tell']],
    ['several at once', { date: '2026-05-01', due: '2026-01-01', forwardedOn: '2026-01-01' }, ['arrivedOn confirm', 'due confirm', 'forwardedOn confirm']], // prettier-ignore
  ])('%s', (_, more, wanted, ground = {}) => expect(told(entry(more), ground)).toEqual(wanted))

  it('every check says it in both languages', () => {
    const all = entryChecks(entry({ date: '2026-05-01', due: '2026-01-01', forwardedOn: '2026-01-01', typeAndSubject: null }), GROUND)
    for (const { says } of all) expect([says.vi.length > 10, says.en.length > 10]).toEqual([true, true])
  })
})
