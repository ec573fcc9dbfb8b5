import { FEW, type ExplainWords, type Sureness, type ToldExperience } from './explain-words.js'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Whose letters a figure is of. */
function lettersOf({ kind, known }: ToldExperience): string {
  const letters = kind === 'scan' ? 'scans' : 'letters'
  return { unseen: `test ${letters}`, tuned: `sample ${letters}`, all: `test and sample ${letters}` }[known.letters]
}

function figures({ of, known: { n, right } }: ToldExperience): string {
  const what = of === null ? 'this way of reading' : lower(of)
  return n < FEW ? `${what} was met ${n} time(s) only, ${right} right` : `${what} was right ${right} of ${n} times`
}

const experience = (told: readonly ToldExperience[], sureness: Sureness): string =>
  (sureness === 'doubtful' ? 'though at large ' : '') +
  [...new Set(told.map(lettersOf))]
    .map(
      (letters) =>
        `${told
          .filter((t) => lettersOf(t) === letters)
          .map(figures)
          .join(', ')} on ${letters}`,
    )
    .join('; ')

const counted = (what: string, count: string | null, list: string | null): string =>
  [what, count, count === null ? 'no.' : 'criteria', count !== null && list !== null ? 'no.' : null, list].filter(Boolean).join(' ')

export const explainEn: ExplainWords = {
  page: 'page',
  blocks: {
    number: 'Number',
    date: 'Date',
    place: 'Place',
    issuer: 'Issuer',
    type: 'Type',
    subject: 'Subject',
    addressees: 'To',
    copies: 'Copies',
    signer: 'Signer',
    citations: 'Citation',
    deadlines: 'Deadline',
    fulfilments: 'Done or not',
    communes: 'Commune',
    criteria: 'Criteria',
    standings: 'Title or target',
    tallies: 'Communes counted',
    money: 'Money',
    persons: 'Person named',
    marks: 'Mark',
  },
  pieces: {
    ordinal: 'Ordinal',
    symbol: 'Symbol',
    issuerParent: 'Parent body',
    authority: 'Authority',
    title: 'Title',
    name: 'Name',
    due: 'Day',
    who: 'Who',
    task: 'Task',
    document: 'Shown by',
    type: 'Type',
    issuer: 'Issuer',
    date: 'Date',
    commune: 'Commune',
    met: 'Met',
    unmet: 'Not met',
    total: 'Total',
  },
  sureness: { sure: 'sure', fairly: 'fairly sure', doubtful: 'DOUBTFUL – please compare' },
  summary: (values, doubtful) =>
    `${values} items read; ${doubtful.length === 0 ? 'none is doubtful.' : `${doubtful.length} to check: ${doubtful.join('; ')}.`}`,
  experience,
  note: 'Note',
  people: "People's words",
  person: "on a person's word",
  mismatch: 'DOES NOT FIT',
  blankRest: 'what is blank',
  rival: (value) => `Could also be: ${value}`,
  scanDoubt: 'Read from a scan: letters may be misread.',
  wordingDoubt: 'The wording may be understood otherwise.',
  sameSentence: 'the sentence above',
  morePlaces: (count, pages) => `and ${count} more place(s) (page ${pages.join(', ')})`,
  missing: 'Missing',
  problems: 'What does not fit',
  dropped: 'Considered and dropped',
  moreDropped: (count) => `… and ${count} more (all with --rules)`,
  reasons: {
    blank_before_issue: 'left blank before issue',
    handwritten: 'handwritten',
    illegible: 'illegible',
    cut_off: 'cut off',
    not_stated: 'not stated',
    not_computable: 'cannot be computed from what is written',
    not_applicable: 'this kind of letter has none',
    rejected: 'a person rejected what was read',
  },
  blank: '(blank)',
  window: (from, to) => `not stated; between ${from} and ${to}`,
  relation: {
    basis: 'basis',
    implements: 'implements it',
    replies: 'replies to it',
    reminds: 'reminds of it',
    replaces: 'replaces it',
    amends: 'amends it',
    extends: 'extends it',
    mentions: 'mentions it',
  },
  citation: ({ number, date, issuer }) => [`no. ${number}`, date, issuer && `by ${issuer}`].filter(Boolean).join(' '),
  dated: { day: (day) => `of ${day}`, month: (month) => `of ${month}`, year: (year) => `of ${year}` },
  subjectOf: (subject) => `About: ${subject}`,
  fulfilment: {
    done: 'Done',
    notDone: 'Not done',
    counted: (count, of) => (of === null ? `${count} of them` : `${count} of ${of}`),
    nobody: 'nobody is named',
    task: 'Task',
    asOf: 'As of',
    document: 'Shown by number',
  },
  deadline: {
    noDay: (kind) => (kind === 'recurring' ? 'recurring' : 'no day can be computed from what is written'),
    at: (day, time) => (time === null ? day : `${time}, ${day}`),
    task: 'Task',
    who: 'Who',
    to: 'To',
    via: 'Through',
    extends: 'Extends or moves',
    lastDayIs: 'Last day in time',
    lastDay: ({ strict, lenient, rolled }) => {
      if (strict === lenient) return `${rolled} (${lenient} is a day off)`
      const wide = rolled === lenient ? '' : `, a day off, so moved to ${rolled}`
      return `${strict} read strictly; ${lenient} read leniently${wide}`
    },
    quoted: (from) => `Another document's deadline${from === null ? '' : ` (${from})`}, recalled here`,
  },
  code: (code) => `code ${code}`,
  writtenAs: (spellings) => `spelt in the letter: ${spellings.join(', ')}`,
  criteria: {
    met: (count, list) => counted('met', count, list),
    unmet: (count, list) => counted('not met', count, list),
    outOf: (total) => `of ${total} criteria`,
    toward: (standard) => `strives for ${standard}`,
    asOf: (day) => `as of ${day}`,
  },
  standing: {
    recognised: 'title recognised',
    met: 'said to meet the standard (no decision seen)',
    proposed: 'title proposed',
    target: 'target',
    band: 'in the group of',
    withdrawn: 'title withdrawn',
    lost: 'said to have lost criteria',
  },
  range: (low, high) => `${low === high ? low : `${low}-${high}`} criteria`,
  year: (year) => String(year),
  decision: (number) => `by ${number}`,
  tally: (met) => `${met} communes`,
  isTarget: 'target',
  dong: (amount) => `${amount} đồng`,
  marks: { draft: 'Draft', arrival: 'Arrival stamp' },
}
