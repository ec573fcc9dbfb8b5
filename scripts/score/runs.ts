/** What there is to score: folders of letters with their gold, in every shape. */
import { existsSync, readdirSync } from 'node:fs'

export interface Run {
  readonly name: string
  readonly gold: string
  readonly files: string
  /** Of the letters' names; '' = whatever lies there. */
  readonly suffix: string
  /** Pictures of letters: an engine must read them. */
  readonly pictures: boolean
  readonly group: Group
}

/**
 * What a run may be believed of: `tuned` = letters whose misses the rules were made on; `heldout` = by hands that did not know the rules, but
 * their misses have been read since (fixtures/README.md); `fresh` = nobody has tuned on them yet.
 */
export const GROUPS = ['tuned', 'heldout', 'fresh'] as const
export type Group = (typeof GROUPS)[number]

export const LETTERS = '../shared/letters'
const SCANS = '../shared/scans'
const PICTURES = ['scan.pdf', 'photo.jpg']

export const runs: readonly Run[] = [
  ...['txt', 'docx', 'pdf', ...PICTURES].flatMap((shape) => {
    const rest = { suffix: `.${shape}`, pictures: PICTURES.includes(shape), group: 'tuned' as const }
    const seeds = `${LETTERS}/seeds`
    return [
      { name: `seeds-${shape}`, gold: `${seeds}/gold`, files: shape === 'txt' ? seeds : `${seeds}/shapes`, ...rest },
      ...['singles', 'series', 'real'].map((set) => ({
        ...{ name: `${set}-${shape}`, gold: `${LETTERS}/${set}/gold`, files: `${LETTERS}/${set}` },
        ...rest,
      })),
    ]
  }),
  { name: 'scans-pdf', gold: `${SCANS}/gold`, files: SCANS, suffix: '.pdf', pictures: true, group: 'tuned' },
  ...['heldout', 'heldout2', 'heldout3', 'series2'].map((name) => {
    const files = `fixtures/${name}`
    return { name: `${name}-txt`, gold: `${files}/gold`, files, suffix: '.txt', pictures: false, group: 'heldout' as const }
  }),
  { name: 'fixtures', gold: 'fixtures/expected', files: 'fixtures/inbox', suffix: '', pictures: false, group: 'tuned' },
]

/** Letters in a folder outside the project, NAME.txt and gold/NAME.json (--fresh DIR). */
export const freshRun = (folder: string): Run => ({
  ...{ name: 'fresh', gold: `${folder}/gold`, files: folder, suffix: '.txt' },
  ...{ pictures: false, group: 'fresh' },
})

/** Its text is there as a file, or can be had from one: what the plain rivals read. */
export const isText = ({ suffix, pictures }: Run): boolean => !pictures && (suffix === '.txt' || suffix === '')

/** Of a photographed letter only the first page is there, the gold is of the whole: its number and date can be judged, the rest cannot. */
export const isFirstPage = ({ suffix }: Run): boolean => suffix === '.photo.jpg'

/** The letters of a run, in order. A worn scan is no PDF with text. */
export const filesOf = ({ files, suffix }: Run): string[] =>
  existsSync(files)
    ? readdirSync(files)
        .filter((file) => file.endsWith(suffix) && (suffix === '.scan.pdf' || !file.endsWith('.scan.pdf')))
        .sort()
    : []

/** A letter's name without the ending of its shape. */
export const letterName = ({ suffix }: Run, file: string): string =>
  suffix === '' ? file.replace(/\.\w+$/, '') : file.slice(0, -suffix.length)
