/** What people say of terms and of pairs of letters. */
import { describe, expect, it } from 'vitest'
import { REST } from '../../../src/model/term-event.js'
import type { Saying, Word } from '../../../src/model/word.js'
import { anchorOf } from '../../../src/reconcile/words/anchor.js'
import { wordOf } from '../../../src/reconcile/words/saying-of.js'
import { doneByPeople, isAsked, pairsOf, sameAsTold } from '../../../src/reconcile/words/told-by-people.js'
import { deadline, evidence, record } from '../../builders/record.js'

const letterOf = (...who: string[]) =>
  record({
    issuer: 'UBND huyện Yên Hòa',
    deadlines: [deadline({ task: 'họp' }), deadline({ who })],
    evidence: { '/deadlines/0': [evidence('ngày 1/3/2024')], '/deadlines/1': [evidence('trước ngày 15/3/2024', { start: 50, end: 70 })] },
  })

const said = (says: Saying, at = 1, by = 'Lan'): Word => wordOf({ at: `2024-05-0${at}T00:00:00.000Z`, by, why: null }, says)

function done(of: ReturnType<typeof letterOf>, actor: string | null): Word {
  const anchor = anchorOf(of, 'deadlines', 1)
  if (anchor === null) throw new Error('no anchor')
  return said({ act: 'done', letter: of.source.sha256, anchor, actor, on: '2024-03-14' })
}

const told = (of: ReturnType<typeof letterOf>, actor: string | null, now = of) =>
  doneByPeople({ id: now.source.sha256, record: now }, [done(of, actor)]).map(
    (e) => `${e.index} ${e.actor} ${e.on} ${e.actorKey === REST ? 'all' : 'one'}`,
  )

describe('a term met', () => {
  it.each<[string[], string | null, string[]]>([
    [['UBND xã Phú Lương'], null, ['1 UBND xã Phú Lương 2024-03-14 one']],
    [['UBND xã Phú Lương', 'Phòng Nội vụ'], 'phòng nội vụ', ['1 Phòng Nội vụ 2024-03-14 one']],
    [['UBND các xã Phú Lương, Đồng Ấm'], null, ['1 UBND xã Phú Lương 2024-03-14 one', '1 UBND xã Đồng Ấm 2024-03-14 one']],
    [['UBND các xã'], null, ['1 UBND các xã 2024-03-14 all']],
    [['UBND các xã'], 'UBND xã Đồng Ấm', ['1 UBND xã Đồng Ấm 2024-03-14 one']],
    [[], null, ['1  2024-03-14 one']],
  ])('%j by %s', (who, actor, wanted) => {
    expect(told(letterOf(...who), actor)).toEqual(wanted)
  })
  it('whose term stands elsewhere now, or nowhere', () => {
    const of = letterOf('UBND xã Phú Lương')
    const [, term] = of.deadlines
    if (!term) throw new Error('no term')
    const moved = { ...of, deadlines: [term], evidence: { '/deadlines/0': of.evidence['/deadlines/1'] ?? [] } }
    expect([told(of, null, moved), told(of, null, { ...of, deadlines: [], evidence: {} }), told(of, null, record({ file: 'x.txt' }))]).toEqual([['0 UBND xã Phú Lương 2024-03-14 one'], [], []]) // prettier-ignore
  })
  it.each<[string[], string, boolean]>([
    [['UBND xã Phú Lương'], 'UBND xã Phú Lương', true],
    [['UBND xã Phú Lương'], 'UBND xã Đồng Ấm', false],
    [['UBND các xã'], 'UBND xã Đồng Ấm', true],
    [['UBND các xã'], 'Phòng Nội vụ', false],
    [[], 'ai cũng được', true],
  ])('asked of %j: «%s» %s', (who, name, wanted) => {
    const of = letterOf(...who)
    expect(isAsked(deadline({ who }), of, name)).toBe(wanted)
  })
})

it('of two words on a pair the later holds, whichever letter is named first', () => {
  const join = said({ act: 'join', letter: 'a', other: 'b', how: 'draft' })
  const part = said({ act: 'part', letter: 'b', other: 'a' }, 2)
  const named = (id: string) => (id === 'z' ? null : { id, file: `${id}.txt` })
  const machine = [{ id: 'c', file: 'c.txt', how: 'rendition' as const }]
  expect(sameAsTold('a', machine, pairsOf([join]), named).map((s) => [s.file, s.how])).toEqual([['b.txt', 'draft'], ['c.txt', 'rendition']]) // prettier-ignore
  expect(sameAsTold('b', [], pairsOf([join]), named).map((s) => s.id)).toEqual(['a'])
  expect(sameAsTold('a', [{ id: 'b', file: 'b.txt', how: 'draft' }], pairsOf([part, join]), named)).toEqual([])
  expect(sameAsTold('c', machine, pairsOf([join]), named)).toBe(machine)
  expect(sameAsTold('a', [], pairsOf([said({ act: 'join', letter: 'a', other: 'z', how: 'rendition' })]), named)).toEqual([])
})
