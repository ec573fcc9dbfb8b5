/** The ways to print an answer. A new one: a file beside this one and a line here. */
import type { Format } from './format.js'
import { csvFormat } from './csv.format.js'
import { icsFormat } from './ics.format.js'
import { jsonFormat } from './json.format.js'
import type { Answer } from './report.js'
import { tableFormat } from './table.format.js'
import { xlsxFormat } from './xlsx.format.js'

export const formats: readonly Format[] = [tableFormat, jsonFormat, csvFormat, xlsxFormat, icsFormat]

/** Those that can hold the answer: a calendar holds only what has days. */
export const formatsOf = (answer: Answer): readonly Format[] => formats.filter((f) => f.fits?.(answer) ?? true)
