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
}

export const LETTERS = '../shared/letters'
const SCANS = '../shared/scans'
const PICTURES = ['scan.pdf', 'photo.jpg']

export const runs: readonly Run[] = [
  ...['txt', 'docx', 'pdf', ...PICTURES].flatMap((shape) => {
    const rest = { suffix: `.${shape}`, pictures: PICTURES.includes(shape) }
    const seeds = `${LETTERS}/seeds`
    return [
      { name: `seeds-${shape}`, gold: `${seeds}/gold`, files: shape === 'txt' ? seeds : `${seeds}/shapes`, ...rest },
      ...['singles', 'series', 'real'].map((set) => ({
        ...{ name: `${set}-${shape}`, gold: `${LETTERS}/${set}/gold`, files: `${LETTERS}/${set}` },
        ...rest,
      })),
    ]
  }),
  { name: 'scans-pdf', gold: `${SCANS}/gold`, files: SCANS, suffix: '.pdf', pictures: true },
  { name: 'heldout-txt', gold: 'fixtures/heldout/gold', files: 'fixtures/heldout', suffix: '.txt', pictures: false },
  { name: 'fixtures', gold: 'fixtures/expected', files: 'fixtures/inbox', suffix: '', pictures: false },
]

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
