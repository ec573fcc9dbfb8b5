/** Terms and how they stand. */
import { z } from 'zod'
import type { TermEvent } from '../../../model/term-event.js'
import { isPerson } from '../../../model/term-event.js'
import type { TermState } from '../../../model/term-state.js'
import { termPage, type TermTold } from '../../../pipeline/pages.js'
import { clocks, defineRoute, NO_PARAMS, paging, type Told } from '../route.js'
import * as shapes from '../shapes/terms.js'
import { days, rangeOf } from './letters.js'

export const deadlinesRoute = defineRoute({
  path: '/api/v1/deadlines',
  name: 'deadlines',
  about: {
    vi: 'Hạn theo ngày in trong văn bản (hạn không in ngày ở cuối), mỗi hạn đang thế nào với từng nơi phải làm',
    en: 'Terms by the day that the letter prints (those without one last), and how each stands for whoever must act',
  },
  params: NO_PARAMS,
  query: z.strictObject({
    ...{ ...clocks, ...days },
    state: shapes.termState.optional(),
    agency: z.string().optional().meta({ description: 'Who must act, to whom it goes, or who sets it.' }),
    commune: z.string().optional().meta({ description: 'A commune named in actor or task.' }),
    ...paging,
  }),
  answer: shapes.termPage,
  examples: ['?state=open&limit=20', '?from=2026-04-01&to=2026-04-30'],
  async run({ view, placed, query, asOf, knownAt, after, most, cursorAt }) {
    const { state = null, agency = null, commune = null } = query
    const { rows, next } = await termPage(view, placed, { after, most, days: rangeOf(query), asOf, state, agency, commune })
    return { asOf, knownAt, items: rows.map(termItem), next: cursorAt(next) }
  },
})

const termItem = ({ term: { letter, index, deadline, proof }, states }: TermTold): Told<z.infer<typeof shapes.term>> => ({
  ...{ letter, pointer: `/deadlines/${index}`, term: deadline, proof, states: states.map(stateItem) },
})

const stateItem = ({ who, due, lastDay, occurrence, assumed, state, event, silent, workingDaysLeft }: TermState) => ({
  ...{ who, due, lastDay, occurrence, assumed, state, workingDaysLeft },
  by: event === null ? silentBy(silent) : tellerIn(event.by),
  ...{ since: event?.on ?? null, why: event?.why ?? silent?.says ?? null, sure: event?.sure ?? null },
})

const silentBy = (silent: TermState['silent']) => (silent === null ? null : { id: silent.by.id, file: silent.by.file })

const tellerIn = (by: TermEvent['by']) => (isPerson(by) ? { person: by.person } : { id: by.id, file: by.file })
